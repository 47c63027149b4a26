import type { Output } from './command.ts';

/** Where a program's words go when a person calls it. */
export const terminal: Output = {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
};
