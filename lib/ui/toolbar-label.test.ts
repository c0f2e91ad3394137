import { beforeEach, expect, it } from 'vitest';
import { makeFinding, makeVerdict } from '../verdict/fixtures';
import { speak } from './speak';
import { toolbarLabel } from './toolbar-label';

beforeEach(() => speak('fr'));

const hosting = makeFinding({
  service: 'aws-cloudfront',
  provider: 'amazon',
  layer: 'hosting',
  certainty: 'observed',
});
const many = Array.from({ length: 120 }, (_, n) => makeFinding({ service: `s${n}` }));
const all = { mail: true, gaps: {} };
const none = { document: false, resources: false, content: false, mail: false };

it.each([
  ['no verdict', null, ''],
  ['nothing observed', makeVerdict([], {}, all), ''],
  ['nothing in what was examined', makeVerdict([]), ''],
  ['not examined', makeVerdict([], {}, none), '?'],
  ['others’ services only', makeVerdict([makeFinding()]), '1'],
  ['the page itself', makeVerdict([hosting, makeFinding()]), '2•'],
  ['more than fits', makeVerdict([hosting, ...many]), '99•'],
])('%s', (_, verdict, text) => {
  const label = toolbarLabel(verdict);
  expect(label.text).toBe(text);
  expect(label.text.length).toBeLessThanOrEqual(4);
  expect(label.title).not.toBe('');
});

it('says in the title what the mark means, and whose site it is', () => {
  const { title } = toolbarLabel(makeVerdict([hosting], { name: 'Commune d’Exemple' }));
  expect(title).toContain('Commune d’Exemple');
  expect(title).toContain('dont l’hébergement de la page');
  expect(title).toContain('Amazon');
});

it('does not call a page clean that was only partly examined', () => {
  expect(toolbarLabel(makeVerdict([])).title).toContain('dans la partie examinée');
});
