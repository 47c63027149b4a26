/** `lab-detectors`: the eight failure modes, looked for on the bare model. */
import { labFindings } from '../analysis/detectors/lab-all.ts';
import type { Finding } from '../analysis/detectors/row.ts';
import { PROTOCOL } from '../analysis/propositions/protocol.ts';
import { type Arguments, wholeNumber } from './arguments.ts';
import { type Command, EXIT, type Exit, json, type Output } from './command.ts';

export const labDetectors: Command = {
  usage: 'lab-detectors [--plays N] [--cells C] [--seed S] [--json]',
  does: 'eight ways in which the bare model could fail as a game, each with its limit; exit 1 when one is passed. N plays an arm, 8000 by default; C scenes of the tournament, 200 by default',
  options: { plays: 'string', cells: 'string', seed: 'string', json: 'boolean' },
  run(args: Arguments, output: Output): Exit {
    const plays = wholeNumber(args, 'plays', PROTOCOL.plays, 2);
    const cells = wholeNumber(args, 'cells', 200, 1);
    const seed = wholeNumber(args, 'seed', PROTOCOL.seed, 0);
    const rows = labFindings({ ...PROTOCOL, plays, seed }, cells);
    if (args.flags.has('json')) output.print(json({ seed, plays, cells, detectors: rows }));
    else for (const row of rows) tell(row, output);
    return rows.every(({ holds }) => holds) ? EXIT.well : EXIT.problems;
  },
};

function tell({ id, title, holds, limit, value, detail }: Finding, output: Output): void {
  output.print(
    `${id}  ${title}: ${holds ? 'not found' : 'found'}; ${limit}, measured ${short(value)}`,
  );
  for (const [name, one] of Object.entries(detail)) output.print(`      ${short(one)}  ${name}`);
}

function short(x: number): string {
  return x.toFixed(3);
}
