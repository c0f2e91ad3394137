import { page, type Sample } from './sample';

/** A private shop that loads everything American: none of Vigie's business. */
export const bakery: Sample = {
  id: 'boulangerie',
  kind: 'Hors champ',
  host: 'www.boulangerie-exemple.com',
  html: page({
    title: 'Boulangerie Exemple',
    motto: 'Du pain, et c’est tout',
    colour: '#a0522d',
    nav: ['Nos pains', 'Horaires'],
    head: '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora">',
    body: `<h2>Commander</h2>
<p><a href="https://forms.office.com/e/PAIN">Réserver une brioche</a></p>
<script src="https://www.googletagmanager.com/gtag/js?id=G-PAIN"></script>`,
  }),
  expected: { sector: null, pageBadge: false, counted: [] },
};
