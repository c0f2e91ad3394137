/** The terminal review: one group after the other, accept or refuse with a reason, back one step with `u`. */
import { cleanLine } from '../../lib/report/clean';
import type { Decision, Details } from './apply';
import type { Group } from './group';

/** Asks one line; null when there is nobody to answer any more. */
export type Ask = (question: string) => Promise<string | null>;

/** Asks about each group. `q`, and the end of the input, end early: what was decided so far stands. */
export async function review(
  groups: readonly Group[],
  ask: Ask,
  print: (line: string) => void,
): Promise<Decision[]> {
  const decisions: (Decision | null)[] = [];
  for (let group = groups[0]; group; group = groups[decisions.length]) {
    show(group, decisions.length + 1, groups.length, print);
    const answer = await ask('[a]ccept  [r]efuse  [s]kip  [u]ndo last  [q]uit > ');
    const key = answer?.trim().toLowerCase() ?? 'q';
    if (key === 'q') break;
    if (key === 'u') decisions.pop();
    if (key === 's') decisions.push(null);
    if (key === 'a' || key === 'r') {
      const decision = await decide(group, key === 'a', ask, print);
      if (decision) decisions.push(decision);
    }
  }
  return decisions.filter((decision) => decision !== null);
}

/** Kinds whose acceptance changes what Vigie says of a site: a person has to say what. */
export function needsDetails({ kind }: Group): boolean {
  return kind === 'is-public' || kind === 'wrong' || kind === 'answer';
}

async function decide(
  group: Group,
  accepted: boolean,
  ask: Ask,
  print: (line: string) => void,
): Promise<Decision | null> {
  const details = accepted && needsDetails(group) ? await detailsOf(group, ask) : {};
  const reason = details && (await ask('Reason, for the public log > '))?.trim();
  if (reason) return { group, accepted, reason, details };
  print('Not decided: every question needs its answer.');
  return null;
}

/** @returns null when an answer is missing or makes no sense. */
async function detailsOf({ kind, services }: Group, ask: Ask): Promise<Details | null> {
  if (kind === 'is-public') {
    const word = (await ask('Is it a [p]ublic body or a [s]chool? > '))?.trim().toLowerCase();
    if (word === 'p') return { word: 'public' };
    return word === 's' ? { word: 'school' } : null;
  }
  if (kind === 'wrong') {
    const said = await ask('Service ids no longer counted on this site (- for none) > ');
    const ids = said?.split(/[\s,]+/).filter((id) => id !== '' && id !== '-') ?? [];
    return said?.trim() && ids.every((id) => services.includes(id)) ? { services: ids } : null;
  }
  const author = (await ask('Name and role the answer is published under > '))?.trim();
  const url = author ? (await ask('Official page that says the same (- for none) > '))?.trim() : '';
  if (!author || !url) return null;
  if (url === '-') return { author };
  return URL.canParse(url) && new URL(url).protocol === 'https:' ? { author, url } : null;
}

function show(group: Group, number: number, of: number, print: (line: string) => void): void {
  const { host, kind, received, since, services } = group;
  print(`\n${number}/${of}  ${host}  “${kind}”  ${received.length} report(s) since ${since}`);
  if (services.length > 0) print(`  about: ${services.join(', ')}`);
  for (const { message, file, line } of received.slice(0, 3)) {
    print(`  ${file}:${line}`);
    // Everything that would be published is shown.
    const lines = message.split('\n').slice(0, kind === 'answer' ? undefined : 8);
    for (const text of lines) print(`    ${cleanLine(text, kind === 'answer' ? 1000 : 160)}`);
  }
  if (received.length > 3) print(`  … and ${received.length - 3} more`);
}
