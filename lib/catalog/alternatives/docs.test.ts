/** docs/alternatives.md says what the data says. The expected rows are in the failure message: paste them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALTERNATIVES } from './all';
import type { Alternative } from './types';
import { AUDIENCE_NAMES, NEED_NAMES } from './words';

const DOC = readFileSync(new URL('../../../docs/alternatives.md', import.meta.url), 'utf8');

const CONTROL: Record<string, string> = { INT: 'sans propriétaire', ZZ: 'non vérifié' };

/** Where it shows: audiences, then what limits it. */
function where({ audiences, staffOnly, only }: Alternative): string {
  const limits = [
    ...(staffOnly ? ['agents seulement'] : []),
    ...(only?.countries ? [`sites ${only.countries.join(', ')}`] : []),
    ...(only?.hosts ? ['certains domaines'] : []),
  ];
  const names = audiences.map((audience) => AUDIENCE_NAMES[audience].fr).join(', ');
  return limits.length > 0 ? `${names} (${limits.join(' ; ')})` : names;
}

function row(alternative: Alternative): string {
  const { id, name, needs, country, american, replaces, named } = alternative;
  const what = needs.map((need) => NEED_NAMES[need].fr).join(', ');
  const cells = [
    `\`${id}\``,
    named ? `**${name}**` : name,
    CONTROL[country] ?? country,
    replaces ? `${what} : ${replaces.map((service) => `\`${service}\``).join(' ')}` : what,
    where(alternative),
    american ? `américain (${american === 'owner' ? 'éditeur' : 'technologie'})` : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Lines of the table that follows a heading. */
function table(heading: string): string[] {
  const from = DOC.indexOf(`## ${heading}`);
  expect(from, heading).toBeGreaterThan(-1);
  const section = DOC.slice(from).split('\n## ')[0] ?? '';
  return section.split('\n').filter((line) => line.startsWith('| `'));
}

describe('docs/alternatives.md', () => {
  it('has one row per alternative, equal to the data', () => {
    expect(table('Le catalogue')).toEqual(ALTERNATIVES.map(row));
  });

  it('refuses nothing that the catalogue holds, and gives a reason each time', () => {
    const ids = new Set(ALTERNATIVES.map(({ id }) => id));
    const refused = table('En attente ou refusées');
    expect(refused.length).toBeGreaterThan(0);
    for (const line of refused) {
      const [, id = '', , reason = ''] = line.split('|').map((cell) => cell.trim());
      expect(ids.has(id.replaceAll('`', '')), line).toBe(false);
      expect(reason.length, line).toBeGreaterThan(20);
    }
  });
});
