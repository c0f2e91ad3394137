/** The bar at the top: name, or the way back out of a panel; full page; options. */
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Icon } from '../../lib/ui/icon';
import { Logo } from '../../lib/ui/logo';

interface TopBarProps {
  /** Set when a panel is open. */
  onBack: (() => void) | undefined;
  tabId: number | undefined;
}

/** Links of the top bar. The full page is the popup itself, in a tab, about the same tab. */
export function TopBar({ onBack, tabId }: TopBarProps) {
  const openPage = async (): Promise<void> => {
    await browser.tabs.create({
      url: browser.runtime.getURL(`/popup.html?tabId=${tabId}` as '/popup.html'),
    });
    window.close();
  };
  const openOptions = async (): Promise<void> => {
    await browser.runtime.openOptionsPage();
    window.close();
  };
  const asPage = new URLSearchParams(location.search).has('tabId');
  return (
    <header class="bar">
      {onBack ? (
        <button type="button" class="button quiet" onClick={onBack}>
          <Icon name="back" size={18} />
          <span>{i18n.t('popup.back')}</span>
        </button>
      ) : (
        <p class="brand">
          <Logo />
          <span>Vigie</span>
        </p>
      )}
      <span class="bar-end">
        {!asPage && tabId !== undefined && (
          <IconButton name="expand" label={i18n.t('popup.openPage')} onPress={openPage} />
        )}
        <IconButton name="sliders" label={i18n.t('popup.options')} onPress={openOptions} />
      </span>
    </header>
  );
}

interface IconButtonProps {
  name: 'expand' | 'sliders';
  label: string;
  onPress: () => Promise<void>;
}

function IconButton({ name, label, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={() => void onPress()}
    >
      <Icon name={name} size={18} />
    </button>
  );
}
