import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HOME_SITES } from '../catalog/sites/all';
import { worldSites } from '../catalog/sites/world';
import { normalHost } from './host';
import { registrableDomain } from './registrable-domain';
import { matchRule, ruleDomain } from './rule-index';

/** Every rule of the package's list, without wildcard and exception marks. */
const PUBLIC = [
  ...readFileSync('node_modules/psl/data/rules.js', 'utf8').matchAll(/"(?:\*\.|!)?([^"]+)"/g),
].map(([, rule]) => rule!);

const SITES = [...HOME_SITES, ...worldSites()];
const SUFFIXES = SITES.flatMap((site) => site.rules.map((rule) => rule.suffix));

describe('the suffix rules', () => {
  test('each stands once, in normal form', () => {
    const odd = SUFFIXES.filter((suffix) => suffix.includes('.') && normalHost(suffix) !== suffix);
    expect(odd).toEqual([]);
    expect(SUFFIXES.filter((suffix, i) => SUFFIXES.indexOf(suffix) !== i)).toEqual([]);
  });

  test('every list has a dated source', () => {
    for (const { country, sources } of SITES) {
      expect(sources.length, country).toBeGreaterThan(0);
      for (const source of sources) expect(source.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test('none takes a whole ordinary top-level domain', () => {
    const tops = SUFFIXES.filter((suffix) => !suffix.includes('.'));
    expect(tops.sort()).toEqual(['edu', 'gov', 'int', 'mil']);
  });

  test('their short way to the registrable domain agrees with psl, below every public suffix on the way', () => {
    expect(PUBLIC.length).toBeGreaterThan(9000);
    const bases = new Set(SUFFIXES);
    for (const rule of PUBLIC) {
      for (let at = rule.indexOf('.'); at >= 0; at = rule.indexOf('.', at + 1)) {
        if (bases.has(rule.slice(at + 1))) bases.add(normalHost(rule)!);
      }
    }
    const wrong: string[] = [];
    for (const base of bases) {
      for (const host of [base, `a.${base}`, `b.a.${base}`, `c.b.a.${base}`]) {
        const hit = matchRule(host);
        if (hit === null || hit === 'not') continue;
        if (ruleDomain(host, hit) !== registrableDomain(host)) wrong.push(host);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('matchRule', () => {
  test('knows every rule of the world, though it makes them late', () => {
    const lost = worldSites().flatMap(({ country, rules }) =>
      rules.filter(({ suffix }) => {
        const hit = matchRule(`www.${suffix}`);
        return hit === null || hit === 'not' || hit.country !== country;
      }),
    );
    expect(lost).toEqual([]);
  });

  test('takes the longest suffix, on label boundaries', () => {
    expect(matchRule('www.ac-paris.fr')).toMatchObject({
      rule: { suffix: 'ac-paris.fr' },
      country: 'FR',
    });
    expect(matchRule('ent.iledefrance.fr')).toMatchObject({ rule: { sector: 'school' } });
    expect(matchRule('www.iledefrance.fr')).toMatchObject({ rule: { sector: 'local' } });
    expect(matchRule('faux-ac-paris.fr')).toBeNull();
    expect(matchRule('ac-paris.fr.example.com')).toBeNull();
  });

  test('a denied suffix wins over a shorter one', () => {
    expect(matchRule('0750001a.skolengo.com')).toBe('not');
    expect(matchRule('ent94.opendigitaleducation.com')).toMatchObject({ country: 'FR' });
    expect(matchRule('client.opendigitaleducation.com')).toBe('not');
  });
});
