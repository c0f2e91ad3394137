import { beforeEach, expect, it } from 'vitest';
import type { Observation } from '../model';
import { evidenceLine } from './evidence';
import { speak } from './speak';

beforeEach(() => speak('en'));

it.each<[Observation, string, string]>([
  [
    { via: 'link', url: 'https://forms.office.com/e/abc' },
    'Link on the page',
    'forms.office.com/e/abc',
  ],
  [
    { via: 'resource', url: 'https://fonts.gstatic.com/' },
    'Loaded by the page',
    'fonts.gstatic.com',
  ],
  [{ via: 'link', url: 'mailto:@gmail.com' }, 'Link on the page', 'mailto:@gmail.com'],
  [
    { via: 'header', url: 'https://x.fr/', name: 'server', value: 'AmazonS3' },
    'Header of the answer',
    'server: AmazonS3',
  ],
  [
    { via: 'address', host: 'x.fr', ip: '192.0.2.1' },
    'Network address of the server',
    'x.fr → 192.0.2.1',
  ],
  [
    { via: 'dns', host: 'x.fr', type: 'MX', value: '10 mx.x.fr' },
    'DNS record',
    'x.fr MX 10 mx.x.fr',
  ],
])('%j', (seen, how, what) => {
  expect(evidenceLine(seen)).toMatchObject({ how, what });
});

it('says what was written but not called, and which frame asked', () => {
  expect(evidenceLine({ via: 'frame', url: 'https://a.b/', pending: true }).note).toBe(
    'written in the page, not called yet',
  );
  expect(
    evidenceLine({ via: 'resource', url: 'https://a.b/', within: 'https://c.d/e' }).note,
  ).toContain('c.d/e');
});

it('cuts what a hostile page makes endless', () => {
  const { what } = evidenceLine({ via: 'link', url: `https://a.b/${'x'.repeat(5000)}` });
  expect(what.length).toBeLessThan(400);
});
