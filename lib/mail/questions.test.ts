import { expect, it } from 'vitest';
import { mxAddressQuestions, zoneQuestions, zonesOf } from './questions';

it.each([
  ['www.mairie.fr', 'mairie.fr', ['mairie.fr']],
  ['services.mairie.fr', 'mairie.fr', ['services.mairie.fr', 'mairie.fr']],
  ['www.ecologie.gouv.fr', 'ecologie.gouv.fr', ['ecologie.gouv.fr']],
  ['www.education.gouv.qc.ca', 'gouv.qc.ca', ['education.gouv.qc.ca']],
  ['gouv.qc.ca', 'gouv.qc.ca', ['gouv.qc.ca']],
  [
    'a.b.c.d.e.mairie.fr',
    'mairie.fr',
    ['a.b.c.d.e.mairie.fr', 'd.e.mairie.fr', 'e.mairie.fr', 'mairie.fr'],
  ],
  ['WWW.Mairie.fr.', 'mairie.fr', ['mairie.fr']],
  ['gouv.fr', 'gouv.fr', ['gouv.fr']],
])('%s under %s has the zones %j', (host, domain, expected) => {
  expect(zonesOf(host, domain)).toEqual(expected);
});

it('asks about a dozen names of the zone, each once', () => {
  const questions = zoneQuestions('mairie.fr', 'www.mairie.fr');
  expect(questions).toHaveLength(12);
  expect(new Set(questions.map((q) => `${q.name} ${q.type}`)).size).toBe(12);
  expect(zoneQuestions('mairie.fr', 'services.mairie.fr').at(-1)).toEqual({
    name: 'services.mairie.fr',
    type: 'A',
  });
});

it('asks the addresses of the first three machines that can receive', () => {
  const mx = ['20 b.fr', '0 .', '10 a.fr', '30 c.fr', '40 d.fr'].map(
    (value) => ({ via: 'dns', host: 'x.fr', type: 'MX', value }) as const,
  );
  expect(mxAddressQuestions(mx).map((q) => `${q.name} ${q.type}`)).toEqual([
    'a.fr A',
    'a.fr AAAA',
    'b.fr A',
    'b.fr AAAA',
    'c.fr A',
    'c.fr AAAA',
  ]);
});
