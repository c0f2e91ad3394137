/** Shopify */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const shopify: Provider = {
  id: 'shopify',
  name: 'Shopify',
  control: 'other',
  countries: ['CA'],
  ownership: {
    source: 'Shopify Inc., Ottawa (CA), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'shopify-shop',
      name: 'Shopify',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('shopify.com', 'myshopify.com', 'shopifycdn.com', 'shopifysvc.com', 'shop.app'),
      headers: [{ name: 'powered-by', value: /^Shopify$/ }, { name: 'x-shopid' }],
      note: {
        fr: 'Société canadienne, sur des réseaux américains.',
        en: 'A Canadian company, on American networks.',
      },
      sources: [DASHLORD],
      examples: {
        hit: [
          'header:powered-by: Shopify',
          'header:x-shopid: 1',
          'https://a.shopify.com/x',
          'https://myshopify.com/x',
          'https://shopifycdn.com/x',
          'https://shopifysvc.com/x',
          'https://shop.app/x',
        ],
        miss: [
          'https://notshopify.com/',
          'https://shopify.com.example.org/x',
          'https://notmyshopify.com/',
          'https://notshopifycdn.com/',
          'https://notshopifysvc.com/',
          'https://notshop.app/',
          'header:powered-by: autre',
        ],
      },
    },
  ],
};
