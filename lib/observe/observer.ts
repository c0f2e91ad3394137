/**
 * The observer: asks whether this site is in scope, and only then reads what the page shows. It changes nothing on the
 * page and makes no request.
 */
import { Collected } from './collected';
import { isAlive, tell } from './link';
import { readClues } from '../site/read-clues';
import { readPage } from './read-page';
import { Outbox } from './outbox';
import { followResources } from './resources';
import { whenParsed, whenViewChanges } from './page-events';

/** A batch waits this long for company, in milliseconds. */
const BATCH_MS = 250;
/** The page is read again after changes, each time after a longer pause: a page that never rests costs no more. */
const FIRST_PAUSE_MS = 500;
const LAST_PAUSE_MS = 16_000;

/** Starts observing this document. @param name the document's own. @returns a function that ends it. */
export function observe(name: string): () => void {
  const ends: (() => void)[] = [];
  let ended = false;
  const end = (): void => {
    ended = true;
    for (const stop of ends.splice(0)) stop();
  };
  void start(name, ends, end, () => ended);
  return end;
}

async function start(
  name: string,
  ends: (() => void)[],
  end: () => void,
  ended: () => boolean,
): Promise<void> {
  const page = new Collected(name);
  // Followed before the answer is there, so that nothing is missed; forgotten when the site is out of scope.
  const late = document.readyState !== 'loading';
  ends.push(
    followResources(
      (line) => {
        page.add(line);
        schedule();
      },
      (entries) => page.count({ resources: page.resources + entries }),
    ),
  );
  // The buffer of past entries holds 250: a full one on a late start means that some are missing.
  page.change({
    fromStart: !late || performance.getEntriesByType('resource').length < 250,
    serviceWorker: servedByWorker(),
  });

  let watching = false;
  let timer = 0;
  const outbox = new Outbox(page, tell);
  const flush = async (whole = false): Promise<void> => {
    clearTimeout(timer);
    timer = 0;
    if (!watching || ended()) return;
    if (!isAlive()) return end();
    await outbox.send(whole);
  };
  const schedule = (): void => {
    if (watching && !timer) timer = setTimeout(() => void flush(), BATCH_MS) as unknown as number;
  };

  const read = (): void => {
    for (const line of readPage(document, document.URL, document.baseURI)) page.add(line);
    page.count({
      links: document.links.length,
      forms: document.forms.length,
      frames: window.length,
    });
    page.change({ parsed: true });
    schedule();
  };

  const reply = await tell('observer:hello', { document: page.document });
  if (ended()) return;
  watching = reply?.watch ?? false;
  if (!watching) {
    if (!reply?.clues) return end();
    await whenParsed();
    if (ended()) return;
    const said = await tell('observer:clues', {
      document: page.document,
      clues: readClues(document),
    });
    if (!said?.watch) return end();
    watching = true;
  }
  schedule();
  await whenParsed();
  if (ended()) return;
  let pause = FIRST_PAUSE_MS;
  let reading = 0;
  const readLater = (): void => {
    if (reading) return;
    reading = setTimeout(() => {
      reading = 0;
      pause = Math.min(pause * 2, LAST_PAUSE_MS);
      if (!ended() && isAlive()) read();
      else end();
    }, pause) as unknown as number;
  };
  const mutations = new MutationObserver((records) => {
    if (!reading && records.some(addsToPage)) readLater();
  });
  mutations.observe(document, { childList: true, subtree: true });
  ends.push(
    () => mutations.disconnect(),
    () => clearTimeout(reading),
    () => clearTimeout(timer),
    whenViewChanges(() => {
      pause = FIRST_PAUSE_MS;
      void outbox.leaveView().then(() => readLater());
    }),
    onEvent('pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) void flush(true);
    }),
    onEvent('pagehide', () => void flush()),
  );
  // Last: a view that changes meanwhile is noticed.
  read();
  await flush();
}

/** What is new can lead elsewhere. What goes was already read, and our own badge comes alone. */
const addsToPage = ({ addedNodes: [node] }: MutationRecord): boolean =>
  node !== undefined && (node as Element).localName !== 'vigie-badge';

function onEvent(type: string, listener: (event: Event) => void): () => void {
  addEventListener(type, listener);
  return () => removeEventListener(type, listener);
}

/** A document answered by the site's own service worker says nothing of who hosts it. */
function servedByWorker(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (navigation?.workerStart ?? 0) > 0;
}
