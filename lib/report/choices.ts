/** The form's choices, as they are kept with a draft and taken up again. */
import { KINDS, type Choice, type Kind } from './report';

/** Choices in a shape that can be stored. */
export type Choices = {
  kind: Kind;
  detail: Choice['detail'];
  without: string[];
};

/** What was kept of a form: of this version, of another one, or broken. */
interface Kept {
  text: string | null;
  choices: Record<string, unknown>;
}

/**
 * The choices to begin with. What was kept and still makes sense is taken up, but for the kind: the person has just
 * pressed one. A text changed by hand was written for its kind, and keeps it.
 */
export function choicesFrom(kept: Kept | null, pressed: Kind): Choices {
  const { kind, detail, without } = kept?.choices ?? {};
  const was = KINDS.find((known) => known === kind);
  return {
    kind: (kept !== null && kept.text !== null && was) || pressed,
    detail: detail === 'path' ? 'path' : 'host',
    without: Array.isArray(without) ? without.filter((key) => typeof key === 'string') : [],
  };
}
