import { render } from 'preact';
import { language } from '../../lib/ui/language';
import { Popup } from './popup';

document.documentElement.lang = language();
// From the toolbar there is no tab in the address: the window takes its size from the page.
document.documentElement.classList.toggle('toolbar', !location.search.includes('tabId'));
const app = document.getElementById('app');
if (app) render(<Popup />, app);
