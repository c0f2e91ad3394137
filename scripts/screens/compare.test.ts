import { describe, expect, it } from 'vitest';
import { compare, sortRuns, type Picture } from './compare';

/** A grey picture with some pixels of another colour. */
function picture(width: number, height: number, other: [number, number, string][] = []): Picture {
  const data = new Uint8Array(width * height * 4).fill(200);
  for (let i = 3; i < data.length; i += 4) data[i] = 255;
  for (const [x, y, hex] of other) {
    const rgb = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    data.set(rgb, (y * width + x) * 4);
  }
  return { width, height, data };
}
const at = ({ width, data }: Picture, x: number, y: number): number[] => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3),
];

describe('two pictures', () => {
  it('are the same when every pixel is', () => {
    const same = picture(6, 4, [[1, 1, '1d4f91']]);
    expect(compare(same, picture(6, 4, [[1, 1, '1d4f91']])).pixels).toBe(0);
  });

  it('differ by a single pixel, and show which', () => {
    const { pixels, shown } = compare(picture(6, 4), picture(6, 4, [[2, 3, '7a4a00']]));
    expect(pixels).toBe(1);
    expect(at(shown, 2, 3)).toEqual([255, 0, 0]);
    expect(at(shown, 2, 2)).not.toEqual([255, 0, 0]);
  });

  it('differ where a word has moved, thin lines and all', () => {
    const line = (x: number): Picture =>
      picture(
        9,
        9,
        Array.from({ length: 7 }, (_, i) => [x, i + 1, '17202e']),
      );
    expect(compare(line(3), line(4)).pixels).toBe(14);
  });

  it('differ at a soft edge too', () => {
    const edge = (middle: string): Picture =>
      picture(
        5,
        5,
        Array.from({ length: 25 }, (_, i) => {
          const x = i % 5;
          return [
            x,
            Math.floor(i / 5),
            x < 2 ? '000000' : x > 2 ? 'ffffff' : i === 12 ? middle : '808080',
          ];
        }),
      );
    expect(compare(edge('808080'), edge('404040')).pixels).toBe(1);
  });

  it('differ where a colour has changed by what an eye can see, and no less', () => {
    const shade = (hex: string): Picture => picture(3, 3, [[1, 1, hex]]);
    expect(compare(shade('1d4f91'), shade('1d5091')).pixels).toBe(0);
    expect(compare(shade('1d4f91'), shade('2d6fb1')).pixels).toBe(1);
  });

  it('of other sizes differ by what only one of them has', () => {
    const { pixels, shown } = compare(picture(6, 4), picture(5, 7));
    // 6 × 7 sheet; both have 5 × 4; the corner that none has is in neither.
    expect(pixels).toBe(4 + 5 * 3);
    expect([shown.width, shown.height]).toEqual([6, 7]);
  });
});

describe('two runs', () => {
  it('share pictures, bring new ones, and lose some', () => {
    expect(sortRuns(['a', 'b'], ['b', 'c'], true)).toEqual({
      both: ['b'],
      fresh: ['c'],
      gone: ['a'],
    });
  });

  it('lose none when the newer made only some', () => {
    expect(sortRuns(['a', 'b'], ['b'], false).gone).toEqual([]);
  });
});
