import { page, type Sample } from './sample';

/** A lycée: pupils sign in with Microsoft, teachers collect answers with Google Forms. */
export const lycee: Sample = {
  id: 'lycee',
  kind: 'Lycée',
  host: 'lycee-exemple.ent-lycees.fr',
  html: page({
    title: 'Lycée Exemple',
    motto: 'Espace numérique de travail',
    colour: '#7a1f3d',
    nav: ['Établissement', 'Enseignement', 'Vie lycéenne', 'CDI'],
    body: `<h2>Espace des élèves</h2>
<p><a href="https://login.microsoftonline.com/lyceeexemple.onmicrosoft.com/oauth2/authorize">Se connecter
avec son compte du lycée</a> ou ouvrir <a href="https://0781234x.index-education.net/pronote/">Pronote</a>.</p>
<h2>Réunion parents-professeurs</h2>
<p>Choisissez votre créneau : <a href="https://docs.google.com/forms/d/e/EXEMPLE/viewform">inscription</a>.
La visioconférence aura lieu sur
<a href="https://teams.microsoft.com/l/meetup-join/EXEMPLE">Teams</a>.</p>
<h2>Documents</h2>
<p>Ne pas confondre : notre <a href="https://owa.lycee-exemple.ent-lycees.fr/owa/">messagerie</a> est chez nous.</p>`,
  }),
  expected: {
    sector: 'school',
    pageBadge: true,
    counted: [
      'ms-entra workspace declared',
      'g-forms workspace declared',
      'ms-teams workspace declared',
    ],
  },
};
