/** The dossier: the whole finding for citing. Taken once, so that it stays what it was when the tab moves on. */
import { i18n } from '#i18n';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { LAYERS } from '../../lib/model';
import { AlternativesSection } from '../../lib/ui/alternatives-section';
import { AllOpen } from '../../lib/ui/fold';
import { LawSection } from '../../lib/ui/law-section';
import { LayerRow } from '../../lib/ui/layer-row';
import { Logo } from '../../lib/ui/logo';
import { NotCounted } from '../../lib/ui/not-counted';
import { ReportFinding } from '../../lib/ui/report/report-finding';
import { SiteHeader } from '../../lib/ui/site-header';
import { SummaryBox } from '../../lib/ui/summary-box';
import { Replies } from '../../lib/ui/replies';
import { Unexamined } from '../../lib/ui/unexamined';
import { dateTime } from '../../lib/ui/when';
import { Form, purposeIn } from './form';
import { LayersPicture } from './layers-picture';
import { MailAction } from './mail-action';
import { Method } from './method';
import { Tools } from './tools';
import { useTaken, type Taken } from './use-taken';

interface DossierProps {
  tabId: number;
  /** Of a draft that is taken up without a tab of its site. */
  host: string | null;
}

export function Dossier({ tabId, host }: DossierProps) {
  const taken = useTaken(tabId);
  const { verdict } = taken;
  useEffect(() => {
    document.title = i18n.t('dossier.title', [verdict?.site.name ?? verdict?.site.host ?? '…']);
  }, [verdict]);
  const purpose = purposeIn(location.hash);
  return (
    <div class="page dossier">
      <header>
        <Logo size={28} />
        <strong>Vigie</strong>
        <span class="soft">{i18n.t('dossier.kind')}</span>
      </header>
      <main>
        {verdict ? (
          <Whole {...taken} verdict={verdict} tabId={tabId} />
        ) : host && purpose ? (
          <Form purpose={purpose} about={{ host }} />
        ) : (
          <section role="status">
            <h1>{i18n.t('dossier.none')}</h1>
            <p>{i18n.t(taken.answered ? 'dossier.noneAbout' : 'dossier.waiting')}</p>
            <p>
              <button type="button" class="button" onClick={taken.take}>
                {i18n.t('dossier.again')}
              </button>
            </p>
          </section>
        )}
      </main>
      <footer>{i18n.t(verdict?.examined.mailAsked ? 'dossier.footMail' : 'dossier.foot')}</footer>
    </div>
  );
}

interface WholeProps extends Pick<Taken, 'moved' | 'takeAnew'> {
  verdict: NonNullable<Taken['verdict']>;
  tabId: number;
}

function Whole({ verdict, tabId, takeAnew, moved }: WholeProps) {
  const [purpose, setPurpose] = useState(purposeIn(location.hash));
  const correct = useCallback((service: string) => setPurpose(`report:${service}`), []);
  const form = useRef<HTMLElement>(null);
  useEffect(() => form.current?.scrollIntoView(), [purpose]);
  const [all, setAll] = useState(false);
  // The folds are drawn open before the print dialog measures the page.
  const printAll = (): void => {
    setAll(true);
    setTimeout(() => print(), 100);
  };
  const mailAction = (
    <MailAction verdict={verdict} tabId={tabId} onAsked={takeAnew} moved={moved} />
  );
  return (
    <AllOpen.Provider value={all}>
      <ReportFinding.Provider value={correct}>
        <SiteHeader site={verdict.site} />
        <p class="soft">{i18n.t('dossier.taken', [verdict.page, dateTime(verdict.at)])}</p>
        <SummaryBox verdict={verdict} />
        <Tools verdict={verdict} print={printAll} report={() => setPurpose('report')} />
        {purpose && (
          <section ref={form} aria-label={i18n.t('report.form')}>
            <Form purpose={purpose} about={{ verdict }} />
          </section>
        )}
        <Replies host={verdict.site.host} />
        <LayersPicture verdict={verdict} />
        <section aria-labelledby="evidence">
          <h2 id="evidence">{i18n.t('dossier.evidence')}</h2>
          <div class="layers">
            {LAYERS.filter((layer) => !verdict.layers[layer].gaps.includes('switched-off')).map(
              (layer) => (
                <LayerRow
                  key={layer}
                  layer={verdict.layers[layer]}
                  verdict={verdict}
                  open
                  action={layer === 'mail' && mailAction}
                />
              ),
            )}
          </div>
          <NotCounted verdict={verdict} />
          <Unexamined verdict={verdict} />
        </section>
        <LawSection verdict={verdict} />
        <AlternativesSection verdict={verdict} day={verdict.at} />
        <Method verdict={verdict} />
      </ReportFinding.Provider>
    </AllOpen.Provider>
  );
}
