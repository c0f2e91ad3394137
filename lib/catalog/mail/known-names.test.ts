/** Names as zones write them, and names that only look like them. */
import { expect, it } from 'vitest';
import { partyFinder } from '../../mail/names';
import { DNS_HOSTS, GATEWAYS, MAILBOXES, SENDERS } from './parties';

const finders = {
  mailbox: partyFinder(MAILBOXES, 'mx'),
  filter: partyFinder(GATEWAYS, 'mx'),
  sender: partyFinder(SENDERS, 'spf'),
  'DNS host': partyFinder(DNS_HOSTS, 'ns'),
};

it.each<[keyof typeof finders, string, string | null]>([
  ['filter', 'mailstream-east.mxrecord.io', 'cf-email-security'],
  ['filter', 'mailstream-central.mxrecord.mx', 'cf-email-security'],
  ['filter', 'mxa.global.inbound.cf-emailsecurity.net', 'cf-email-security'],
  ['filter', 'route1.mx.cloudflare.net', 'cf-mail'],
  ['filter', 'mairie.example.snwlhosted.com', 'sonicwall-email'],
  ['filter', 'mx1-hosting.jellyfish.systems', 'namecheap-filter'],
  ['filter', 'mx10.surfmailfilter.nl', 'surf-mailfilter'],
  ['filter', 'mx01.puc.rediris.es', 'rediris-lavadora'],
  ['filter', 'www.rediris.es', null],
  ['filter', 'a3011.mx.srv.dfn.de', 'dfn-mailsupport'],
  ['filter', 'mta1.abxsec.com', 'abraxas-filter'],
  ['filter', 'notmxrecord.io', null],
  ['mailbox', 'mx1.privateemail.com', 'namecheap-mail'],
  ['mailbox', 'mx.ox.numerique.gouv.fr', 'la-suite-mail'],
  ['mailbox', 'mx.numerique.gouv.fr', null],
  ['mailbox', 'mx.mairie.example.cust.a.hostedemail.com', 'tucows-mail'],
  ['mailbox', 'mx.backup.mailprotect.be', 'combell-mail'],
  ['mailbox', 'smtp1.mailfence.com', 'mailfence'],
  ['mailbox', 'mx00.udag.de', 'united-domains-mail'],
  ['mailbox', 'mx.transip.email', 'transip-mail'],
  ['mailbox', 'mx.soverin.net', 'soverin'],
  ['mailbox', 'mx.stackmail.com', 'twentyi-mail'],
  ['sender', 'spf.mandrillapp.com', 'mailchimp'],
  ['sender', 'servers.mcsv.net', 'mailchimp'],
  ['sender', 'u12345.wl.sendgrid.net', 'sendgrid'],
  ['sender', 'amazonses.com', 'aws-ses'],
  ['sender', 'spf.brevo.com', 'brevo-mail'],
  ['sender', 'notsendgrid.net', null],
  ['DNS host', 'pdns1.ultradns.net', 'ultradns'],
  ['DNS host', 'ns2.dnsimple-edge.net', 'dnsimple'],
  ['DNS host', 'ns51.worldnic.com', 'worldnic-dns'],
  ['DNS host', 'ns1.p16.dynect.net', 'dynect'],
  ['DNS host', 'dns1.registrar-servers.com', 'namecheap-dns'],
  ['DNS host', 'dns.technorail.com', 'aruba-dns'],
  ['DNS host', 'hydrogen.ns.hetzner.com', 'hetzner-dns'],
  ['DNS host', 'www.hetzner.com', null],
])('the %s of %s is %s', (kind, name, id) => {
  expect(finders[kind](name)?.id ?? null).toBe(id);
});
