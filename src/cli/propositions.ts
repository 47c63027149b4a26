/** `propositions`: what research says of diplomatic messages, put to the bare model. */
import { PROPOSITIONS, type Tested } from '../analysis/propositions/all.ts';
import { PROTOCOL, type Protocol } from '../analysis/propositions/protocol.ts';
import { DRAWS, robustness, SPREAD } from '../analysis/propositions/robustness.ts';
import { type Arguments, wholeNumber } from './arguments.ts';
import { type Command, EXIT, type Exit, json, type Output } from './command.ts';
import { job } from './jobs/propositions.ts';
import { spread } from './threads.ts';

/** P16 asks for so many more plays an arm than the others: 20,000 for 8,000. */
const MORE = PROTOCOL.manyPlays / PROTOCOL.plays;

export const propositions: Command = {
  usage: 'propositions [--plays N] [--seed S] [--robustness] [--json]',
  does: 'P1 to P18 with effect, least effect and 95 % interval; exit 1 when one does not hold. N plays an arm, 8000 by default. With --robustness: how many of 60 draws of other parameters keep each sign',
  options: { plays: 'string', seed: 'string', robustness: 'boolean', json: 'boolean' },
  async run(args: Arguments, output: Output): Promise<Exit> {
    const count = wholeNumber(args, 'plays', PROTOCOL.plays, 2);
    const seed = wholeNumber(args, 'seed', PROTOCOL.seed, 0);
    const manyPlays = Math.round(count * MORE);
    const protocol: Protocol = { ...PROTOCOL, plays: count, manyPlays, seed };
    if (args.flags.has('robustness')) return robust(protocol, args, output);
    const rows = await spread(job, protocol, [...PROPOSITIONS.keys()]);
    if (args.flags.has('json')) output.print(json(rows));
    else for (const row of rows) tell(row, output);
    return rows.every(({ holds }) => holds) ? EXIT.well : EXIT.problems;
  },
};

/** Signs that turn are what is asked for, not a fault: exit 0 in any case. */
function robust(protocol: Protocol, args: Arguments, output: Output): Exit {
  const rows = robustness(protocol, DRAWS);
  const { seed, plays } = protocol;
  if (args.flags.has('json')) output.print(json({ seed, plays, spread: SPREAD, robustness: rows }));
  for (const { id, component, draws, kept } of args.flags.has('json') ? [] : rows) {
    output.print(`${id.padEnd(4)}${kept} of ${draws}: ${component}`);
  }
  return EXIT.well;
}

function tell({ id, title, holds, components, plays }: Tested, output: Output): void {
  output.print(`${id.padEnd(4)}${title}: ${holds ? 'holds' : 'does not hold'} (${plays} draws)`);
  for (const { name, effect, low, high, minimum } of components) {
    const least = minimum === 0 ? 'above 0' : `least ${signed(minimum)}`;
    output.print(`      ${signed(effect)} [${signed(low)}, ${signed(high)}], ${least}: ${name}`);
  }
}

function signed(x: number): string {
  return `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(3)}`;
}
