/** The demo's table, in words. */
import type { Sample } from '../e2e/pages/sample';
import type { Shown } from '../e2e/environment';
import { findService } from '../lib/catalog/providers/find';
import { LAYERS, type Layer, type LayerState, type Sector } from '../lib/model';

export interface DemoRow {
  sample: Sample;
  seen: Shown;
  /** What the popup says first. */
  sentence: string;
}

type Words = Record<'fr' | 'en', string>;

const HEAD: readonly Words[] = [
  { fr: 'Site', en: 'Site' },
  { fr: 'Secteur', en: 'Sector' },
  { fr: 'Hébergement', en: 'Hosting' },
  { fr: 'Courriel', en: 'Mail' },
  { fr: 'Outils', en: 'Work tools' },
  { fr: 'Tiers', en: 'Third parties' },
  { fr: 'Services américains', en: 'American services' },
];

const STATES: Record<LayerState, Words> = {
  'not-examined': { fr: 'non examiné', en: 'not examined' },
  'nothing-observed': { fr: 'rien observé', en: 'nothing observed' },
  observed: { fr: 'observé', en: 'observed' },
};

const SECTORS: Partial<Record<Sector, Words>> = {
  state: { fr: 'État', en: 'state' },
  local: { fr: 'collectivité', en: 'local' },
  education: { fr: 'enseignement', en: 'education' },
  school: { fr: 'école', en: 'school' },
  'higher-education': { fr: 'enseignement supérieur', en: 'higher education' },
  health: { fr: 'santé', en: 'health' },
};

const OUT: Words = { fr: 'hors champ', en: 'out of scope' };

/** Lines of text: the table, then each site's sentence as the popup says it. */
export function demoTable(rows: readonly DemoRow[], language: 'fr' | 'en'): string {
  const cells = rows.map((row) => cellsOf(row, language));
  const head = HEAD.map((words) => words[language]);
  const widths = head.map((name, i) =>
    Math.max(name.length, ...cells.map((row) => row[i]!.length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  const sentences = rows.map(({ sample, sentence }) => `${sample.kind} — ${sentence}`);
  return [
    line(head),
    line(widths.map((w) => '─'.repeat(w))),
    ...cells.map(line),
    '',
    ...sentences,
    '',
  ].join('\n');
}

function cellsOf({ sample, seen: { state } }: DemoRow, language: 'fr' | 'en'): string[] {
  if (state.kind !== 'verdict') return [sample.host, OUT[language], '', '', '', '', ''];
  const { site, layers, counted } = state.verdict;
  const stateOf = (layer: Layer): string => STATES[layers[layer].state][language];
  const sector = SECTORS[site.sector]?.[language] ?? site.sector;
  const services = [
    ...new Set(counted.map((f) => findService(f.service)?.service.name ?? f.service)),
  ].join(', ');
  return [sample.host, sector, ...LAYERS.map(stateOf), services];
}
