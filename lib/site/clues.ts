/** What a page that no rule knows says of itself, and when that is enough. */
import type { Sector, Site, Status } from '../model';
import { cleanLine } from '../report/clean';
import { registrableDomain } from './registrable-domain';
import { slugOf } from './name-list';

/** Small and plain: the observer sends it in a message. Everything in it was written by the page: never trusted alone. */
export interface PageClues {
  /** schema.org types of the organisation declared in JSON-LD or microdata, e.g. `CityHall`. */
  types: string[];
  /** Its declared name, at most 120 characters. */
  name?: string;
  /** Host of its declared `url`, when there is one. */
  url?: string;
  /** The marks of a State design system were seen. */
  design: boolean;
  /** A French school's UAI code, with a right check letter. */
  uai?: string;
  /** SIREN of a French public body (begins with 1 or 2), with a right check digit, next to legal-notice words. */
  siren?: string;
}

const LOCAL = new Set([
  'GovernmentOrganization',
  'GovernmentOffice',
  'CityHall',
  'City',
  'AdministrativeArea',
]);
const SCHOOLS = new Set(['School', 'ElementarySchool', 'MiddleSchool', 'HighSchool', 'Preschool']);
const HIGHER = new Set(['CollegeOrUniversity']);

/** Letters of the UAI check: the number modulo 23. */
const UAI_LETTERS = 'abcdefghjklmnprstuvwxyz';

/** Whether a code is a well-formed UAI: seven digits and the letter that checks them. */
export function validUai(code: string): boolean {
  const match = /^(\d{7})([a-z])$/i.exec(code);
  return match !== null && UAI_LETTERS[Number(match[1]) % 23] === match[2]?.toLowerCase();
}

/** Whether nine digits are the SIREN of a French public body: Luhn, and 1 (State) or 2 (local) in front. */
export function publicSiren(siren: string): boolean {
  if (!/^[12]\d{8}$/.test(siren)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const digit = Number(siren[8 - i]) * (i % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Country-code and regional endings under which a page's word is heard at all, with their country. */
const COUNTRIES: Readonly<Record<string, string>> = {
  fr: 'FR',
  re: 'FR',
  bzh: 'FR',
  alsace: 'FR',
  corsica: 'FR',
  paris: 'FR',
  gp: 'FR',
  mq: 'FR',
  gf: 'FR',
  yt: 'FR',
  pm: 'FR',
  nc: 'FR',
  pf: 'FR',
  be: 'BE',
  brussels: 'BE',
  vlaanderen: 'BE',
  gent: 'BE',
  ch: 'CH',
  swiss: 'CH',
  lu: 'LU',
  mc: 'MC',
  ca: 'CA',
  quebec: 'CA',
  de: 'DE',
  at: 'AT',
  it: 'IT',
  es: 'ES',
  cat: 'ES',
  eus: 'ES',
  gal: 'ES',
  pt: 'PT',
  nl: 'NL',
  ie: 'IE',
  uk: 'GB',
  scot: 'GB',
  wales: 'GB',
  cymru: 'GB',
  dk: 'DK',
  se: 'SE',
  no: 'NO',
  fi: 'FI',
  is: 'IS',
  pl: 'PL',
  cz: 'CZ',
  sk: 'SK',
  hu: 'HU',
  si: 'SI',
  hr: 'HR',
  ro: 'RO',
  bg: 'BG',
  gr: 'GR',
  ee: 'EE',
  lv: 'LV',
  lt: 'LT',
  mt: 'MT',
  cy: 'CY',
  li: 'LI',
  ad: 'AD',
};

/**
 * Names that only bodies on a known suffix bear. A host that no rule knows and that carries one of them imitates the
 * State, whatever its page says.
 */
const IMITATES =
  /(?:^|[.-])(?:gouv|gouvernement|gov|govuk|impots?|ameli|caf|cpam|urssaf|ants|antai|amendes?|cpf|moncompteformation|franceconnect|service-?public|prefecture|ministere|elysee|police|gendarmerie|douanes?|pole-?emploi|francetravail|carte-?grise|carte-?vitale|crit-?air|hmrc|bund|zoll|elster|agenziaentrate|inps|agenciatributaria|belastingdienst|digid|europa|canada|cra-arc)(?:$|[.-])/;

/** Words too common in names of bodies to tie a name to a host. */
const COMMON = new Set(
  'mairie ville commune ecole college lycee universite university school schule gemeinde stadt comune scuola escuela ayuntamiento official officiel site the des les aux sur sous saint sainte'.split(
    ' ',
  ),
);

/**
 * Whether the declared name and the registrable domain speak of the same body: the domain's label is the name, or
 * holds one of its own words of four letters or more ("Commune de Plouzané" on plouzane.bzh).
 */
function nameFits(name: string | undefined, domain: string): boolean {
  if (!name) return false;
  const label = slugOf(domain.slice(0, domain.indexOf('.')));
  const words = name.split(/[^\p{L}\p{N}]+/u).map(slugOf);
  return words.some((word) => word.length >= 4 && !COMMON.has(word) && label.includes(word));
}

/**
 * The site a page presents itself as, always `probable`, or null. Everything here can be copied, so it takes several
 * things that agree:
 * - never the State: its sites live under suffixes that the rules know, so a page elsewhere that claims it is a copy;
 * - a State design system proves nothing and makes the page owe more: a public SIREN or a UAI code, besides the rest;
 * - the ending must be a European or Canadian country's, the declared `url` (when there is one) on the same
 *   registrable domain: a copy keeps the original's address, or sits on a foreign domain;
 * - the declared name must be the one in the domain, and the host must not carry a State service's name;
 * - then one of: a local body's, school's or university's schema.org type; a UAI code; a public SIREN. A bare
 *   `EducationalOrganization` (driving schools, training firms) or `Hospital` (private clinics) needs a UAI or SIREN.
 */
export function judgeClues(host: string, clues: PageClues): Site | null {
  const country = COUNTRIES[host.slice(host.lastIndexOf('.') + 1)];
  if (!country || IMITATES.test(host)) return null;
  const domain = registrableDomain(host);
  if (clues.url && registrableDomain(clues.url) !== domain) return null;
  if (!nameFits(clues.name, domain)) return null;
  const has = (types: ReadonlySet<string>) => clues.types.some((type) => types.has(type));
  const french = country === 'FR';
  const uai = french && clues.uai && validUai(clues.uai) ? clues.uai : undefined;
  const siren = french && clues.siren && publicSiren(clues.siren) ? clues.siren : undefined;
  if (clues.design && !uai && !siren) return null;

  const found = ((): [Sector, Status, string] | null => {
    if (uai) return ['school', 'unknown', `UAI ${uai}`];
    if (has(SCHOOLS)) return ['school', siren ? 'public' : 'unknown', clues.types.join(', ')];
    if (has(HIGHER))
      return ['higher-education', siren ? 'public' : 'unknown', clues.types.join(', ')];
    if (siren && clues.types.includes('EducationalOrganization')) {
      return ['education', 'public', `EducationalOrganization, SIREN ${siren}`];
    }
    if (siren && clues.types.includes('Hospital'))
      return ['health', 'public', `Hospital, SIREN ${siren}`];
    if (siren?.startsWith('2')) return ['local', 'public', `SIREN ${siren}`];
    if (has(LOCAL)) return ['local', 'public', clues.types.join(', ')];
    return null;
  })();
  if (!found) return null;
  const [sector, status, rule] = found;
  const site: Site = {
    host,
    domain,
    sector,
    status,
    country,
    by: 'page',
    certainty: 'probable',
    rule,
  };
  // The page wrote it: what it shows is what it holds.
  const name = cleanLine(clues.name ?? '', 120);
  return name ? { ...site, name } : site;
}
