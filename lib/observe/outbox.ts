/**
 * What the observer sends to the background, one message at a time. A background can die with a message in its hands:
 * what it did not acknowledge is sent again, whole, so that a verdict never rests on half of what was seen.
 */
import type { Collected } from './collected';
import type { tell } from './link';

export class Outbox {
  /** The background missed something: the next batch carries everything. */
  #behind = false;
  #last: Promise<void> = Promise.resolve();
  readonly #page: Collected;
  readonly #tell: typeof tell;

  constructor(page: Collected, tellBackground: typeof tell) {
    this.#page = page;
    this.#tell = tellBackground;
  }

  /** Sends what is new, or everything. Resolves when it was answered or given up. */
  send(whole = false): Promise<void> {
    return this.#next(() => this.#batch(whole));
  }

  /** The view changed without a load. */
  leaveView(): Promise<void> {
    this.#page.leaveView();
    return this.#next(async () => {
      const { document } = this.#page;
      if ((await this.#tell('observer:route', { document })) === null) this.#behind = true;
    });
  }

  async #batch(whole: boolean): Promise<void> {
    const batch = this.#page.take(whole || this.#behind);
    if (!batch) return;
    const answer = await this.#tell('observer:batch', batch);
    this.#behind = answer === null || answer.resync;
    if (this.#behind && !batch.whole) await this.#batch(true);
  }

  #next(task: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(task);
    return this.#last;
  }
}
