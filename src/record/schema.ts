/**
 * The shape of a save from outside: a file, a link, another version. Loaded only when one is read, so
 * that zod stays out of the first chunk. The types are the vocabulary's; a mismatch does not compile.
 */
import { z } from 'zod';
import type { Demarche, Message } from '../vocabulary/demarche.ts';
import { type Entry, RULES, SCALARS } from '../vocabulary/entry.ts';
import {
  ACTS,
  CARRIAGES,
  EXPOSURES,
  GUIDANCE,
  OUTCOMES,
  SEATS,
  SIDES,
} from '../vocabulary/words.ts';
import type { Save } from './save.ts';

const id = z.string().max(200);
const number = z.number();
const minute = z.int();
const place = z.int().min(0).max(100_000);
const share = z.number().min(0).max(1);
const side = z.enum(SIDES);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(2_000);

const pack = z.record(id, z.strictObject({ rung: id, secret: z.boolean() }));

const demarche = z.strictObject({
  act: z.enum(ACTS),
  package: pack,
  channel: id.nullable(),
  venue: id.nullable(),
  thirdParty: id.nullable(),
  measures: list(id),
  answers: id.nullable(),
  option: id.nullable(),
}) satisfies z.ZodType<Demarche>;

const message = z.strictObject({
  id,
  from: side,
  chair: id,
  juncture: id,
  demarche,
  carriedBy: id.nullable(),
  sentAt: minute,
  arrivesAt: minute,
  garbled: z.boolean(),
  received: pack,
  backsDown: z.boolean(),
  to: id,
}) satisfies z.ZodType<Message>;

const change = z.strictObject({
  scalar: z.enum(SCALARS),
  side: side.nullable(),
  of: id.exactOptional(),
  from: number,
  to: number,
  rule: z.enum(RULES),
  because: list(id),
});

const weighing = z
  .strictObject({
    options: list(
      z.strictObject({
        id,
        chance: share,
        terms: list(z.strictObject({ term: id, value: number })),
      }),
    ),
    chosen: id,
  })
  .nullable();

const common = { n: place, at: minute, changes: list(change), from: list(place) };
const scores = z.strictObject({ A: number, B: number });

const entry = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('opened'), juncture: id, chair: id }),
  z.strictObject({
    ...common,
    kind: z.literal('asked'),
    thirdParty: id,
    side,
    consents: z.boolean(),
  }),
  z.strictObject({ ...common, kind: z.literal('measured'), measure: id, side: side.nullable() }),
  z.strictObject({
    ...common,
    kind: z.literal('carried'),
    chair: id,
    message: id,
    as: z.enum(CARRIAGES),
    arrivesAt: minute,
  }),
  z.strictObject({ ...common, kind: z.literal('sent'), message, weighing, backDownCost: share }),
  z.strictObject({ ...common, kind: z.literal('delivered'), message: id, asks: id.nullable() }),
  z.strictObject({
    ...common,
    kind: z.literal('leaked'),
    of: id,
    to: z.enum(EXPOSURES),
    message: id.nullable(),
  }),
  z.strictObject({ ...common, kind: z.literal('developed'), development: id }),
  z.strictObject({
    ...common,
    kind: z.literal('waited'),
    chair: id,
    answers: id.nullable(),
    option: id.nullable(),
    weighing,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('predicted'),
    chair: id,
    prediction: id,
    chance: share,
  }),
  z.strictObject({ ...common, kind: z.literal('judged'), prediction: id, came: z.boolean() }),
  z.strictObject({
    ...common,
    kind: z.literal('agreed'),
    package: pack,
    message: id,
    channel: id,
    thirdParty: id.nullable(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('ratified'),
    side,
    chance: share,
    passed: z.boolean(),
  }),
  z.strictObject({ ...common, kind: z.literal('passed'), rounds: number, skips: list(id) }),
  z.strictObject({ ...common, kind: z.literal('taken over'), side, seed: z.int() }),
  z.strictObject({
    ...common,
    kind: z.literal('broke'),
    outcome: z.enum(OUTCOMES),
    by: side.nullable(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('ended'),
    outcome: z.enum(OUTCOMES),
    ending: id,
    durable: z.boolean(),
    scores,
  }),
]) satisfies z.ZodType<Entry>;

const head = {
  format: z.int(),
  app: z.string().max(40),
  id,
  name: z.string().max(200),
  case: z.strictObject({ id, hash: z.string().max(64), short: z.string().max(200) }),
  chance: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('seed'), seed: z.int() }),
    z.strictObject({ kind: z.literal('record') }),
  ]),
  side,
  chair: id.nullable(),
  guidance: z.enum(GUIDANCE),
  seats: z.record(id, z.enum(SEATS)),
  passed: place,
  across: place.nullable(),
  created: number,
  updated: number,
};

/** One entry of a record. */
export const entrySchema = entry;

/** A whole save; entries are checked one by one (see file.ts), so that a bad one costs only what follows. */
export const headSchema = z.strictObject(head) satisfies z.ZodType<Omit<Save, 'entries'>>;

/** Where a document first fails, in words: "entries/3/at: expected number". */
export function firstFault(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'unknown';
  return `${issue.path.map(String).join('/') || 'document'}: ${issue.message}`;
}
