import { expect, test } from 'vitest';
import { classify } from '../../site/classify';

/** Hosts near public ones in name or work, that a list of public bodies easily takes along. */
test.each([
  // A union, under the name a school board could have had (navigateurs: csnavigateurs.qc.ca).
  'csn.qc.ca',
  // Companies, even those a State owns.
  'cfl.lu',
  'snhbm.lu',
  'ratp.fr',
  'edf.fr',
  'sncf.com',
  'bundesanzeiger.de',
  'unternehmensregister.de',
  'hydroquebec.com',
  // Portals of a place that a company runs.
  'koeln.de',
  'parlement.com',
  // Private foundations, hospitals and universities.
  'pasteur.fr',
  'curie.fr',
  'gustaveroussy.fr',
  'hopital-foch.com',
  'policlinicogemelli.it',
  'santpau.cat',
  'ku.de',
  'khsb-berlin.de',
  // Associations and joint bodies.
  'fhf.fr',
  'pompiers.fr',
  'unedic.org',
  'apec.fr',
  'segec.be',
  'nhsconfed.org',
  'ucas.com',
  'icrc.org',
  // Regional endings where anybody may register.
  'x.emr.it',
  'x.veneto.it',
  'x.toscana.it',
  'x.qc.ca',
  'x.brussels',
  'x.nrw',
])('%s is no public body', (host) => expect(classify(`www.${host}`)).toBeNull());

test.each([
  ['iheid.ch', 'unknown'],
  ['bpifrance.fr', 'unknown'],
  ['inrs.fr', 'unknown'],
  ['provincedeliege.be', 'public'],
  ['francetravail.org', 'public'],
  ['asst-lecco.it', 'public'],
])('%s: %s', (host, status) => expect(classify(`www.${host}`)?.status).toBe(status));
