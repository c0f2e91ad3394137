/** A simple measure of how hard a text is to read. Used by the tests of texts. */

/** Lengths that grow with difficulty. A plain (B1) text keeps sentences and words short. */
export interface Reading {
  wordsPerSentence: number;
  /** Words in the longest sentence. */
  longestSentence: number;
  lettersPerWord: number;
}

/** Measures a French or English text. Abbreviations like « L. 123 » or « art. 31 » do not end a sentence. */
export function measure(text: string): Reading {
  const sentences = text
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}«“])/u)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  return {
    wordsPerSentence: words.length / Math.max(1, sentences.length),
    longestSentence: Math.max(0, ...sentences.map((each) => each.length)),
    lettersPerWord: words.join('').length / Math.max(1, words.length),
  };
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*/gu) ?? [];
}
