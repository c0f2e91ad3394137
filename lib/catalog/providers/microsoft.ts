/** Microsoft */
import type { Provider } from '../types';
import { azure } from './azure';
import { microsoft365 } from './microsoft-365';
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
  services: [...azure, ...microsoft365, ...microsoftOnPremises, ...microsoftOther],
};
