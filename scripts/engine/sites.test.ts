import { expect, test } from 'vitest';
import { sites } from './sites';

test('a line gives whose site it is', async () => {
  expect(await sites('https://www.ac-paris.fr/accueil')).toEqual({
    input: 'https://www.ac-paris.fr/accueil',
    host: 'www.ac-paris.fr',
    domain: 'ac-paris.fr',
    inScope: true,
    sector: 'education',
    status: 'public',
    country: 'FR',
    by: 'suffix',
    certainty: 'certain',
  });
});

test('names of communes are known without packs', async () => {
  expect(await sites('mairie-plouzane.fr')).toMatchObject({ inScope: true, certainty: 'probable' });
});

test('out of scope is null all along', async () => {
  expect(await sites('www.example.co.uk')).toEqual({
    input: 'www.example.co.uk',
    host: 'www.example.co.uk',
    domain: 'example.co.uk',
    inScope: false,
    sector: null,
    status: null,
    country: null,
    by: null,
    certainty: null,
  });
});

test('a bad line says why', async () => {
  await expect(sites('127.0.0.1')).rejects.toThrow('not a host or http(s) URL: 127.0.0.1');
  await expect(sites('')).rejects.toThrow('(empty line)');
});
