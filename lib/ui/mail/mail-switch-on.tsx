/** Switches the mail check on in place: what is asked, of whom, what they learn, and one button. */
import { i18n } from '#i18n';
import { useEffect, useId, useState } from 'preact/hooks';
import { RESOLVERS, type Resolver } from '../../catalog/resolvers';
import type { Site } from '../../model';
import { readSettings } from '../../state/settings';
import { country } from '../language';
import { Words } from '../text';
import { outcomeWords } from './mail-words';
import { switchOnWith } from './switch-on';

/** The one of the site's own country, else the first. */
function nearest(site: Site): Resolver {
  return RESOLVERS.find((resolver) => resolver.country === site.country) ?? RESOLVERS[0]!;
}

interface SwitchOnProps {
  site: Site;
  tabId: number;
  /** Told once the resolver was asked, with or without success. */
  onAsked?: () => void;
}

/** Shown where the mail was not examined because the check is off. */
export function MailSwitchOn({ site, tabId, onAsked }: SwitchOnProps) {
  const [resolver, choose] = useState(() => nearest(site));
  const [outcome, setOutcome] = useState('');
  const [locked, setLocked] = useState(false);
  const about = useId();
  useEffect(() => {
    void readSettings().then((read) => setLocked(read.locked.includes('mail')));
  }, []);
  const switchOn = (): void => {
    setOutcome(i18n.t('popup.checkingMail'));
    // Asked straight from the click: Firefox refuses a request that comes after an await.
    switchOnWith(resolver.id, tabId).then(
      (came) => {
        setOutcome(came ? outcomeWords(came) : i18n.t('options.mail.refused'));
        if (came?.state === 'done' || came?.state === 'error') onAsked?.();
      },
      () => setOutcome(i18n.t('popup.mailError')),
    );
  };
  if (locked) return <p class="note">{i18n.t('options.locked')}</p>;
  return (
    <>
      <h4>{i18n.t('mail.switchOn.title')}</h4>
      <ul class="plain">
        <li>{i18n.t('mail.switchOn.asked')}</li>
        <li>{i18n.t('mail.switchOn.toWhom')}</li>
        <li>{i18n.t('mail.switchOn.learns')}</li>
        <li>{i18n.t('mail.switchOn.never')}</li>
      </ul>
      <label class="field">
        <span>{i18n.t('mail.resolver.choose')}</span>
        <select
          value={resolver.id}
          aria-describedby={about}
          onChange={({ currentTarget: { value } }) =>
            choose(RESOLVERS.find(({ id }) => id === value) ?? resolver)
          }
        >
          {RESOLVERS.map(({ id, name, country: code }) => (
            <option key={id} value={id}>
              {name} ({country(code)})
            </option>
          ))}
        </select>
      </label>
      <p class="soft small" id={about}>
        <Words text={resolver.policy} />
      </p>
      {import.meta.env.FIREFOX && <p class="soft small">{i18n.t('mail.switchOn.consent')}</p>}
      <button type="button" class="button" onClick={switchOn}>
        {i18n.t('mail.switchOn.button')}
      </button>
      <p class="soft small">{i18n.t('mail.switchOn.undo')}</p>
      <p role="status" class="outcome">
        {outcome}
      </p>
    </>
  );
}
