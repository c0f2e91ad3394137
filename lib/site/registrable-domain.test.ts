import { expect, test } from 'vitest';
import { registrableDomain } from './registrable-domain';
test('x', () => { expect(registrableDomain('www.ac-paris.fr')).toBe('ac-paris.fr'); });
