/** After the install: what Vigie does, what it never does, and the one choice there is. Works without any network. */
import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '../../lib/ui/icon';
import { Logo } from '../../lib/ui/logo';
import { Pin } from './pin';
import { shippedPatterns } from '../../lib/ui/shipped-patterns';
import { number } from '../../lib/ui/when';
import { TryIt } from './try-it';

const ALL = '*://*/*';

export function Welcome() {
  useEffect(() => {
    document.title = i18n.t('welcome.title');
  }, []);
  return (
    <div class="page welcome">
      <header>
        <Logo size={40} />
        <strong>Vigie</strong>
      </header>
      <main>
        <h1>{i18n.t('welcome.title')}</h1>
        <ul class="three">
          <li>
            <Icon name="eye" />
            <h2>{i18n.t('welcome.does')}</h2>
            <p>{i18n.t('welcome.doesAbout')}</p>
          </li>
          <li>
            <Icon name="shield" />
            <h2>{i18n.t('welcome.never')}</h2>
            <p>{i18n.t('welcome.neverAbout')}</p>
          </li>
          <li>
            <Icon name="flag" />
            <h2>{i18n.t('welcome.report')}</h2>
            <p>{i18n.t('welcome.reportAbout')}</p>
          </li>
        </ul>
        <Where />
        <section aria-labelledby="mail">
          <h2 id="mail">{i18n.t('welcome.mail')}</h2>
          <p>{i18n.t('welcome.mailAbout')}</p>
          <p>
            <button
              type="button"
              class="button"
              onClick={() => void browser.runtime.openOptionsPage()}
            >
              <Icon name="mail" size={18} />
              <span>{i18n.t('welcome.mailOptions')}</span>
            </button>
          </p>
        </section>
        <TryIt />
        <Pin />
      </main>
      <footer>{i18n.t('welcome.foot')}</footer>
    </div>
  );
}

/** The one choice: public suffixes only, or all sites, with its consequence. */
function Where() {
  const [all, setAll] = useState(false);
  const [outcome, setOutcome] = useState('');
  useEffect(() => {
    void browser.permissions.contains({ origins: [ALL] }).then(setAll);
  }, []);
  // Asked straight from the click: Firefox refuses a request that comes after an await.
  const give = (): void => {
    browser.permissions.request({ origins: [ALL] }).then(
      (granted) => {
        setAll(granted);
        setOutcome(i18n.t(granted ? 'welcome.where.given' : 'welcome.where.refused'));
      },
      () => setOutcome(i18n.t('welcome.where.refused')),
    );
  };
  return (
    <section aria-labelledby="where" class="choice">
      <h2 id="where">{i18n.t('welcome.where.title')}</h2>
      <p>{i18n.t('welcome.where.now', [number(shippedPatterns().length)])}</p>
      <p>{i18n.t('welcome.where.more')}</p>
      <p class="soft">{i18n.t('welcome.where.consequence')}</p>
      {!all && (
        <div class="tools">
          <button type="button" class="button main" onClick={give}>
            {i18n.t('welcome.where.give')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => setOutcome(i18n.t('welcome.where.kept'))}
          >
            {i18n.t('welcome.where.keep')}
          </button>
        </div>
      )}
      <p role="status" class="outcome">
        {all && !outcome ? i18n.t('welcome.where.given') : outcome}
      </p>
    </section>
  );
}
