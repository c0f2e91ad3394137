/** Bodies whose mail goes to different places, for the tests of the mail check. */
import { plain } from './pages/behaviours';
import type { Zones } from './mail-resolver';
import type { Server } from './server';
import { html } from './third-parties';

/** Address of a body's page; a name under `gouv.fr`, which is a public suffix. */
export const siteOf = (name: string): string => `https://www.${name}.gouv.fr/`;

/** Answers for every body's page. */
export function serveBodies(server: Server): void {
  server.on('*.gouv.fr', () => html(plain('Commune', '<p>Bienvenue.</p>')));
}

/** What the resolver knows of bodies without trouble. */
export const MAIL_ZONES: Zones = {
  'azur.gouv.fr MX': ['10 azur-gouv-fr.mail.protection.outlook.com'],
  'azur.gouv.fr TXT': ['v=spf1 include:spf.protection.outlook.com -all', 'MS=ms12345678'],
  'selector1._domainkey.azur.gouv.fr CNAME': [
    'selector1-azur-gouv-fr._domainkey.azur.onmicrosoft.com',
  ],
  'azur.gouv.fr NS': ['ns1-01.azure-dns.com'],
  'helvetie.gouv.fr MX': ['5 mta-gw.infomaniak.ch'],
  'inconnue.gouv.fr MX': ['10 mx1.inconnu-exemple.net'],
  // Behind a filter; autodiscover leads to Microsoft by two aliases.
  'filtre.gouv.fr MX': ['10 mx1.filtre.pphosted.com'],
  'filtre.gouv.fr TXT': ['v=spf1 include:spf.protection.outlook.com -all'],
  'autodiscover.filtre.gouv.fr CNAME': ['messagerie.filtre.gouv.fr'],
  'messagerie.filtre.gouv.fr CNAME': ['autodiscover.outlook.com'],
  'autodiscover.outlook.com A': ['192.0.2.10'],
  'muette.gouv.fr MX': ['0 .'],
  'neuve.gouv.fr MX': ['10 azur-gouv-fr.mail.protection.outlook.com'],
};
