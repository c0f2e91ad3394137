/** What the law says: three cards, the rest folded. A card shows title and short text; opened, everything else. */
import { i18n } from '#i18n';
import type { LawCard } from '../catalog/law/types';
import { ageWarning } from '../law/age';
import { LEGAL_NOTICE, lawCards } from '../law/cards';
import type { Text, Verdict } from '../model';
import { Fold } from './fold';
import { Icon } from './icon';
import { country, read } from './language';
import { OutLink, Sources } from './sources';
import { Words } from './text';
import { date, isoDay } from './when';

/** The law cards that follow from a verdict. Nothing when there is none. */
export function LawSection({ verdict }: { verdict: Verdict }) {
  const { first, more } = lawCards(verdict);
  if (first.length + more.length === 0) return null;
  return (
    <section aria-labelledby="law">
      <h2 id="law">
        <Icon name="law" />
        {i18n.t('popup.law')}
      </h2>
      <ul class="cards">
        {first.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
      {more.length > 0 && (
        <Fold look="slim" summary={i18n.t('popup.lawMore', more.length)}>
          <ul class="cards">
            {more.map((card) => (
              <Card key={card.id} card={card} />
            ))}
          </ul>
        </Fold>
      )}
      <p class="soft small">
        <Words text={LEGAL_NOTICE} />
      </p>
    </section>
  );
}

function Card({ card }: { card: LawCard }) {
  const where = country(card.jurisdiction);
  const old = ageWarning(card, isoDay(Date.now()));
  return (
    <li class="card">
      <h3>
        <Words text={card.title} />
      </h3>
      {where && <p class="soft small">{where}</p>}
      {old && (
        <p class="note">
          <Words text={old} />
        </p>
      )}
      <p>
        <Words text={card.short} />
      </p>
      <Fold look="slim" summary={i18n.t('popup.lawDetail')}>
        <p class="soft">
          {card.reference} · {date(card.date)}
        </p>
        {read(card.detail).lang && <p class="note">{i18n.t('popup.notTranslated')}</p>}
        <p>
          <Words text={card.detail} />
        </p>
        <dl>
          <Part title={i18n.t('popup.lawOtherSide')} text={card.otherSide} />
          <Part title={i18n.t('popup.lawIsNot')} text={card.isNot} />
          <Part title={i18n.t('popup.lawBinds')} text={card.binds} />
          <Part title={i18n.t('popup.lawCanDo')} text={card.bodyCanDo} />
          <Part title={i18n.t('popup.lawStatus')} text={card.status} />
        </dl>
        <h4>{i18n.t('popup.lawSources')}</h4>
        <Sources sources={card.sources} />
        {card.officialUrl && (
          <OutLink href={card.officialUrl} label={i18n.t('popup.lawOfficial')} />
        )}
      </Fold>
    </li>
  );
}

function Part({ title, text }: { title: string; text: Text }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <Words text={text} />
      </dd>
    </>
  );
}
