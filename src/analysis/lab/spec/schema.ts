/** The form of an experiment. `docs/laboratory.md` says what each key means. */
import * as z from 'zod';
import { report, shape, text } from '../../../case/schema/basics.ts';
import { PARAMETERS } from '../../../engine/parameters.ts';
import { AFTER_REFUSAL } from '../../../engine/war.ts';
import { LAB_ACTS } from '../kit.ts';

/** A number of this range, or one drawn for each play, evenly between two of them. */
function drawn(number: z.ZodNumber) {
  return z.union([number, shape({ from: number, to: number }).superRefine(inOrder)]);
}

function inOrder({ from, to }: { from: number; to: number }, context: Context): void {
  if (from <= to) return;
  report(context, { found: `a range from ${from} to ${to}`, mend: 'write the lesser first' });
}
type Context = Parameters<typeof report>[0];

const share = drawn(z.number().min(0).max(1));
/** Yes or no, or drawn for each play at this chance. */
const chance = z.union([z.boolean(), shape({ chance: z.number().min(0).max(1) })]);
const name = text;

const side = shape({
  audience: share.optional(),
  resolved: chance.optional(),
  statusQuo: share.optional(),
  floor: share.optional(),
  delay: share.optional(),
  briefed: chance.optional(),
  belief: drawn(z.number().min(0.02).max(0.98)).optional(),
  trust: share.optional(),
  commitment: share.optional(),
  claim: share.optional(),
});

const channel = shape({
  like: name.optional(),
  authority: share.optional(),
  secrecy: share.optional(),
  slip: share.optional(),
  deniability: share.optional(),
  fidelity: share.optional(),
});

const venue = shape({
  like: name.optional(),
  visibility: share.optional(),
  neutrality: share.optional(),
  symbolism: share.optional(),
});

const mediator = shape({
  like: name.optional(),
  access: share.optional(),
  bias: drawn(z.number().min(-1).max(1)).optional(),
  leverage: share.optional(),
  discretion: share.optional(),
});

const way = {
  channel: name.optional(),
  venue: name.optional(),
  mediator: name.nullable().optional(),
};
const act = z.enum(LAB_ACTS);

/** The same holds for its message. */
const message = shape({
  act: act.optional(),
  share: share.optional(),
  step: z.boolean().optional(),
  ...way,
});

export const PLAYERS = ['by round', 'conceding', 'from beliefs', 'random'] as const;
export type PlayerKind = (typeof PLAYERS)[number];

/** An arm may change a part of the base's player, so that nothing of it is needed here. */
const player = shape({
  kind: z.enum(PLAYERS).optional(),
  rounds: z.array(z.array(message)).min(1).optional(),
  act: act.optional(),
  opening: share.optional(),
  closing: share.optional(),
  ...way,
});

/** From 0, which takes the mechanism away, to the end of the parameter's stated range. */
const parameters = shape(
  Object.fromEntries(
    PARAMETERS.map(({ name, range: [, most] }) => [
      name,
      drawn(z.number().min(0).max(most)).optional(),
    ]),
  ),
);

const arm = {
  A: side.optional(),
  B: side.optional(),
  tension: share.optional(),
  rounds: z.int().min(1).max(100).optional(),
  leaks: z.union([z.enum(['natural', 'never']), z.int().min(1)]).optional(),
  refused: z.enum(['weigh', ...AFTER_REFUSAL]).optional(),
  consent: z.enum(['asked', 'given']).optional(),
  parameters: parameters.optional(),
  channels: z.record(name, channel).optional(),
  venues: z.record(name, venue).optional(),
  mediators: z.record(name, mediator).optional(),
  player: player.optional(),
  before: z.array(message).optional(),
  message: message.optional(),
};

/** A million plays of one arm take half a minute; more is a slip of the key. */
const MOST_PLAYS = 1_000_000;

export const MODES = ['plays', 'single'] as const;

export const specSchema = shape({
  name: text.optional(),
  mode: z.enum(MODES).optional(),
  plays: z.int().min(2).max(MOST_PLAYS).optional(),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional(),
  every: z.boolean().optional(),
  base: shape(arm).optional(),
  arms: z.record(name, shape(arm)),
});

export type Spec = z.infer<typeof specSchema>;
export type SpecArm = Spec['arms'][string];
export type SpecMessage = z.infer<typeof message>;
export type SpecPlayer = z.infer<typeof player>;
