/** AWS China */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { AWS_PARTITIONS } from './sources';

export const awsChina: Provider = {
  id: 'aws-china',
  name: 'AWS China',
  control: 'sovereign-variant',
  countries: ['CN'],
  ownership: {
    source: 'Amazon’s technology operated by Chinese companies (Sinnet, NWCD)',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'sov-aws-china',
      name: 'AWS China',
      category: 'hosting',
      layer: 'hosting',
      role: 'hosting',
      hosts: hosts('amazonaws.com.cn'),
      sources: [AWS_PARTITIONS],
      examples: {
        hit: ['https://a.amazonaws.com.cn/x', 'https://amazonaws.com.cn/x'],
        miss: ['https://notamazonaws.com.cn/', 'https://amazonaws.com.cn.example.org/x'],
      },
    },
  ],
};
