/** Panels that take the place of the verdict. */
import type { Kind } from '../../lib/report/report';

/** A letter to the body, or a report that starts with what the reader pressed. */
export type Panel = { kind: 'letter' } | { kind: 'report'; start: Kind; only?: string };
