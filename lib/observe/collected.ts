/** What one document has shown so far, without duplicates and within a cap, cut into batches. */
import type { SentBatch } from '../messages';
import { MAX_URLS } from './read-page';

export class Collected {
  /** Lines (line.ts). */
  #all = new Set<string>();
  #fresh: string[] = [];
  #changed = true;
  #state = {
    counts: { resources: 0, links: 0, forms: 0, frames: 0 },
    fromStart: false,
    parsed: false,
    capped: false,
    serviceWorker: false,
  };

  constructor(readonly document: string) {}

  /** Takes an observation in. @param line as line.ts writes it */
  add(line: string): void {
    if (this.#all.has(line)) return;
    if (this.#all.size >= MAX_URLS) {
      this.change({ capped: true });
      return;
    }
    this.#all.add(line);
    this.#fresh.push(line);
    this.#changed = true;
  }

  change(state: Partial<Omit<SentBatch, 'counts' | 'document' | 'observations' | 'whole'>>): void {
    Object.assign(this.#state, state);
    this.#changed = true;
  }

  count(counts: Partial<SentBatch['counts']>): void {
    Object.assign(this.#state.counts, counts);
  }

  get resources(): number {
    return this.#state.counts.resources;
  }

  /** Forgets what belonged to the view: the document's own loads stay, they are still at work. */
  leaveView(): void {
    const stays = (line: string): boolean => line.startsWith('resource ');
    this.#all = new Set([...this.#all].filter(stays));
    this.#fresh = this.#fresh.filter(stays);
    this.#state.parsed = false;
  }

  /** The next batch, or null when there is nothing new to tell. */
  take(whole = false): SentBatch | null {
    if (!whole && !this.#changed) return null;
    const observations = [...(whole ? this.#all : this.#fresh)].join('\n');
    this.#fresh = [];
    this.#changed = false;
    const { counts, ...state } = this.#state;
    return { document: this.document, observations, counts: { ...counts }, ...state, whole };
  }
}
