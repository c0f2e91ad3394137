/** The popup: which state the tab is in, and the panel that is open. */
import { i18n } from '#i18n';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { ReportFinding } from '../../lib/ui/report/report-finding';
import { WAITING, type Answered } from './ask-state';
import { Examining } from './examining';
import { Footer } from './footer';
import { Message } from './message';
import { NoAccess, OutOfScope } from './not-examined';
import { Offline } from './offline';
import { usePanel, type Panel } from './panels';
import { TopBar } from './top-bar';
import { usePageState, type PageView } from './use-page-state';
import { VerdictView } from './verdict-view';

interface PopupProps {
  /** The answer already asked for. */
  first: Promise<Answered>;
  /** What is known of it now. */
  begin?: Answered;
}

/** The whole popup. */
export function Popup({ first, begin = WAITING }: PopupProps) {
  const view = usePageState(first, begin);
  const { opened, open, close } = usePanel(view.fail);
  const title = subject(view);
  const main = useRef<HTMLElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (title) document.title = i18n.t('popup.title', [title]);
  }, [title]);
  useEffect(() => {
    if (opened) wasOpen.current = true;
    // Into the panel, and back to the top of the verdict: the reader's place is never lost to the page's end.
    if (!wasOpen.current) return;
    scrollTo(0, 0);
    main.current?.focus();
  }, [opened]);
  const verdict =
    view.seen.kind === 'seen' && view.seen.state.kind === 'verdict'
      ? view.seen.state.verdict
      : null;
  return (
    <div class="popup">
      <TopBar onBack={opened ? close : undefined} tabId={view.tab?.id} />
      <main ref={main} tabIndex={-1}>
        {opened && view.seen.kind === 'seen' ? (
          <opened.View panel={opened.panel} state={view.seen.state} />
        ) : (
          <>
            {view.seen.kind === 'seen' && <Offline state={view.seen.state} />}
            <Body view={view} open={open} />
          </>
        )}
      </main>
      <Footer verdict={verdict} privateWindow={view.tab?.private ?? false} />
    </div>
  );
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
      return <Examining site={state.site} />;
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
