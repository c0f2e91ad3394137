/** France: GDPR, and the right of access to documents with the CADA commission. */
import type { Procedure } from './types';

export const FRANCE: Procedure = {
  variant: 'fr',
  privacy: {
    own: {
      fr: 'Je vous adresse ces questions en application des articles 13 à 15 du RGPD :',
      en: 'I put these questions to you under Articles 13 to 15 of the GDPR:',
    },
    anyone: {
      fr: 'Je vous adresse ces questions, qui portent sur l’information due au public par les articles 13 et 14 du RGPD :',
      en: 'I put these questions to you; they concern the information owed to the public under Articles 13 and 14 of the GDPR:',
    },
  },
  where: { fr: 'hors de l’Union européenne', en: 'outside the European Union' },
  transfer: { fr: ' (chapitre V du RGPD)', en: ' (Chapter V of the GDPR)' },
  assessment: {
    fr: 'Une analyse d’impact (article 35 du RGPD)',
    en: 'an impact assessment (Article 35 of the GDPR)',
  },
  privacyDelay: {
    fr: 'Le RGPD prévoit une réponse dans un délai d’un mois aux demandes des personnes concernées (article 12).',
    en: 'The GDPR sets one month for answers to requests of data subjects (Article 12).',
  },
  documents: {
    fr: 'Au titre du droit d’accès aux documents administratifs (livre III du code des relations entre le public et l’administration), je vous demande une copie numérique des documents suivants, s’ils existent :',
    en: 'Under the right of access to administrative documents (Book III of the French code of relations between the public and the administration), I ask you for a digital copy of the following documents, where they exist:',
  },
  documentsNext: {
    fr: 'Vous pouvez masquer ce qu’un secret protégé par la loi couvre. Le silence gardé pendant un mois vaut refus (articles R. 311-12 et R. 311-13 du même code). J’aurais alors deux mois pour saisir la Commission d’accès aux documents administratifs, la CADA (article R. 343-1).',
    en: 'You may black out what the law protects as secret. Silence for one month counts as a refusal (Articles R. 311-12 and R. 311-13 of that code). I would then have two months to refer to the access commission, CADA (Article R. 343-1).',
  },
  deputy: {
    fr: 'Madame la Députée, Monsieur le Député, Madame la Sénatrice, Monsieur le Sénateur,',
    en: 'Dear Member of Parliament,',
  },
  government: {
    fr: 'Madame la Première ministre, Monsieur le Premier ministre,',
    en: 'Dear Prime Minister,',
  },
  directories: {
    privacy: [
      {
        label: {
          fr: 'Annuaire de l’administration (Service-Public)',
          en: 'Directory of the French administration (Service-Public)',
        },
        url: 'https://lannuaire.service-public.fr/',
      },
      {
        label: {
          fr: 'CNIL, autorité de protection des données',
          en: 'CNIL, data protection authority',
        },
        url: 'https://www.cnil.fr/',
      },
    ],
    documents: [
      {
        label: {
          fr: 'CADA, commission d’accès aux documents',
          en: 'CADA, access to documents commission',
        },
        url: 'https://www.cada.fr/',
      },
      {
        label: {
          fr: 'Annuaire de l’administration (Service-Public)',
          en: 'Directory of the French administration (Service-Public)',
        },
        url: 'https://lannuaire.service-public.fr/',
      },
    ],
    council: [
      {
        label: {
          fr: 'Annuaire de l’administration (Service-Public)',
          en: 'Directory of the French administration (Service-Public)',
        },
        url: 'https://lannuaire.service-public.fr/',
      },
    ],
    deputy: [
      {
        label: { fr: 'Députés (Assemblée nationale)', en: 'Deputies (National Assembly)' },
        url: 'https://www.assemblee-nationale.fr/dyn/deputes',
      },
      { label: { fr: 'Sénateurs (Sénat)', en: 'Senators (Senate)' }, url: 'https://www.senat.fr/' },
    ],
    government: [
      {
        label: { fr: 'Services du Premier ministre', en: 'Services of the Prime Minister' },
        url: 'https://www.info.gouv.fr/',
      },
    ],
  },
  rules: {
    state: {
      fr: 'Pour l’État et ses opérateurs, l’article 31 de la loi du 21 mai 2024 (SREN) demande une protection contre l’accès d’autorités étrangères, mais seulement pour des données d’une sensibilité particulière. Ce site est-il concerné ?',
      en: 'For the State and its operators, Article 31 of the Act of 21 May 2024 (SREN) asks for protection against access by foreign authorities, but only for data of a particular sensitivity. Is this site concerned?',
    },
    'higher-education': {
      fr: 'L’article L. 123-4-1 du code de l’éducation dit que le service public de l’enseignement supérieur utilise « en priorité » des logiciels libres pour les services à ses usagers. Comment l’appliquez-vous ?',
      en: 'Article L. 123-4-1 of the French Education Code says that public higher education uses free software “as a priority” for the services to its users. How do you apply it?',
    },
  },
  sources: [
    {
      source: 'Règlement (UE) 2016/679, articles 12 à 15, 35 et chapitre V',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      checkedOn: '2026-11-24',
    },
    {
      source: 'CADA, Quand et comment saisir',
      url: 'https://www.cada.fr/',
      checkedOn: '2026-11-24',
    },
    {
      source: 'Loi n° 2024-449 du 21 mai 2024, article 31',
      url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049563368',
      checkedOn: '2026-11-24',
    },
    {
      source: 'Code de l’éducation, article L. 123-4-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006071191/',
      checkedOn: '2026-11-24',
    },
    {
      source: 'CRPA, articles R. 311-12, R. 311-13 et R. 343-1',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000031366350/',
      checkedOn: '2026-11-24',
    },
  ],
};
