/** `npm run -s case -- …`: the command line over the cases. */
import { check } from './check.ts';
import { graph } from './graph.ts';
import { history } from './history.ts';
import { main, type Program } from './main.ts';
import { replay } from './replay.ts';
import { simulate } from './simulate.ts';
import { terminal } from './terminal.ts';

export const CASE: Program = {
  name: 'case',
  commands: { check, graph, history, simulate, replay },
};

if (import.meta.main) process.exitCode = await main(CASE, process.argv.slice(2), terminal);
