/** ReadSpeaker */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD } from './sources';

export const readspeaker: Provider = {
  id: 'readspeaker',
  name: 'ReadSpeaker',
  control: 'mixed',
  countries: ['NL', 'JP'],
  ownership: {
    source: 'Dutch company of the Japanese group Hoya; not checked further',
    checkedOn: '2026-11-24',
    note: {
      fr: 'Société néerlandaise d’un groupe japonais.',
      en: 'A Dutch company of a Japanese group.',
    },
  },
  services: [
    {
      id: 'readspeaker-voice',
      name: 'ReadSpeaker',
      category: 'accessibility',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('readspeaker.com'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://a.readspeaker.com/x', 'https://readspeaker.com/x'],
        miss: ['https://notreadspeaker.com/', 'https://readspeaker.com.example.org/x'],
      },
    },
  ],
};
