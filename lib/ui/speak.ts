/** Gives tests the real messages of a language. Not part of the extension. */
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Makes `i18n.t` answer in a language, with what is in lib/locales. */
export async function speak(language: 'fr' | 'en'): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile(`lib/locales/${language}.yml`));
  const getMessage = (key: string, values: string | string[] = []): string =>
    (messages[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, n: string) => [values].flat()[Number(n) - 1] ?? '',
    );
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => language });
}
