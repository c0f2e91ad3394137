/** S3NS */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const s3ns: Provider = {
  id: 's3ns',
  name: 'S3NS',
  parent: 'Thales',
  control: 'sovereign-variant',
  countries: ['FR'],
  ownership: {
    source: 'Company controlled by Thales that runs Google Cloud technology in France',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Technologie de Google Cloud, exploitée par une société du groupe Thales.',
      en: 'Google Cloud technology, operated by a company of the Thales group.',
    },
  },
  services: [
    {
      id: 'sov-s3ns',
      name: 'Google Cloud technology operated by S3NS',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('s3nsapis.fr', 's3nscloud.fr', 's3ns.fr', 's3ns.io'),
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://storage.s3nsapis.fr/x',
          'https://cloud.s3nscloud.fr/',
          'https://a.s3nsapis.fr/x',
          'https://s3nscloud.fr/x',
          'https://s3ns.fr/x',
          'https://s3ns.io/x',
        ],
        miss: [
          'https://storage.googleapis.com/x',
          'https://nots3nsapis.fr/',
          'https://s3nsapis.fr.example.org/x',
          'https://nots3nscloud.fr/',
          'https://nots3ns.fr/',
          'https://nots3ns.io/',
        ],
      },
    },
  ],
};
