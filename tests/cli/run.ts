/** Runs the real commands as child processes, as `npm run -s case -- …` does. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function runner(program: string): (...args: readonly string[]) => Promise<Ran> {
  return (...args) =>
    new Promise((resolve) => {
      execFile(
        process.execPath,
        [program, ...args],
        { cwd: ROOT, maxBuffer: 32 * 1024 * 1024 },
        (error, out, err) => {
          const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
          resolve({ code, out, err });
        },
      );
    });
}

export const run = runner('src/cli/case.ts');
export const analyse = runner('src/cli/analysis.ts');

/** Lines that only a stack trace has. */
export const STACK = /^\s+at .+:\d+:\d+\)?$|node:internal/m;
