/** What changed from one run of pictures to the next. Pure: pictures come as pixels, runs as names. */
import pixelmatch from 'pixelmatch';

/** Pixels row by row: red, green, blue, opacity. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

export interface Difference {
  /** Pixels that differ, and those that only one of the two has. */
  pixels: number;
  /** The newer picture, pale, with what differs in colour. As large as the larger of each side. */
  shown: Picture;
}

/** How far two colours may be apart and still count as one: below what an eye sees. */
const THRESHOLD = 0.05;

/** Compares two pictures of any size. */
export function compare(before: Picture, now: Picture): Difference {
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const data = new Uint8Array(width * height * 4);
  const pixels = pixelmatch(
    stretched(before, width, height),
    stretched(now, width, height),
    data,
    width,
    height,
    { threshold: THRESHOLD, includeAA: true },
  );
  return { pixels, shown: { width, height, data } };
}

/** The picture on a larger sheet. What it does not cover has a colour that no screen of ours has. */
function stretched({ width, height, data }: Picture, wide: number, high: number): Uint8Array {
  if (width === wide && height === high) return data;
  const sheet = new Uint8Array(wide * high * 4);
  for (let i = 0; i < sheet.length; i += 4) sheet.set([255, 0, 255, 255], i);
  for (let y = 0; y < height; y++)
    sheet.set(data.subarray(y * width * 4, (y + 1) * width * 4), y * wide * 4);
  return sheet;
}

export interface Runs {
  /** In both. */
  both: string[];
  fresh: string[];
  gone: string[];
}

/**
 * Names of the pictures of two runs.
 * @param whole the newer run made every picture: only then is one that it lacks gone
 */
export function sortRuns(before: readonly string[], now: readonly string[], whole: boolean): Runs {
  const [old, made] = [new Set(before), new Set(now)];
  return {
    both: now.filter((name) => old.has(name)),
    fresh: now.filter((name) => !old.has(name)),
    gone: whole ? before.filter((name) => !made.has(name)) : [],
  };
}
