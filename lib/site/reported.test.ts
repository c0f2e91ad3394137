import { describe, expect, test } from 'vitest';
import { classifyReported, wordsOf } from './reported';

const sites = wordsOf({
  'www.ville-exemple.com': { word: 'public', since: '2026-11-01', batch: 'b' },
  'ecole-exemple.fr': { word: 'school', since: '2026-11-01', batch: 'b' },
  'blog.exemple.gouv.fr': { word: 'not', since: '2026-11-01', batch: 'b' },
  'sites.google.com': { word: 'public', since: '2026-11-01', batch: 'b' },
});

describe('a reviewed report', () => {
  test('makes a site known, for certain, as from a list', () => {
    expect(classifyReported('ville-exemple.com', {}, sites)).toMatchObject({
      status: 'public',
      by: 'list',
      certainty: 'certain',
      rule: 'docs/decisions.md',
    });
    expect(classifyReported('www.ecole-exemple.fr', {}, sites)?.sector).toBe('school');
  });

  test('corrects a rule', () => {
    expect(classifyReported('blog.exemple.gouv.fr', {}, {})?.by).toBe('suffix');
    expect(classifyReported('blog.exemple.gouv.fr', {}, sites)).toBeNull();
  });

  test('yields to the person’s own word', () => {
    const user = { 'ville-exemple.com': 'not' } as const;
    expect(classifyReported('www.ville-exemple.com', { user }, sites)).toBeNull();
    const mine = { 'blog.exemple.gouv.fr': 'public' } as const;
    expect(classifyReported('blog.exemple.gouv.fr', { user: mine }, sites)?.status).toBe('public');
  });

  test('says nothing of neighbours, nor of a platform that many share', () => {
    expect(classifyReported('autre.ville-exemple.com', {}, sites)).toBeNull();
    expect(classifyReported('sites.google.com', { path: '/view/a/' }, sites)).toBeNull();
  });
});
