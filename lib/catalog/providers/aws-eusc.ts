/** AWS European Sovereign Cloud */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { AWS_PARTITIONS, PSL, PUBLIC_CODE } from './sources';

export const awsEusc: Provider = {
  id: 'aws-eusc',
  name: 'AWS European Sovereign Cloud',
  parent: 'Amazon.com, Inc.',
  control: 'sovereign-variant',
  countries: ['US'],
  ownership: {
    source: 'German subsidiary of Amazon, with its own names and network',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'sov-aws-eusc',
      name: 'AWS European Sovereign Cloud',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('amazonaws.eu', 'amazonaws-eusc.eu', 'amazonwebservices.eu'),
      note: {
        fr: 'Filiale allemande d’Amazon, exploitée dans l’Union européenne : le propriétaire reste américain.',
        en: 'A German subsidiary of Amazon, operated within the European Union: the owner remains American.',
      },
      sources: [AWS_PARTITIONS, PSL, PUBLIC_CODE],
      examples: {
        hit: [
          'https://foo.execute-api.eusc-de-east-1.amazonaws.eu/',
          'https://on.amazonwebservices.eu/',
          'https://a.amazonaws.eu/x',
          'https://amazonaws-eusc.eu/x',
          'https://amazonwebservices.eu/x',
        ],
        miss: [
          'https://x.amazonaws.com/',
          'https://amazonaws.eu.evil.example/',
          'https://notamazonaws.eu/',
          'https://amazonaws.eu.example.org/x',
          'https://notamazonaws-eusc.eu/',
          'https://notamazonwebservices.eu/',
        ],
      },
    },
  ],
};
