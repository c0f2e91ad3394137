/** Tools shared by universities and research bodies in France. */
import type { Alternative } from './types';

export const HIGHER_EDUCATION: readonly Alternative[] = [
  {
    id: 'esup-pod',
    name: 'Esup-Pod',
    url: 'https://www.esup-portail.org/',
    needs: ['video-hosting'],
    publisher: 'Esup-Portail',
    country: 'FR',
    audiences: ['universities'],
    hosting: { fr: 'Sur vos serveurs', en: 'On your own servers' },
    licence: { fr: 'LGPL-3.0', en: 'LGPL-3.0' },
    caveats: {
      fr: 'Fait par des universités, pour des universités.',
      en: 'Made by universities, for universities.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://www.esup-portail.org/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'renater-rdv',
    name: 'RENATER RENdez-vous',
    url: 'https://rendez-vous.renater.fr/',
    needs: ['video-calls'],
    publisher: 'GIP RENATER',
    country: 'FR',
    audiences: ['universities'],
    only: { countries: ['FR'] },
    hosting: {
      fr: 'Service public du réseau RENATER, en France',
      en: 'Public service of the RENATER network, in France',
    },
    licence: { fr: 'Composants libres', en: 'Free components' },
    caveats: {
      fr: 'Pour l’enseignement supérieur et la recherche.',
      en: 'For higher education and research.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://rendez-vous.renater.fr/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'renater-filesender',
    name: 'RENATER FileSender',
    url: 'https://filesender.renater.fr/',
    needs: ['files'],
    publisher: 'GIP RENATER',
    country: 'FR',
    replaces: ['ms-onedrive', 'g-drive', 'wetransfer'],
    audiences: ['universities'],
    only: { countries: ['FR'] },
    hosting: {
      fr: 'Service public du réseau RENATER, en France',
      en: 'Public service of the RENATER network, in France',
    },
    licence: { fr: 'Composants libres', en: 'Free components' },
    caveats: {
      fr: 'Envoi de gros fichiers, pas un espace de stockage. Pour l’enseignement supérieur et la recherche.',
      en: 'For sending large files, not a storage space. For higher education and research.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://filesender.renater.fr/',
        checkedOn: '2026-11-22',
      },
    ],
  },
  {
    id: 'renater-evento',
    name: 'RENATER Evento',
    url: 'https://evento.renater.fr/',
    needs: ['scheduling'],
    publisher: 'GIP RENATER',
    country: 'FR',
    audiences: ['universities'],
    only: { countries: ['FR'] },
    hosting: {
      fr: 'Service public du réseau RENATER, en France',
      en: 'Public service of the RENATER network, in France',
    },
    licence: { fr: 'Composants libres', en: 'Free components' },
    caveats: {
      fr: 'Pour l’enseignement supérieur et la recherche.',
      en: 'For higher education and research.',
    },
    sources: [
      {
        source: 'Site de l’éditeur ; fiche de connaissance générale, non recoupée',
        url: 'https://evento.renater.fr/',
        checkedOn: '2026-11-22',
      },
    ],
  },
];
