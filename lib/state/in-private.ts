import { browser } from 'wxt/browser';

/** Whether this page, or this background, is that of a private window, which leaves nothing behind. */
export const inPrivate = (): boolean => browser.extension?.inIncognitoContext ?? false;
