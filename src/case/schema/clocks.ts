/** The clocks of the capitals, and the model's parameters. */
import * as z from 'zod';
import { PARAMETERS, type ParameterRow } from '../../engine/parameters.ts';
import type { Parameters } from '../../vocabulary/parameters.ts';
import type { Trouble } from '../problem.ts';
import { type Known, utcMinute } from '../references.ts';
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
  const rows = PARAMETERS.map((row) => {
    const value = z.number().superRefine((given, context) => report(context, outside(row, given)));
    return [row.name, reasoned(known, value).exactOptional()] as const;
  });
  return shape(Object.fromEntries(rows) as Record<keyof Parameters, (typeof rows)[number][1]>);
}

function outside({ name, range: [least, most] }: ParameterRow, value: number): Trouble | null {
  // A range of a quarter either way is computed, and may miss its own end by a hair.
  const hair = 1e-9;
  if (value >= least - hair && value <= most + hair) return null;
  const plain = (bound: number): number => Number(bound.toPrecision(6));
  return {
    found: `${name} of ${value}, outside the range of the model`,
    mend: `write a number from ${plain(least)} to ${plain(most)}`,
  };
}
