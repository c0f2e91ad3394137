/** Reports made up for tests and timings: many sites, kinds and languages, some of them malformed. */
import { BLOCK_END } from '../../lib/report/blocks';
import { KINDS, type Report } from '../../lib/report/report';
import { reportText } from '../../lib/report/text';

/** What is wrong with a malformed one. */
const FAULTS: readonly ((text: string) => string)[] = [
  (text) => text.split(BLOCK_END)[0]!.slice(0, -30),
  (text) => text.replace('"v":1', '"v":2'),
  (text) => text.replace(/"host":"[^"]*"/, '"host":"pas un hôte"'),
  (text) => text.replace('"day":"2026', '"day":"jamais'),
  (text) => text.replace('"v":1', '"v":1,\n "__proto__": {"x": 1}'),
  (text) => text.replace('"v":1', '"v":1,\n "path": "/a?session=1"'),
  () => 'Bonjour, votre extension est très utile.\n',
  (text) => text.replaceAll('"', '\u201d'),
];

/** @returns texts, and how many of them are malformed: every `every`-th one. */
export function makeTexts(count: number, every = 20): { texts: string[]; malformed: number } {
  let malformed = 0;
  const texts = Array.from({ length: count }, (_, at) => {
    // Some are sent twice, as people do.
    const index = at % 50 === 3 ? at - 1 : at;
    const language = index % 3 === 0 ? 'en' : 'fr';
    const text = reportText(made(index, language), messageOf(index), language, (id) => id);
    if (at % every !== every - 1) return text;
    return FAULTS[malformed++ % FAULTS.length]!(text);
  });
  return { texts, malformed };
}

/** One mailbox of them. */
export function mailbox(texts: readonly string[]): string {
  return texts
    .map(
      (text, index) => `From vigie@exemple.fr Tue Nov 24 10:00:00 2026\n${mail(text, index)}\n\n`,
    )
    .join('');
}

/** As a mail program writes it. */
export function mail(text: string, index = 0): string {
  const head = `From: Personne ${index} <p${index}@exemple.fr>\nTo: signaler@vigie.example\nSubject: Vigie\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n`;
  return index % 2 === 0
    ? `${head}Content-Transfer-Encoding: 8bit\n\n${text.replace(/^(>*From )/gm, '>$1')}`
    : `${head}Content-Transfer-Encoding: base64\n\n${Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n')}`;
}

function made(index: number, language: string): Report {
  return {
    vigie: 'report',
    v: 1,
    kind: KINDS[index % KINDS.length]!,
    host: `www.ville-${index % 4000}.fr`,
    day: `2026-11-${String(1 + (index % 28)).padStart(2, '0')}`,
    version: '0.1.0',
    language,
    findings: [
      {
        service: index % 2 === 0 ? 'ms-forms' : 'g-fonts',
        layer: index % 2 === 0 ? 'workspace' : 'third-party',
        certainty: 'declared',
        evidence: [{ via: 'link', what: `forms.office.com/e/${index}` }],
      },
    ],
  };
}

function messageOf(index: number): string {
  return `Bonjour, voir la page « Démarches » nᵒ ${Math.floor(index / 2)}.\n`.repeat(
    1 + (index % 5),
  );
}
