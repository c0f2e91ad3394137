/** A progress bar on a terminal; elsewhere one line every quarter, so that logs stay short. */

export interface Progress {
  /** One more is done. */
  step(): void;
  /** Leaves the terminal clean. */
  end(): void;
}

const WIDTH = 30;

/** @param total how many steps there will be */
export function progressBar(
  total: number,
  out: { isTTY?: boolean; write(text: string): unknown },
): Progress {
  let done = 0;
  let told = 0;
  return {
    step() {
      done += 1;
      const part = done / Math.max(1, total);
      if (out.isTTY) {
        const filled = Math.round(part * WIDTH);
        out.write(`\r[${'#'.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${done}/${total}`);
      } else if (Math.floor(part * 4) > told) {
        told = Math.floor(part * 4);
        out.write(`${done}/${total}\n`);
      }
    },
    end() {
      if (out.isTTY) out.write(`\r${' '.repeat(WIDTH + 20)}\r`);
    },
  };
}
