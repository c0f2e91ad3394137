import { expect, test } from 'vitest';
import { cardsShown } from '../../e2e/screens/law-states';
import { LAW_CARDS } from '../catalog/law/all';

test('every card is photographed by npm run screens, in both languages', () => {
  const shown = cardsShown();
  expect(LAW_CARDS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});
