/** Discord */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { PUBLIC_CODE } from './sources';

export const discord: Provider = {
  id: 'discord',
  name: 'Discord',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Discord Inc. (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'discord-chat',
      name: 'Discord',
      category: 'chat',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('discord.com', 'discord.gg', 'discordapp.com'),
      linkCounts: /^discord\.(?:gg\/.|com\/invite\/)/,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.discord.com/x', 'https://discord.gg/x', 'https://discordapp.com/x'],
        miss: [
          'https://notdiscord.com/',
          'https://discord.com.example.org/x',
          'https://notdiscord.gg/',
          'https://notdiscordapp.com/',
        ],
      },
    },
  ],
};
