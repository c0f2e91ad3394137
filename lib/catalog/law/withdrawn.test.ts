/**
 * Claims that circulate and that were checked and withdrawn are said nowhere a person can read: in no text of the
 * catalogue, no locale, no document. docs/law.md lists them, between two markers, to say why.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Withdrawn {
  claim: string;
  pattern: RegExp;
  /** Allowed where the sentence has denied it before saying it. */
  unlessDenied?: true;
}

const WITHDRAWN: Withdrawn[] = [
  {
    claim: 'a use is illegal',
    pattern: /ill[ée]ga|unlawful in itself|\billicite en soi/i,
    unlessDenied: true,
  },
  {
    claim: 'a body violates a law',
    pattern: /\bviol(e|ent|ates?|ating)\b|\b(en|in) violation\b|hors la loi/i,
    unlessDenied: true,
  },
  {
    claim: 'data are stolen, people are spied on',
    pattern: /données volées|stolen data|\bespionn|\bspying\b|\bspied\b/i,
    unlessDenied: true,
  },
  {
    claim: 'access is systematic',
    pattern: /acc[èe]s[^.]{0,30}syst[ée]matique|systematic[^.]{0,20}access/i,
  },
  {
    claim: 'FISA or the CLOUD Act reach software on one’s own premises',
    pattern: /y compris (« )?on.premises?|including on.premises?/i,
  },
  {
    claim: 'Microsoft 365 cannot be used under the GDPR',
    pattern: /incompatible (avec le RGPD|with the GDPR)/i,
    unlessDenied: true,
  },
  {
    claim: 'Schrems II made transfers impossible',
    pattern:
      /Schrems II[^.]{0,80}impossib|impossib[^.]{0,60}(standard (contractual )?clauses|clauses types)/i,
  },
  {
    claim: 'all data of education are sensitive',
    pattern:
      /donn[ée]es (de l’[ée]ducation|scolaires|d’[ée]l[èe]ves) sont (toutes )?(des donn[ée]es )?sensibles|(education|school|pupil)(s’)? data (are|is) (all )?sensitive/i,
  },
  {
    claim: 'the trade-secrets directive sets strict duties',
    pattern:
      /secrets d’affaires[^.]{0,80}(obligations strictes|violation directe)|trade.secrets[^.]{0,80}(strict duties|direct breach)/i,
  },
  {
    claim: 'the ministry or DINUM banned a product',
    pattern:
      /(minist[èe]re|DINUM|[ÉE]tat|CNIL)[^.]{0,20} (a|ont) interdit|(ministry|DINUM|State|CNIL)[^.]{0,20} (has )?(banned|forbid|forbade)|interdits? (dans les|aux?) ([ée]coles?|lyc[ée]es?)|banned (in|from) schools/i,
  },
  {
    claim: 'the 2016 Act imposes free software',
    pattern: /2016[^.]{0,60}impose(nt)? (l’usage|les? logiciels?)|2016 Act[^.]{0,40}imposes/i,
  },
  { claim: 'articles of criminal or intelligence law', pattern: /410-1\b|411-6\b|811-3\b/ },
  { claim: 'SREN2', pattern: /SREN ?2\b/i },
  {
    claim: 'the ministry’s Microsoft contract',
    pattern:
      /152 ?M€ sign|€152M sign|100 ?M€|sans (réelle )?(mise en )?concurrence|without (real )?competition/i,
  },
  {
    claim: 'Polytechnique is migrating',
    pattern: /Polytechnique (a migr|migre|migrates|has migrated)/i,
  },
  {
    claim: 'the ENS went back',
    pattern: /\bENS\b[^.]{0,40}(rétropédal|marche arrière|backtrack|backpedal)/i,
  },
  { claim: 'heavy fines', pattern: /(sanctions|amendes) (très )?lourdes|heavy (fines|penalties)/i },
  {
    claim: 'the Swiss authorities advise against',
    pattern: /autorités suisses (dé|inter)|Swiss authorities (advise|ban|forbid)/i,
  },
  {
    claim: 'one month is enough',
    pattern: /un mois (suffit|pour (sortir|quitter|corriger))|(in|just) one month/i,
  },
  { claim: 'Microsoft cut the Court off', pattern: /Microsoft (a coupé|cut off|has cut)/i },
  {
    claim: 'Île-de-France abandoned Microsoft',
    pattern: /Île-de-France (a )?abandonn|Île-de-France (has )?abandon/i,
  },
  { claim: 'a SecNumCloud label', pattern: /labell?(is[ée]e?s?)? SecNumCloud|SecNumCloud.label/i },
  {
    claim: 'soon SecNumCloud',
    pattern: /(bientôt|prochainement)[^.]{0,20} SecNumCloud|soon[^.]{0,20} SecNumCloud/i,
  },
  { claim: 'Bleu is only an ambition', pattern: /Bleu[^.]{0,20}(ambition|n’existe pas)/i },
];

const DENIAL =
  /\b(ne|ni|pas|jamais|aucune?|sans|non|no|not|never|neither|nor|nobody|nowhere|without|cannot|isn.t)\b|\bn[’']/i;

const root = path.resolve(import.meta.dirname, '../../..');

/** Files of a folder, deep, with one of the endings. */
function files(dir: string, ...endings: string[]): string[] {
  return readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((file) => endings.some((ending) => file.endsWith(ending)))
    .map((file) => path.join(dir, file));
}

/** Texts in two languages anywhere in the catalogue's exports. */
function texts(value: unknown, where: string, found: [string, string][] = []): [string, string][] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return found;
  if ('fr' in value && 'en' in value && typeof value.fr === 'string') {
    for (const text of Object.values(value))
      if (typeof text === 'string') found.push([where, text]);
    return found;
  }
  for (const [key, inner] of Object.entries(value)) texts(inner, `${where}.${key}`, found);
  return found;
}

function saidIn(text: string): string[] {
  const sentences = text.split(/(?<=[.!?…])\s+(?=[\p{Lu}«“*#|-])|\n{2,}|\n(?=[-*#|])/u);
  return WITHDRAWN.flatMap(({ claim, pattern, unlessDenied }) =>
    sentences
      .filter((sentence) => {
        const at = sentence.search(pattern);
        return at >= 0 && !(unlessDenied && DENIAL.test(sentence.slice(0, at)));
      })
      .map((sentence) => `${claim}: ${sentence.trim().slice(0, 160)}`),
  );
}

test('the patterns catch what they are for', () => {
  const said = [
    'Microsoft 365 est illégal.',
    'It is illegal, no doubt.',
    'This site violates the GDPR.',
    'un accès extraterritorial et systématique',
    'L’article 410-1 du code pénal',
    'Schrems II confirme l’impossibilité de transférer',
    'Le ministère a interdit Office 365.',
    'The ministry banned Office 365.',
    'la loi SREN2',
    'une offre labellisée SecNumCloud',
    'Microsoft 365 est incompatible avec le RGPD.',
  ];
  for (const sentence of said) expect(saidIn(sentence), sentence).not.toEqual([]);
  const fair = [
    'Ce n’est pas illégal en soi.',
    'Not proof of access or illegality.',
    'Ni preuve d’accès, ni d’illégalité.',
    'No court says the product is incompatible with the GDPR in general.',
    'Ce n’est pas une interdiction dans les écoles.',
  ];
  for (const sentence of fair) expect(saidIn(sentence), sentence).toEqual([]);
});

test('no text of the catalogue repeats a withdrawn claim', () => {
  const modules = import.meta.glob(['../**/*.ts', '!../**/*.test.ts'], { eager: true });
  const all = Object.entries(modules).flatMap(([file, exports]) => texts(exports, file));
  expect(all.length).toBeGreaterThan(500);
  expect(all.flatMap(([where, text]) => saidIn(text).map((said) => `${where} ${said}`))).toEqual(
    [],
  );
});

test('no locale and no document repeats a withdrawn claim', () => {
  const documents = [
    ...files('lib/locales', '.yml'),
    ...files('docs', '.md'),
    ...readdirSync(root).filter((file) => /^README.*\.md$/.test(file)),
  ];
  const said = documents.flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8').replaceAll(
      /<!-- withdrawn claims -->.*?<!-- \/withdrawn claims -->/gs,
      '',
    );
    return saidIn(text).map((each) => `${file} ${each}`);
  });
  expect(said).toEqual([]);
});
