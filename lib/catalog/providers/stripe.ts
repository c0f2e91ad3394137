/** Stripe */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, WEBAPPANALYZER } from './sources';

export const stripe: Provider = {
  id: 'stripe',
  name: 'Stripe',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Stripe, Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'stripe-payments',
      name: 'Stripe',
      category: 'payment',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('stripe.com', 'stripe.network', 'stripecdn.com'),
      linkCounts: /^(?:buy|donate|checkout|invoice|billing)\.stripe\.com\/./,
      sources: [DASHLORD, WEBAPPANALYZER],
      examples: {
        hit: ['https://a.stripe.com/x', 'https://stripe.network/x', 'https://stripecdn.com/x'],
        miss: [
          'https://notstripe.com/',
          'https://stripe.com.example.org/x',
          'https://notstripe.network/',
          'https://notstripecdn.com/',
        ],
      },
    },
  ],
};
