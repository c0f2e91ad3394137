import { describe, expect, it } from 'vitest';
import { findService } from '../providers/find';
import { ALTERNATIVES } from './all';
import { NEEDS } from './types';

/** European Union, European Economic Area, Switzerland, United Kingdom. */
const EUROPEAN =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH GB'.split(
    ' ',
  );

/** Named by the issue, one id each. */
const NAMED =
  'exo jalios jamespot netframe talkspirit whaller wimi xwiki cryptpad lasuite ls-docs tchap visio grist ls-fichiers ls-messages opendesk collabnext hexagone leviia monlycee pronote docaposte onlyoffice postgresql linux twake gofast bleu s3ns'.split(
    ' ',
  );

const FRENCH_TYPOGRAPHY = / [:;?!»]|« |'/;

describe('the catalogue of alternatives', () => {
  it('has no duplicate id, name or need', () => {
    expect(new Set(ALTERNATIVES.map(({ id }) => id)).size).toBe(ALTERNATIVES.length);
    expect(new Set(ALTERNATIVES.map(({ name }) => name)).size).toBe(ALTERNATIVES.length);
    for (const { needs } of ALTERNATIVES) expect(new Set(needs).size).toBe(needs.length);
  });

  it('holds every alternative that the petitions name', () => {
    const named = ALTERNATIVES.filter(({ named: n }) => n).map(({ id }) => id);
    expect(named).toEqual(expect.arrayContaining(NAMED));
  });

  it('has at least one alternative for every need', () => {
    for (const need of NEEDS) {
      expect(
        ALTERNATIVES.some(({ needs }) => needs.includes(need)),
        need,
      ).toBe(true);
    }
  });

  it.each(ALTERNATIVES)('$id is complete, dated and sourced', (alternative) => {
    const { hosting, caveats, licence, ownerFlag, certifications = [], sources } = alternative;
    const texts = [
      hosting,
      caveats,
      licence,
      ownerFlag,
      ...certifications.map(({ scope }) => scope),
    ];
    for (const text of texts) {
      if (!text) continue;
      expect(text.fr.trim().length).toBeGreaterThan(2);
      expect(text.en.trim().length).toBeGreaterThan(2);
      expect(Math.max(text.fr.length, text.en.length)).toBeLessThanOrEqual(320);
      expect(text.fr).not.toMatch(FRENCH_TYPOGRAPHY);
      expect(`${text.fr} ${text.en}`).not.toMatch(/NOT VERIFIED|[Dd]e mémoire|[Ff]rom memory/);
      expect(`${text.fr} ${text.en}`).not.toMatch(/illégal|illegal|violat|espion|spying/i);
    }
    expect(sources.length).toBeGreaterThan(0);
    for (const { source, checkedOn } of sources) {
      expect(source.length).toBeGreaterThan(3);
      expect(checkedOn).toMatch(/^2026-\d\d-\d\d$/);
    }
    for (const { date, source } of certifications) {
      expect(date).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
      expect(source.length).toBeGreaterThan(3);
    }
    expect(new URL(alternative.url).protocol).toBe('https:');
    expect(alternative.audiences.length).toBeGreaterThan(0);
  });

  it.each(ALTERNATIVES)('$id says who controls it when that is not a European company', (a) => {
    if (!EUROPEAN.includes(a.country) || a.american) expect(a.ownerFlag).toBeDefined();
    if (a.country === 'US') expect(a.american).toBe('owner');
  });

  it('marks what is American by its owner or its technology', () => {
    const american = ALTERNATIVES.filter(({ american: a }) => a).map(({ id }) => id);
    expect(american.sort()).toEqual(
      'bleu forge-edu gitlab grist jitsi keycloak s3ns thunderbird vaultwarden zimbra'.split(' '),
    );
  });

  it.each(ALTERNATIVES)('$id is for staff only or open to schools, never both', (a) => {
    if (!a.staffOnly) return;
    expect(a.audiences).not.toContain('schools');
    expect(a.audiences).not.toContain('anyone');
  });

  it.each(ALTERNATIVES)('$id names known services, once each', ({ replaces = [] }) => {
    expect(new Set(replaces).size).toBe(replaces.length);
    for (const service of replaces) expect(findService(service), service).not.toBeNull();
  });
});
