/**
 * The language on screen: the one the messages are in, not the one the browser asks for, so that a sentence, its
 * date and the page's `lang` always agree.
 */
import { i18n } from '#i18n';
import type { Text } from '../model';

const LANGUAGES: readonly string[] = ['fr', 'en', 'de', 'it', 'es', 'nl'] satisfies (keyof Text)[];

/** BCP 47 code of the language that the messages are in; French when it cannot be told. */
export function language(): keyof Text {
  const code = i18n.t('language.code');
  return LANGUAGES.includes(code) ? (code as keyof Text) : 'fr';
}

/** BCP 47 tag for dates, lists and country names: English as written in Europe, day before month. */
export function locale(): string {
  return language() === 'en' ? 'en-GB' : language();
}

/** A text in the reader's language, or in English; `lang` is set when it is not the reader's. */
export function read(text: Text): { words: string; lang?: string } {
  const own = text[language()];
  return own ? { words: own } : { words: text.en, lang: 'en' };
}

/** "a, b and c" in the language on screen. */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}

/** A place in words. @param code ISO 3166-1 alpha-2, `EU` or `QC`; empty for `ZZ` and `INT` (international). */
export function country(code: string): string {
  if (code === 'QC') return 'Québec';
  if (code === 'ZZ' || code === 'INT' || !/^[A-Z]{2}$/.test(code)) return '';
  return new Intl.DisplayNames(locale(), { type: 'region' }).of(code) ?? code;
}

/** "word: explanation", with the spacing that the language wants around a colon. */
export function pair(word: string, explanation: string): string {
  return i18n.t('language.pair', [word, explanation]);
}
