import { render } from 'preact';
import { language } from '../../lib/ui/language';
import { Popup } from './popup';

document.documentElement.lang = language();
const app = document.getElementById('app');
if (app) render(<Popup />, app);
