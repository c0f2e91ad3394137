/** Panels that take the place of the verdict. */
import type { FunctionComponent } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { PageState } from '../../lib/messages';
import type { Kind } from '../../lib/report/report';

/** A letter to the body, or a report that starts with what the reader pressed. */
export type Panel = { kind: 'letter' } | { kind: 'report'; start: Kind; only?: string };

export interface PanelHold {
  /** What is open, and what draws it; null: the verdict is shown. */
  opened: { panel: Panel; View: FunctionComponent<{ panel: Panel; state: PageState }> } | null;
  open: (panel: Panel) => void;
  close: () => void;
}

/**
 * Which panel is open. What draws it is fetched first, so that the verdict stays until the panel can take its place.
 * @param failed told why, when it cannot be fetched
 */
export function usePanel(failed: (error: unknown) => void): PanelHold {
  const [opened, setOpened] = useState<PanelHold['opened']>(null);
  const open = useCallback(
    (panel: Panel): void => {
      import('./open-panel').then(({ OpenPanel }) => setOpened({ panel, View: OpenPanel }), failed);
    },
    [failed],
  );
  return { opened, open, close: () => setOpened(null) };
}
