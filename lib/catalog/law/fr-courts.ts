/** France: what the highest administrative court has said of US-owned hosting. */
import { source } from './source';
import type { LawCard } from './types';
import { FRANCE, FRENCH_BODIES } from './where';

export const frCourts: readonly LawCard[] = [
  {
    id: 'fr-hosting-courts',
    jurisdiction: 'FR',
    title: {
      fr: 'Conseil d’État : héberger chez un groupe américain (Doctolib, Health Data Hub)',
      en: 'Conseil d’État: hosting with a US group (Doctolib, Health Data Hub)',
    },
    reference:
      'CE, ord., 12 mars 2021, n° 450163; ord., 13 oct. 2020, n° 444937; ord., 22 mars 2024, n° 492369; 19 nov. 2024; ord., 25 avr. 2025, n° 503163',
    date: '2024-11-19',
    status: {
      fr: 'Décisions liées à leur dossier, surtout en urgence. Le Health Data Hub a choisi Scaleway le 23 avril 2026 ; bascule prévue fin 2026 ou début 2027, état non connu.',
      en: 'Rulings tied to their case, mostly in urgent proceedings. The Health Data Hub chose Scaleway on 23 April 2026; switch due late 2026 or early 2027, progress not known.',
    },
    statusOn: '2026-04-30',
    badge: {
      fr: 'Hébergeur américain : les juges regardent les garanties, cas par cas.',
      en: 'US-owned hosting: courts look at the safeguards, case by case.',
    },
    short: {
      fr: 'Ce site passe par un service d’un groupe américain (hébergement ou relais). Le Conseil d’État ne l’a pas jugé contraire au droit par principe : il a regardé les données et les garanties. Pour un site vitrine, l’enjeu est faible ; pour des dossiers, il faut vérifier.',
      en: 'This site goes through a US-owned service (hosting or relay). The Conseil d’État has not held that contrary to law in principle: it looked at the data and the safeguards. For a plain public site the stakes are low; for files, check.',
    },
    detail: {
      fr: 'Le 12 mars 2021, le juge refuse de suspendre l’hébergement de Doctolib chez la filiale européenne d’AWS : la protection n’est pas « manifestement insuffisante » vu les garanties et la nature des données. Pour le Health Data Hub sur Azure, il reconnaît en octobre 2020 un risque d’accès américain, puis les recours sont rejetés en 2024 et 2025 au vu des garanties : pseudonymisation, hébergement en France, durée limitée. La plateforme a choisi Scaleway en avril 2026. La qualification SecNumCloud de Scaleway n’était pas confirmée par nos sources (candidat depuis janvier 2025).',
      en: 'On 12 March 2021 the judge refused to suspend Doctolib’s hosting with AWS’s European arm: protection was not “manifestly insufficient” given the safeguards and the type of data. For the Health Data Hub on Azure, a risk of US access was acknowledged in October 2020, then challenges were dismissed in 2024 and 2025 given the safeguards: pseudonymisation, hosting in France, limited term. The platform chose Scaleway in April 2026. Scaleway’s SecNumCloud qualification was not confirmed by our sources (a candidate since January 2025).',
    },
    otherSide: {
      fr: 'Les requérants, dont le CNLL, soutiennent que seul un hébergeur hors du droit américain écarte le risque.',
      en: 'The claimants, among them the CNLL, argue that only a host outside US law removes the risk.',
    },
    isNot: {
      fr: 'Ces décisions ne valident pas tout hébergement : elles tiennent à leur dossier.',
      en: 'These rulings do not approve every hosting: they turn on their own case.',
    },
    binds: { fr: 'Les parties à chaque affaire.', en: 'The parties to each case.' },
    bodyCanDo: {
      fr: 'Séparer le site vitrine des démarches, chiffrer avec ses propres clés, prévoir la réversibilité.',
      en: 'Keep the public site apart from online procedures, encrypt with its own keys, plan reversibility.',
    },
    sources: [
      source(
        'Conseil d’État, n° 450163',
        'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2021-03-12/450163',
      ),
      source(
        'Conseil d’État, n° 492369',
        'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2024-03-22/492369',
      ),
      source(
        'Conseil d’État, n° 503163',
        'https://conseil-etat.fr/fr/arianeweb/CE/decision/2025-04-25/503163',
      ),
      source(
        'Banque des territoires, novembre 2024',
        'https://banquedesterritoires.fr/le-conseil-detat-valide-lhebergement-des-donnees-de-sante-par-microsoft',
      ),
      source(
        'eucloudpatterns.eu, avril 2026',
        'https://www.eucloudpatterns.eu/posts/health-data-hub-azure-scaleway-migration/',
      ),
      source(
        'pulseit.news, printemps 2026',
        'https://www.pulseit.news/irish-digital-health/france-moves-health-data-hub-to-sovereign-cloud-provider/',
      ),
    ],
    officialUrl: 'https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2021-03-12/450163',
    records: ['fr-ce-doctolib', 'fr-ce-hdh', 'fr-hdh-scaleway'],
    when: {
      site: {
        countries: FRANCE,
        sectors: FRENCH_BODIES,
        statuses: ['public'],
      },
      anyFinding: [{ layers: ['hosting'], exposures: ['transit', 'content'] }],
      rank: 28,
    },
  },
];
