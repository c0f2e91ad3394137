import { page, type Sample } from './sample';

/** A commune recognised by its name: the whole site goes through CloudFront; fonts, map and a mailbox are American. */
export const commune: Sample = {
  id: 'commune',
  kind: 'Commune',
  host: 'www.mairie-villeneuve.fr',
  headers: {
    via: '1.1 0123456789abcdef.cloudfront.net (CloudFront)',
    'x-amz-cf-id': 'EXEMPLE0123456789==',
    'x-amz-cf-pop': 'CDG52-P1',
    'x-cache': 'Miss from cloudfront',
  },
  html: page({
    title: 'Commune de Villeneuve',
    motto: 'Site officiel de la mairie',
    colour: '#2f6b3a',
    nav: ['Vie municipale', 'École', 'Urbanisme', 'Agenda'],
    head: '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Open+Sans">',
    body: `<h2>Bienvenue à Villeneuve</h2>
<p>La mairie est ouverte du lundi au vendredi, de 9 h à 12 h. Écrivez-nous à
<a href="mailto:mairie@mairie-villeneuve.fr">mairie@mairie-villeneuve.fr</a>.</p>
<h2>Venir à la mairie</h2>
<iframe title="Plan" src="https://www.google.com/maps/embed?pb=exemple"></iframe>
<h2>Le film de la fête du village</h2>
<div class="tac_player">Acceptez les traceurs pour voir la vidéo.</div>
<script type="text/plain" data-src="https://www.google-analytics.com/analytics.js"></script>`,
  }),
  expected: {
    sector: 'local',
    pageBadge: false, // recognised by name only: probable
    counted: [
      'aws-cloudfront hosting observed',
      'g-fonts third-party observed',
      'g-maps third-party observed',
      'g-analytics third-party declared',
    ],
  },
};
