/**
 * Where the providers say that a region of theirs is: shown only beside an official list ("EC2, Paris"). Regions of
 * Europe and North America; others are shown by their code. AWS: @aws-sdk partitions (descriptions), 2026-11-22.
 */
import type { Text } from '../../model';

const same = (name: string): Text => ({ fr: name, en: name });

/** Region code → place. */
export const NETWORK_REGIONS: Readonly<Record<string, Text>> = {
  'ca-central-1': { fr: 'Canada (centre)', en: 'Canada (Central)' },
  'ca-west-1': same('Calgary'),
  'eu-central-1': { fr: 'Francfort', en: 'Frankfurt' },
  'eu-central-2': same('Zurich'),
  'eu-north-1': same('Stockholm'),
  'eu-south-1': same('Milan'),
  'eu-south-2': { fr: 'Espagne', en: 'Spain' },
  'eu-west-1': { fr: 'Irlande', en: 'Ireland' },
  'eu-west-2': { fr: 'Londres', en: 'London' },
  'eu-west-3': same('Paris'),
  'eusc-de-east-1': { fr: 'Allemagne', en: 'Germany' },
  'us-east-1': { fr: 'Virginie du Nord', en: 'N. Virginia' },
  'us-east-2': same('Ohio'),
  'us-west-1': { fr: 'Californie du Nord', en: 'N. California' },
  'us-west-2': same('Oregon'),
};

/** The place of a region in one language; its code when we do not know it. */
export function regionPlace(region: string, language: 'fr' | 'en'): string {
  return NETWORK_REGIONS[region]?.[language] ?? region;
}
