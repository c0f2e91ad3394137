import { page, type Sample } from './sample';

/** A hospital: appointments with Microsoft Bookings, maps, and files in an Amazon bucket. */
export const hospital: Sample = {
  id: 'hopital',
  kind: 'Hôpital',
  host: 'hopital-exemple.sante.fr',
  html: page({
    title: 'Hôpital de l’Exemple',
    motto: 'Service public hospitalier',
    colour: '#006d77',
    nav: ['Patients', 'Professionnels', 'Urgences', 'Recrutement'],
    body: `<h2>Prendre rendez-vous</h2>
<p><a href="https://outlook.office.com/bookwithme/user/EXEMPLE">Choisir une consultation</a></p>
<img alt="Plan de l’hôpital" width="320" height="120" src="https://exemple-plans.s3.eu-west-3.amazonaws.com/plan.png">
<p>Notre service technique lit aussi <a href="https://support.microsoft.com/fr-fr">les pages d’aide</a>.</p>`,
  }),
  expected: {
    sector: 'health',
    pageBadge: true,
    counted: ['ms-bookings workspace declared', 'aws-s3 third-party observed'],
  },
};
