import { page, type Sample } from './sample';

/** A Belgian university: scripts and fonts from American networks, a form that posts to Google. */
export const university: Sample = {
  id: 'universite',
  kind: 'Université',
  host: 'www.universite-exemple.ac.be',
  html: page({
    title: 'Université de l’Exemple',
    motto: 'Faculté des sciences',
    colour: '#3b3b8f',
    nav: ['Formations', 'Recherche', 'International', 'Bibliothèque'],
    head: `<link rel="preconnect" href="https://fonts.gstatic.com">
<script src="https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js"></script>`,
    body: `<h2>Soutenances de la semaine</h2>
<form action="https://docs.google.com/forms/d/e/EXEMPLE/formResponse" method="post">
<label>Votre adresse <input type="email" name="entry.1"></label> <button>S’inscrire</button></form>
<h2>Partenaires</h2>
<p>Les actes sont dans l’espace d’une
<a href="https://autreuniversite-my.sharepoint.com/:b:/g/personal/EXEMPLE">université amie</a>.</p>`,
  }),
  expected: {
    sector: 'higher-education',
    pageBadge: true,
    counted: [
      'g-cdn third-party observed',
      'g-fonts third-party declared',
      'g-forms workspace declared',
      'ms-spo workspace declared',
    ],
  },
};
