/** France: local authorities. */
import { OWN_CLOUD } from './findings';
import { source } from './source';
import type { LawCard } from './types';
import { FRANCE } from './where';

export const frLocal: readonly LawCard[] = [
  {
    id: 'fr-local-bill',
    jurisdiction: 'FR',
    title: {
      fr: 'Collectivités : une proposition de loi sur les marchés numériques',
      en: 'Local authorities: a bill on digital procurement',
    },
    reference:
      'Proposition de loi, Sénat n° 8 (2025-2026), adoptée le 17 décembre 2025; Assemblée nationale n° 2258',
    date: '2025-12-17',
    status: {
      fr: 'Proposition adoptée par le Sénat ; examen en commission à l’Assemblée annoncé pour le 25 février 2026. Suite non connue. Ce n’est pas du droit applicable à notre connaissance.',
      en: 'Bill passed by the Senate; committee stage at the Assembly announced for 25 February 2026. What followed is not known. It is not law in force to our knowledge.',
    },
    statusOn: '2026-02-25',
    badge: {
      fr: 'Collectivités : pas visées par la loi SREN. Une extension était discutée en 2026.',
      en: 'Local authorities: not under the SREN Act. An extension was debated in 2026.',
    },
    short: {
      fr: 'La loi SREN ne vise pas les collectivités. Une proposition adoptée au Sénat fin 2025 l’étendrait aux régions, départements, intercommunalités et communes de plus de 30 000 habitants. En février 2026, ce n’était pas encore une loi.',
      en: 'The SREN Act does not cover local authorities. A bill passed by the Senate in late 2025 would extend it to regions, departments, groupings and towns above 30,000 inhabitants. In February 2026 it was not yet law.',
    },
    detail: {
      fr: 'La proposition « sécurisation des marchés publics numériques » reprend les critères de l’article 31 de la loi SREN, avec des dérogations. Tant qu’elle n’est pas promulguée, une commune, un département ou une région choisit son cloud selon le RGPD et les règles de la commande publique.',
      en: 'The bill on “securing public digital procurement” takes up the criteria of Article 31 of the SREN Act, with derogations. Until it is enacted, a municipality, department or region chooses its cloud under the GDPR and public procurement rules.',
    },
    otherSide: {
      fr: 'Des collectivités peuvent rappeler le coût et le temps d’une migration.',
      en: 'Local authorities may point to the cost and time of a migration.',
    },
    isNot: {
      fr: 'Une proposition de loi ne crée aucune obligation.',
      en: 'A bill creates no duty.',
    },
    binds: { fr: 'Personne pour l’instant.', en: 'Nobody for now.' },
    bodyCanDo: {
      fr: 'S’y préparer : recenser les données les plus sensibles et les dates de fin de contrat.',
      en: 'Get ready: list the most sensitive data and the end dates of contracts.',
    },
    sources: [
      source(
        'Sénat, séance du 17 décembre 2025',
        'https://www.senat.fr/cra/s20251217/s20251217_2.html',
      ),
      source(
        'Whaller, 20 février 2026',
        'https://blog.whaller.com/2026/02/20/securisation-marches-publics-numeriques-whaller-assemblee-nationale',
      ),
      source(
        'Clever Cloud, 16 février 2026',
        'https://www.clever.cloud/fr/blog/presse/2026/02/16/clever-cloud-auditionne-a-lassemblee-nationale',
      ),
    ],
    officialUrl: 'https://www.senat.fr/cra/s20251217/s20251217_2.html',
    records: ['fr-ppl-marches'],
    when: {
      site: { countries: FRANCE, sectors: ['local'], statuses: ['public'] },
      anyFinding: OWN_CLOUD,
      rank: 70,
    },
  },
];
