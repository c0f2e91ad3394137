/** Belgium: GDPR, and a commission on access to documents at each level. */
import type { Procedure } from './types';

export const BELGIUM: Procedure = {
  variant: 'be',
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
    fr: 'Au titre de la publicité de l’administration (article 32 de la Constitution), je vous demande une copie des documents suivants, s’ils existent :',
    en: 'Under the right to consult administrative documents (Article 32 of the Belgian Constitution), I ask you for a copy of the following documents, where they exist:',
  },
  documentsNext: {
    fr: 'Le texte qui s’applique dépend du niveau de pouvoir. En Fédération Wallonie-Bruxelles et en Région wallonne, l’administration a trente jours, puis une commission d’accès (CADA) peut être saisie. Au niveau fédéral, il faut demander la reconsidération à l’administration et l’avis de la commission en même temps.',
    en: 'The text that applies depends on the level of government. In the Wallonia-Brussels Federation and in Wallonia, the administration has thirty days, then an access commission (CADA) can be asked to decide. At federal level, one asks the administration to reconsider and the commission for its opinion at the same time.',
  },
  deputy: { fr: 'Madame la Députée, Monsieur le Député,', en: 'Dear Member of Parliament,' },
  government: {
    fr: 'Madame la Première ministre, Monsieur le Premier ministre,',
    en: 'Dear Prime Minister,',
  },
  directories: {
    privacy: [
      {
        label: { fr: 'Autorité de protection des données', en: 'Data Protection Authority' },
        url: 'https://www.autoriteprotectiondonnees.be/',
      },
    ],
    documents: [
      {
        label: {
          fr: 'CADA de la Fédération Wallonie-Bruxelles',
          en: 'CADA of the Wallonia-Brussels Federation',
        },
        url: 'https://cada.cfwb.be/',
      },
      {
        label: { fr: 'Commission fédérale (Intérieur)', en: 'Federal commission (Interior)' },
        url: 'https://www.ibz.rrn.fgov.be/',
      },
    ],
    council: [
      {
        label: {
          fr: 'Portail belge des services publics',
          en: 'Belgian portal of public services',
        },
        url: 'https://www.belgium.be/',
      },
    ],
    deputy: [
      {
        label: { fr: 'Chambre des représentants', en: 'House of Representatives' },
        url: 'https://www.lachambre.be/',
      },
    ],
    government: [
      { label: { fr: 'Premier ministre', en: 'Prime Minister' }, url: 'https://www.premier.be/' },
    ],
  },
  sources: [
    {
      source: 'Règlement (UE) 2016/679, articles 12 à 15, 35 et chapitre V',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      checkedOn: '2026-11-24',
    },
    {
      source: 'CADA de la Fédération Wallonie-Bruxelles, procédures',
      url: 'https://cada.cfwb.be/introduire-une-demande/procedures',
      checkedOn: '2026-11-24',
    },
    {
      source: 'CADA wallonne, introduction d’un recours',
      url: 'http://www.cada-wb.be/index.php?id=3810',
      checkedOn: '2026-11-24',
    },
    {
      source: 'SPF Intérieur, le recours administratif',
      url: 'https://www.ibz.rrn.fgov.be/en/node/3657',
      checkedOn: '2026-11-24',
    },
  ],
};
