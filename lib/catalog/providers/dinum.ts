/** DINUM (La Suite, data.gouv.fr) */
import type { Provider } from '../types';
import { hosts } from './host-rules';
import { DASHLORD, PUBLIC_CODE } from './sources';

export const dinum: Provider = {
  id: 'dinum',
  name: 'DINUM (La Suite, data.gouv.fr)',
  control: 'european',
  countries: ['FR'],
  ownership: {
    source:
      'Interministerial digital directorate of the French State, as in the rules collected for Vigie',
    checkedOn: '2026-11-22',
  },
  services: [
    {
      id: 'la-suite',
      name: 'La Suite numérique (Visio, Docs, Resana, France transfert, Webconf)',
      category: 'collaboration',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts(
        'visio.numerique.gouv.fr',
        'docs.numerique.gouv.fr',
        'fichiers.numerique.gouv.fr',
        'grist.numerique.gouv.fr',
        'webconf.numerique.gouv.fr',
        'resana.numerique.gouv.fr',
        'francetransfert.numerique.gouv.fr',
        'messagerie.numerique.gouv.fr',
        'projets.numerique.gouv.fr',
        'audioconf.numerique.gouv.fr',
        'lasuite.numerique.gouv.fr',
      ),
      linkCounts:
        /^(?:visio|docs|fichiers|grist|webconf|resana|francetransfert|messagerie|projets|audioconf)\.numerique\.gouv\.fr\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://visio.numerique.gouv.fr/x',
          'https://docs.numerique.gouv.fr/docs/x',
          'https://a.visio.numerique.gouv.fr/x',
          'https://docs.numerique.gouv.fr/x',
          'https://fichiers.numerique.gouv.fr/x',
          'https://grist.numerique.gouv.fr/x',
          'https://webconf.numerique.gouv.fr/x',
          'https://resana.numerique.gouv.fr/x',
          'https://francetransfert.numerique.gouv.fr/x',
          'https://messagerie.numerique.gouv.fr/x',
          'https://projets.numerique.gouv.fr/x',
          'https://audioconf.numerique.gouv.fr/x',
          'https://lasuite.numerique.gouv.fr/x',
        ],
        miss: [
          'https://notvisio.numerique.gouv.fr/',
          'https://visio.numerique.gouv.fr.example.org/x',
        ],
      },
    },
    {
      id: 'tchap',
      name: 'Tchap',
      category: 'chat',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('tchap.gouv.fr'),
      linkCounts: /./,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.tchap.gouv.fr/x', 'https://tchap.gouv.fr/x'],
        miss: ['https://nottchap.gouv.fr/', 'https://tchap.gouv.fr.example.org/x'],
      },
    },
    {
      id: 'franceconnect',
      name: 'FranceConnect, ProConnect',
      category: 'identity',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('franceconnect.gouv.fr', 'proconnect.gouv.fr', 'agentconnect.gouv.fr'),
      linkCounts: /./,
      sources: [PUBLIC_CODE],
      examples: {
        hit: [
          'https://a.franceconnect.gouv.fr/x',
          'https://proconnect.gouv.fr/x',
          'https://agentconnect.gouv.fr/x',
        ],
        miss: ['https://notfranceconnect.gouv.fr/', 'https://franceconnect.gouv.fr.example.org/x'],
      },
    },
    {
      id: 'demarches',
      name: 'Démarche numérique (démarches-simplifiées)',
      category: 'forms',
      layer: 'workspace',
      role: 'user-data',
      hosts: hosts('demarches-simplifiees.fr', 'demarche.numerique.gouv.fr'),
      linkCounts: /\/commencer\//,
      sources: [PUBLIC_CODE],
      examples: {
        hit: ['https://a.demarches-simplifiees.fr/x', 'https://demarche.numerique.gouv.fr/x'],
        miss: [
          'https://notdemarches-simplifiees.fr/',
          'https://demarches-simplifiees.fr.example.org/x',
        ],
      },
    },
    {
      id: 'data-gouv',
      name: 'data.gouv.fr',
      category: 'data',
      layer: 'third-party',
      role: 'visitor-leak',
      hosts: hosts('data.gouv.fr'),
      sources: [DASHLORD],
      examples: {
        hit: ['https://stats.data.gouv.fr/matomo.js', 'https://a.data.gouv.fr/x'],
        miss: ['https://notdata.gouv.fr/', 'https://data.gouv.fr.example.org/x'],
      },
    },
  ],
};
