/** Networks under sovereign arrangements, shared control, or of companies neither American nor European. */
import type { NetworkOwner } from './owner';

const RULES = 'provider rules: sovereign variants, own line';

export const MIXED: readonly NetworkOwner[] = [
  {
    provider: 'aws-eusc',
    name: 'AWS European Sovereign Cloud',
    control: 'sovereign-variant',
    countries: ['US'],
    source: RULES,
    holders: {
      'Amazon Data Services European Sovereign Cloud GmbH': [214101],
    },
  },
  {
    provider: 'bleu',
    name: 'Bleu',
    control: 'sovereign-variant',
    countries: ['FR'],
    source: RULES,
    holders: {
      'Bleu SAS': [2376],
    },
  },
  {
    provider: 'delos',
    name: 'Delos Cloud',
    control: 'sovereign-variant',
    countries: ['DE'],
    source: RULES,
    holders: {
      'Delos Cloud GmbH': [198678, 212185],
    },
  },
  {
    provider: '21vianet',
    name: '21Vianet',
    control: 'sovereign-variant',
    countries: ['CN'],
    source: RULES,
    holders: {
      'Shanghai Blue Cloud Technology Co.,Ltd': [58593],
    },
  },
  {
    // Beijing's addresses come from the AWS list only: its operator's AS carries others' too.
    provider: 'aws-china',
    name: 'AWS China',
    control: 'sovereign-variant',
    countries: ['CN'],
    source: 'regions cn-* of the AWS list, a partition of its own, announced by Chinese operators',
    holders: {
      'Ningxia West Cloud Data Technology Co.Ltd.': [135629],
    },
  },
  {
    provider: 'imperva',
    name: 'Imperva',
    control: 'mixed',
    countries: ['US', 'FR'],
    source:
      'Imperva belongs to Thales (FR) since 2023; the company and its network remain American',
    holders: {
      'Incapsula Inc': [19551],
      'IMPERVA INC': [62571],
    },
  },
  {
    provider: 'mimecast',
    name: 'Mimecast',
    control: 'mixed',
    countries: ['US', 'GB'],
    source: 'British-founded, owned by the investment firm Permira: provider rules',
    holders: {
      'Mimecast North America Inc': [30031, 397726],
      'Mimecast Services Limited': [39588, 42427],
    },
  },
  {
    provider: 'planethoster',
    name: 'PlanetHoster',
    control: 'other',
    countries: ['CA'],
    source: 'PlanetHoster Inc., Laval (Québec): terms of service on planethoster.ca',
    holders: {
      PlanetHoster: [53589],
    },
  },
  {
    provider: 'wikimedia',
    name: 'Wikimedia',
    control: 'other',
    countries: ['US'],
    source: 'non-profit foundation, counted neither as a cloud nor as American: provider rules',
    holders: {
      'Wikimedia Foundation Inc.': [14907],
      'Wikimedia Foundation, Inc.': [11820],
    },
  },
];
