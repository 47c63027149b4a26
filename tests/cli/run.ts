/** Calls the commands, as `npm run -s case -- …` does: here in this process, or truly as one of their own. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ANALYSIS } from '../../src/cli/analysis.ts';
import { CASE } from '../../src/cli/case.ts';
import { main, type Program } from '../../src/cli/main.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

type Runner = (...args: readonly string[]) => Promise<Ran>;

/** The program with a terminal that is read. What a process adds to it is in process.test.ts. */
const runner =
  (program: Program): Runner =>
  async (...args) => {
    const said = { out: '', err: '' };
    const code = await main(program, args, {
      print: (text) => {
        said.out += `${text}\n`;
      },
      complain: (text) => {
        said.err += `${text}\n`;
      },
    });
    return { code, ...said };
  };

export const run = runner(CASE);
export const analyse = runner(ANALYSIS);

/** A program by its file, as a child process with all that starts it. */
export function inProcess(program: string): Runner {
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

/** Lines that only a stack trace has. */
export const STACK = /^\s+at .+:\d+:\d+\)?$|node:internal/m;
