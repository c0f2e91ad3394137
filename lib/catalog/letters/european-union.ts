/** Institutions of the Union: their own data protection regulation, and access to documents under Regulation 1049/2001. */
import type { Procedure } from './types';

export const EUROPEAN_UNION: Procedure = {
  variant: 'eu',
  privacy: {
    own: {
      fr: 'Je vous adresse ces questions en application du règlement (UE) 2018/1725, qui tient lieu de RGPD pour les institutions :',
      en: 'I put these questions to you under Regulation (EU) 2018/1725, which stands in for the GDPR for the institutions:',
    },
    anyone: {
      fr: 'Je vous adresse ces questions, qui portent sur l’information due au public par le règlement (UE) 2018/1725 :',
      en: 'I put these questions to you; they concern the information owed to the public under Regulation (EU) 2018/1725:',
    },
  },
  where: { fr: 'hors de l’Union européenne', en: 'outside the European Union' },
  transfer: { fr: ' (règlement (UE) 2018/1725)', en: ' (Regulation (EU) 2018/1725)' },
  assessment: { fr: 'Une analyse d’impact', en: 'an impact assessment' },
  privacyDelay: { fr: '', en: '' },
  documents: {
    fr: 'Au titre du règlement (CE) n° 1049/2001 sur l’accès du public aux documents, je vous demande une copie des documents suivants, s’ils existent :',
    en: 'Under Regulation (EC) No 1049/2001 on public access to documents, I ask you for a copy of the following documents, where they exist:',
  },
  documentsNext: {
    fr: 'La réponse est due en quinze jours ouvrables. En cas de refus ou de silence, je pourrai présenter une demande confirmative (article 7), puis saisir le Médiateur européen ou le Tribunal.',
    en: 'The answer is due in fifteen working days. After a refusal or silence, I could make a confirmatory application (Article 7), then turn to the European Ombudsman or the General Court.',
  },
  deputy: {
    fr: 'Madame, Monsieur, membre du Parlement européen,',
    en: 'Dear Member of the European Parliament,',
  },
  government: {
    fr: 'Madame la Présidente, Monsieur le Président de la Commission européenne,',
    en: 'Dear President of the European Commission,',
  },
  directories: {
    privacy: [
      {
        label: {
          fr: 'Contrôleur européen de la protection des données',
          en: 'European Data Protection Supervisor',
        },
        url: 'https://www.edps.europa.eu/',
      },
    ],
    documents: [
      {
        label: { fr: 'Médiateur européen', en: 'European Ombudsman' },
        url: 'https://www.ombudsman.europa.eu/',
      },
    ],
    council: [
      {
        label: {
          fr: 'Institutions et organes de l’Union',
          en: 'Institutions and bodies of the Union',
        },
        url: 'https://european-union.europa.eu/',
      },
    ],
    deputy: [
      {
        label: { fr: 'Députés européens', en: 'Members of the European Parliament' },
        url: 'https://www.europarl.europa.eu/meps/',
      },
    ],
    government: [
      {
        label: { fr: 'Commission européenne', en: 'European Commission' },
        url: 'https://commission.europa.eu/',
      },
    ],
  },
  sources: [
    {
      source: 'Règlement (CE) n° 1049/2001',
      url: 'https://eur-lex.europa.eu/eli/reg/2001/1049/oj',
      checkedOn: '2026-11-24',
    },
    {
      source: 'Parlement européen, base juridique de l’accès aux documents',
      url: 'https://europarl.europa.eu/RegistreWeb/home/legalBg.htm?language=EN',
      checkedOn: '2026-11-24',
    },
    {
      source: 'Règlement (UE) 2018/1725',
      url: 'https://eur-lex.europa.eu/eli/reg/2018/1725/oj',
      checkedOn: '2026-11-24',
    },
  ],
};
