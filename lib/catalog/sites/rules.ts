/**
 * Every suffix rule as sorted text (lib/site/rule-text.ts). A build replaces this module by the text itself
 * (scripts/build/ready-made.ts), so that nothing is made of it at a start.
 */
import { ruleText } from '../../site/rule-text';
import { HOME_SITES } from './all';
import { worldSites } from './world';

/** Europe and Canada. */
export const HOME_RULES: string = ruleText(HOME_SITES);
/** The rest of the world. */
export const WORLD_RULES: string = ruleText(worldSites());
