import { render } from 'preact';
import { language } from '../../lib/ui/language';
import { Options } from './options';

document.documentElement.lang = language();
const app = document.getElementById('app');
if (app) render(<Options />, app);
