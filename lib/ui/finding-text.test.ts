import { beforeEach, expect, it } from 'vitest';
import { makeFinding, makeVerdict } from '../verdict/fixtures';
import { findingText, verdictText } from './finding-text';
import { speak } from './speak';

beforeEach(() => speak('en'));

it('gives a finding with its ids, its evidence and when it was seen', () => {
  const finding = makeFinding({ tenants: ['exemple'] });
  expect(findingText(finding, makeVerdict([finding])).split('\n')).toEqual([
    'Microsoft Forms (Microsoft)',
    'ms-forms · microsoft · workspace · declared · content',
    'tenant: exemple',
    '- Link on the page: forms.office.com/e/abc',
    'https://www.mairie-exemple.fr/ · 2026-11-24T10:00:00.000Z',
  ]);
});

it('gives a verdict with every layer, what was not examined, and that exposure is not fault', () => {
  const text = verdictText(makeVerdict([makeFinding()]));
  expect(text).toContain('Hosting of the page: Nothing American observed');
  expect(text).toContain('Mail: Not examined');
  expect(text).toContain('The mail check is off');
  expect(text).toContain('Sign-in and work tools: 1\u00a0service noted');
  expect(text).toContain('proves neither access to data nor anything unlawful');
});
