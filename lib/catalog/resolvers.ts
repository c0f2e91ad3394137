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
    source: {
      source: 'DNSCrypt public resolver list, 24795a19 (2026-07-24)',
      checkedOn: '2026-11-22',
    },
  },
  {
    id: 'quad9',
    name: 'Quad9 (unfiltered)',
    url: 'https://dns10.quad9.net/dns-query',
    country: 'CH',
    policy: {
      fr: 'Fondation suisse. Accès sans blocage ; déclare ne pas conserver l’adresse des clients. Ses serveurs sont répartis dans le monde entier.',
      en: 'Swiss foundation. Access without blocking; states that client addresses are not kept. Its servers are spread over the whole world.',
    },
    source: {
      source: 'DNSCrypt public resolver list, 24795a19 (2026-07-24)',
      checkedOn: '2026-11-22',
    },
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
    source: {
      source: 'DNSCrypt public resolver list, 24795a19 (2026-07-24)',
      url: 'https://www.nic.cz/page/734/open-dnssec-validating-resolvers/',
      checkedOn: '2026-11-22',
    },
  },
  {
    id: 'cira',
    name: 'CIRA Canadian Shield (private)',
    url: 'https://private.canadianshield.cira.ca/dns-query',
    country: 'CA',
    policy: {
      fr: 'Registre du domaine .ca. Serveurs au Canada seulement. Garde les questions avec l’adresse de qui demande 24 heures au plus.',
      en: 'Registry of the .ca domain. Servers in Canada only. Keeps questions with the address of who asks for 24 hours at most.',
    },
    source: {
      source:
        'CIRA, Canadian Shield privacy policy; endpoint from the DNSCrypt public resolver list, 24795a19',
      url: 'https://www.cira.ca/fr/cybersecurity-services/canadian-shield/protecting-privacy',
      checkedOn: '2026-11-24',
    },
  },
];

/** The access that asking it needs, as a match pattern. */
export function resolverOrigin({ url }: Resolver): string {
  return `${new URL(url).origin}/*`;
}
