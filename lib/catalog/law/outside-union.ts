/** Switzerland, Québec and Canada, the United Kingdom: the GDPR does not bind their public bodies. */
import { source } from './source';
import type { FindingCondition, LawCard } from './types';

const CLOUD: readonly FindingCondition[] = [
  { layers: ['hosting', 'mail', 'workspace'], exposures: ['content', 'transit', 'on-click'] },
  { layers: ['third-party'], exposures: ['content'] },
];
const TRANSFERS: readonly FindingCondition[] = [
  { exposures: ['content', 'transit', 'metadata', 'on-click'] },
];
const LOOKED_UP_ON = '2026-11-24';
const QUEBEC_HOSTS: readonly string[] = ['qc.ca', 'quebec'];

const QUEBEC_SOURCES = [
  source(
    'Barreau du Québec, 19 janvier 2026',
    'https://cms.barreau.qc.ca/fr/nouvelle/article/souverainete-numerique-gestion-donnees',
  ),
  source('rezonodwes.com, 18 décembre 2025', 'https://rezonodwes.com/?p=370469'),
];
const QUEBEC_URL = 'https://www.legisquebec.gouv.qc.ca/fr/document/lc/a-2.1';

export const outsideUnion: readonly LawCard[] = [
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
      fr: 'Les préposés suisses jugent que confier des données sensibles ou secrètes au logiciel en ligne de grands groupes n’est pas admissible dans la plupart des cas, sauf si l’organe chiffre lui-même et garde les clés. C’est un avis, sans force obligatoire.',
      en: 'Swiss data protection commissioners hold that putting sensitive or secret data in big groups’ online software is not admissible in most cases, unless the body encrypts and keeps the keys. It is an opinion, not binding.',
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
    when: { site: { countries: ['CH'], statuses: ['public'] }, anyFinding: CLOUD, rank: 20 },
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
  {
    id: 'qc-loi25',
    jurisdiction: 'QC',
    title: {
      fr: 'Québec : évaluer avant d’envoyer des renseignements hors du Québec',
      en: 'Québec: assess before sending information outside Québec',
    },
    reference:
      'RLRQ, c. A-2.1, art. 70.1 (L.Q. 2021, c. 25); arrêté ministériel du 3 décembre 2025',
    date: '2023-09-22',
    status: {
      fr: 'En vigueur à notre dernière date connue (janvier 2026).',
      en: 'In force when last known (January 2026).',
    },
    statusOn: '2026-01-19',
    badge: {
      fr: 'Québec : évaluation exigée avant d’envoyer des renseignements hors du Québec.',
      en: 'Québec: an assessment is required before sending information out.',
    },
    short: {
      fr: 'Avant de communiquer des renseignements personnels hors du Québec, un organisme public évalue les risques pour la vie privée et exige une protection adéquate. Vous pouvez demander si cette évaluation existe.',
      en: 'Before sending personal information outside Québec, a public body must assess the privacy risks and require adequate protection. You may ask whether that assessment exists.',
    },
    detail: {
      fr: 'La règle vient de la Loi sur l’accès, modifiée par la Loi 25. Un arrêté du 3 décembre 2025 fait passer en premier, « lorsque possible », les fournisseurs québécois et canadiens. Un serveur au Québec ne suffit pas à écarter le droit américain quand le fournisseur en relève. L’article 17, souvent cité, vise le secteur privé.',
      en: 'The rule comes from the Access Act, as amended by Law 25. An order of 3 December 2025 puts Québec and Canadian providers first, “where possible”. A server in Québec is not enough to rule out US law when the provider is subject to it. Section 17, often cited, is about the private sector.',
    },
    otherSide: {
      fr: 'Une évaluation peut conclure que la protection est adéquate ; la communication est alors permise.',
      en: 'An assessment may conclude that protection is adequate; sending is then allowed.',
    },
    isNot: {
      fr: 'Ce n’est pas une interdiction des fournisseurs américains.',
      en: 'It is not a ban on American providers.',
    },
    binds: { fr: 'Les organismes publics du Québec.', en: 'Public bodies of Québec.' },
    bodyCanDo: {
      fr: 'Publier l’évaluation, dire quels renseignements sortent et pourquoi.',
      en: 'Publish the assessment, say which information leaves and why.',
    },
    sources: QUEBEC_SOURCES,
    officialUrl: QUEBEC_URL,
    records: ['qc-loi25'],
    when: {
      site: { countries: ['CA'], statuses: ['public'], hosts: QUEBEC_HOSTS },
      anyFinding: TRANSFERS,
      rank: 20,
    },
  },
  {
    id: 'ca-province',
    jurisdiction: 'CA',
    title: {
      fr: 'Canada : la règle dépend de la province',
      en: 'Canada: the rule depends on the province',
    },
    reference: 'Québec : RLRQ, c. A-2.1, art. 70.1',
    date: '2023-09-22',
    status: {
      fr: 'Règle du Québec en vigueur à notre dernière date connue (janvier 2026). Vigie n’a pas étudié les autres provinces.',
      en: 'Québec’s rule was in force when last known (January 2026). Vigie has not studied the other provinces.',
    },
    statusOn: '2026-01-19',
    badge: {
      fr: 'Canada : la règle dépend de la province de l’organisme.',
      en: 'Canada: the rule depends on the body’s province.',
    },
    short: {
      fr: 'Si cet organisme est au Québec, il doit évaluer les risques avant d’envoyer des renseignements personnels hors de la province. Ailleurs au Canada, d’autres règles s’appliquent, que Vigie n’a pas étudiées.',
      en: 'If this body is in Québec, it must assess the risks before sending personal information out of the province. Elsewhere in Canada other rules apply, which Vigie has not studied.',
    },
    detail: {
      fr: 'Nous n’avons pas pu lire la province dans l’adresse du site. Pour le Québec, voir la Loi sur l’accès, article 70.1, et l’arrêté du 3 décembre 2025, qui fait passer en premier, « lorsque possible », les fournisseurs québécois et canadiens.',
      en: 'We could not read the province in the site’s address. For Québec, see the Access Act, section 70.1, and the order of 3 December 2025, which puts Québec and Canadian providers first, “where possible”.',
    },
    otherSide: {
      fr: 'L’organisme sait quelle loi le lie : il peut le dire.',
      en: 'The body knows which law binds it: it can say so.',
    },
    isNot: {
      fr: 'Cette fiche ne dit pas que la loi du Québec s’applique ici.',
      en: 'This card does not say that Québec law applies here.',
    },
    binds: {
      fr: 'Les organismes publics du Québec, pour cette règle.',
      en: 'Public bodies of Québec, for this rule.',
    },
    bodyCanDo: {
      fr: 'Dire quelle loi la lie et publier son évaluation.',
      en: 'Say which law binds it and publish its assessment.',
    },
    sources: QUEBEC_SOURCES,
    officialUrl: QUEBEC_URL,
    records: ['qc-loi25'],
    when: {
      site: { countries: ['CA'], statuses: ['public'], notHosts: QUEBEC_HOSTS },
      anyFinding: TRANSFERS,
      rank: 32,
    },
  },
  {
    id: 'gb-data-bridge',
    jurisdiction: 'GB',
    title: {
      fr: 'Royaume-Uni : UK GDPR et « passerelle » avec les États-Unis',
      en: 'United Kingdom: UK GDPR and the UK–US data bridge',
    },
    reference:
      'Data Protection (Adequacy) (United States of America) Regulations 2023, SI 2023/1028',
    date: '2023-10-12',
    status: {
      fr: 'En vigueur depuis le 12 octobre 2023. Nos sources s’arrêtent à cette date ; la suite n’a pas été étudiée.',
      en: 'In force since 12 October 2023. Our sources stop at that date; what followed has not been studied.',
    },
    statusOn: '2023-10-30',
    badge: {
      fr: 'Royaume-Uni : envoi permis aux sociétés américaines certifiées (depuis 2023).',
      en: 'United Kingdom: sending is allowed to certified US companies (since 2023).',
    },
    short: {
      fr: 'Le Royaume-Uni a son propre RGPD. Depuis octobre 2023, l’envoi de données est permis aux sociétés américaines certifiées pour l’extension britannique de l’accord. Sinon, il faut d’autres garanties.',
      en: 'The United Kingdom has its own GDPR. Since October 2023 data may be sent to US companies certified for the UK Extension of the framework. Otherwise other safeguards are needed.',
    },
    detail: {
      fr: 'La passerelle s’appuie sur l’accord conclu par l’Union européenne : la société américaine doit être certifiée et avoir choisi l’extension britannique. Sans cela, l’organisme utilise un contrat type britannique et une analyse de risque. Le RGPD de l’Union ne lie pas les organismes publics britanniques.',
      en: 'The bridge rests on the framework agreed by the European Union: the US company must be certified and have opted in to the UK Extension. Otherwise the body uses a UK standard contract and a transfer risk assessment. The EU GDPR does not bind UK public bodies.',
    },
    otherSide: {
      fr: 'Pour les fournisseurs certifiés, la passerelle suffit comme base du transfert.',
      en: 'For certified providers, the bridge is enough as a basis for transfer.',
    },
    isNot: {
      fr: 'La passerelle règle le transfert, pas la dépendance.',
      en: 'The bridge settles the transfer, not the dependency.',
    },
    binds: { fr: 'Les responsables de traitement britanniques.', en: 'UK controllers.' },
    bodyCanDo: {
      fr: 'Vérifier que le fournisseur a bien choisi l’extension britannique, publier son analyse.',
      en: 'Check that the provider opted in to the UK Extension, publish its assessment.',
    },
    sources: [
      source(
        'schofieldsweeney.co.uk, 10 octobre 2023',
        'https://www.schofieldsweeney.co.uk/knowledge/data-protection-uk-us-data-bridge-comes-into-force/',
        LOOKED_UP_ON,
      ),
      source(
        'mooreclear.com, 2023',
        'https://mooreclear.com/articles/advisory-note-05-2023-uk-us-data-bridge/',
        LOOKED_UP_ON,
      ),
      source(
        'blakemorgan.co.uk, 22 septembre 2023',
        'https://www.blakemorgan.co.uk/a-data-bridge-over-not-so-troubled-waters-part-ii/',
        LOOKED_UP_ON,
      ),
    ],
    records: [],
    when: { site: { countries: ['GB'] }, anyFinding: TRANSFERS, rank: 30 },
  },
];
