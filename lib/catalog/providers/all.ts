/** Every provider that Vigie knows: one line a company. */
import type { Provider } from '../types';
import { vianet21 } from './21vianet';
import { amazon } from './amazon';
import { bleu } from './bleu';
import { cloudflare } from './cloudflare';
import { delos } from './delos';
import { google } from './google';
import { microsoft } from './microsoft';
import { s3ns } from './s3ns';
import { tSystems } from './t-systems';

export const PROVIDERS: readonly Provider[] = [
  vianet21,
  amazon,
  bleu,
  cloudflare,
  delos,
  google,
  microsoft,
  s3ns,
  tSystems,
];
