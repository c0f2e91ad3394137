/** Switzerland: the GDPR does not bind its public bodies. */
import { HOLDS_DATA, TRANSFERS } from './findings';
import { source } from './source';
import type { LawCard } from './types';

export const switzerland: readonly LawCard[] = [
  {
    id: 'ch-privatim',
    jurisdiction: 'CH',
    title: {
      fr: 'Suisse : résolution privatim sur le cloud des organes publics',
      en: 'Switzerland: privatim resolution on public bodies’ cloud',
    },
    reference: 'privatim, résolution du 18 novembre 2025',
    date: '2025-11-18',
    status: {
      fr: 'Position non contraignante, de novembre 2025.',
      en: 'A non-binding position, of November 2025.',
    },
    statusOn: '2025-11-30',
    badge: {
      fr: 'Suisse : prudence demandée pour les données sensibles ou secrètes. Sans contrainte.',
      en: 'Switzerland: caution asked for sensitive or secret data. Not binding.',
    },
    short: {
      fr: 'Pour les préposés suisses, confier des données sensibles ou secrètes au logiciel en ligne de grands groupes n’est pas admissible dans la plupart des cas. Exception : l’organe chiffre lui-même et garde les clés. C’est un avis, sans force obligatoire.',
      en: 'For Swiss data protection commissioners, putting sensitive or secret data in big groups’ online software is not admissible in most cases. Exception: the body encrypts and keeps the keys. It is an opinion, not binding.',
    },
    detail: {
      fr: 'La conférence des préposés (privatim) écrit le 18 novembre 2025 que l’externalisation de données sensibles ou soumises au secret vers le SaaS de grands groupes internationaux n’est « pas admissible dans la plupart des cas (comme notamment M365) ». Exception : un chiffrement par l’organe, sans accès du fournisseur aux clés. Les autres données ne sont pas visées.',
      en: 'The conference of commissioners (privatim) wrote on 18 November 2025 that outsourcing sensitive or secret data to the SaaS of big international groups is “not admissible in most cases (notably M365)”. Exception: encryption by the body, with no key access for the provider. Other data are not covered.',
    },
    otherSide: {
      fr: 'Une administration peut répondre par sa propre analyse de risque ou par un chiffrement dont elle garde les clés.',
      en: 'An administration may answer with its own risk analysis, or with encryption whose keys it keeps.',
    },
    isNot: {
      fr: 'Ce n’est pas une interdiction de Microsoft 365, d’AWS ou de Google pour toutes les données.',
      en: 'It is no ban on Microsoft 365, AWS or Google for all data.',
    },
    binds: {
      fr: 'Personne en droit. Elle guide les autorités cantonales.',
      en: 'Nobody in law. It guides cantonal authorities.',
    },
    bodyCanDo: {
      fr: 'Classer les données, chiffrer avec ses propres clés, demander l’avis du préposé cantonal.',
      en: 'Classify data, encrypt with its own keys, ask the cantonal commissioner.',
    },
    sources: [
      source(
        'privatim, novembre 2025',
        'https://www.privatim.ch/fr/resolution-sur-lexternalisation-du-traitement-des-donnees-dans-le-cloud',
      ),
      source(
        'sonio.com, 2025',
        'https://www.sonio.com/fr-ch/blog/wie-privatim-die-nutzung-der-public-cloud-und-m365-einschraenken-will-und-wie-sonio-diese-huerde-ueberwindet',
      ),
    ],
    officialUrl:
      'https://www.privatim.ch/fr/resolution-sur-lexternalisation-du-traitement-des-donnees-dans-le-cloud',
    records: ['ch-privatim'],
    when: { site: { countries: ['CH'], statuses: ['public'] }, anyFinding: HOLDS_DATA, rank: 20 },
  },
  {
    id: 'ch-nlpd',
    jurisdiction: 'CH',
    title: {
      fr: 'Suisse : loi sur la protection des données et cadre avec les États-Unis',
      en: 'Switzerland: data protection Act and framework with the United States',
    },
    reference:
      'LPD, RS 235.1 (1er septembre 2023); avis du PFPDT du 13 mai 2022 (Suva); Swiss-U.S. DPF (15 septembre 2024)',
    date: '2023-09-01',
    status: {
      fr: 'En vigueur à notre dernière date connue. Effet en Suisse de l’arrêt américain de juin 2026 (Slaughter) : non connu.',
      en: 'In force when last known. Effect in Switzerland of the US ruling of June 2026 (Slaughter): not known.',
    },
    statusOn: '2026-07-15',
    badge: {
      fr: 'Suisse : les États-Unis sont jugés adéquats pour les sociétés certifiées.',
      en: 'Switzerland: the US is deemed adequate for certified companies.',
    },
    short: {
      fr: 'La loi fédérale encadre l’envoi de données à l’étranger. Depuis septembre 2024, les États-Unis sont jugés adéquats pour les sociétés certifiées. Cantons et écoles suivent leur loi cantonale et le secret de fonction.',
      en: 'The federal Act frames sending data abroad. Since September 2024 the United States is deemed adequate for certified companies. Cantons and schools follow cantonal law and official secrecy.',
    },
    detail: {
      fr: 'Le RGPD ne s’applique pas aux organes publics suisses. La loi fédérale (LPD révisée, 1er septembre 2023) vise la Confédération et les personnes privées ; les cantons et communes ont leur propre loi. Dans son avis du 13 mai 2022 sur la Suva, le préposé fédéral a demandé de revoir l’analyse du risque d’accès étranger.',
      en: 'The GDPR does not bind Swiss public bodies. The federal Act (revised FADP, 1 September 2023) covers the Confederation and private persons; cantons and municipalities have their own law. In his opinion of 13 May 2022 on Suva, the federal commissioner asked for the analysis of the risk of foreign access to be reviewed.',
    },
    otherSide: {
      fr: 'La Suva avait conclu à un risque très faible d’accès étranger.',
      en: 'Suva had concluded that the risk of foreign access was very low.',
    },
    isNot: {
      fr: 'L’adéquation règle le transfert, pas le secret de fonction.',
      en: 'Adequacy settles the transfer, not official secrecy.',
    },
    binds: {
      fr: 'La Confédération et les privés (LPD) ; cantons, communes et écoles par leur loi cantonale.',
      en: 'The Confederation and private persons (FADP); cantons, municipalities and schools through cantonal law.',
    },
    bodyCanDo: {
      fr: 'Vérifier la certification du fournisseur et la règle cantonale sur le secret.',
      en: 'Check the provider’s certification and the cantonal rule on secrecy.',
    },
    sources: [
      source('swissprivacy.law, 17 janvier 2025', 'https://swissprivacy.law/332'),
      source('swissprivacy.law, 16 août 2022', 'https://swissprivacy.law/165'),
    ],
    officialUrl: 'https://www.fedlex.admin.ch/eli/cc/2022/491/fr',
    records: ['ch-nlpd'],
    when: { site: { countries: ['CH'] }, anyFinding: TRANSFERS, rank: 24 },
  },
];
