/** PayPal */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, WEBAPPANALYZER } from './sources';

export const paypal: Provider = {
  id: 'paypal',
  name: 'PayPal',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'PayPal Holdings, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'paypal-payments',
      name: 'PayPal',
      category: 'payment',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('paypal.com', 'paypalobjects.com', 'braintreegateway.com', 'paypal.me'),
      linkCounts: /^(?:www\.)?paypal\.(?:com\/(?:donate|cgi-bin|ncp|pools|paypalme)|me\/.)/,
      sources: [DASHLORD, WEBAPPANALYZER],
      examples: {
        hit: [
          'https://a.paypal.com/x',
          'https://paypalobjects.com/x',
          'https://braintreegateway.com/x',
          'https://paypal.me/x',
        ],
        miss: [
          'https://notpaypal.com/',
          'https://paypal.com.example.org/x',
          'https://notpaypalobjects.com/',
          'https://notbraintreegateway.com/',
          'https://notpaypal.me/',
        ],
      },
    },
  ],
};
