import { page, type Sample } from './sample';

/** A ministry: measures its audience with Google, shows a video, links a Microsoft form and a shared file. */
export const ministry: Sample = {
  id: 'ministere',
  kind: 'Ministère',
  host: 'www.exemple-ministere.gouv.fr',
  // A policy that allows Amazon proves nothing: nothing is loaded from there.
  headers: {
    'content-security-policy': "frame-ancestors 'self'; img-src * data: https://*.amazonaws.com",
  },
  html: page({
    title: 'Ministère de l’Exemple',
    motto: 'Liberté, égalité, fraternité',
    colour: '#000091',
    nav: ['Le ministère', 'Actualités', 'Démarches', 'Presse'],
    head: '<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-EXEMPLE"></script>',
    body: `<h2>Consultation nationale sur l’exemple</h2>
<p>Chacun peut donner son avis jusqu’au 15 décembre :
<a href="https://forms.office.com/e/EXEMPLE">répondre au questionnaire</a>.</p>
<p>Le dossier complet est dans
<a href="https://ministereexemple.sharepoint.com/sites/consultation/Documents">l’espace partagé</a>.</p>
<h2>En images</h2>
<iframe title="Discours de la ministre" src="https://www.youtube-nocookie.com/embed/exemple"></iframe>
<p>Suivez aussi nos <a href="https://www.youtube.com/@exemple">vidéos</a> et lisez l’article
« Pourquoi nous quittons Microsoft 365 » dans la rubrique Actualités.</p>`,
  }),
  expected: {
    sector: 'state',
    pageBadge: true,
    counted: [
      'g-gtm third-party observed',
      'g-youtube third-party observed',
      'ms-forms workspace declared',
      'ms-spo workspace declared',
    ],
    other: ['g-youtube'],
  },
};
