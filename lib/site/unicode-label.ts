/** Letters of a host's label. */

const BASE = 36;

function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : BASE;
}

/** The label that `xn--…` stands for (RFC 3492), or null when it stands for none. */
export function fromPunycode(label: string): string | null {
  if (!label.startsWith('xn--')) return label;
  const text = label.slice(4);
  const dash = text.lastIndexOf('-');
  let letters = dash < 0 ? '' : text.slice(0, dash);
  let code = 128;
  let at = 0;
  let bias = 72;
  for (let i = dash + 1; i < text.length;) {
    const before = at;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = i < text.length ? digitOf(text.charCodeAt(i++)) : BASE;
      if (digit >= BASE) return null;
      at += digit * weight;
      const threshold = Math.min(Math.max(k - bias, 1), 26);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    let delta = Math.floor((at - before) / (before === 0 ? 700 : 2));
    delta += Math.floor(delta / count);
    for (bias = 0; delta > 455; bias += BASE) delta = Math.floor(delta / 35);
    bias += Math.floor((36 * delta) / (delta + 38));
    code += Math.floor(at / count);
    if (code > 0x2fff) return null;
    at %= count;
    letters = letters.slice(0, at) + String.fromCharCode(code) + letters.slice(at);
    at++;
  }
  return letters;
}

/** A label in ASCII as German domains write it: `münchen` gives `muenchen`. */
export function germanLetters(text: string): string {
  return text
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '');
}

/** The text with some, all or none of its ae, oe and ue as a, o and u, the first as it is; at most 16. */
export function umlautReadings(text: string): string[] {
  let readings = [''];
  let from = 0;
  for (const { index } of text.matchAll(/[aou]e/g)) {
    const part = text.slice(from, index + 1);
    readings = readings.flatMap((r) =>
      readings.length < 16 ? [`${r}${part}e`, r + part] : [`${r}${part}e`],
    );
    from = index + 2;
  }
  return readings.map((r) => r + text.slice(from));
}
