/** Cloudinary */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const cloudinary: Provider = {
  id: 'cloudinary',
  name: 'Cloudinary',
  control: 'mixed',
  countries: ['IL', 'US'],
  ownership: {
    source: 'Israeli-founded company with an American parent; not checked further',
    checkedOn: '2026-11-22',
    note: {
      fr: 'Fondée en Israël, dirigée aux États-Unis.',
      en: 'Founded in Israel, managed from the United States.',
    },
  },
  services: [
    {
      id: 'cloudinary-images',
      name: 'Cloudinary',
      category: 'cdn',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('cloudinary.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.cloudinary.com/x', 'https://cloudinary.com/x'],
        miss: ['https://notcloudinary.com/', 'https://cloudinary.com.example.org/x'],
      },
    },
  ],
};
