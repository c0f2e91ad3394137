/** United States: laws by which a provider can be made to hand data over. */
import { HOLDS_DATA } from './findings';
import { source } from './source';
import type { LawCard } from './types';

export const usAccess: readonly LawCard[] = [
  {
    id: 'us-cloud-act',
    jurisdiction: 'US',
    title: {
      fr: 'CLOUD Act : la justice américaine et les données d’un fournisseur',
      en: 'CLOUD Act: US courts and a provider’s data',
    },
    reference: 'Pub. L. 115-141, div. V; 18 U.S.C. § 2713',
    date: '2018-03-23',
    status: {
      fr: 'En vigueur à notre dernière date connue (juin 2026). Aucun accord d’exécution entre l’Union européenne et les États-Unis à notre connaissance.',
      en: 'In force when last known (June 2026). No executive agreement between the EU and the United States that we know of.',
    },
    statusOn: '2026-06-12',
    badge: {
      fr: 'Fournisseur exposé au CLOUD Act. Ni preuve d’accès, ni d’illégalité.',
      en: 'Provider exposed to the CLOUD Act. Not proof of access or illegality.',
    },
    short: {
      fr: 'Ce fournisseur relève aussi du droit américain. Sur un acte de procédure, il peut devoir remettre des données qu’il contrôle, même stockées en Europe. Cela ne prouve aucun accès : tout dépend des données, du contrat et du chiffrement.',
      en: 'This provider is also subject to US law. On valid legal process it may have to hand over data it controls, even data stored in Europe. This proves no access: it depends on the data, the contract and the encryption.',
    },
    detail: {
      fr: 'Le CLOUD Act (2018) précise qu’un fournisseur relevant du droit américain répond à un mandat ou à une ordonnance pour les données qu’il possède, garde ou contrôle, où qu’elles soient. Le critère est le contrôle, pas le lieu du serveur. Un avis de l’université de Cologne, rédigé pour le ministère allemand de l’Intérieur (état mars 2025, publié en décembre 2025), le confirme ; il ajoute que des filiales, et même des sociétés européennes liées aux États-Unis, peuvent être visées. C’est un avis d’experts : toutes ces sociétés ne sont pas dans la même situation. Un logiciel installé chez l’organisme ne donne à l’éditeur que ce qu’il reçoit (assistance, mesures d’usage, licences en ligne).',
      en: 'The CLOUD Act (2018) makes clear that a provider under US jurisdiction must answer a warrant or an order for data it possesses, keeps or controls, wherever they are. What counts is control, not where the server stands. An opinion of the University of Cologne for the German Interior Ministry (as of March 2025, published in December 2025) confirms it, and adds that subsidiaries, and even European firms with US ties, may be reached. That is an expert opinion: not all these firms are in the same position. Software installed at the body’s own premises gives its maker only what it receives (support, usage data, online licences).',
    },
    otherSide: {
      fr: 'Il faut une affaire pénale et un acte de procédure, que le fournisseur peut contester. Interrogé sous serment au Sénat, le 10 juin 2025, sur la garantie que des données ne seraient pas remises, Microsoft France a répondu : « Non, je ne peux pas le garantir, mais, encore une fois, cela ne s’est encore jamais produit. » Tout fournisseur soumis au même droit serait dans la même situation.',
      en: 'It takes a criminal case and legal process, which the provider may challenge. Asked under oath at the French Senate, on 10 June 2025, for a guarantee that data would not be handed over, Microsoft France replied: “No, I cannot guarantee it, but, once again, that has never yet happened.” Any provider under the same law would be in the same position.',
    },
    isNot: {
      fr: 'Ce n’est ni un accès libre, ni une preuve que des données ont été remises.',
      en: 'It is neither free access nor proof that any data were handed over.',
    },
    binds: {
      fr: 'Le fournisseur, s’il relève du droit américain. Pas l’organisme public européen.',
      en: 'The provider, when it is under US jurisdiction. Not the European public body.',
    },
    bodyCanDo: {
      fr: 'Chiffrer avec des clés que le fournisseur n’a pas, réduire les données confiées, demander comment le fournisseur répond à de telles demandes, prévoir la sortie.',
      en: 'Encrypt with keys the provider does not hold, entrust less data, ask how the provider answers such requests, plan the exit.',
    },
    sources: [
      source('heise.de, décembre 2025 (avis de Cologne)', 'https://heise.de/-11111043'),
      source(
        'itmagazine.ch, 11 décembre 2025',
        'https://www.itmagazine.ch/artikel/86187/Gutachten_Cloud-Standort_Europa_schuetzt_nicht_vor_US-Zugriff.html',
      ),
      source(
        'Sénat, commission d’enquête, 10 juin 2025',
        'https://www.senat.fr/compte-rendu-commissions/20250609/ce_commande_publique.html',
      ),
      source('hush-ai.uk, 12 juin 2026', 'https://hush-ai.uk/blog/microsoft-french-senate'),
      source(
        'ppc.land, juillet 2025',
        'https://ppc.land/microsoft-cant-protect-french-data-from-us-government-access',
      ),
      source('krooga.com, janvier 2026', 'https://krooga.com/fr/?p=17612'),
    ],
    officialUrl: 'https://www.congress.gov/bill/115th-congress/house-bill/4943',
    records: ['us-cloud-act', 'fr-senat-microsoft', 'de-koeln'],
    when: { anyFinding: HOLDS_DATA, rank: 10 },
  },
  {
    id: 'us-fisa-702',
    jurisdiction: 'US',
    title: {
      fr: 'FISA, section 702 : le renseignement américain',
      en: 'FISA Section 702: US foreign intelligence',
    },
    reference: '50 U.S.C. § 1881a; Pub. L. 118-49 (RISAA)',
    date: '2024-04-20',
    status: {
      fr: 'La base légale est arrivée à échéance le 12 juin 2026, après deux prolongations et deux votes contraires au Congrès. La collecte se poursuit sous les certifications déjà approuvées, valables jusqu’en mars 2027 selon la presse. Nous ne savons rien d’après juin 2026.',
      en: 'The statutory basis lapsed on 12 June 2026, after two extensions and two adverse votes in Congress. Collection goes on under certifications already approved, valid until March 2027 according to the press. We know nothing after June 2026.',
    },
    statusOn: '2026-06-30',
    badge: {
      fr: 'Exposé au renseignement américain (FISA 702). Texte échu le 12 juin 2026.',
      en: 'Exposed to US intelligence law (FISA 702). Text lapsed on 12 June 2026.',
    },
    short: {
      fr: 'Ce texte permet aux services américains d’obliger un fournisseur à les aider à viser des personnes étrangères, hors des États-Unis. Il a expiré le 12 juin 2026, mais la collecte déjà approuvée continue. Nous ne savons rien d’après juin 2026.',
      en: 'This text lets US agencies compel a provider to help them target foreign people outside the United States. It lapsed on 12 June 2026, but collection already approved goes on. We know nothing after June 2026.',
    },
    detail: {
      fr: 'Sur certification annuelle d’une cour spéciale, sans mandat individuel, les services peuvent obliger des fournisseurs relevant du droit américain à les aider à recueillir les communications de personnes non américaines visées à l’étranger. L’échéance du 20 avril 2026 a été prolongée au 30 avril, puis au 12 juin. Le Sénat a échoué (47 voix contre 52, 5 juin), la Chambre a rejeté (198 contre 218, 11 juin). La loi de 2024 (RISAA) a élargi la liste des fournisseurs à qui peut avoir accès aux équipements ; la portée de cet ajout est discutée.',
      en: 'Under yearly certifications approved by a special court, without individual warrants, agencies can compel providers under US jurisdiction to help collect the communications of targeted non-US people abroad. The deadline of 20 April 2026 was put off to 30 April, then to 12 June. The Senate failed (47 to 52, 5 June) and the House rejected it (198 to 218, 11 June). The 2024 Act (RISAA) widened the list of providers to those with access to equipment; how far that reaches is disputed.',
    },
    otherSide: {
      fr: 'Le pouvoir est ciblé : une personne non américaine, à l’étranger, pour le renseignement. Depuis 2022, un décret présidentiel exige nécessité et proportion, et ouvre un recours aux Européens. La Commission européenne en a tenu compte en 2023.',
      en: 'The power is targeted: a non-US person, abroad, for foreign intelligence. Since 2022 a presidential order requires necessity and proportion, and gives Europeans a path to redress. The European Commission relied on it in 2023.',
    },
    isNot: {
      fr: 'Ce n’est pas un accès à tout, tout le temps. Nous n’avons aucun indice que cet organisme ait été visé.',
      en: 'It is not access to everything, all the time. We have no sign that this body was targeted.',
    },
    binds: {
      fr: 'Le fournisseur de communications relevant du droit américain. Pas l’organisme.',
      en: 'The communications provider under US jurisdiction. Not the body.',
    },
    bodyCanDo: {
      fr: 'Tenir compte de ce risque dans l’analyse d’impact, chiffrer de bout en bout ce qui compte, suivre l’état du texte sur congress.gov.',
      en: 'Weigh this risk in the impact assessment, encrypt end to end what matters, follow the text on congress.gov.',
    },
    sources: [
      source(
        'prismnews.com, 11 juin 2026',
        'https://www.prismnews.com/news/house-rejects-fisa-extension-surveillance-law-set-to-lapse',
      ),
      source(
        'cgnnews.net, 12 juin 2026',
        'https://www.cgnnews.net/news/2026/06/12/section-702-expiration-congress-surveillance-deadlock/',
      ),
      source(
        'peopleofinternet.com, juin 2026',
        'https://peopleofinternet.com/articles/section-702-s-first-lapse-in-18-years-exposes-the-limits-of-.html',
      ),
      source(
        'particlenews.pages.dev, fin juin 2026',
        'https://particlenews.pages.dev/story/trump-to-press-senate-republicans-on-save-america-act-at-steering-lunch',
      ),
      source(
        'Brookings, 10 février 2026',
        'https://www.brookings.edu/articles/a-key-intelligence-law-expires-in-april-and-the-path-for-reauthorization-is-unclear',
      ),
    ],
    officialUrl: 'https://www.congress.gov/bill/118th-congress/house-bill/7888',
    records: ['us-fisa-702'],
    when: { anyFinding: HOLDS_DATA, rank: 34 },
  },
];
