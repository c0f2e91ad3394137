import { expect, test } from 'vitest';
import { HOME_SITES } from '../catalog/sites/all';
import { Rules, ruleText } from './rule-text';

const LISTS = [
  {
    country: 'FR',
    sources: [],
    rules: [
      { suffix: 'gouv.fr', sector: 'state', status: 'public' },
      { suffix: 'ac-paris.fr', sector: 'education', status: 'public', name: 'Académie de Paris' },
      { suffix: 'lycee.example', sector: 'school', status: 'private' },
      { suffix: 'vendor.example', sector: 'school', status: 'unknown' },
    ],
    not: ['shop.gouv.fr', 'vendor.example'],
  },
] as const;

const ask = (rules: Rules) =>
  ['gouv.fr', 'ac-paris.fr', 'lycee.example', 'shop.gouv.fr', 'vendor.example', 'fr', '', 'zz'].map(
    (suffix) => rules.find(suffix),
  );

test('text says what the lists say, in place and by index', () => {
  const rules = new Rules(ruleText(LISTS));
  const inPlace = ask(rules);
  expect(inPlace).toEqual([
    { country: 'FR', rule: LISTS[0].rules[0] },
    { country: 'FR', rule: LISTS[0].rules[1] },
    { country: 'FR', rule: LISTS[0].rules[2] },
    'not',
    'not',
    null,
    null,
    null,
  ]);
  for (let i = 0; i < 1000; i++) rules.find('x.example');
  expect(ask(rules)).toEqual(inPlace);
});

test('every rule of Europe and Canada is found in place', () => {
  const text = ruleText(HOME_SITES);
  for (const { country, rules, not } of HOME_SITES) {
    let few = new Rules(text);
    rules.forEach((rule, i) => {
      if (i % 300 === 0) few = new Rules(text);
      const { name, ...rest } = rule;
      if (!not?.includes(rule.suffix))
        expect(few.find(rule.suffix)).toEqual({
          country,
          rule: name === undefined ? rest : { ...rest, name },
        });
    });
  }
});
