import { render } from 'preact';
import { normalHost } from '../../lib/site/host';
import { language } from '../../lib/ui/language';
import { Dossier } from './dossier';

document.documentElement.lang = language();
const asked = new URLSearchParams(location.search);
const tabId = Number(asked.get('tabId') ?? -1);
const host = normalHost(asked.get('host') ?? '');
const app = document.getElementById('app');
if (app) render(<Dossier tabId={tabId} host={host} />, app);
