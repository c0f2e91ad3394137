/** The mail check: off, until the person reads what is asked of whom, and switches it on. */
import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { RESOLVERS } from '../../lib/catalog/resolvers';
import { askForResolver } from '../../lib/ui/ask-for-resolver';
import { country } from '../../lib/ui/language';
import { Words } from '../../lib/ui/text';
import { date } from '../../lib/ui/when';
import { Section } from './section';
import type { SettingsHold } from './use-settings';

export function MailOptions({ settings, isLocked, change }: SettingsHold) {
  const [outcome, setOutcome] = useState('');
  const { mail } = settings;
  const locked = isLocked('mail');
  // Asked straight from the click: Firefox refuses a request that comes after an await.
  const use = (resolver: string): void => {
    askForResolver(resolver).then(
      (granted) => {
        setOutcome(granted ? '' : i18n.t('options.mail.refused'));
        if (granted) change({ mail: { ...mail, resolver, on: true } });
      },
      () => setOutcome(i18n.t('options.mail.refused')),
    );
  };
  return (
    <Section
      id="mail"
      title={i18n.t('options.mail.title')}
      about={i18n.t('options.mail.about')}
      locked={locked}
    >
      <ul class="plain">
        <li>{i18n.t('options.mail.asked')}</li>
        <li>{i18n.t('options.mail.learns')}</li>
        <li>{i18n.t('options.mail.when')}</li>
        <li>{i18n.t('options.mail.limit')}</li>
        {import.meta.env.FIREFOX && <li>{i18n.t('mail.switchOn.consent')}</li>}
      </ul>
      <fieldset class="field" disabled={locked}>
        <legend>{i18n.t('options.mail.choose')}</legend>
        <label class="tick">
          <input
            type="radio"
            name="mail"
            checked={!mail.on}
            onChange={() => change({ mail: { ...mail, on: false } })}
          />
          <span>{i18n.t('options.mail.off')}</span>
        </label>
        {RESOLVERS.map((resolver) => (
          <label class="tick" key={resolver.id}>
            <input
              type="radio"
              name="mail"
              checked={mail.on && mail.resolver === resolver.id}
              onChange={() => use(resolver.id)}
            />
            <span>
              {resolver.name} · {country(resolver.country)}
              <span class="does">
                <Words text={resolver.policy} />{' '}
                {i18n.t('mail.resolver.source', [
                  resolver.source.source,
                  date(resolver.source.checkedOn),
                ])}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {mail.on && (
        <label class="tick">
          <input
            type="checkbox"
            disabled={locked}
            checked={mail.private}
            onChange={(event) =>
              change({ mail: { ...mail, private: event.currentTarget.checked } })
            }
          />
          <span>{i18n.t('options.mail.private')}</span>
        </label>
      )}
      <p role="status" class="outcome">
        {outcome}
      </p>
    </Section>
  );
}
