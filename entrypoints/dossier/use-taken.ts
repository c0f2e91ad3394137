/** What a dossier shows is taken once, so that it stays what it was when the tab moves on. */
import { useEffect, useState } from 'preact/hooks';
import { send, type PageState } from '../../lib/messages';
import type { Verdict } from '../../lib/model';

export interface Taken {
  verdict: Verdict | null;
  /** There was an answer, though maybe no verdict. */
  answered: boolean;
  /** Asks again for what could not be taken. */
  take: () => void;
  /** Takes the verdict on the same page anew, at the person's wish; another page's is not taken. */
  takeAnew: () => void;
  /** The tab showed another page, or none, when the verdict was to be taken anew. */
  moved: boolean;
}

export function useTaken(tabId: number): Taken {
  const [state, setState] = useState<PageState | 'failed' | null>(null);
  const [moved, setMoved] = useState(false);
  const take = (): void => {
    send('page:state', { tabId }).then(setState, () => setState('failed'));
  };
  useEffect(take, [tabId]);
  const verdict = verdictIn(state);
  const takeAnew = (): void => {
    const keep = (): void => setMoved(true);
    send('page:state', { tabId }).then((now) => {
      if (verdictIn(now)?.page === verdict?.page) setState(now);
      else keep();
    }, keep);
  };
  return { verdict, answered: state !== null, take, takeAnew, moved };
}

function verdictIn(state: PageState | 'failed' | null): Verdict | null {
  return state !== null && state !== 'failed' && state.kind === 'verdict' ? state.verdict : null;
}
