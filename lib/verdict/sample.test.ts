import { expect, test } from 'vitest';
import { sampleVerdict } from './sample';

test('the sample page shows a font, a film and a form, each in its layer, and a mail not examined', () => {
  const { layers, counted, at } = sampleVerdict(1_800_000_000_000);
  expect(at).toBe(1_800_000_000_000);
  expect(counted.map(({ service, certainty }) => [service, certainty])).toEqual([
    ['g-fonts', 'observed'],
    ['g-youtube', 'observed'],
    ['ms-forms', 'declared'],
  ]);
  expect(layers.workspace.state).toBe('observed');
  expect(layers['third-party'].state).toBe('observed');
  expect(layers.mail.state).toBe('not-examined');
});
