/** Denmark and the Netherlands. */
import { mailOrToolsOf } from './findings';
import { source } from './source';
import type { LawCard } from './types';

export const nordicDutch: readonly LawCard[] = [
  {
    id: 'dk-helsingor',
    jurisdiction: 'DK',
    title: {
      fr: 'Danemark : Google Workspace et Chromebooks à l’école',
      en: 'Denmark: Google Workspace and Chromebooks in schools',
    },
    reference: 'Datatilsynet, 14. juli og 18. august 2022; 30. januar 2024 (2023-431-0001)',
    date: '2024-01-30',
    status: {
      fr: 'Injonction du 30 janvier 2024. La suite de 2024 à 2026 ne nous est pas connue.',
      en: 'Order of 30 January 2024. What followed from 2024 to 2026 is not known to us.',
    },
    statusOn: '2024-01-30',
    badge: {
      fr: 'Danemark : 53 communes ont dû revoir ce que Google reçoit des élèves (2024).',
      en: 'Denmark: 53 municipalities had to review what Google gets from pupils (2024).',
    },
    short: {
      fr: 'En 2024, l’autorité danoise a ordonné à 53 communes de cesser de transmettre à Google des données d’élèves sans base légale. Elle n’a pas interdit l’outil. Le reproche portait sur ce que Google fait de ces données pour lui-même.',
      en: 'In 2024 the Danish authority ordered 53 municipalities to stop passing pupil data to Google without a legal basis. It did not ban the tool. The complaint was about what Google does with the data for itself.',
    },
    detail: {
      fr: 'L’affaire commence à Helsingør : interdiction locale le 14 juillet 2022, maintenue le 18 août puis suspendue. La décision du 30 janvier 2024 demande aux communes d’aligner la transmission des données sur une base légale. Le grief vise les finalités propres de Google, pas le seul transfert hors d’Europe.',
      en: 'The case began in Helsingør: a local ban on 14 July 2022, upheld on 18 August and later suspended. The decision of 30 January 2024 asks municipalities to bring the passing on of data under a legal basis. The complaint is about Google’s own purposes, not only transfer out of Europe.',
    },
    otherSide: {
      fr: 'Le fournisseur et les communes peuvent répondre par un contrat et des réglages qui excluent ces usages.',
      en: 'The provider and municipalities may answer with a contract and settings that exclude such uses.',
    },
    isNot: {
      fr: 'Ce n’est pas une interdiction de Google à l’école.',
      en: 'It is not a ban on Google in schools.',
    },
    binds: { fr: 'Les 53 communes visées.', en: 'The 53 municipalities concerned.' },
    bodyCanDo: {
      fr: 'Vérifier les finalités dans le contrat, couper les services annexes, publier l’analyse d’impact.',
      en: 'Check the purposes in the contract, switch off additional services, publish the impact assessment.',
    },
    sources: [
      source(
        'Datatilsynet, 30 janvier 2024',
        'https://www.datatilsynet.dk/afgoerelser/afgoerelser/2024/jan/datatilsynet-giver-paabud-i-chromebook-sag',
      ),
      source(
        'Datatilsynet, 18 août 2022',
        'https://www.datatilsynet.dk/afgoerelser/afgoerelser/2022/aug/datatilsynet-fastholder-forbud-i-chromebook-sag',
      ),
    ],
    officialUrl:
      'https://www.datatilsynet.dk/afgoerelser/afgoerelser/2024/jan/datatilsynet-giver-paabud-i-chromebook-sag',
    records: ['dk-helsingor'],
    when: {
      site: { countries: ['DK'], sectors: ['school', 'education', 'local'] },
      anyFinding: mailOrToolsOf('google'),
      rank: 20,
    },
  },
  {
    id: 'nl-dpia',
    jurisdiction: 'NL',
    title: {
      fr: 'Pays-Bas : analyses d’impact publiques de SURF et du gouvernement',
      en: 'Netherlands: public DPIAs by SURF and the government',
    },
    reference: 'SURF, Microsoft 365 Copilot: december 2024, 11 september 2025, update 2026',
    date: '2026-03-01',
    status: {
      fr: 'Risque « orange » pour Copilot en 2026 : baissé, pas levé.',
      en: 'Risk “orange” for Copilot in 2026: lowered, not lifted.',
    },
    statusOn: '2026-03-01',
    badge: {
      fr: 'Pays-Bas : analyses publiées, risques baissés par la négociation, prudence gardée.',
      en: 'Netherlands: published assessments, risks cut by negotiation, caution kept.',
    },
    short: {
      fr: 'Aux Pays-Bas, l’État et les universités négocient avec l’éditeur et publient leurs analyses d’impact. Pour Microsoft 365 Copilot, les risques sont passés d’élevés à moyens. La prudence reste conseillée.',
      en: 'In the Netherlands the State and universities negotiate with the vendor and publish their impact assessments. For Microsoft 365 Copilot the risks went from high to medium. Caution is still advised.',
    },
    detail: {
      fr: 'SURF est la coopérative informatique de l’enseignement et de la recherche. Son analyse de Copilot (décembre 2024) a été revue le 11 septembre 2025 puis en 2026. La méthode compte autant que le résultat : analyse publique, mesures demandées, réexamen.',
      en: 'SURF is the IT cooperative of education and research. Its assessment of Copilot (December 2024) was reviewed on 11 September 2025, then in 2026. The method counts as much as the result: public assessment, measures asked for, review.',
    },
    otherSide: {
      fr: 'L’éditeur a accepté des changements ; une partie des risques a été réduite.',
      en: 'The vendor accepted changes; part of the risks was reduced.',
    },
    isNot: {
      fr: 'L’analyse porte sur Copilot. Elle ne dit pas que cet organisme l’utilise.',
      en: 'The assessment is about Copilot. It does not say that this body uses it.',
    },
    binds: { fr: 'Personne en droit : c’est un avis.', en: 'Nobody in law: it is advice.' },
    bodyCanDo: {
      fr: 'Appliquer les mesures de SURF et publier ce qui a été choisi.',
      en: 'Apply SURF’s measures and publish what was chosen.',
    },
    sources: [
      source(
        'SURF, 2026',
        'https://www.surf.nl/en/news/privacy-risks-microsoft-365-copilot-remain-orange-despite-improvements',
      ),
    ],
    officialUrl:
      'https://www.surf.nl/en/news/privacy-risks-microsoft-365-copilot-remain-orange-despite-improvements',
    records: ['nl-dpia'],
    when: {
      site: { countries: ['NL'] },
      anyFinding: mailOrToolsOf('microsoft'),
      rank: 22,
    },
  },
];
