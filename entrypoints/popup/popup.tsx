/** The popup: which state the tab is in, and the panel that is open. */
import { i18n } from '#i18n';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../../lib/messages';
import { LetterPanel } from '../../lib/ui/letter-panel';
import { ReportFinding } from '../../lib/ui/report/report-finding';
import { ReportPanel } from '../../lib/ui/report/report-panel';
import type { Answered } from './ask-state';
import { Footer } from './footer';
import { Message } from './message';
import { NoAccess, OutOfScope } from './not-examined';
import type { Panel } from './panels';
import { TopBar } from './top-bar';
import { usePageState, type PageView } from './use-page-state';
import { VerdictView } from './verdict-view';

/** The whole popup. @param first the answer already asked for. */
export function Popup({ first }: { first: Promise<Answered> }) {
  const view = usePageState(first);
  const [panel, setPanel] = useState<Panel | null>(null);
  const title = subject(view);
  const main = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (title) document.title = i18n.t('popup.title', [title]);
  }, [title]);
  useEffect(() => {
    if (panel) wasOpen.current = true;
    // Into the panel, and back to the top of the verdict: the reader's place is never lost to the page's end.
    if (!wasOpen.current) return;
    scrollTo(0, 0);
    main.current?.focus();
  }, [panel]);
  const verdict =
    view.seen.kind === 'seen' && view.seen.state.kind === 'verdict'
      ? view.seen.state.verdict
      : null;
  return (
    <div class="popup">
      <TopBar onBack={panel ? () => setPanel(null) : undefined} tabId={view.tab?.id} />
      <main ref={main} tabIndex={-1}>
        {panel && view.seen.kind === 'seen' ? (
          <OpenPanel panel={panel} state={view.seen.state} />
        ) : (
          <Body view={view} open={setPanel} />
        )}
      </main>
      <Footer verdict={verdict} privateWindow={view.tab?.private ?? false} />
    </div>
  );
}

function OpenPanel({ panel, state }: { panel: Panel; state: PageState }) {
  if (state.kind === 'verdict') {
    const { verdict } = state;
    if (panel.kind === 'letter') return <LetterPanel verdict={verdict} />;
    return <ReportPanel about={{ verdict }} start={panel.start} only={panel.only} />;
  }
  const host = hostOf(state);
  return host && panel.kind === 'report' ? (
    <ReportPanel about={{ host }} start={panel.start} />
  ) : null;
}

function hostOf(state: PageState): string | null {
  if (state.kind === 'out-of-scope') return state.host;
  return 'site' in state ? state.site.host : null;
}

function Body({ view, open }: { view: PageView; open: (panel: Panel) => void }) {
  const { seen, tab, refresh } = view;
  const correct = useCallback(
    (service: string) => open({ kind: 'report', start: 'wrong', only: service }),
    [open],
  );
  if (seen.kind === 'error') {
    return <Message of="error" detail={seen.detail} onRetry={refresh} />;
  }
  if (seen.kind === 'waiting' || !tab) return <Message of="waiting" />;
  const { state } = seen;
  switch (state.kind) {
    case 'unsupported':
      return <Message of="unsupported" />;
    case 'out-of-scope':
      return (
        <OutOfScope
          state={state}
          tabId={tab.id}
          refresh={refresh}
          report={() => open({ kind: 'report', start: 'is-public' })}
        />
      );
    case 'no-access':
      return (
        <NoAccess
          site={state.site}
          tabId={tab.id}
          refresh={refresh}
          report={() => open({ kind: 'report', start: 'is-not' })}
        />
      );
    case 'examining':
      return <Message of="examining" site={state.site} />;
    case 'verdict':
      return (
        <ReportFinding.Provider value={correct}>
          <VerdictView verdict={state.verdict} tabId={tab.id} open={open} />
        </ReportFinding.Provider>
      );
  }
}

function subject({ seen }: PageView): string {
  if (seen.kind !== 'seen') return '';
  const { state } = seen;
  switch (state.kind) {
    case 'unsupported':
      return i18n.t('popup.unsupported.title');
    case 'out-of-scope':
      return state.host;
    case 'no-access':
    case 'examining':
      return state.site.name ?? state.site.host;
    case 'verdict':
      return state.verdict.site.name ?? state.verdict.site.host;
  }
}
