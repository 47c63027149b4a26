/** The clocks of the capitals, and the model's parameters. */
import * as z from 'zod';
import { PARAMETERS } from '../../engine/parameters.ts';
import type { Trouble } from '../problem.ts';
import { type Known, utcMinute } from '../references.ts';
import { mendWord } from '../suggest.ts';
import { reasoned, report, shape, side, text } from './basics.ts';

const utc = z.string().transform((given, context): number => {
  const at = utcMinute(given);
  if (at !== null) return at;
  report(context, {
    found: `"${given}", which is no moment of Greenwich time`,
    mend: 'write a date, or a date and time with Z: `1962-10-28T06:00Z`',
  });
  return z.NEVER;
});

/** A city's clock: how many hours it was ahead of Greenwich, from each moment on. */
export const clock = shape({
  city: text,
  side,
  offsets: z
    .array(shape({ from: utc, hours: z.number().min(-12).max(14) }))
    .min(1)
    .superRefine((offsets, context) => {
      offsets.forEach((offset, n) => {
        const before = offsets[n - 1];
        if (before === undefined || before.from < offset.from) return;
        const trouble = { found: 'an offset out of order', mend: 'write the earlier one first' };
        report(context, trouble, [n, 'from']);
      });
    }),
});

/** Overrides of the formal model, by its own names and inside its ranges. */
export function parameters(known: Known) {
  return z.record(z.string(), reasoned(known, z.number())).superRefine((given, context) => {
    for (const [name, { value }] of Object.entries(given)) {
      report(context, parameterTrouble(name, value), [name]);
    }
  });
}

function parameterTrouble(name: string, value: number): Trouble | null {
  const parameter = PARAMETERS.find((row) => row.name === name);
  if (parameter === undefined) {
    const names = PARAMETERS.map((row) => row.name);
    const mend = mendWord(name, names, 'see `src/engine/parameters.ts` for the names');
    return { found: `no parameter \`${name}\``, mend };
  }
  const [least, most] = parameter.range;
  if (value >= least && value <= most) return null;
  return {
    found: `${name} of ${value}, outside the range of the model`,
    mend: `write a number from ${least} to ${most}`,
  };
}
