/** Verdicts that between them bring every law card on screen; a test counts them. */
import { lawCards } from '../../lib/law/cards';
import type { Finding, Site, Verdict } from '../../lib/model';
import { COMMUNE, makeFinding, makeVerdict } from '../../lib/verdict/fixtures';

type Change = Partial<Finding>;

const seen: Change = { certainty: 'observed', exposure: 'metadata', layer: 'third-party' };
/** One of each kind that a card asks for. */
const AMERICAN: Change[] = [
  {},
  { service: 'ms-exo', layer: 'mail', certainty: 'observed' },
  { service: 'ms-teams' },
  { service: 'ms-entra' },
  { service: 'g-forms', provider: 'google' },
  { service: 'g-docs', provider: 'google' },
  { service: 'g-classroom', provider: 'google' },
  { ...seen, service: 'g-fonts', provider: 'google' },
  { ...seen, service: 'g-analytics', provider: 'google' },
  {
    service: 'aws-cloudfront',
    provider: 'amazon',
    layer: 'hosting',
    certainty: 'observed',
    exposure: 'transit',
  },
  { service: 'az-hosting', layer: 'hosting', certainty: 'observed', exposure: 'transit' },
];
const SOVEREIGN: Change[] = ['sov-bleu', 'sov-s3ns', 'sov-aws-eusc', 'sov-oci-eu', 'sov-delos'].map(
  (service) => ({
    service,
    provider: service.replace('sov-', ''),
    control: 'sovereign-variant',
  }),
);
const EUROPEAN: Change[] = [
  { ...seen, service: 'ovh-hosting', provider: 'ovhcloud', control: 'european' },
];

const at = (host: string, country: string, sector: Site['sector']): Partial<Site> => ({
  ...COMMUNE,
  host,
  domain: host.replace(/^www\./, ''),
  country,
  sector,
});
const FRENCH = (
  [
    'state',
    'local',
    'school',
    'education',
    'higher-education',
    'research',
    'health',
    'social',
  ] as const
).map((sector) => [sector, at('www.exemple.gouv.fr', 'FR', sector)] as const);
const OTHERS = (
  [
    ['be', at('www.exemple.be', 'BE', 'local')],
    ['de', at('www.exemple.de', 'DE', 'school')],
    ['at', at('www.exemple.at', 'AT', 'school')],
    ['ch', at('www.exemple.ch', 'CH', 'local')],
    ['qc', at('www.exemple.gouv.qc.ca', 'CA', 'state')],
    ['ca', at('www.exemple.ca', 'CA', 'local')],
    ['gb', at('www.example.gov.uk', 'GB', 'state')],
    ['eu', at('www.example.europa.eu', 'EU', 'european')],
    ['nl', at('www.example.nl', 'NL', 'school')],
    ['dk', at('www.example.dk', 'DK', 'school')],
    ['it', at('www.esempio.edu.it', 'IT', 'school')],
  ] as const
).map(([name, site]) => [name, site] as const);

const of = (changes: Change[]): Finding[] => changes.map((change) => makeFinding(change));

/** Name → verdict. */
export const LAW_VERDICTS: readonly (readonly [string, Verdict])[] = [
  ...[...FRENCH, ...OTHERS].map(
    ([name, site]) => [`law-${name}`, makeVerdict(of([...AMERICAN, ...SOVEREIGN]), site)] as const,
  ),
  ['law-sovereign', makeVerdict(of(SOVEREIGN), FRENCH[0]![1])],
  ['law-european', makeVerdict(of(EUROPEAN), FRENCH[1]![1])],
];

/** Ids of the cards that these verdicts bring. */
export function cardsShown(): Set<string> {
  return new Set(
    LAW_VERDICTS.flatMap(([, verdict]) => {
      const { first, more } = lawCards(verdict);
      return [...first, ...more].map((card) => card.id);
    }),
  );
}
