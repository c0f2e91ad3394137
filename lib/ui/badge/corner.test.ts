import { expect, it } from 'vitest';
import { freeCorner } from './corner';

const pill = { width: 300, height: 44 };
const screen = { width: 1280, height: 720 };
type Rect = [left: number, top: number, right: number, bottom: number];
const under =
  (...rects: Rect[]) =>
  (x: number, y: number): boolean =>
    rects.some(([left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom);

const chat: Rect = [1200, 640, 1264, 704];
const banner: Rect = [0, 560, 1280, 720];
const header: Rect = [0, 0, 1280, 80];

it.each([
  ['nothing in the way', [], false, { corner: 'bottom-right', lift: 0 }],
  ['a page read from right to left', [], true, { corner: 'bottom-left', lift: 0 }],
  ['a chat button', [chat], false, { corner: 'bottom-left', lift: 0 }],
  ['a banner over the whole bottom', [banner], false, { corner: 'top-right', lift: 0 }],
  [
    'a banner and a fixed header: least harm',
    [banner, header],
    false,
    { corner: 'bottom-right', lift: 0 },
  ],
] as const)('%s', (_, rects, rtl, place) => {
  expect(freeCorner(pill, screen, under(...(rects as unknown as Rect[])), rtl)).toEqual(place);
});

it('goes above a chat button where the screen is too narrow for both', () => {
  const phone = { width: 360, height: 640 };
  const button: Rect = [280, 560, 344, 624];
  expect(freeCorner(pill, phone, under(button), false)).toEqual({
    corner: 'bottom-right',
    lift: 88,
  });
});
