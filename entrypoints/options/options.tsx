/** The options: where Vigie watches, what it shows, what it keeps, and where its knowledge comes from. */
import { i18n } from '#i18n';
import { useEffect } from 'preact/hooks';
import { Logo } from '../../lib/ui/logo';
import { About } from './about';
import { BadgeOptions, LayerOptions } from './badge-and-layers';
import { Journal } from './journal';
import { Kept } from './kept';
import { MailOptions } from './mail-options';
import { OwnSites } from './own-sites';
import { ReportOptions } from './report-options';
import { Texts } from './texts';
import { useSettings } from './use-settings';
import { Watching } from './watching';

export function Options() {
  const hold = useSettings();
  useEffect(() => {
    document.title = i18n.t('options.title');
  }, []);
  return (
    <div class="page options">
      <header>
        <Logo size={28} />
        <strong>Vigie</strong>
      </header>
      <main>
        <h1>{i18n.t('options.title')}</h1>
        <Watching />
        {hold && (
          <>
            <BadgeOptions {...hold} />
            <LayerOptions {...hold} />
            <MailOptions {...hold} />
            <ReportOptions {...hold} />
            <OwnSites />
            <Texts />
            <Journal {...hold} />
          </>
        )}
        <Kept />
        <About />
      </main>
    </div>
  );
}
