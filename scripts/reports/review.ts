/** The terminal review: one group after the other, accept or refuse with a reason, back one step with `u`. */
import type { Interface } from 'node:readline/promises';
import { cleanLine } from '../../lib/report/clean';
import type { Decision } from './apply';
import type { Group } from './group';

/** Asks about each group. `q` ends early: what was decided so far stands. */
export async function review(groups: readonly Group[], terminal: Interface, print: (line: string) => void): Promise<Decision[]> {
  const decisions: (Decision | null)[] = [];
  for (let at = 0; at < groups.length; ) {
    const group = groups[at]!;
    show(group, at + 1, groups.length, print);
    const answer = (await terminal.question('[a]ccept  [r]efuse  [s]kip  [u]ndo last  [q]uit > ')).trim().toLowerCase();
    if (answer === 'q') break;
    if (answer === 'u') {
      decisions.pop();
      at = Math.max(0, at - 1);
      continue;
    }
    if (answer === 's') decisions.push(null);
    else if (answer === 'a' || answer === 'r') {
      const reason = (await terminal.question('Reason, for the public log > ')).trim();
      if (!reason) {
        print('A decision needs a reason.');
        continue;
      }
      decisions.push({ group, accepted: answer === 'a', reason });
    } else continue;
    at++;
  }
  return decisions.filter((decision) => decision !== null);
}

function show(group: Group, number: number, of: number, print: (line: string) => void): void {
  print(`\n${number}/${of}  ${group.host}  “${group.kind}”  ${group.received.length} report(s) since ${group.since}`);
  if (group.services.length > 0) print(`  about: ${group.services.join(', ')}`);
  for (const { message, file, line } of group.received.slice(0, 3)) {
    print(`  ${file}:${line}`);
    for (const text of message.split('\n').slice(0, 8)) print(`    ${cleanLine(text, 160)}`);
  }
}
