/** Draws the popup. */
import { render } from 'preact';
import { language } from '../../lib/ui/language';
import type { Answered } from './ask-state';
import { Popup } from './popup';

/**
 * @param first the answer already asked for
 * @param begin what is known of it now
 */
export function show(first: Promise<Answered>, begin: Answered): void {
  const root = document.documentElement;
  root.lang = language();
  // From the toolbar there is no tab in the address: the window takes its size from the page.
  root.classList.toggle('toolbar', !location.search.includes('tabId'));
  const app = document.getElementById('app');
  if (app) render(<Popup first={first} begin={begin} />, app);
}
