import { expect, test } from 'vitest';
import { fullerSpellings, spellings } from './name-spellings';

test.each([
  ['rennes', 'rennes'],
  ['saint-yan', 'saintyan'],
  ['st-yan', 'saintyan'],
  ['ste-marie', 'saintemarie'],
  ['stetienne', 'saintetienne'],
  ['le-mesnil-st-nicaise', 'lemesnilsaintnicaise'],
  ['lemesnilstnicaise', 'lemesnilsaintnicaise'],
  ['valmy-s-orne', 'valmysurorne'],
  ['flines-lez-raches', 'flineslezraches'],
])('%s stands for %s', (text, slug) => expect(spellings(text)).toContain(slug));

test.each([
  ['tampon', 'letampon'],
  ['isle-adam', 'lisleadam'],
  ['vic-bigorre', 'vicenbigorre'],
  ['st-etienne-bois', 'saintetiennedubois'],
])('%s may stand for %s', (text, slug) => expect(fullerSpellings(text)).toContain(slug));

test('"st" inside a word is not always a saint', () => {
  expect(spellings('ostwald')[0]).toBe('ostwald');
  expect(spellings('brest')).not.toContain('bresaint');
});
