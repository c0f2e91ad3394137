/**
 * French hosts recognised by their shape. The numbers: domains of the public lists at hand that follow it, and hits
 * among 594,867 others (docs/sites.md says which), measured on 2026-11-24. Shapes that private bodies use too are left
 * out: ot-, adil, udaf, mission locale, ehpad-, lp- (landing pages), lpo- (bird protection), ecole-.
 */
import type { HostFamily } from '../host-families';

const NUMBER = '(?:0[1-9]|[1-8]\\d|9[0-5]|2[ab]|97[1-6])';
/** Endings of French registries. */
const END = '\\.(?:fr|re|bzh|alsace|corsica|gp|mq|gf|yt|pm|nc|pf)$';
/** What makes a "college" or a "lycee" something else: learned societies, trainings, schools abroad. */
const NO_SCHOOL =
  '(?!-?(?:de-?)?paris\\.|.*(?:osteo|medec|psych|avocat|notai|expert|sante|formation|business|management|ingeni|infirm|chirurg|dentaire|veterin|gynec|cardio|kine|naturo|hypno|sophro|therap|bernardins|canad|english|online|coach|droit|acupunct|homeo|echograph|radio|anesth|urgenc|sage-?femme|pharma|enseignants|formateurs|maroc|tunis|alger|liban))';

/** A probable family under a French ending: `start`, then whatever `name` takes. */
function family(
  start: string,
  name: string,
  about: Pick<HostFamily, 'sector' | 'status' | 'rule'>,
): HostFamily {
  return {
    pattern: new RegExp(`(?:^|\\.)${start}${name}${END}`),
    end: '',
    country: 'FR',
    certainty: 'probable',
    ...about,
  };
}

const LOCAL = { sector: 'local', status: 'public' } as const;
const SCHOOL = { sector: 'school', status: 'unknown' } as const;
const HIGHER = { sector: 'higher-education', status: 'public' } as const;

export const FR_FAMILIES: readonly HostFamily[] = [
  {
    // A school's code (seven digits and a letter): any school, public or private.
    pattern: /^\d{7}[a-z]\.(?:index-education\.net|esidoc\.fr)$/,
    end: '',
    ...SCHOOL,
    country: 'FR',
    certainty: 'certain',
    rule: 'UAI.index-education.net, UAI.esidoc.fr',
  },
  {
    // 4 / 0
    pattern: /^(?:www\.)?(?:ambafrance|consulfrance)-[a-z-]{2,}\.org$/,
    end: '.org',
    sector: 'state',
    status: 'public',
    country: 'FR',
    certainty: 'probable',
    rule: 'ambafrance/consulfrance + place',
  },
  // 141 / 1, a true one
  family('(?:cdg|sdis|mdph|cma|cci|cg|cd|departement)', `-?${NUMBER}`, {
    ...LOCAL,
    rule: 'cdg/sdis/mdph/cma/cci/cd + département',
  }),
  // 33 / 0
  family('(?:creps|sdis|mdph|cdg|cma|cci|pnr)-', '[a-z0-9-]{3,}', {
    ...LOCAL,
    rule: 'creps/sdis/mdph/cdg/cma/cci/pnr + name',
  }),
  // 14 / 0
  family(
    '(?:sivom|sivu|sivos|smictom|sictom|sirtom|sitom|siaepa?|chambre-?agriculture)',
    '-?[a-z0-9-]{2,}',
    { ...LOCAL, rule: 'joint syndicate or chamber + name' },
  ),
  // 564 / 0
  family(
    `(?:lycee-?|lyc-|college-?|clg-|cite-?scolaire-?|erea-|greta-|legta-|eplefpa-?|agricampus-)${NO_SCHOOL}`,
    '[a-z0-9-]{4,}',
    { ...SCHOOL, rule: 'lycee/college/clg/erea/greta + name' },
  ),
  // Known by rules in the lists; others: 2 true ones.
  family('(?:iut|inspe|ensa|ensad|cnam)-', '[a-z0-9-]{3,}', {
    ...HIGHER,
    rule: 'iut/inspe/ensa/ensad/cnam + name',
  }),
  // Known by rules in the lists; others: 1 true one.
  family('(?:epsm|ght|chs|ehpad-ch)-', '[a-z0-9-]{3,}', {
    sector: 'health',
    status: 'public',
    rule: 'epsm/ght/chs + name',
  }),
];
