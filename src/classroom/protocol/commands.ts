/**
 * What a device may ask of its class, as schemas: the types are derived from them, and whatever does not
 * fit is refused before anything is done. Ids and texts are bounded here, once.
 */
import { z } from 'zod';
import {
  ADVICES,
  LENGTHS,
  MANNERS,
  PARTS,
  REASONS,
  SURENESSES,
  TABLES,
} from '../../vocabulary/classroom.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import { ACTS, GUIDANCE } from '../../vocabulary/words.ts';
import { MOST_TEXT } from './fixed.ts';

export { MOST_TEXT };

const id = z.string().min(1).max(64);
const text = z.string().trim().min(1).max(MOST_TEXT);
const share = z.number().min(0).max(1);
const table = z.enum(TABLES);
/** One table, or null for all of them. */
const tables = table.nullable();

export const demarcheSchema = z.strictObject({
  act: z.enum(ACTS),
  package: z
    .record(id, z.strictObject({ rung: id, secret: z.boolean() }))
    .refine((terms) => Object.keys(terms).length <= 24, 'at most 24 terms'),
  channel: id.nullable(),
  venue: id.nullable(),
  thirdParty: id.nullable(),
  measures: z.array(id).max(12).readonly(),
  answers: id.nullable(),
  option: id.nullable(),
}) satisfies z.ZodType<Demarche>;

/** A mediator's composed word: an act, and a rung on an issue that it suggests. */
export const noteSchema = z.strictObject({
  act: z.enum(['propose', 'probe', 'assure', 'explain']),
  issue: id.nullable(),
  rung: id.nullable(),
});

/** What a student's seat may do. */
export const studentCommand = z.discriminatedUnion('kind', [
  /** The how-to or the brief has been read. */
  z.strictObject({ kind: z.literal('ready') }),
  /** Practice: the harmless message went by this kind of channel. */
  z.strictObject({ kind: z.literal('practise'), channel: z.enum(['official', 'back']) }),
  /** The one-line prediction before the clock starts. */
  z.strictObject({ kind: z.literal('foresee'), text }),
  /** The head lays a draft before its delegation; null takes it back. */
  z.strictObject({ kind: z.literal('draft'), demarche: demarcheSchema.nullable() }),
  z.strictObject({ kind: z.literal('advise'), advice: z.enum(ADVICES), because: z.enum(REASONS) }),
  /** The head decides: it goes out, or into the hands of the envoy who carries that channel. */
  z.strictObject({ kind: z.literal('order'), demarche: demarcheSchema }),
  /** The head lets the turn pass. */
  z.strictObject({ kind: z.literal('pass') }),
  /** The number on the predict slip. */
  z.strictObject({ kind: z.literal('predict'), prediction: id, chance: share }),
  /** The envoy says what it was ordered to say; at another venue of the channel, if one is named. */
  z.strictObject({
    kind: z.literal('deliver'),
    manner: z.enum(MANNERS),
    venue: id.nullable(),
  }),
  /** The envoy hands the order back to its head. */
  z.strictObject({ kind: z.literal('hand back'), because: z.enum(REASONS) }),
  /** A mediator without a chair in the case writes to one head or to both. */
  z.strictObject({
    kind: z.literal('note'),
    to: z.array(id).min(1).max(2).readonly(),
    note: noteSchema,
    text: text.nullable(),
  }),
  /** The press broadcasts one to three facts that are public or leaked. */
  z.strictObject({
    kind: z.literal('publish'),
    facts: z.array(id).min(1).max(3).readonly(),
    sure: z.enum(SURENESSES),
    text: text.nullable(),
  }),
  /** Asks another role at the table to hurry, kindly. */
  z.strictObject({ kind: z.literal('nudge'), role: id }),
  z.strictObject({
    kind: z.literal('answer exit'),
    answers: z
      .array(text.or(z.literal('')))
      .max(4)
      .readonly(),
  }),
]);
export type StudentCommand = z.infer<typeof studentCommand>;

/** What the teacher may do. */
export const teacherCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('go to'), part: z.enum(PARTS) }),
  z.strictObject({ kind: z.literal('lock'), on: z.boolean() }),
  /** So many tables; seats are suggested anew. Only before play. */
  z.strictObject({ kind: z.literal('lay tables'), count: z.int().min(1).max(TABLES.length) }),
  /** Puts a student in a chair; `role` null makes it the deputy of the busiest. */
  z.strictObject({ kind: z.literal('seat'), seat: id, table, role: id.nullable() }),
  z.strictObject({ kind: z.literal('remove'), seat: id }),
  z.strictObject({ kind: z.literal('readmit'), seat: id }),
  z.strictObject({ kind: z.literal('mute'), seat: id, on: z.boolean() }),
  /** The model sits in a role's chair, or gets up at its next juncture. */
  z.strictObject({ kind: z.literal('model'), table, role: id, on: z.boolean() }),
  z.strictObject({ kind: z.literal('pause'), table: tables }),
  z.strictObject({ kind: z.literal('resume'), table: tables }),
  z.strictObject({ kind: z.literal('extend'), table: tables, seconds: z.int().min(15).max(600) }),
  /** Whoever is asked now is answered for by the model. */
  z.strictObject({ kind: z.literal('end beat'), table: tables }),
  /** One happening that is due is let happen, when nobody has to decide. */
  z.strictObject({ kind: z.literal('skip'), table, role: id }),
  z.strictObject({ kind: z.literal('develop'), table: tables, development: id }),
  /** A development written by hand: read by all, it moves no number. */
  z.strictObject({ kind: z.literal('bulletin'), table: tables, text }),
  z.strictObject({
    kind: z.literal('say'),
    to: z.union([
      z.strictObject({ kind: z.literal('all') }),
      z.strictObject({ kind: z.literal('table'), table }),
      z.strictObject({ kind: z.literal('seat'), seat: id }),
    ]),
    text,
  }),
  z.strictObject({ kind: z.literal('nudge'), table, role: id }),
  z.strictObject({ kind: z.literal('free text'), on: z.boolean() }),
  /** The word by which a second device may take the seat: made anew, shown to the teacher alone. */
  z.strictObject({ kind: z.literal('word'), seat: id }),
  /** What the projector shows. */
  z.strictObject({
    kind: z.literal('project'),
    show: z.enum(['code', 'clock', 'reveal', 'replay']),
    table: table.nullable(),
    step: z.int().min(0).max(100_000).nullable(),
  }),
  /** Every empty chair is taken by the model, so that a teacher can watch a class before giving it. */
  z.strictObject({ kind: z.literal('rehearse') }),
]);
export type TeacherCommand = z.infer<typeof teacherCommand>;

export type Command = StudentCommand | TeacherCommand;

/** Questions, answered to the asker alone; they change nothing. */
export const studentAsk = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('form'), demarche: demarcheSchema }),
  z.strictObject({ kind: z.literal('forecast'), demarche: demarcheSchema }),
  z.strictObject({ kind: z.literal('debrief') }),
  /** How all tables came out; after the reveal. */
  z.strictObject({ kind: z.literal('tables') }),
]);
export type StudentAsk = z.infer<typeof studentAsk>;

export const teacherAsk = z.discriminatedUnion('kind', [
  /** Everything of one table, whole. */
  z.strictObject({ kind: z.literal('table'), table }),
  /** What a role of that table sees now. */
  z.strictObject({ kind: z.literal('view as'), table, role: id }),
  z.strictObject({ kind: z.literal('replay'), table }),
  z.strictObject({ kind: z.literal('frame'), table, step: z.int().min(0).max(100_000) }),
  z.strictObject({ kind: z.literal('tables') }),
  z.strictObject({ kind: z.literal('csv') }),
  z.strictObject({ kind: z.literal('transcript') }),
  z.strictObject({ kind: z.literal('pack') }),
  z.strictObject({ kind: z.literal('class file') }),
]);
export type TeacherAsk = z.infer<typeof teacherAsk>;

/** A class as its teacher opens it. */
export const openingSchema = z.strictObject({
  case: id,
  length: z.literal(LENGTHS),
  guidance: z.enum(GUIDANCE),
  /** Address at which students reach this server, as the teacher's device sees it. */
  seed: z.int().min(0).max(0xffffffff).nullable(),
  /** The class file of an earlier lesson: the same seats again. */
  file: z.string().max(4_000_000).nullable(),
});
export type Opening = z.infer<typeof openingSchema>;
