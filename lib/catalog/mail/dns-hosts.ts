/**
 * Who answers for the zone. Administrative: they see which names are asked and could redirect them, but they do not
 * carry mail or pages. Shown apart, never counted as mail.
 */
import type { MailParty } from './types';
import { TECHNOLOGIES, ZONES } from './sources';

const US = { control: 'american', countries: ['US'], sources: [TECHNOLOGIES] } as const;
const FR = { control: 'european', countries: ['FR'], sources: [ZONES] } as const;

export const DNS_HOSTS: readonly MailParty[] = [
  {
    id: 'aws-route53',
    name: 'Route 53',
    provider: 'amazon',
    company: 'Amazon',
    ...US,
    ns: ['awsdns-*.com', 'awsdns-*.net', 'awsdns-*.org', 'awsdns-*.co.uk'],
  },
  {
    id: 'az-dns',
    name: 'Azure DNS',
    provider: 'microsoft',
    company: 'Microsoft',
    ...US,
    ns: ['azure-dns.com', 'azure-dns.net', 'azure-dns.org', 'azure-dns.info'],
  },
  {
    id: 'gcp-dns',
    name: 'Cloud DNS',
    provider: 'google',
    company: 'Google',
    ...US,
    ns: ['ns-cloud-*.googledomains.com'],
  },
  {
    id: 'cf-dns',
    name: 'Cloudflare DNS',
    provider: 'cloudflare',
    company: 'Cloudflare',
    ...US,
    ns: ['ns.cloudflare.com', 'foundationdns.com', 'foundationdns.net', 'foundationdns.org'],
  },
  {
    id: 'akamai-dns',
    name: 'Akamai Edge DNS',
    provider: 'akamai',
    company: 'Akamai',
    ...US,
    ns: ['akam.net'],
  },
  { id: 'ns1-dns', name: 'NS1', provider: 'ibm', company: 'IBM', ...US, ns: ['nsone.net'] },
  {
    id: 'godaddy-dns',
    name: 'GoDaddy DNS',
    provider: 'godaddy',
    company: 'GoDaddy',
    ...US,
    ns: ['domaincontrol.com'],
    sources: [ZONES],
  },
  {
    id: 'do-dns',
    name: 'DigitalOcean DNS',
    provider: 'digitalocean',
    company: 'DigitalOcean',
    ...US,
    ns: ['digitalocean.com'],
    sources: [ZONES],
  },
  {
    id: 'vercel-dns',
    name: 'Vercel DNS',
    provider: 'vercel',
    company: 'Vercel',
    ...US,
    ns: ['vercel-dns.com'],
  },
  {
    id: 'ovh-dns',
    name: 'OVHcloud DNS',
    provider: 'ovhcloud',
    company: 'OVHcloud',
    ...FR,
    ns: ['ovh.net', 'anycast.me'],
  },
  {
    id: 'gandi-dns',
    name: 'Gandi DNS',
    provider: 'gandi',
    company: 'Gandi',
    ...FR,
    ns: ['gandi.net'],
  },
  {
    id: 'infomaniak-dns',
    name: 'Infomaniak DNS',
    provider: 'infomaniak',
    company: 'Infomaniak',
    control: 'european',
    countries: ['CH'],
    sources: [ZONES],
    ns: ['infomaniak.ch', 'infomaniak.com'],
  },
  {
    id: 'ionos-dns',
    name: 'IONOS DNS',
    provider: 'ionos',
    company: 'IONOS',
    control: 'european',
    countries: ['DE'],
    sources: [ZONES],
    ns: ['ui-dns.com', 'ui-dns.de', 'ui-dns.org', 'ui-dns.biz'],
  },
];
