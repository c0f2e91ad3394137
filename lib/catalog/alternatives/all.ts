/** Every alternative, gathered. A new file is added here. */
import { CLOUD } from './cloud';
import { CODE_AI_PASSWORDS } from './code-ai-passwords';
import { DELIVERY } from './delivery';
import { EDUCATION } from './education';
import { FILES_OFFICE } from './files-office';
import { FORMS } from './forms';
import { HIGHER_EDUCATION } from './higher-education';
import { HOSTING } from './hosting';
import { IDENTITY } from './identity';
import { MAIL } from './mail';
import { PAGE } from './page';
import { SOVEREIGN } from './sovereign';
import { STATE_SUITE } from './state-suite';
import { SUITES } from './suites';
import { TALK } from './talk';
import { VIDEO_HOSTING } from './video-hosting';
import { WORKPLACES } from './workplaces';
import type { Alternative } from './types';

export const ALTERNATIVES: readonly Alternative[] = [
  ...WORKPLACES,
  ...SUITES,
  ...STATE_SUITE,
  ...EDUCATION,
  ...HIGHER_EDUCATION,
  ...MAIL,
  ...FILES_OFFICE,
  ...TALK,
  ...FORMS,
  ...IDENTITY,
  ...HOSTING,
  ...CLOUD,
  ...SOVEREIGN,
  ...DELIVERY,
  ...PAGE,
  ...VIDEO_HOSTING,
  ...CODE_AI_PASSWORDS,
];
