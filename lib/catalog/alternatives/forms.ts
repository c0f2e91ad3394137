/** Forms, polls and appointments. */
import type { Alternative } from './types';

export const FORMS: readonly Alternative[] = [
  {
    id: 'framasoft',
    name: 'Framasoft (Framaforms, Framadate, Framapad…)',
    url: 'https://framasoft.org/',
    needs: ['forms', 'scheduling', 'documents'],
    publisher: 'Framasoft',
    country: 'FR',
    audiences: ['anyone', 'schools', 'local-authorities'],
    hosting: {
      fr: 'Service en ligne, dans l’Union européenne',
      en: 'Online service, in the European Union',
    },
    licence: { fr: 'Licences libres', en: 'Free licences' },
    caveats: {
      fr: 'Association : moyens limités, et pas de contrat de service public.',
      en: 'Non-profit: limited means, and no public-service contract.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://framasoft.org/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'limesurvey',
    name: 'LimeSurvey',
    url: 'https://www.limesurvey.org/',
    needs: ['forms'],
    publisher: 'LimeSurvey GmbH',
    country: 'DE',
    audiences: ['universities', 'local-authorities', 'schools'],
    hosting: {
      fr: 'Sur vos serveurs, ou chez un hébergeur européen',
      en: 'On your own servers, or with a European host',
    },
    licence: { fr: 'GPL-2.0', en: 'GPL-2.0' },
    caveats: {
      fr: 'Choisissez l’hébergement dans l’Union européenne.',
      en: 'Pick hosting in the European Union.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.limesurvey.org/',
        checkedOn: '2026-11-22',
      },
    ],
  },
];
