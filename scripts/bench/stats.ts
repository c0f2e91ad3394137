/** Figures of a bench: medians, their spread, and ratios of runs made side by side. */

export interface Summary {
  median: number;
  /** Half of the runs lie between these. */
  low: number;
  high: number;
  runs: number;
}

/** Value below which a share of the numbers lies, between two neighbours where it falls between. NaN for none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return below + (above - below) * (at - Math.floor(at));
}

/** Median and the middle half. */
export function summarise(numbers: readonly number[]): Summary {
  return {
    median: quantile(numbers, 0.5),
    low: quantile(numbers, 0.25),
    high: quantile(numbers, 0.75),
    runs: numbers.length,
  };
}

/**
 * Ratios of runs made in turn, each with the one made just before or after it: what else the machine did meanwhile
 * weighs on both and falls out.
 */
export function ratios(withIt: readonly number[], without: readonly number[]): Summary {
  return summarise(withIt.flatMap((value, i) => (without[i] ? [value / without[i]] : [])));
}

/** `12.3 (11.0–14.1)`. */
export function show({ median, low, high }: Summary, digits = 1): string {
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
