/** The pictures of the earlier run: kept beside the new ones, and compared with them. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { PNG } from 'pngjs';
import { compare, sortRuns } from '../../scripts/screens/compare';

/** Folders beside the pictures, all of them ignored by git. */
const BEFORE = 'before';
const DIFFERENCE = 'difference';
/** Stands beside pictures of a run that made them all. */
const WHOLE = 'whole-run';

/** Names of the pictures in a folder. */
const picturesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.png')) : [];

/** Call before any picture is taken. `keep`: go on comparing with those that were compared with last time. */
export function putAside(out: string, keep: boolean): void {
  const before = path.join(out, BEFORE);
  rmSync(path.join(out, DIFFERENCE), { recursive: true, force: true });
  if (!keep && existsSync(path.join(out, WHOLE))) rmSync(before, { recursive: true, force: true });
  mkdirSync(before, { recursive: true });
  for (const name of picturesIn(out)) {
    if (keep) rmSync(path.join(out, name));
    else renameSync(path.join(out, name), path.join(before, name));
  }
  rmSync(path.join(out, WHOLE), { force: true });
}

export interface Change {
  /** Path of a picture from the index; absent where a run has none. */
  before?: string;
  now?: string;
  difference?: string;
  name: string;
  /** Pixels that differ. */
  pixels?: number;
}

export interface Changes {
  changed: Change[];
  fresh: Change[];
  gone: Change[];
  /** Pictures that are as they were. */
  same: number;
  /** There was an earlier run. */
  compared: boolean;
}

/** Compares the pictures just taken with those put aside. @param whole no picture was left out */
export function changesSince(out: string, whole: boolean): Changes {
  const before = picturesIn(path.join(out, BEFORE));
  const { both, fresh, gone } = sortRuns(before, picturesIn(out), whole);
  if (whole) writeFileSync(path.join(out, WHOLE), '');
  const changed = both.flatMap((name) => changeOf(out, name) ?? []);
  return {
    changed,
    fresh: fresh.map((name) => ({ name, now: name })),
    gone: gone.map((name) => ({ name, before: `${BEFORE}/${name}` })),
    same: both.length - changed.length,
    compared: before.length > 0,
  };
}

/** Null where nothing can be seen to differ. */
function changeOf(out: string, name: string): Change | null {
  const [old, made] = [path.join(out, BEFORE, name), path.join(out, name)].map((file) =>
    readFileSync(file),
  );
  if (old!.equals(made!)) return null;
  const { pixels, shown } = compare(PNG.sync.read(old!), PNG.sync.read(made!));
  if (pixels === 0) return null;
  mkdirSync(path.join(out, DIFFERENCE), { recursive: true });
  writeFileSync(path.join(out, DIFFERENCE, name), PNG.sync.write(shown));
  return {
    name,
    pixels,
    before: `${BEFORE}/${name}`,
    now: name,
    difference: `${DIFFERENCE}/${name}`,
  };
}
