import type { CountrySites } from '../types';
import { list } from './list';

/** Monaco. */
export const MC: CountrySites = {
  country: 'MC',
  rules: [
    ...list(
      'state',
      `
      gouv.mc | Gouvernement princier
      conseil-national.mc palais.mc legimonaco.mc monacostatistics.mc visitmonaco.com nmnm.mc ccin.mc apdp.mc
      tribunal-supreme.mc haut-commissariat.mc
      `,
    ),
    ...list('local', 'mairie.mc | Mairie de Monaco'),
    ...list('health', 'chpg.mc | Centre hospitalier Princesse-Grace'),
  ],
  sources: [{ source: 'service-public-particuliers.gouv.mc', checkedOn: '2026-11-22' }],
};
