/** A report that was decided on: shown before a person writes the same again. */
import type { Kind } from '../../report/report';

/** What one import decided about one site and kind. */
export interface KnownReport {
  host: string;
  kind: Kind;
  /** Day of the first report of this kind, YYYY-MM-DD. */
  since: string;
  /** Day of the decision, YYYY-MM-DD. */
  decided: string;
  /** How many were received. */
  count: number;
  /** accepted: in the catalogue; refused: looked at, with the reason in docs/decisions.md. */
  state: 'accepted' | 'refused';
  /** Services it was about. */
  services: string[];
  /** Names the import that wrote it, so that it can be undone. */
  batch: string;
}
