/** OpenAI */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { V2FLY, WEBAPPANALYZER } from './sources';

export const openai: Provider = {
  id: 'openai',
  name: 'OpenAI',
  control: 'american',
  countries: ['US'],
  ownership: {
    source: 'OpenAI Group PBC (US), as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'openai-chatgpt',
      name: 'ChatGPT, OpenAI',
      category: 'ai',
      layer: 'third-party',
      role: 'user-data',
      hosts: hosts('openai.com', 'chatgpt.com', 'oaistatic.com', 'oaiusercontent.com', 'chat.com'),
      sources: [V2FLY, WEBAPPANALYZER],
      examples: {
        hit: [
          'https://a.openai.com/x',
          'https://chatgpt.com/x',
          'https://oaistatic.com/x',
          'https://oaiusercontent.com/x',
          'https://chat.com/x',
        ],
        miss: [
          'https://notopenai.com/',
          'https://openai.com.example.org/x',
          'https://notchatgpt.com/',
          'https://notoaistatic.com/',
          'https://notoaiusercontent.com/',
          'https://notchat.com/',
        ],
      },
    },
  ],
};
