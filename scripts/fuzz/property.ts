/** A promise, and what promises are made of. */
import fc from 'fast-check';

export interface Property {
  name: string;
  property: fc.IRawProperty<unknown>;
  /** Inputs that once broke something: tried first, always. */
  corpus: [unknown][];
}

/** What must never stand in a text that leaves or is shown: it would hide something, or turn it round. */
export const HIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

const PLAIN = /^(?:https?:\/\/[^/?#@\\\s]+\/[^?#]*|mailto:@[a-z0-9.-]+)$/;

/** Whether an address is one that Vigie keeps: origin and path, or the domain of a mailbox. */
export const isPlain = (url: string): boolean => PLAIN.test(url);

export function ensure(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/**
 * A promise over one arbitrary input, which also leaves the world as it was.
 * @param corpus inputs that once broke something (corpus.ts).
 */
export function holds<T>(
  name: string,
  input: fc.Arbitrary<T>,
  check: (value: T) => void,
  corpus: readonly NoInfer<T>[] = [],
): Property {
  return {
    name,
    corpus: corpus.map((value) => [value]),
    property: fc.property(input, (value) => {
      check(value);
      ensure(!('polluted' in {}), 'Object.prototype was changed');
    }) as fc.IRawProperty<unknown>,
  };
}
