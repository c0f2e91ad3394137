/** What must hold whatever comes in. Each property is one promise; a test runs them briefly, `npm run fuzz` for long. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { parseBatch, parseClues, parseToken } from '../../lib/background/parse-messages';
import { detect } from '../../lib/detect/detect';
import { isRelevant } from '../../lib/detect/relevant';
import type { Observation } from '../../lib/model';
import { parseLine } from '../../lib/observe/line';
import { plainUrl } from '../../lib/observe/plain-url';
import { readPage } from '../../lib/observe/read-page';
import { classify } from '../../lib/site/classify';
import { judgeClues } from '../../lib/site/clues';
import { normalHost } from '../../lib/site/host';
import { findInPack } from '../../lib/site/packs';
import { readClues } from '../../lib/site/read-clues';
import { observed } from '../../lib/state/tab-change';
import { EMPTY, MAX_OBSERVATIONS, parseRecord } from '../../lib/state/tab-record';
import { ADDRESSES, CLAIMS, MESSAGES } from './corpus';
import { anything, batch, claims, header, host, url } from './hostile';
import { ensure, HIDDEN, holds, isPlain, type Property } from './property';
import { REPORT_PROPERTIES } from './report-properties';
import { STORED_PROPERTIES } from './stored-properties';

const PAGE = { host: 'www.mairie-exemple.fr', domain: 'mairie-exemple.fr' };
const SITE = {
  ...PAGE,
  sector: 'local',
  status: 'public',
  country: 'FR',
  by: 'suffix',
  certainty: 'certain',
  rule: 'x',
} as const;
const INCOMING: readonly Property[] = [
  holds(
    'an address is kept without query, fragment, credentials, or not at all',
    url,
    (input) => {
      const plain = plainUrl(input, 'https://www.mairie-exemple.fr/');
      ensure(
        plain === null || (isPlain(plain) && !plain.includes('secret@') && plain.length < 700),
        String(plain),
      );
    },
    ADDRESSES,
  ),
  holds(
    'a message is refused or comes out in shape, and the record stays small',
    batch,
    (message) => {
      let parsed;
      try {
        parsed = parseBatch(message);
      } catch {
        return;
      }
      ensure(/^[\w-]{8,64}$/.test(parsed.document), 'document');
      for (const { via, url: seen } of parsed.observations) {
        ensure(isPlain(seen), seen);
        ensure(!['document', 'header', 'dns', 'address'].includes(via), via);
      }
      for (const count of Object.values(parsed.counts))
        ensure(Number.isInteger(count) && count >= 0 && count <= 1e6, `count ${count}`);
      const record = observed(
        EMPTY,
        { ...parsed, whole: true },
        { url: 'https://www.mairie-exemple.fr/', site: SITE, incognito: false, at: 1 },
      );
      ensure(record!.page!.observations.length <= MAX_OBSERVATIONS, 'observations');
      const stored = JSON.stringify(record);
      ensure(JSON.stringify(parseRecord(stored)) === stored, 'a record does not survive storage');
    },
    MESSAGES,
  ),
  holds(
    'a message of another page cannot change this one’s record',
    fc.tuple(batch, batch),
    ([a, b]) => {
      try {
        const [mine, other] = [parseBatch(a), parseBatch(b)];
        const from = { url: 'https://www.mairie-exemple.fr/', site: SITE, incognito: false, at: 1 };
        const record = observed(EMPTY, { ...mine, whole: true }, from)!;
        ensure(
          observed(
            record,
            { ...other, document: `${mine.document.slice(0, 60)}-b`, whole: false },
            from,
          ) === null,
          'it did',
        );
      } catch (error) {
        if (!/without a document/.test(String(error))) throw error;
      }
    },
  ),
  holds('tokens and clues of any shape throw nothing but a refusal', anything, (message) => {
    try {
      parseToken(message);
    } catch (error) {
      ensure(/without a document/.test(String(error)), String(error));
    }
    parseClues(message);
  }),
  holds(
    'clues of any shape name nobody or a probable site',
    fc.tuple<[string, unknown, string]>(host, anything, claims),
    ([name, said, html]) => {
      const normal = normalHost(name);
      if (!normal) return;
      const { document } = parseHTML(html);
      for (const clues of [
        readClues(document),
        { types: [], design: false, ...(said as object | null) },
      ]) {
        let site = null;
        try {
          site = judgeClues(normal, clues);
        } catch (error) {
          // Fields of the wrong type come only from a compromised page, and end its message, not the background.
          ensure(clues !== null && error instanceof TypeError, String(error));
        }
        ensure(
          site === null ||
            (site.certainty === 'probable' &&
              site.by === 'page' &&
              Array.from(site.name ?? '').length <= 120 &&
              !HIDDEN.test(site.name ?? '')),
          JSON.stringify(site),
        );
      }
    },
    CLAIMS,
  ),
  holds('a host is normal or null, and normal for good', host, (input) => {
    const normal = normalHost(input);
    ensure(
      normal === null || (normalHost(normal) === normal && /^[a-z0-9_.-]+$/.test(normal)),
      String(normal),
    );
  }),
  holds(
    'whose site it is never throws, and does not depend on letter case or a trailing dot',
    host,
    (input) => {
      const site = classify(input);
      const normal = normalHost(input);
      if (normal)
        ensure(
          JSON.stringify(classify(`${normal.toUpperCase()}.`)) === JSON.stringify(site),
          input,
        );
      ensure(site === null || site.host === normal, input);
    },
  ),
  holds(
    'what is dropped on arrival changes no finding',
    fc.tuple(fc.array(url, { maxLength: 12 }), fc.array(header, { maxLength: 6 })),
    ([urls, headers]) => {
      const vias = ['link', 'resource', 'frame', 'form'] as const;
      const all: Observation[] = [
        ...urls.flatMap((input, i) =>
          plainUrl(input) ? [{ via: vias[i % 4]!, url: plainUrl(input)! }] : [],
        ),
        ...headers.map(({ name, value }) => ({
          via: 'header' as const,
          url: 'https://www.mairie-exemple.fr/',
          name,
          value: value.slice(0, 200),
        })),
      ];
      ensure(
        JSON.stringify(detect(all, PAGE)) === JSON.stringify(detect(all.filter(isRelevant), PAGE)),
        'it does',
      );
    },
  ),
  holds(
    'a pack of any bytes answers or does not, and ends',
    fc.tuple(fc.uint8Array({ maxLength: 400 }), host),
    ([bytes, name]) => {
      const entry = findInPack(bytes, name, { id: 'x', country: 'FR' });
      ensure(entry === null || entry === 'not' || entry.domain.length > 0, JSON.stringify(entry));
    },
  ),
  holds(
    'a page of any markup is read without an error, external addresses only',
    fc.array(
      fc.tuple(
        fc.constantFrom(
          'a href',
          'form action',
          'iframe src',
          'link rel="preconnect" href',
          'embed src',
          'base href',
          'button formaction',
        ),
        url,
      ),
      { maxLength: 12 },
    ),
    (tags) => {
      const HOME = 'https://www.mairie-exemple.fr/';
      const markup = tags
        .map(([tag, value]) => `<${tag}="${value.replaceAll('"', '&quot;')}">`)
        .join('');
      const { document } = parseHTML(
        `<!doctype html><html><head></head><body>${markup}</body></html>`,
      );
      for (const line of readPage(document, HOME, HOME)) {
        const seen = parseLine(line);
        ensure(seen !== null && isPlain(seen.url), line);
        ensure(!seen?.url.startsWith('https://www.mairie-exemple.fr/'), line);
      }
    },
  ),
];

export const PROPERTIES: readonly Property[] = [
  ...INCOMING,
  ...REPORT_PROPERTIES,
  ...STORED_PROPERTIES,
];
