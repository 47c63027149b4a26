/** `rates`: what random play of the bare model comes to, beside what crises came to. */
import { baseRates, type Rate } from '../analysis/lab/rates.ts';
import { PROTOCOL } from '../analysis/propositions/protocol.ts';
import { type Arguments, wholeNumber } from './arguments.ts';
import { type Command, EXIT, type Exit, json, type Output } from './command.ts';

export const rates: Command = {
  usage: 'rates [--plays N] [--seed S] [--json]',
  does: 'outcomes of random play on the bare model, three in ten plays with a mediator, beside those of international crises; exit 1 when a target is missed',
  options: { plays: 'string', seed: 'string', json: 'boolean' },
  run(args: Arguments, output: Output): Exit {
    const plays = wholeNumber(args, 'plays', PROTOCOL.manyPlays, 2);
    const seed = wholeNumber(args, 'seed', PROTOCOL.seed, 0);
    const rows = baseRates({ ...PROTOCOL, plays, seed });
    if (args.flags.has('json')) output.print(json({ seed, plays, rates: rows }));
    else for (const row of rows) output.print(line(row));
    return rows.some(({ fits }) => fits === false) ? EXIT.problems : EXIT.well;
  },
};

function line({ name, effect, low, high, observed, target, fits }: Rate): string {
  const beside = observed === null ? '' : `, crises ${observed}`;
  const wanted = target === null ? '' : `, target ${target[0]} to ${target[1]}`;
  const told = fits === false ? ': missed' : '';
  return `${name}: ${effect.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]${beside}${wanted}${told}`;
}
