/** DNS-over-HTTPS resolvers a person can pick for the mail check. The CSP's connect-src is made from this list. */
import type { Source, Text } from '../model';

export interface Resolver {
  id: string;
  name: string;
  /** RFC 8484 endpoint, asked by GET `?dns=`. */
  url: string;
  /** ISO country of the operator. */
  country: string;
  policy: Text;
  source: Source;
}

export const RESOLVERS: readonly Resolver[] = [
  {
    id: 'fdn',
    name: 'FDN (French Data Network)',
    url: 'https://ns0.fdn.fr/dns-query',
    country: 'FR',
    policy: {
      fr: 'Association à but non lucratif. Déclare ne rien journaliser et ne rien filtrer.',
      en: 'Non-profit association. States that it keeps no log and filters nothing.',
    },
    source: { source: 'DNSCrypt public resolver list, 24795a19 (2026-07-24)', checkedOn: '2026-11-22' },
  },
  {
    id: 'quad9',
    name: 'Quad9 (unfiltered)',
    url: 'https://dns10.quad9.net/dns-query',
    country: 'CH',
    policy: {
      fr: 'Fondation suisse. Point d’accès sans blocage ; déclare ne pas conserver l’adresse des clients.',
      en: 'Swiss foundation. Endpoint without blocking; states that client addresses are not kept.',
    },
    source: { source: 'DNSCrypt public resolver list, 24795a19 (2026-07-24)', checkedOn: '2026-11-22' },
  },
  {
    id: 'cznic',
    name: 'CZ.NIC',
    url: 'https://odvr.nic.cz/dns-query',
    country: 'CZ',
    policy: {
      fr: 'Registre du domaine .cz. Déclare ne rien journaliser et ne rien filtrer.',
      en: 'Registry of the .cz domain. States that it keeps no log and filters nothing.',
    },
    source: { source: 'DNSCrypt public resolver list, 24795a19 (2026-07-24)', checkedOn: '2026-11-22' },
  },
  {
    id: 'cira',
    name: 'CIRA Canadian Shield (private)',
    url: 'https://private.canadianshield.cira.ca/dns-query',
    country: 'CA',
    policy: {
      fr: 'Registre du domaine .ca, hébergé au Canada. Conserve des journaux.',
      en: 'Registry of the .ca domain, hosted in Canada. Keeps logs.',
    },
    source: { source: 'DNSCrypt public resolver list, 24795a19 (2026-07-24)', checkedOn: '2026-11-22' },
  },
];
