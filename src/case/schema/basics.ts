/** The pieces of which every schema of a case is made. */
import * as z from 'zod';
import { SIDES } from '../../vocabulary/words.ts';
import { sourcesIn } from '../facts.ts';
import { type Reading, readLength, readLengths, readMoment } from '../moments.ts';
import type { Trouble } from '../problem.ts';
import { type Kind, type Known, missing } from '../references.ts';

// A case's schema is used once, so compiling it to code costs more than it saves; and the strict
// content-security policy of the page forbids such code.
z.config({ jitless: true });

/** What the messages of a shape carry for `explain.ts`: its keys, or the form to write. */
export const KEYS = 'keys:';
export const FORM = 'form:';

/** A map with exactly these keys; `form` is how one is written, where that is best shown. */
export function shape<Shape extends z.core.$ZodShape>(
  keys: Shape,
  form?: string,
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(keys, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') return `${KEYS}${Object.keys(keys).join(' ')}`;
      return form === undefined ? undefined : `${FORM}${form}`;
    },
  });
}

/** One schema for each case, made once: the JSON Schema then defines it once, too. */
export function once<Schema>(make: (known: Known) => Schema): (known: Known) => Schema {
  const made = new WeakMap<Known, Schema>();
  return (known) => {
    const schema = made.get(known) ?? make(known);
    made.set(known, schema);
    return schema;
  };
}

/** Adds a trouble to a zod check, at a path below the value checked. */
export function report(
  context: { addIssue(issue: { code: 'custom'; path: (string | number)[]; params: object }): void },
  trouble: Trouble | null,
  path: (string | number)[] = [],
): void {
  if (trouble !== null) context.addIssue({ code: 'custom', path, params: { ...trouble } });
}

/** Name and description in the JSON Schema. */
type Name = { readonly id: string; readonly description: string };

/** Reads a text into a value, or reports why not. */
function readingOf<T>(read: (text: string) => Reading<T>, meta: Name) {
  return z
    .string()
    .transform((text, context): T => {
      const reading = read(text);
      if (reading.ok) return reading.value;
      report(context, reading.trouble);
      return z.NEVER;
    })
    .meta(meta);
}

/** A text with something in it. */
export const text = z.string().regex(/\S/, 'empty');

/** Lower-case words joined by `_`; source ids may be capital. Never a name that every object has. */
const ID = /^(?!constructor$)[A-Za-z][A-Za-z0-9_]*$/;
export const id = z.string().regex(ID, 'id');

/** A map of entries by id. */
export function entries<Entry extends z.ZodType>(entry: Entry) {
  return z.record(id, entry);
}

/** A share, chance or strength. */
export const share = z.number().min(0).max(1);
/** A shift of such a number. */
export const shift = z.number().min(-1).max(1);

export const side = z.enum(SIDES);

/** A value for each principal. */
export function bySide<Value extends z.ZodType>(value: Value) {
  return shape({ A: value, B: value });
}

/** Why a number is what it is; sources are named in brackets: `the brother [S9]`. */
export const reason = once((known: Known) =>
  text.superRefine((given, context) => {
    for (const source of sourcesIn(given)) report(context, missing(known, ['sources'], source));
  }),
);

/** A tuned number with its reason from the record. */
export function reasoned<Value extends z.ZodType>(known: Known, value: Value) {
  return shape({ value, reason: reason(known) });
}

/** A share that may stand alone or with its reason; what it gives is the number. */
export function weighed(known: Known, value: z.ZodNumber = share) {
  return z
    .union([value, reasoned(known, value)])
    .transform((given): number => (typeof given === 'number' ? given : given.value));
}

/** The id of something that the case defines. */
export function ref(known: Known, ...kinds: Kind[]) {
  return z.string().superRefine((name, context) => report(context, missing(known, kinds, name)));
}

/** A moment, in minutes since 1970. */
export const moment = once((known: Known) =>
  readingOf((given) => readMoment(given, known.clocks), {
    id: 'Moment',
    description: 'A moment: 1962-10-27T19:45 Washington',
  }),
);

/** A length of time, in minutes. */
export const length = readingOf(readLength, {
  id: 'Length',
  description: 'A length of time: 30m, 2h, 1d',
});
/** The shortest and the longest, in minutes. */
export const lengths = readingOf(readLengths, {
  id: 'Lengths',
  description: 'A range of lengths: 2h..10h',
});
