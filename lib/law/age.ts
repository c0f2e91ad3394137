/** How old a card's facts are. */
import type { LawCard } from '../catalog/law/types';
import type { Text } from '../model';

/** After this many months without a check, a card says so. */
const STALE_AFTER_MONTHS = 12;

/** The day a card was last checked: the newest `checkedOn` of its sources, YYYY-MM-DD. */
export function checkedOn(card: Pick<LawCard, 'sources'>): string {
  return card.sources.map((source) => source.checkedOn).reduce((a, b) => (a > b ? a : b), '');
}

/**
 * Whether a card was last checked more than twelve months before `today` (YYYY-MM-DD): views then show a warning with
 * `checkedOn(card)`. A card without any source is stale.
 */
export function isStale(card: Pick<LawCard, 'sources'>, today: string): boolean {
  return addMonths(checkedOn(card), STALE_AFTER_MONTHS) < today;
}

/** What to show on a card that is stale on `today` (YYYY-MM-DD); null on a fresh one. */
export function ageWarning(card: Pick<LawCard, 'sources'>, today: string): Text | null {
  if (!isStale(card, today)) return null;
  return {
    fr: `Fiche vérifiée pour la dernière fois le ${inWords(checkedOn(card), 'fr')}, il y a plus de douze mois. Le droit a pu changer.`,
    en: `This card was last checked on ${inWords(checkedOn(card), 'en-GB')}, more than twelve months ago. The law may have changed.`,
  };
}

function inWords(date: string, locale: string): string {
  return date && new Date(date).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

/** Dates are compared as text, so 29 February plus twelve months (a day that is not) still sorts in its place. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${pad((count % 12) + 1)}-${pad(day)}`;
}
