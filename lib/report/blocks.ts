/** The machine-readable block of a report: written into a text, and found again in quoted, wrapped or joined mails. */

export const BLOCK_START = '-----BEGIN VIGIE REPORT-----';
export const BLOCK_END = '-----END VIGIE REPORT-----';

export interface Block {
  /** The JSON on one line: what mail programs do to line ends and indents is undone. */
  json: string;
  /** Line of the start mark, from 1. */
  line: number;
  /** What stands between the block before, or the start of the text, and this one. */
  before: string;
}

/**
 * The blocks of a text, as they stand: unchecked, several when mails were put together, the last one without an end
 * when it was cut. Quoting marks of mail programs (`> `) are taken off.
 */
export function reportBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let lines: string[] = [];
  const close = (block: Block): void => {
    // Inside a string JSON has no raw line end: one that stands there was put in place of a space by a mail program.
    // An indent may have become no-break spaces, which JSON does not know.
    blocks.push({ ...block, json: lines.map((line) => line.replace(/^[ \u00a0]+/, '')).join(' ') });
    open = null;
    lines = [];
  };
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.replace(/^(?:> ?)+/, '');
    if (line.trim() === BLOCK_START) {
      // A start within a block: the one before was cut.
      if (open) close(open);
      open = { json: '', line: index + 1, before: lines.join('\n') };
      lines = [];
    } else if (open && line.trim() === BLOCK_END) close(open);
    else lines.push(line);
  }
  if (open) close(open);
  return blocks;
}

/** Text in which no line is taken for the mark of a block: such lines get `- ` before them, as in signed mails. */
export function withoutMarks(text: string): string {
  return text.replace(/^[>\s]*-----(?:BEGIN|END) VIGIE REPORT-----\s*$/gm, '- $&');
}
