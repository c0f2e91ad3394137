/** The ways a text can be taken away, each saying what it does. Vigie itself sends nothing. */
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { issueUrl, mailto, pageUrl } from '../../report/channels';
import type { Destinations } from '../../report/destinations';
import { fenced } from '../../report/fenced';
import { dropHandover, noteHandover, type Channel } from '../../state/drafts';
import { Icon } from '../icon';
import { saveText } from '../save-text';
import { isoDay } from '../when';

interface HandOverProps {
  host: string;
  purpose: string;
  subject: string;
  text: string;
  to: Destinations;
  /** A letter can be opened without an address: the person fills it in. */
  mailWithoutAddress?: boolean;
}

/** Buttons and, after one was used, what happened. */
export function HandOver(props: HandOverProps) {
  const { host, purpose, subject, text, to } = props;
  const [outcome, setOutcome] = useState<string>('');
  const use = async (channel: Channel, act: () => Promise<string>): Promise<void> => {
    const handover = { host, purpose, channel, at: Date.now() };
    await noteHandover(handover);
    try {
      setOutcome(await act());
    } catch {
      setOutcome(i18n.t('report.failed'));
      await dropHandover(handover);
    }
  };
  const mail = to.address ?? (props.mailWithoutAddress ? '' : null);
  return (
    <section aria-labelledby="take">
      <h2 id="take">{i18n.t('report.take')}</h2>
      {mail === null && !to.forge && !to.page && <p class="note">{i18n.t('report.noAddress')}</p>}
      <div class="grid">
        {mail !== null && (
          <Way
            icon="write"
            label={i18n.t('report.mail')}
            does={mail ? i18n.t('report.mailDoes', [mail]) : i18n.t('report.mailDoesOpen')}
            use={() => use('mail', () => openMail(mail, subject, text))}
          />
        )}
        <Way
          icon="copy"
          label={i18n.t('report.copy')}
          does={i18n.t('report.copyDoes')}
          use={() => use('copy', () => copy(text))}
        />
        <Way
          icon="document"
          label={i18n.t('report.save')}
          does={i18n.t('report.saveDoes')}
          use={() => use('file', () => saveFile(host, text))}
        />
        {to.page && (
          <Way
            icon="flag"
            label={i18n.t('report.page')}
            does={i18n.t('report.pageDoes', [new URL(to.page).host])}
            use={() => use('page', () => openPage(to.page!, text))}
          />
        )}
        {to.forge && (
          <Way
            icon="flag"
            label={i18n.t(`report.forge`, [new URL(to.forge.url).host])}
            does={i18n.t(
              to.forge.kind === 'github' ? 'report.forgeDoesGithub' : 'report.forgeDoes',
            )}
            use={() => use('forge', () => openIssue(to.forge!.url, subject, text))}
          />
        )}
      </div>
      <p role="status" class="outcome">
        {outcome}
      </p>
      <p class="soft small">{i18n.t('report.sentNothing')}</p>
    </section>
  );
}

interface WayProps {
  icon: 'write' | 'copy' | 'document' | 'flag';
  label: string;
  does: string;
  use: () => Promise<void>;
}

function Way({ icon, label, does, use }: WayProps) {
  return (
    <button type="button" class="button way" onClick={() => void use()}>
      <Icon name={icon} size={18} />
      <span>
        {label}
        <span class="does">{does}</span>
      </span>
    </button>
  );
}

async function openMail(address: string, subject: string, text: string): Promise<string> {
  const { url, cut } = mailto(address, subject, text, i18n.t('report.cutNotice'));
  if (cut) await navigator.clipboard.writeText(text);
  // A link, as a person would click: no tab is left behind when a mail program takes it.
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
  return i18n.t(cut ? 'report.mailDoneCut' : 'report.mailDone');
}

async function copy(text: string): Promise<string> {
  await navigator.clipboard.writeText(text);
  return i18n.t('report.copyDone');
}

async function saveFile(host: string, text: string): Promise<string> {
  const name = `vigie-${host}-${isoDay(Date.now())}.txt`;
  saveText(name, text);
  return i18n.t('report.saveDone', [name]);
}

async function openPage(page: string, text: string): Promise<string> {
  const url = pageUrl(page, text);
  if (!url) throw new Error('no address');
  await browser.tabs.create({ url });
  return i18n.t('report.openDone');
}

async function openIssue(forge: string, subject: string, text: string): Promise<string> {
  const block = fenced(text);
  const opening = issueUrl(forge, subject, block, i18n.t('report.cutNotice'));
  if (!opening) throw new Error('no address');
  if (opening.cut) await navigator.clipboard.writeText(block);
  await browser.tabs.create({ url: opening.url });
  return i18n.t(opening.cut ? 'report.openDoneCut' : 'report.openDone');
}
