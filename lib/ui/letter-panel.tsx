/** A letter to the body: who writes, for what, a text to change, and three ways to take it away. Vigie sends nothing. */
import { i18n } from '#i18n';
import type { Verdict } from '../model';

/** The panel. The draft is made again when role or purpose change. */
export function LetterPanel({ verdict }: { verdict: Verdict }) {
  return <h1>{i18n.t('letterPanel.title')} {verdict.site.host}</h1>;
}
