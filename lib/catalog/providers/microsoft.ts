/** Microsoft */
import type { Provider } from '../types';
import { azure } from './azure';
import { microsoft365 } from './microsoft-365';
import { microsoftForms } from './microsoft-forms';
import { microsoftIdentity } from './microsoft-identity';
import { microsoftMail } from './microsoft-mail';
import { microsoftOnPremises } from './microsoft-on-premises';
import { microsoftOther } from './microsoft-other';

export const microsoft: Provider = {
  id: 'microsoft',
  name: 'Microsoft',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Microsoft Corporation, Redmond (US); Microsoft Ireland is its subsidiary',
    url: 'https://www.microsoft.com/investor',
    checkedOn: '2026-11-22',
  },
  services: [
    ...azure,
    ...microsoft365,
    ...microsoftForms,
    ...microsoftIdentity,
    ...microsoftMail,
    ...microsoftOnPremises,
    ...microsoftOther,
  ],
};
