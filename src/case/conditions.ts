/** Conditions and windows of time: that they name something, and one thing each. */
import * as z from 'zod';
import type { Condition, Window } from '../vocabulary/condition.ts';
import { ACTS, EXPOSURES, OUTCOMES, TENSIONS } from '../vocabulary/words.ts';
import { readStretch } from './moments.ts';
import type { Trouble } from './problem.ts';
import { type Known, missingOption, missingRung } from './references.ts';
import { moment, once, ref, report, shape, side } from './schema/basics.ts';
import { mendWord } from './suggest.ts';

/** A condition, in the forms of `vocabulary/condition.ts`; `agreed` may stand alone. */
export const condition = once((known: Known): z.ZodType<Condition> => {
  const forms = shape({
    get all() {
      return z.array(whole).exactOptional();
    },
    get any() {
      return z.array(whole).min(1).exactOptional();
    },
    get not() {
      return whole.exactOptional();
    },
    agreed: z.literal(true).exactOptional(),
    terms: shape({ issue: ref(known, 'issues'), rungs: z.array(z.string()).min(1) })
      .superRefine(({ issue, rungs }, context) => {
        for (const [n, rung] of rungs.entries()) {
          report(context, missingRung(known, issue, rung), ['rungs', n]);
        }
      })
      .exactOptional(),
    secret: ref(known, 'issues').exactOptional(),
    exposed: shape({
      of: ref(known, 'issues', 'channels'),
      atLeast: z.enum(EXPOSURES),
    }).exactOptional(),
    outcome: z.enum(OUTCOMES).exactOptional(),
    through: ref(known, 'channels', 'thirdParties').exactOptional(),
    tension: shape({ atLeast: z.enum(TENSIONS) }).exactOptional(),
    flag: z
      .string()
      .superRefine((flag, context) => report(context, missingFlag(known, flag)))
      .exactOptional(),
    measure: ref(known, 'measures').exactOptional(),
    before: moment(known).exactOptional(),
    after: moment(known).exactOptional(),
    agreedBefore: moment(known).exactOptional(),
    message: messagePattern(known).exactOptional(),
  }).superRefine((given, context) => report(context, oneForm(given)));
  const whole: z.ZodType<Condition> = z
    .union([z.literal('agreed'), forms])
    .transform((given) => (given === 'agreed' ? { agreed: true } : given) as Condition)
    .meta({ id: 'Condition', description: 'A condition: exactly one of these keys, or `agreed`.' });
  return whole;
});

function messagePattern(known: Known) {
  return shape({
    from: side.exactOptional(),
    acts: z.array(z.enum(ACTS)).min(1).exactOptional(),
    channel: ref(known, 'channels').exactOptional(),
    thirdParty: ref(known, 'thirdParties').exactOptional(),
    option: z
      .string()
      .superRefine((option, context) => report(context, missingOption(known, option, null)))
      .exactOptional(),
    received: z.boolean().exactOptional(),
  }).superRefine((given, context) => {
    if (Object.keys(given).some((key) => key !== 'received')) return;
    report(context, {
      found: 'a message of no description',
      mend: 'say whose it is: `from`, `acts`, `channel`, `thirdParty` or `option`',
    });
  });
}

function oneForm(given: object): Trouble | null {
  const keys = Object.keys(given);
  if (keys.length === 1) return null;
  if (keys.length === 0) {
    return {
      found: 'a condition that names nothing',
      mend: 'write one, such as `{ flag: speech }`, or leave the key out',
    };
  }
  return {
    found: `a condition with ${keys.length} keys: ${keys.join(', ')}`,
    mend: 'put them into `all: [...]` or `any: [...]`, one key each',
  };
}

function missingFlag(known: Known, flag: string): Trouble | null {
  if (known.ids.developments === null || known.flags.includes(flag)) return null;
  return {
    found: `the flag \`${flag}\`, which nothing raises`,
    mend: mendWord(flag, known.flags, 'raise it in the `effects` of a development or measure'),
  };
}

/** `A..B`, a list of them, or `{ during: A..B, when: <condition> }`. */
export const windows = once((known: Known): z.ZodType<readonly Window[]> => {
  const stretch = z.string().transform((given, context) => {
    const reading = readStretch(given, known.clocks);
    if (reading.ok) return reading.value;
    report(context, reading.trouble);
    return z.NEVER;
  });
  const one = z
    .union([
      stretch.transform((time): Window => ({ ...time, when: null })),
      shape({ during: stretch, when: condition(known) }).transform(
        ({ during, when }): Window => ({ ...during, when }),
      ),
    ])
    .meta({ id: 'Window', description: 'A stretch of time: 1962-10-24..1962-11-30' });
  return z.union([one.transform((given) => [given]), z.array(one).min(1)]);
});
