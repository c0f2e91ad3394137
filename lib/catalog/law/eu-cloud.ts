/** European Union: rules about cloud services themselves, and what is only proposed. */
import { OWN_CLOUD } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { UNION } from './where';

const LOOKED_UP_ON = '2026-11-24';

export const euCloud: readonly LawCard[] = [
  {
    id: 'eu-data-act',
    jurisdiction: 'EU',
    title: {
      fr: 'Data Act et NIS 2 : changer de cloud, gérer le risque',
      en: 'Data Act and NIS 2: switching cloud, managing risk',
    },
    reference: 'Règlement (UE) 2023/2854, chap. VI et art. 32; directive (UE) 2022/2555',
    date: '2023-12-13',
    status: {
      fr: 'Data Act applicable depuis le 12 septembre 2025. NIS 2 : en vigueur ; en France, le projet de loi a été adopté au Sénat en mars 2025, suite non connue.',
      en: 'Data Act applicable since 12 September 2025. NIS 2: in force; in France the bill passed the Senate in March 2025, what followed is not known.',
    },
    statusOn: '2026-05-25',
    badge: {
      fr: 'Data Act : le fournisseur doit faciliter votre départ vers un autre cloud.',
      en: 'Data Act: the provider must make it easier to leave for another cloud.',
    },
    short: {
      fr: 'Depuis septembre 2025, un fournisseur de cloud doit faciliter le départ de ses clients. Il doit aussi prévenir l’accès non permis d’autorités étrangères aux données non personnelles gardées en Europe.',
      en: 'Since September 2025 a cloud provider must make it easier for customers to leave. It must also prevent unlawful access by foreign authorities to non-personal data kept in Europe.',
    },
    detail: {
      fr: 'Le Data Act (règlement 2023/2854) impose des clauses de sortie et fait disparaître par étapes les frais de départ. Son article 32 demande aux fournisseurs des mesures techniques, d’organisation et de contrat pour empêcher un accès d’autorités de pays tiers contraire au droit de l’Union. Il vise les données NON personnelles ; les autres relèvent du RGPD. La directive NIS 2 demande à de nombreuses entités publiques de gérer le risque informatique, fournisseurs compris ; elle ne parle pas de la nationalité du fournisseur.',
      en: 'The Data Act (Regulation 2023/2854) requires exit clauses and phases out exit fees. Its Article 32 asks providers for technical, organisational and contractual measures against access by third-country authorities that would conflict with Union law. It covers NON-personal data; the rest is for the GDPR. The NIS 2 Directive asks many public bodies to manage IT risk, suppliers included; it says nothing of a supplier’s nationality.',
    },
    otherSide: {
      fr: 'Une demande étrangère reste possible si elle s’appuie sur un accord international ou respecte des garanties précises.',
      en: 'A foreign request stays possible if it rests on an international agreement or meets set safeguards.',
    },
    isNot: {
      fr: 'Ces textes n’interdisent aucun fournisseur selon son pays.',
      en: 'These texts forbid no provider because of its country.',
    },
    binds: {
      fr: 'Les fournisseurs de cloud (Data Act) ; les entités désignées (NIS 2).',
      en: 'Cloud providers (Data Act); designated entities (NIS 2).',
    },
    bodyCanDo: {
      fr: 'Demander les clauses de réversibilité, tester un export complet, inscrire la dépendance au registre des risques.',
      en: 'Ask for the reversibility clauses, test a full export, enter the dependency in the risk register.',
    },
    sources: [
      source('EUR-Lex, règlement 2023/2854', 'https://eur-lex.europa.eu/eli/reg/2023/2854/oj'),
      source(
        'dataactkit.eu, questions de la Commission, art. 32',
        'https://dataactkit.eu/de/docs/eu-faqs/switching-between-data-processing-services/what-is-the-aim-of-article-32',
        LOOKED_UP_ON,
      ),
      source(
        'dataprotectionlawhub.com',
        'https://dataprotectionlawhub.com/insight/eu-data-act-switching-interoperability-and-prevention-unauthorised-access-non-personal-data',
        LOOKED_UP_ON,
      ),
      source(
        'Sénat, 11 mars 2025 (NIS 2)',
        'https://senat.fr/seances/s202503/s20250311/s20250311015.html',
      ),
      source(
        'Banque des territoires, octobre 2024',
        'https://banquedesterritoires.fr/nis-2-enfin-le-projet-de-loi',
      ),
    ],
    officialUrl: 'https://eur-lex.europa.eu/eli/reg/2023/2854/oj',
    records: ['eu-data-act-32', 'eu-nis2'],
    when: { site: { countries: UNION }, anyFinding: OWN_CLOUD, rank: 50 },
  },
  {
    id: 'eu-proposals',
    jurisdiction: 'EU',
    title: {
      fr: 'Souveraineté du cloud en Europe : une grille d’achat et des textes en projet',
      en: 'Cloud sovereignty in Europe: a purchasing grid and draft texts',
    },
    reference:
      'Cadre de souveraineté du cloud (oct. 2025, mars 2026); COM(2026) 502; EUCS (règlement 2019/881); omnibus numérique (19 nov. 2025)',
    date: '2026-06-03',
    status: {
      fr: 'Aucun de ces textes ne crée d’obligation générale à notre dernière date connue (juin 2026).',
      en: 'None of these texts creates a general duty when last known (June 2026).',
    },
    statusOn: '2026-06-18',
    badge: {
      fr: 'Des règles européennes se préparent. En juin 2026, aucune n’oblige encore.',
      en: 'European rules are being prepared. In June 2026 none binds yet.',
    },
    short: {
      fr: 'L’Europe prépare des règles sur la souveraineté du cloud. La Commission note déjà ses propres achats sur une échelle. Le reste est en projet : rien de cela n’oblige encore cet organisme.',
      en: 'Europe is preparing rules on cloud sovereignty. The Commission already scores its own purchases on a scale. The rest is only proposed: none of it binds this body yet.',
    },
    detail: {
      fr: 'La Commission note un cloud sur 8 objectifs, de SEAL-0 à SEAL-4. C’est un outil d’achat, utilisé dans un marché de 180 M€ sur six ans attribué le 17 avril 2026 (Post Telecom avec OVHcloud et Clever Cloud, STACKIT, Scaleway, Proximus avec S3NS, Clarence et Mistral), au minimum SEAL-2. Des notes SEAL non officielles circulent : ce ne sont pas des évaluations de la Commission. Proposition du 3 juin 2026 (Cloud and AI Development Act) : évaluer ce risque dans les achats publics ; non adoptée. Certification EUCS : toujours en attente ; l’immunité au droit extra-européen en avait été retirée en 2024. Omnibus numérique : modifierait le RGPD ; non adopté.',
      en: 'The Commission scores a cloud on 8 objectives, from SEAL-0 to SEAL-4. It is a purchasing tool, used in a €180M six-year contract awarded on 17 April 2026 (Post Telecom with OVHcloud and Clever Cloud, STACKIT, Scaleway, Proximus with S3NS, Clarence and Mistral), with SEAL-2 as the minimum. Unofficial SEAL scores circulate: they are not assessments by the Commission. Proposal of 3 June 2026 (Cloud and AI Development Act): assess this risk in public purchases; not adopted. EUCS certification: still pending; immunity from non-EU law was dropped from drafts in 2024. Digital Omnibus: would amend the GDPR; not adopted.',
    },
    otherSide: {
      fr: 'La Commission dit qu’une technologie non européenne bien encadrée peut atteindre le minimum SEAL-2.',
      en: 'The Commission says a well-framed non-European technology can reach the SEAL-2 minimum.',
    },
    isNot: {
      fr: 'Une proposition n’est pas une loi. L’EUCS ne garantit pas la souveraineté.',
      en: 'A proposal is not a law. EUCS does not guarantee sovereignty.',
    },
    binds: {
      fr: 'La Commission, pour ses propres achats. Personne d’autre à ce jour.',
      en: 'The Commission, for its own purchases. Nobody else so far.',
    },
    bodyCanDo: {
      fr: 'Reprendre librement les 8 objectifs comme critères d’achat.',
      en: 'Freely take up the 8 objectives as purchasing criteria.',
    },
    sources: [
      source(
        'thenextweb.com, avril 2026',
        'https://thenextweb.com/news/eu-sovereign-cloud-180-million-awarded',
      ),
      source(
        'miragenews.com, 17 avril 2026',
        'https://www.miragenews.com/eu-awards-e180m-sovereign-cloud-tender-to-four-1657346/',
      ),
      source('thedailyscout.com, avril 2026', 'https://thedailyscout.com/s/7Bc8e-vchA4'),
      source(
        'cadafaq.com, juin 2026',
        'https://www.cadafaq.com/en/what-is-the-technology-sovereignty-package-and-how-does-cada-fit-in/',
      ),
      source(
        'Freshfields, juin 2026',
        'https://www.freshfields.com/en/our-thinking/blogs/technology-quotient/shifting-away-from-dependency-the-eus-tech-sovereignty-package-102n7kn',
      ),
      source('mind Health, 13 mai 2025 (EUCS)', 'https://www.mind.eu.com/health/?p=57599'),
      source(
        'Noerr, 18 juin 2026 (omnibus)',
        'https://www.noerr.com/en/insights/digital-omnibus-ai-is-nearing-the-finish-line-is-eu-data-law-heading-down-the-wrong-track',
      ),
      source(
        'beeble.com, février 2026 (omnibus)',
        'https://beeble.com/en/blog/eu-council-rejects-changes-to-gdpr-personal-data-definition-in-leaked-digital-omnibus-draft',
      ),
    ],
    records: ['eu-csf', 'eu-cada', 'eu-eucs', 'eu-omnibus'],
    when: { site: { countries: [...UNION, 'EU'] }, anyFinding: OWN_CLOUD, rank: 80 },
  },
];
