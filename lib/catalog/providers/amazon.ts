/** Amazon */
import type { Provider } from '../types';
import { amazonShop } from './amazon-shop';
import { awsHosting } from './aws-hosting';
import { awsMail } from './aws-mail';

export const amazon: Provider = {
  id: 'amazon',
  name: 'Amazon',
  parent: 'Amazon.com, Inc.',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Amazon.com, Inc., Seattle (US); Amazon Web Services EMEA SARL is its subsidiary',
    url: 'https://ir.aboutamazon.com',
    checkedOn: '2026-11-22',
  },
  services: [...amazonShop, ...awsHosting, ...awsMail],
};
