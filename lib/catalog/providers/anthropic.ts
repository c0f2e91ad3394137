/** Anthropic */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { V2FLY, WEBAPPANALYZER } from './sources';

export const anthropic: Provider = {
  id: 'anthropic',
  name: 'Anthropic',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'Anthropic, PBC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'anthropic-claude',
      name: 'Claude',
      category: 'ai',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('anthropic.com', 'claude.ai', 'claude.com'),
      sources: [V2FLY, WEBAPPANALYZER],
      examples: {
        hit: ['https://a.anthropic.com/x', 'https://claude.ai/x', 'https://claude.com/x'],
        miss: [
          'https://notanthropic.com/',
          'https://anthropic.com.example.org/x',
          'https://notclaude.ai/',
          'https://notclaude.com/',
        ],
      },
    },
  ],
};
