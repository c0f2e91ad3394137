/**
 * The providers, as all of Vigie reads them. A build replaces this module (scripts/build/ready-made.ts): there they are
 * made when first asked for, and only of what that build reads.
 */
import type { Provider } from '../types';
import { PROVIDERS } from './all';

/** Every provider of the catalogue. */
export const allProviders = (): readonly Provider[] => PROVIDERS;
