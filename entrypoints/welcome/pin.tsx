/** How to keep the button in sight, for this browser. */
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

type Kind = 'chrome' | 'edge' | 'firefox' | 'android';

export function Pin() {
  const [kind, setKind] = useState<Kind>('chrome');
  useEffect(() => {
    void browser.runtime
      .getPlatformInfo()
      .then(({ os }) => setKind(kindOf(os, navigator.userAgent)));
  }, []);
  return (
    <section aria-labelledby="pin">
      <h2 id="pin">{i18n.t('welcome.pin.title')}</h2>
      <p>{i18n.t(`welcome.pin.${kind}`)}</p>
    </section>
  );
}

/** Which browser this is, as far as the way to the button differs. */
export function kindOf(os: string, agent: string): Kind {
  if (os === 'android') return 'android';
  if (/firefox/i.test(agent)) return 'firefox';
  return / Edg\//.test(agent) ? 'edge' : 'chrome';
}
