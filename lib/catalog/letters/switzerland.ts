/** Switzerland: federal or cantonal law, never the GDPR. */
import type { Procedure } from './types';

export const SWITZERLAND: Procedure = {
  variant: 'ch',
  privacy: {
    own: {
      fr: 'Je vous adresse ces questions en application du droit de la protection des données qui vous concerne (loi fédérale sur la protection des données pour les organes fédéraux, loi de votre canton sinon) :',
      en: 'I put these questions to you under the data protection law that applies to you (the Federal Act on Data Protection for federal bodies, the law of your canton otherwise):',
    },
    anyone: {
      fr: 'Je vous adresse ces questions, qui portent sur l’information du public et le droit de la protection des données qui vous concerne (fédéral ou cantonal) :',
      en: 'I put these questions to you; they concern public information and the data protection law that applies to you (federal or cantonal):',
    },
  },
  where: { fr: 'hors de Suisse', en: 'outside Switzerland' },
  transfer: { fr: '', en: '' },
  assessment: { fr: 'Une analyse d’impact', en: 'an impact assessment' },
  privacyDelay: { fr: '', en: '' },
  documents: {
    fr: 'Au titre du principe de transparence (loi fédérale sur la transparence pour l’administration fédérale, loi de votre canton sinon), je vous demande une copie des documents suivants, s’ils existent :',
    en: 'Under the principle of transparency (the Federal Freedom of Information Act for the federal administration, the law of your canton otherwise), I ask you for a copy of the following documents, where they exist:',
  },
  documentsNext: {
    fr: 'Pour l’administration fédérale, la réponse est due en vingt jours, puis une médiation peut être demandée au Préposé fédéral dans les vingt jours (article 13 de la loi sur la transparence). Pour un canton, une commune ou une école, la loi cantonale fixe les délais.',
    en: 'For the federal administration, the answer is due in twenty days; mediation can then be requested from the Federal Commissioner within twenty days (Article 13 of the Freedom of Information Act). For a canton, a municipality or a school, cantonal law sets the time limits.',
  },
  deputy: { fr: 'Madame, Monsieur, membre du Parlement,', en: 'Dear Member of Parliament,' },
  government: {
    fr: 'Mesdames et Messieurs les membres du Conseil fédéral,',
    en: 'Dear Members of the Federal Council,',
  },
  directories: {
    privacy: [
      {
        label: {
          fr: 'Préposé fédéral à la protection des données',
          en: 'Federal Data Protection Commissioner',
        },
        url: 'https://www.edoeb.admin.ch/',
      },
      {
        label: { fr: 'privatim, préposés des cantons', en: 'privatim, cantonal commissioners' },
        url: 'https://www.privatim.ch/',
      },
    ],
    documents: [
      {
        label: { fr: 'Préposé fédéral (transparence)', en: 'Federal Commissioner (transparency)' },
        url: 'https://www.edoeb.admin.ch/',
      },
    ],
    council: [
      {
        label: { fr: 'Portail des autorités suisses', en: 'Portal of the Swiss authorities' },
        url: 'https://www.ch.ch/',
      },
    ],
    deputy: [
      {
        label: { fr: 'Parlement suisse', en: 'Swiss Parliament' },
        url: 'https://www.parlament.ch/',
      },
    ],
    government: [
      { label: { fr: 'Conseil fédéral', en: 'Federal Council' }, url: 'https://www.admin.ch/' },
    ],
  },
  sources: [
    {
      source: 'Loi sur la transparence (RS 152.3), article 13',
      url: 'https://www.droit-bilingue.ch/fr-rm/1/15/152.3-13-16.html',
      checkedOn: '2026-11-24',
    },
    {
      source: 'Département fédéral de justice et police, principe de transparence',
      url: 'http://www.ejpd.admin.ch/content/ejpd/fr/home/themen/staat_und_buerger/oeffentlichkeitsprinzip.html',
      checkedOn: '2026-11-24',
    },
    {
      source: 'Loi fédérale sur la protection des données (RS 235.1)',
      url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/fr',
      checkedOn: '2026-11-24',
    },
  ],
};
