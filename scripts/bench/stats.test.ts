import { expect, test } from 'vitest';
import { quantile, ratios, show, summarise } from './stats';

test('a quantile lies where it should, whatever the order', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([1, 2, 3, 4, 5], 0.25)).toBe(2);
  expect(quantile([], 0.5)).toBeNaN();
});

test('ratios compare each run with its neighbour, not with the average', () => {
  expect(ratios([2, 20, 200], [1, 10, 100]).median).toBe(2);
  expect(ratios([2, 9], [1, 0]).runs).toBe(1);
});

test('a summary is shown with its middle half', () => {
  expect(show(summarise([1, 2, 3, 4, 5]))).toBe('3.0 (2.0–4.0)');
});
