/** A known site of which nothing was read yet: on its way, long in coming, or not there for want of a network. */
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../../lib/model';
import { StateShape } from '../../lib/ui/icon';
import { SiteHeader } from '../../lib/ui/site-header';
import { useOnline } from '../../lib/ui/use-online';

/** A page that said nothing for so long may be the browser's own, in place of one that did not load. */
const LONG_MS = 4000;

/** Who, and how it stands. Says of itself when it changes. */
export function Examining({ site }: { site: Site }) {
  const online = useOnline();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <SiteHeader site={site} />
      <div class="summary summary-not-examined" role="status">
        <StateShape state="not-examined" />
        <div>
          <h2>{i18n.t(online ? 'popup.examining.title' : 'state.notExamined')}</h2>
          <p>{about(online, long)}</p>
        </div>
      </div>
    </>
  );
}

function about(online: boolean, long: boolean): string {
  if (!online) return i18n.t('popup.offline.still');
  return i18n.t(long ? 'popup.examining.long' : 'popup.examining.about');
}
