/** What other public bodies have decided. Not law: examples, dated, with what they do not prove. */
import { MAIL_OR_TOOLS } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { FRANCE, FRENCH_BODIES, GDPR_AREA } from './where';

export const moves: readonly LawCard[] = [
  {
    id: 'fr-others-moved',
    jurisdiction: 'FR',
    title: {
      fr: 'Ailleurs en France : ce que d’autres ont décidé',
      en: 'Elsewhere in France: what others have decided',
    },
    reference:
      'Région Île-de-France (automne 2025); Ville de Lyon (juin 2025); École polytechnique (octobre 2025)',
    date: '2025-10-10',
    status: {
      fr: 'Projets en cours en 2025. Leur bilan en 2026 ne nous est pas connu.',
      en: 'Projects under way in 2025. How they stood in 2026 is not known to us.',
    },
    statusOn: '2025-10-13',
    badge: {
      fr: 'D’autres organismes français ont commencé à changer d’outils (2025).',
      en: 'Other French bodies have begun to change tools (2025).',
    },
    short: {
      fr: 'L’Île-de-France fait passer des comptes de lycée à MonLycée.net. Lyon remplace Microsoft Office peu à peu. L’École polytechnique a reporté son passage à Microsoft 365. Ces projets prennent des années.',
      en: 'The Paris region (Île-de-France) is moving high-school accounts to MonLycée.net. Lyon is leaving Microsoft Office step by step. The École polytechnique has put off its move to Microsoft 365. Such projects take years.',
    },
    detail: {
      fr: 'Île-de-France : les comptes de 550 000 lycéens et enseignants migrent vers MonLycée.net, avec Leviia pour le stockage (annonce de l’automne 2025) ; cela ne touche pas tous les services de la région. Lyon : remplacement progressif de Microsoft Office par OnlyOffice, Linux et PostgreSQL, et suite Territoire Numérique Ouvert (24 juin 2025) ; OnlyOffice n’est pas un éditeur français. Polytechnique : migration annoncée en mars 2025, reportée sans date en octobre 2025 ; l’école et le ministère disent les laboratoires sensibles non concernés.',
      en: 'Île-de-France: the accounts of 550,000 pupils and teachers are moving to MonLycée.net, with Leviia for storage (announced in autumn 2025); not all the region’s services are concerned. Lyon: gradual replacement of Microsoft Office by OnlyOffice, Linux and PostgreSQL, and the Territoire Numérique Ouvert suite (24 June 2025); OnlyOffice is not a French vendor. Polytechnique: migration announced in March 2025, postponed without a date in October 2025; the school and the ministry say sensitive laboratories are not concerned.',
    },
    otherSide: {
      fr: 'Chaque organisme a ses moyens, ses contrats et ses usages.',
      en: 'Each body has its own means, contracts and uses.',
    },
    isNot: { fr: 'Ce ne sont pas des obligations.', en: 'These are not duties.' },
    binds: { fr: 'Personne d’autre que ces organismes.', en: 'Nobody but these bodies.' },
    bodyCanDo: {
      fr: 'Demander leur retour d’expérience avant de renouveler un contrat.',
      en: 'Ask for their experience before renewing a contract.',
    },
    sources: [
      source(
        'generation-nt.com, 1er octobre 2025',
        'https://www.generation-nt.com/actualites/ile-france-microsoft-souverainete-numerique-cloud-act-2063318',
      ),
      source(
        'tomsguide.fr, octobre 2025',
        'https://www.tomsguide.fr/les-lycees-en-ile-de-france-disent-adieu-a-microsoft-voici-lalternative-francaise',
      ),
      source(
        'bfmtv.com, 24 juin 2025',
        'https://hightech.bfmtv.com/lyon/la-mairie-de-lyon-se-separe-de-la-suite-microsoft-office-au-titre-de-sa-souverainete-numerique_AN-202506240691.html',
      ),
      source(
        'next.ink, 13 octobre 2025',
        'https://next.ink/brief_article/lecole-polytechnique-reporte-sa-migration-vers-microsoft-365/',
      ),
      source(
        'next.ink, 21 mars 2025',
        'https://next.ink/176700/lecole-polytechnique-veut-migrer-sur-microsoft-365-et-declenche-un-tolle/',
      ),
    ],
    records: ['fr-idf', 'fr-lyon', 'fr-polytechnique'],
    when: {
      site: {
        countries: FRANCE,
        sectors: FRENCH_BODIES,
        statuses: ['public'],
      },
      anyFinding: MAIL_OR_TOOLS,
      rank: 75,
    },
  },
  {
    id: 'eu-others-moved',
    jurisdiction: 'EU',
    title: {
      fr: 'Ailleurs en Europe : Schleswig-Holstein et Danemark',
      en: 'Elsewhere in Europe: Schleswig-Holstein and Denmark',
    },
    reference:
      'Schleswig-Holstein, migration 2024-2027; ministère danois du Numérique, annonce de juin 2025',
    date: '2025-10-08',
    status: {
      fr: 'En cours fin 2025. La suite en 2026 ne nous est pas connue.',
      en: 'Under way in late 2025. What followed in 2026 is not known to us.',
    },
    statusOn: '2025-11-14',
    badge: {
      fr: 'Un Land allemand a migré 40 000 boîtes aux lettres. Un projet de plusieurs années.',
      en: 'A German state has moved 40,000 mailboxes. A project of several years.',
    },
    short: {
      fr: 'Le Land allemand du Schleswig-Holstein a déplacé environ 40 000 boîtes aux lettres vers un logiciel libre. Au Danemark, un ministère a lancé un essai, avec retour possible. Ces changements prennent des années.',
      en: 'The German state of Schleswig-Holstein has moved about 40,000 mailboxes to free software. In Denmark one ministry started a trial, with a possible return. Such changes take years.',
    },
    detail: {
      fr: 'Schleswig-Holstein : environ 40 000 boîtes sous Open-Xchange et près de 80 % des licences Office résiliées fin 2025 ; Linux est en test. Le projet court de 2024 à 2027. Danemark : le ministère du Numérique a essayé LibreOffice avec 30 à 40 agents fin 2025 ; ce n’est pas tout le pays.',
      en: 'Schleswig-Holstein: about 40,000 mailboxes on Open-Xchange and nearly 80% of Office licences cancelled by late 2025; Linux is being tested. The project runs from 2024 to 2027. Denmark: the Ministry for Digital Affairs tried LibreOffice with 30 to 40 staff in late 2025; it is not the whole country.',
    },
    otherSide: {
      fr: 'D’autres administrations restent chez Microsoft après avoir négocié leurs contrats.',
      en: 'Other administrations stay with Microsoft after negotiating their contracts.',
    },
    isNot: { fr: 'Ce ne sont pas des obligations.', en: 'These are not duties.' },
    binds: { fr: 'Personne d’autre que ces organismes.', en: 'Nobody but these bodies.' },
    bodyCanDo: {
      fr: 'Demander leur retour d’expérience avant de renouveler un contrat.',
      en: 'Ask for their experience before renewing a contract.',
    },
    sources: [
      source(
        'cybernews.com, 8 octobre 2025',
        'https://cybernews.com/tech/german-state-migrates-40k-mailboxes-from-exchange/',
      ),
      source(
        'clarus.news, 14 novembre 2025',
        'https://clarus.news/en/Post/schleswig-holstein-successful-open-source-migration-with-80-fewer-microsoft-licenses-20251114',
      ),
      source(
        'libreclipart.org, 2025',
        'https://blog.libreclipart.org/denmarks-ministry-for-digital-affairs-launches-libreoffice-pilot-program',
      ),
    ],
    records: ['de-sh', 'dk-min'],
    when: { site: { countries: GDPR_AREA }, anyFinding: MAIL_OR_TOOLS, rank: 76 },
  },
];
