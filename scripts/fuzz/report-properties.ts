/** What must hold of texts that leave, whatever a page shows and a person writes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import type { Finding, Observation, Verdict } from '../../lib/model';
import { plainUrl } from '../../lib/observe/plain-url';
import { BLOCK_END, BLOCK_START, reportBlocks, withoutMarks } from '../../lib/report/blocks';
import { issueUrl, mailto, pageUrl } from '../../lib/report/channels';
import { cleanLine, cleanText } from '../../lib/report/clean';
import { evidenceCsv } from '../../lib/report/dossier';
import { fenced } from '../../lib/report/fenced';
import { KINDS, makeReport, type Choice, type Report } from '../../lib/report/report';
import { ownWords, reportSubject, reportText } from '../../lib/report/text';
import { makeFinding, makeVerdict } from '../../lib/verdict/fixtures';
import { TEXTS } from './corpus';
import { header, text, url } from './hostile';
import { ensure, HIDDEN, holds, type Property } from './property';

const HOME = 'https://www.mairie-exemple.fr/';
const valid = new Ajv().compile(
  JSON.parse(readFileSync(path.resolve('schemas/report.json'), 'utf8')) as object,
);

/** What comes to life where a text is read: Markdown, HTML, mentions, formulas, a second block. */
const LIVELY = [
  '![x](https://evil.example/pixel.png)',
  '[lien](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
  '</pre></textarea><script>x</script>',
  '\n```\n\n# Titre\n@everyone',
  '\n````` \n~~~\n> cité',
  `\n${BLOCK_END}\n${BLOCK_START}\n{}\n`,
  '=HYPERLINK("https://evil.example")',
  '@SUM(1)',
  '\u202egfe\u202c',
  '\u2066a\u2069\u200f',
  '"}],"host":"autre.fr","x":[{"a":"',
  '\r\nBcc: x@evil.example',
  '\ud800',
  'x'.repeat(5000),
];
const lively = fc
  .array(fc.oneof(text, fc.constantFrom(...LIVELY)), { maxLength: 5 })
  .map((parts) => parts.join(''));

const evidence: fc.Arbitrary<Observation> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'link' as const,
        'resource' as const,
        'frame' as const,
        'form' as const,
        'redirect' as const,
      ),
      url,
    )
    .map(([via, seen]) => ({ via, url: plainUrl(seen, HOME) ?? HOME })),
  fc
    .tuple(header, lively)
    .map(([{ name }, value]): Observation => ({ via: 'header', url: HOME, name, value })),
  lively.map((value): Observation => ({ via: 'dns', host: 'a.fr', type: 'TXT', value })),
);
const finding: fc.Arbitrary<Finding> = fc
  .tuple(
    fc.constantFrom('ms-forms', 'aws-cloudfront', 'g-fonts'),
    fc.array(evidence, { minLength: 1, maxLength: 14 }),
  )
  .map(([service, seen]) => makeFinding({ service, evidence: seen, total: seen.length }));

interface Case {
  verdict: Verdict;
  report: Report;
  message: string;
  language: 'fr' | 'en';
}
const reports: fc.Arbitrary<Case> = fc
  .record({
    findings: fc.array(finding, { maxLength: 4 }),
    path: url,
    name: lively,
    message: lively,
    kind: fc.constantFrom(...KINDS),
    detail: fc.constantFrom<Choice['detail']>('host', 'path'),
    language: fc.constantFrom<'fr' | 'en'>('fr', 'en'),
  })
  .map(({ findings, path: page, name, message, kind, detail, language }) => {
    const verdict = makeVerdict(findings, { name });
    verdict.page = plainUrl(page, HOME) ?? HOME;
    const choice = { kind, detail, without: new Set<string>() };
    const context = { version: '0.1.0', language, now: verdict.at };
    return { verdict, report: makeReport({ verdict }, choice, context), message, language };
  });

const textOf = ({ report, message, language }: Case): string =>
  reportText(report, message, language, (id) => id);
const quoted = (whole: string): string => whole.replace(/^/gm, '> ').replaceAll('\n', '\r\n');
const crlf = (whole: string): string => whole.replaceAll('\n', '\r\n');

export const REPORT_PROPERTIES: readonly Property[] = [
  holds(
    'a report fits the schema, and says nothing in its block that it does not say in words',
    reports,
    (one) => {
      const { report } = one;
      ensure(valid(report), JSON.stringify(valid.errors));
      const whole = textOf(one);
      const [block, ...more] = reportBlocks(whole);
      ensure(more.length === 0, 'more than one block');
      ensure(JSON.stringify(JSON.parse(block!.json)) === JSON.stringify(report), 'another report');
      const lines = block!.before.split('\n');
      for (const { evidence: seen } of report.findings)
        for (const { what } of seen)
          ensure(
            lines.some((line) => line.startsWith('    ') && line.endsWith(` — ${what}`)),
            what,
          );
    },
  ),
  holds('a report hides nothing and turns nothing round', reports, (one) => {
    const whole = textOf(one);
    ensure(!HIDDEN.test(whole), 'hidden characters');
    ensure(whole.isWellFormed(), 'half a character');
    const subject = reportSubject(one.report, one.language);
    ensure(!HIDDEN.test(subject) && !/[\n\r]/.test(subject) && subject.length <= 200, subject);
  }),
  holds(
    'what a person wrote in a report is found again, also on a forge and in a mail',
    reports,
    (one) => {
      const words = withoutMarks(cleanText(one.message)).trim();
      // A quoting mark of a mail program at the start of a line is taken off.
      fc.pre(!/^>/m.test(words) && !/^\s*`{3,}(?:text)?\s*$/m.test(words.split('\n')[0] ?? ''));
      const whole = textOf(one);
      for (const way of [whole, crlf(whole), fenced(whole), quoted(whole)]) {
        const found = ownWords(reportBlocks(way)[0]!.before, one.report);
        ensure(found === words, `${JSON.stringify(found)} in place of ${JSON.stringify(words)}`);
      }
    },
  ),
  holds(
    'a report stands whole in one field of an address, or is cut with a notice',
    reports,
    (one) => {
      const whole = textOf(one);
      const subject = reportSubject(one.report, one.language);
      const mail = mailto('dpo@exemple.fr', subject, whole, 'SUITE');
      ensure(/^mailto:dpo@exemple\.fr\?subject=[\w.~%-]*&body=[\w.~%-]*$/.test(mail.url), mail.url);
      const issue = issueUrl('https://codeberg.org/a/b', subject, fenced(whole), 'SUITE')!;
      const { searchParams, hash } = new URL(issue.url);
      ensure([...searchParams.keys()].join() === 'title,body' && hash === '', issue.url);
      for (const [body, sent, cut] of [
        [new URL(mail.url).searchParams.get('body')!, whole, mail.cut],
        [searchParams.get('body')!, fenced(whole), issue.cut],
      ] as const) {
        const expected = crlf(sent);
        ensure(cut ? body.endsWith('\r\n\r\nSUITE') : body === expected, body);
        if (cut) ensure(expected.startsWith(body.slice(0, -9)), body);
      }
      const page = pageUrl('https://exemple.fr/signaler', whole)!;
      ensure(decodeURIComponent(new URL(page).hash.slice(1)) === crlf(whole), page);
    },
  ),
  holds(
    'on a forge a report is shown as it is: nothing closes its fence before the end',
    reports,
    (one) => {
      const whole = textOf(one);
      const [open, ...lines] = fenced(whole).trimEnd().split('\n');
      const fence = /^(`{3,})text$/.exec(open!)?.[1];
      ensure(fence !== undefined && lines.pop() === fence, 'no fence');
      ensure(lines.join('\n') === whole.trimEnd(), 'another text');
      for (const line of lines) {
        const marks = /^ {0,3}(`{3,})[ \t]*$/.exec(line)?.[1];
        ensure(marks === undefined || marks.length < fence.length, line);
      }
    },
  ),
  holds(
    'a table of evidence has its columns, and no cell that a spreadsheet would run',
    reports,
    ({ verdict }) => {
      const rows = parseCsv(evidenceCsv(verdict));
      ensure(
        rows.every((row) => row.length === rows[0]!.length),
        'columns',
      );
      for (const cell of rows.flat())
        ensure(!/^[=+\-@\t\r]/.test(cell) && !HIDDEN.test(cell), cell);
    },
  ),
  holds(
    'text that leaves hides nothing',
    text,
    (input) => {
      ensure(!HIDDEN.test(cleanText(input)), 'hidden characters');
      ensure(
        !/[\n\r]/.test(cleanLine(input)) && Array.from(cleanLine(input)).length <= 300,
        'a line',
      );
      ensure(cleanText(cleanText(input)) === cleanText(input), 'cleaning twice');
    },
    TEXTS,
  ),
];

/** Rows and cells of a table as RFC 4180 has it. */
function parseCsv(table: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, inQuotes, plain, end] of table.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    if (end === '' && inQuotes === undefined && plain === '') continue;
    rows.at(-1)!.push(inQuotes?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
