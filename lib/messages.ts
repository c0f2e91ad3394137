/**
 * Every message between the parts of Vigie, in one typed map. A listener that fails answers `{ ok: false }` instead of
 * leaving its caller waiting for ever.
 */
import { browser } from 'wxt/browser';
import type { DnsFault, Site, UrlObservation, Verdict } from './model';
import type { PageClues } from './site/clues';

/** What the observer tells of itself; the background takes tab and address from the browser, not from here. */
export interface Batch {
  /** Made by the observer once per document: late batches of a previous document are dropped by it. */
  document: string;
  observations: UrlObservation[];
  /** How many there were of each kind, counted before what proves nothing was left out. */
  counts: { resources: number; links: number; forms: number; frames: number };
  /** Resource timing was followed from the first entry on. */
  fromStart: boolean;
  /** The document has been parsed and its links, forms and frames read. */
  parsed: boolean;
  /** More was on the page than the observer keeps. */
  capped: boolean;
  /** The document came from the site's own service worker: what served it was not seen. */
  serviceWorker: boolean;
  /** Everything observed so far, not only what is new: replaces what was stored. */
  whole: boolean;
}

/** A batch on its way: the observations as lines of text (lib/observe/line.ts). */
export type SentBatch = Omit<Batch, 'observations'> & { observations: string };

export interface BadgeView {
  verdict: Verdict;
  /** Alternatives to show in the card, by name and address. */
  alternatives: { id: string; name: string; url: string }[];
  /** Names of the services and providers that the verdict counts, by id (`namesOf` in lib/ui/names). */
  names: Record<string, string>;
}

/** What the popup and dossier show for a tab. */
export type PageState =
  | { kind: 'unsupported' }
  | { kind: 'out-of-scope'; host: string; access: boolean; suggestion?: Site }
  | { kind: 'no-access'; site: Site }
  | { kind: 'examining'; site: Site }
  | { kind: 'verdict'; verdict: Verdict };

/** What came of asking. */
export interface MailOutcome {
  /** `off`: not wanted here. `no-access`: the browser does not let Vigie reach the resolver. `error`: no answer. */
  state: 'done' | 'off' | 'no-access' | 'error';
  /** Id of the resolver that was, or would be, asked. */
  resolver?: string;
  /** Why there is no answer, or only a part of it. */
  fault?: DnsFault;
}

/** name: (argument) → answer. Answers must survive JSON. */
export interface Messages {
  /** From the observer at document_start: is this site in scope? `clues`: no rule knows it, tell what the page says. */
  'observer:hello': (hello: { document: string }) => { watch: boolean; clues: boolean };
  'observer:clues': (clues: { document: string; clues: PageClues }) => { watch: boolean };
  /** `resync`: the background lost this document, send everything. */
  'observer:batch': (batch: SentBatch) => { resync: boolean };
  /** The view changed without a load (history API, hash): links, forms and frames of the old view are dropped. */
  'observer:route': (route: { document: string }) => void;
  'badge:view': () => BadgeView | null;
  'badge:dismiss': (dismiss: { scope: 'page' | 'site' }) => void;
  /** Opens the dossier of the tab; `report`: at its form. */
  'badge:details': (details: { report: boolean }) => void;
  'page:state': (page: { tabId: number }) => PageState;
  /** Examine a page once, with the access that the click on the toolbar gave. */
  'page:examine': (page: { tabId: number }) => { ok: boolean };
  /** Ask the resolver about the site of this tab. */
  'mail:check': (page: { tabId: number; force: boolean }) => MailOutcome;
  /**
   * Switch the mail check on and ask about this tab, once the browser lets Vigie reach the resolver. Sent before the
   * browser asks the person, whose answer may close the popup, and again after.
   */
  'mail:switch-on': (wish: { tabId: number; resolver: string }) => MailOutcome;
  /** The verdict of the welcome page's invented sample. */
  'sample:verdict': () => Verdict;
  /** The person's word about a host changed, or settings did: judge open tabs again. */
  'site:changed': () => void;
}

export type MessageName = keyof Messages;
type Argument<N extends MessageName> = Parameters<Messages[N]>[0];
type Answer<N extends MessageName> = ReturnType<Messages[N]>;

/** Who sent a message, as the browser says. */
export interface Sender {
  tabId: number | undefined;
  frameId: number | undefined;
  /** The sending document's own address. */
  url: string | undefined;
  incognito: boolean;
}

export type Handlers = {
  [N in MessageName]: (argument: Argument<N>, sender: Sender) => Promise<Answer<N>> | Answer<N>;
};

interface Envelope {
  vigie: MessageName;
  data: unknown;
}
type Reply = { ok: true; value: unknown } | { ok: false; error: string };

/** Sends a message to the background. Rejects when it failed there or nobody answered. */
export async function send<N extends MessageName>(
  name: N,
  ...data: Argument<N> extends undefined ? [] : [Argument<N>]
): Promise<Answer<N>> {
  const message: Envelope = { vigie: name, data: data[0] };
  const reply = await browser.runtime.sendMessage<Envelope, Reply | undefined>(message);
  if (!reply) throw new Error(`no answer to ${name}`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value as Answer<N>;
}

/** Answers messages; call once, synchronously, when the background starts. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message, handlers)) return undefined;
    const from: Sender = {
      tabId: sender.tab?.id,
      frameId: sender.frameId,
      url: shownUrl(sender.url, sender.tab?.url),
      incognito: sender.tab?.incognito ?? false,
    };
    const handler = handlers[message.vigie] as (data: unknown, from: Sender) => unknown;
    void (async () => handler(message.data, from))().then(
      (value) => sendResponse({ ok: true, value } satisfies Reply),
      (error: unknown) => sendResponse({ ok: false, error: String(error) } satisfies Reply),
    );
    return true;
  });
}

/** Chromium keeps a document's first address after the history API changed it; the tab's own is the one shown. */
function shownUrl(document?: string, tab?: string): string | undefined {
  if (!document || !tab || !URL.canParse(document) || !URL.canParse(tab)) return document;
  return new URL(document).origin === new URL(tab).origin ? tab : document;
}

function isEnvelope(message: unknown, handlers: Handlers): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'vigie' in message &&
    typeof message.vigie === 'string' &&
    Object.hasOwn(handlers, message.vigie)
  );
}
