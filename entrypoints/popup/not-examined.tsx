/** Pages that were not examined: of unknown bodies, and of known ones that the browser keeps from Vigie. */
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send, type PageState } from '../../lib/messages';
import type { Site } from '../../lib/model';
import { Icon, StateShape } from '../../lib/ui/icon';
import { SiteHeader } from '../../lib/ui/site-header';
import { sectorName } from '../../lib/ui/words';

interface OutOfScopeProps {
  state: Extract<PageState, { kind: 'out-of-scope' }>;
  tabId: number;
  refresh: () => void;
  report: () => void;
}

/** Not a public body or school that we know: three things can be done. */
export function OutOfScope({
  state: { host, access, suggestion },
  tabId,
  refresh,
  report,
}: OutOfScopeProps) {
  return (
    <div class="message">
      <StateShape state="not-examined" />
      <h1>{i18n.t('popup.outOfScope.title')}</h1>
      <p class="host">{host}</p>
      <p>{i18n.t('popup.outOfScope.about')}</p>
      {suggestion && (
        <p class="note">
          {i18n.t('popup.outOfScope.suggestion', [
            suggestion.name ?? sectorName(suggestion.sector),
          ])}
        </p>
      )}
      <Ask host={host} access={access} tabId={tabId} refresh={refresh} />
      <button type="button" class="button" onClick={report}>
        <Icon name="flag" size={18} />
        <span>{i18n.t('popup.outOfScope.report')}</span>
      </button>
    </div>
  );
}

interface NoAccessProps {
  site: Site;
  tabId: number;
  refresh: () => void;
  report: () => void;
}

/** A known body whose page the browser keeps from Vigie. */
export function NoAccess({ site, tabId, refresh, report }: NoAccessProps) {
  return (
    <>
      <SiteHeader site={site} />
      <div class="summary summary-not-examined">
        <StateShape state="not-examined" />
        <div>
          <h2>{i18n.t('popup.noAccess.title')}</h2>
          <p>{i18n.t('popup.noAccess.about')}</p>
        </div>
      </div>
      <Ask host={site.host} access={false} tabId={tabId} refresh={refresh} />
      <button type="button" class="button" onClick={report}>
        <Icon name="flag" size={18} />
        <span>{i18n.t('report.title')}</span>
      </button>
    </>
  );
}

interface AskProps {
  host: string;
  access: boolean;
  tabId: number;
  refresh: () => void;
}

/** Examine once, or give lasting access. The outcome is announced. */
function Ask({ host, access, tabId, refresh }: AskProps) {
  const [outcome, setOutcome] = useState('');
  const examine = async (): Promise<void> => {
    const { ok } = await send('page:examine', { tabId }).catch(() => ({ ok: false }));
    setOutcome(ok ? '' : i18n.t('popup.examineFailed'));
    if (ok) refresh();
  };
  // Asked straight from the click: Firefox refuses a request that comes after an await.
  const watch = (): void => {
    browser.permissions.request({ origins: [`*://${host}/*`] }).then(
      (granted) => {
        setOutcome(i18n.t(granted ? 'popup.watchReload' : 'popup.refused'));
        if (granted) void examine();
      },
      () => setOutcome(i18n.t('popup.refused')),
    );
  };
  return (
    <div class="actions">
      <button type="button" class="button main" onClick={() => void examine()}>
        <Icon name="eye" size={18} />
        <span>{i18n.t('popup.outOfScope.once')}</span>
      </button>
      <p class="soft small">{i18n.t('popup.outOfScope.onceAbout')}</p>
      {!access && (
        <>
          <button type="button" class="button" onClick={watch}>
            <span>{i18n.t('popup.outOfScope.watch')}</span>
          </button>
          <p class="soft small">{i18n.t('popup.outOfScope.watchAbout', [host])}</p>
        </>
      )}
      <p role="status" class="outcome">
        {outcome}
      </p>
    </div>
  );
}
