/** What one document has shown so far, without duplicates and within a cap, cut into batches. */
import type { Batch } from '../messages';
import type { UrlObservation } from '../model';
import { MAX_URLS } from './read-page';

export class Collected {
  #all = new Map<string, UrlObservation>();
  #fresh: UrlObservation[] = [];
  #changed = true;
  #state = {
    counts: { resources: 0, links: 0, forms: 0, frames: 0 },
    fromStart: false,
    parsed: false,
    capped: false,
    serviceWorker: false,
  };

  constructor(readonly document: string) {}

  add(observation: UrlObservation): void {
    const key = `${observation.via}${observation.pending ? '?' : ' '}${observation.url}`;
    if (this.#all.has(key)) return;
    if (this.#all.size >= MAX_URLS) {
      this.change({ capped: true });
      return;
    }
    this.#all.set(key, observation);
    this.#fresh.push(observation);
    this.#changed = true;
  }

  change(state: Partial<Omit<Batch, 'counts' | 'document' | 'observations' | 'whole'>>): void {
    Object.assign(this.#state, state);
    this.#changed = true;
  }

  count(counts: Partial<Batch['counts']>): void {
    Object.assign(this.#state.counts, counts);
  }

  get resources(): number {
    return this.#state.counts.resources;
  }

  /** Forgets what belonged to the view: the document's own loads stay, they are still at work. */
  leaveView(): void {
    for (const [key, { via, pending }] of this.#all)
      if (via !== 'resource' || pending) this.#all.delete(key);
    this.#fresh = this.#fresh.filter(({ via, pending }) => via === 'resource' && !pending);
    this.#state.parsed = false;
  }

  /** The next batch, or null when there is nothing new to tell. */
  take(whole = false): Batch | null {
    if (!whole && !this.#changed) return null;
    const observations = whole ? [...this.#all.values()] : this.#fresh;
    this.#fresh = [];
    this.#changed = false;
    const { counts, ...state } = this.#state;
    return { document: this.document, observations, counts: { ...counts }, ...state, whole };
  }
}
