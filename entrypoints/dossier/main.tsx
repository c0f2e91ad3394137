import { render } from 'preact';
import { language } from '../../lib/ui/language';
import { Dossier } from './dossier';

document.documentElement.lang = language();
const app = document.getElementById('app');
if (app) render(<Dossier tabId={Number(new URLSearchParams(location.search).get('tabId') ?? -1)} />, app);
