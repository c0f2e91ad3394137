import { render } from 'preact';
import { language } from '../../lib/ui/language';
import { Welcome } from './welcome';

document.documentElement.lang = language();
const app = document.getElementById('app');
if (app) render(<Welcome />, app);
