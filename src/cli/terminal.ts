import type { Output } from './command.ts';

/** Whoever reads may stop reading, as `head` does: then there is nothing left to say, and no trouble. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** Where a program's words go when a person calls it. */
export const terminal: Output = {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
};
