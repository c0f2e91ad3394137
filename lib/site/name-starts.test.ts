import { expect, test } from 'vitest';
import { slugOf } from './name-list';
import { onlyStart } from './name-starts';

const NAMES = ['Ambérieu-en-Bugey', 'Ambérieux', 'Meulan-en-Yvelines', 'Saint-Cyr', 'Saint-Yan'];
const from = (slug: string) =>
  NAMES.map((name) => [slugOf(name), name] as const).filter(([key]) => key >= slug);

test.each([
  ['amberieu', 'Ambérieu-en-Bugey'],
  ['meulanen', 'Meulan-en-Yvelines'],
  ['saintyan', 'Saint-Yan'],
  ['amberi', null],
  ['saint', null],
  ['meulans', null],
  ['z', null],
])('%s: %s', (slug, name) => expect(onlyStart(slug, from(slug))).toBe(name));
