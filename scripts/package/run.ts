/** Runs the project's own tools. Output is kept, and shown only when the tool fails. */
import { spawnSync } from 'node:child_process';

/** Runs a program of node_modules. @returns its output. @throws with that output when it fails. */
export function npx(program: string, ...args: string[]): string {
  return run('npx', ['--no-install', program, ...args]);
}

/** Runs an npm script of this project. @returns its output. @throws with that output when it fails. */
export function npmRun(script: string, ...args: string[]): string {
  return run('npm', ['run', '--silent', script, '--', ...args]);
}

/** Runs a program. @param cwd where, by default here. @throws with its output when it fails. */
export function run(program: string, args: readonly string[], cwd?: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    cwd,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status === 0) return stdout;
  throw new Error(
    `${program} ${args.join(' ')}: ${error?.message ?? `exit code ${status}`}\n${stdout}\n${stderr}`,
  );
}
