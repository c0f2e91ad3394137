import { page, type Sample } from './sample';

/** Nothing American: its own fonts, a European audience tool, a S3 header that is Scaleway's, a link to LaSuite. */
export const european: Sample = {
  id: 'rien',
  kind: 'Rien d’américain',
  host: 'www.archives-exemple.gouv.fr',
  headers: { 'x-amz-request-id': 'txg0123456789abcdef', server: 'nginx' },
  html: page({
    title: 'Archives de l’Exemple',
    motto: 'Service public',
    colour: '#5a3e1b',
    nav: ['Fonds', 'Salle de lecture', 'Expositions'],
    head: '<script defer src="https://stats.archives-exemple.gouv.fr/matomo.js"></script>',
    body: `<h2>Lire nos fonds en ligne</h2>
<p>Posez votre question dans <a href="https://grist.numerique.gouv.fr/o/exemple/forms/1">notre formulaire</a>.</p>
<img alt="" width="200" height="80" src="/images/salle.png">`,
  }),
  expected: { sector: 'state', pageBadge: false, counted: [] },
};
