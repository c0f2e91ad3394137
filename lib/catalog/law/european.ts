/** A note for sites where only European services were recognised. */
import { source } from './source';
import type { LawCard } from './types';

export const european: readonly LawCard[] = [
  {
    id: 'note-european',
    jurisdiction: 'EU',
    title: {
      fr: 'Un service européen : ce que cela change',
      en: 'A European service: what it changes',
    },
    reference: 'Règlement (UE) 2016/679, art. 28; CLOUD Act, 18 U.S.C. § 2713',
    date: '2016-04-27',
    status: { fr: 'Note générale.', en: 'General note.' },
    statusOn: '2026-07-15',
    badge: {
      fr: 'Service européen reconnu ici. Aucun service américain vu dans ce qui a été examiné.',
      en: 'European service recognised here. No American one seen in what was examined.',
    },
    short: {
      fr: 'Nous avons reconnu un service contrôlé en Europe, et aucun service américain dans ce que nous avons examiné. Les règles de protection des données et de sécurité s’appliquent comme partout. Ce qui n’a pas été examiné reste inconnu.',
      en: 'We recognised a service controlled in Europe, and no American one in what we examined. Data protection and security rules apply as everywhere. What was not examined stays unknown.',
    },
    detail: {
      fr: 'Une société européenne sans contrôle américain n’est pas visée comme fournisseur américain par le CLOUD Act. Un avis d’experts allemand (2025) nuance : une société européenne qui a des liens avec les États-Unis peut être visée dans certains cas. Elles ne sont pas toutes dans la même situation.',
      en: 'A European company without US control is not reached as an American provider by the CLOUD Act. A German expert opinion (2025) adds nuance: a European company with US ties may be reached in some cases. They are not all in the same position.',
    },
    otherSide: {
      fr: 'Être européen ne dit rien, à soi seul, de la sécurité ni de la qualité.',
      en: 'Being European says nothing, by itself, about security or quality.',
    },
    isNot: {
      fr: 'Ce n’est pas un certificat : seuls les éléments examinés comptent.',
      en: 'It is no certificate: only what was examined counts.',
    },
    binds: {
      fr: 'Le prestataire et l’organisme, pour la protection des données.',
      en: 'The provider and the body, for data protection.',
    },
    bodyCanDo: {
      fr: 'Publier ses choix et ses contrats, pour que d’autres s’en inspirent.',
      en: 'Publish its choices and contracts, so that others can draw on them.',
    },
    sources: [source('heise.de, décembre 2025 (avis de Cologne)', 'https://heise.de/-11111043')],
    records: ['de-koeln'],
    when: { anyFinding: [{ control: 'european' }], noAmerican: true, rank: 15 },
  },
];
