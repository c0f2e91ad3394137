import type { CountrySites } from '../types';
import { list } from './list';

const sources = [
  { source: 'Public Suffix List and the governments’ own sites', checkedOn: '2026-11-22' },
];

/** Small European states and territories. */
export const ISLANDS: readonly CountrySites[] = [
  {
    country: 'IM',
    rules: [...list('state', 'gov.im'), ...list('higher-education', 'ac.im', 'unknown')],
    sources,
  },
  {
    country: 'JE',
    rules: [...list('state', 'gov.je'), ...list('school', 'sch.je', 'unknown')],
    sources,
  },
  {
    country: 'GG',
    rules: [...list('state', 'gov.gg'), ...list('school', 'sch.gg', 'unknown')],
    sources,
  },
  {
    country: 'GI',
    rules: [
      ...list('state', 'gov.gi '),
      ...list('military', 'mod.gi'),
      ...list('education', 'edu.gi', 'unknown'),
    ],
    sources,
  },
  {
    country: 'LI',
    rules: [
      ...list('state', 'landtag.li liechtenstein.li llv.li regierung.li'),
      ...list('local', 'vaduz.li schaan.li balzers.li triesen.li eschen.li'),
      ...list('higher-education', 'uni.li', 'unknown'),
    ],
    sources,
  },
  { country: 'AD', rules: list('state', 'govern.ad consellgeneral.ad\nuda.ad'), sources },
  { country: 'SM', rules: list('state', 'gov.sm\nunirsm.sm'), sources },
  { country: 'VA', rules: list('state', 'vatican.va vaticanstate.va'), sources },
  { country: 'FO', rules: list('state', 'government.fo logting.fo'), sources },
  {
    country: 'GL',
    rules: [...list('state', 'naalakkersuisut.gl'), ...list('education', 'edu.gl', 'unknown')],
    sources,
  },
  {
    country: 'MT',
    rules: [
      ...list('state', 'gov.mt parlament.mt'),
      ...list('education', 'edu.mt', 'unknown'),
      ...list('higher-education', 'um.edu.mt'),
    ],
    sources,
  },
  {
    country: 'CY',
    rules: [
      ...list('state', 'gov.cy'),
      ...list('military', 'mil.cy'),
      ...list('higher-education', 'ac.cy', 'unknown'),
    ],
    sources,
  },
];
