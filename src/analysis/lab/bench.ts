/** The bench: one message with its dials at hand, and what it moves on the average. */
import { logistic } from '../../engine/numbers.ts';
import { publicness } from '../../engine/transmission.ts';
import type { Share, Value } from '../../vocabulary/units.ts';
import { type Act, REPLIES, type Reply } from '../../vocabulary/words.ts';
import { CHANNELS, type LabMessage, MEDIATORS, message, VENUES } from './kit.ts';
import { altered, BASE, type Setting } from './setting.ts';
import { sendNext } from './single.ts';
import { lay, leak } from './table.ts';

/** The acts of which the propositions speak. */
export const BENCH_ACTS = [
  'threaten',
  'demand',
  'propose',
  'assure',
  'concede',
] as const satisfies readonly Act[];
export type BenchAct = (typeof BENCH_ACTS)[number];

/** What can be turned, each 0 to 1. */
export const DIALS = [
  'senderAudience',
  'receiverAudience',
  'secrecy',
  'visibility',
  'deniability',
  'ask',
  'tension',
] as const;
export type Dial = (typeof DIALS)[number];

/** `ask` is the share of the pie that the sender wants; an assurance asks for nothing. */
export interface Bench extends Readonly<Record<Dial, Share>> {
  readonly act: BenchAct;
  /** Whether the sender would rather fight than give way. */
  readonly earnest: boolean;
  /** Of the third party, −1 (the sender's friend) to 1 (the receiver's); null for no third party. */
  readonly bias: number | null;
}

/** What stands before a message and is moved by it. */
export const STANDINGS = ['belief', 'trust', 'bound', 'theirBound', 'tension'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What there is only once it has been sent. */
export const OUTCOMES = ['seen', 'leak', 'exposed', 'backDown'] as const;

export const MEASURES = [...STANDINGS, ...REPLIES, ...OUTCOMES] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * Each 0 to 1; null where it has no meaning: accepting what asks for nothing, the leak of what was no
 * secret, backing down from what was no threat. `exposed` is what a leak would add to `bound`.
 */
export type Reading = Readonly<Record<Measure, Share | null>>;

/** A threat for half of the pie, by an envoy, behind closed doors; all else as in the laboratory. */
export const BENCH: Bench = {
  act: 'threaten',
  earnest: true,
  senderAudience: BASE.A.audience,
  receiverAudience: BASE.B.audience,
  secrecy: CHANNELS.envoy.secrecy,
  visibility: VENUES['closed room'].visibility,
  deniability: CHANNELS.envoy.deniability,
  ask: 0.5,
  tension: BASE.tension,
  bias: null,
};

/** How each standing is before anything is said. */
export function before({ tension }: Bench): Readonly<Record<Standing, Share>> {
  const { A, B } = BASE;
  return {
    belief: B.belief,
    trust: B.trust,
    bound: A.commitment,
    theirBound: B.commitment,
    tension,
  };
}

/** Enough that no figure shown as a whole number in 100 depends on the luck of the draws. */
const DRAWS = 400;

/**
 * Sends the message many times and takes the mean. Two benches share their luck, so that what differs
 * between their readings is the dials' doing. Garbling is drawn; chances are computed.
 */
export function read(bench: Bench, draws = DRAWS): Reading {
  const setting = settingOf(bench);
  const said = messageOf(bench);
  const sums = { ...NOTHING };
  for (let seed = 1; seed <= draws; seed += 1) add(sums, once(setting, said, seed));
  const mean = (measure: Measure): Share => sums[measure] / draws;
  const secret = mean('leak') > 0;
  return {
    ...(Object.fromEntries(MEASURES.map((m) => [m, mean(m)])) as Record<Measure, Share>),
    accept: said.share === null ? null : mean('accept'),
    leak: secret ? mean('leak') : null,
    exposed: secret ? mean('exposed') : null,
    backDown: bench.act === 'threaten' ? mean('backDown') : null,
  };
}

function settingOf({ senderAudience, receiverAudience, earnest, tension }: Bench): Setting {
  return altered(BASE, {
    A: { audience: senderAudience, resolved: earnest },
    B: { audience: receiverAudience },
    tension,
    leaks: 'never',
    consent: 'given',
  });
}

function messageOf({ act, secrecy, visibility, deniability, ask, bias }: Bench): LabMessage {
  const channel = { ...CHANNELS.envoy, secrecy, deniability };
  return message(act, channel, {
    share: act === 'assure' ? null : ask,
    venue: { ...VENUES['closed room'], visibility },
    mediator: bias === null ? null : { ...MEDIATORS.facilitator, bias },
  });
}

type Sums = Record<Measure, number>;
const NOTHING = Object.fromEntries(MEASURES.map((m) => [m, 0])) as Sums;

function add(sums: Sums, more: Sums): void {
  for (const measure of MEASURES) sums[measure] += more[measure];
}

function once(setting: Setting, said: LabMessage, seed: number): Sums {
  const table = lay(setting, seed);
  const { player, counterpart } = table;
  const { replies, ifRefused, leakChance } = sendNext(table, said);
  const chance = (reply: Reply): Share => replies[REPLIES.indexOf(reply)] ?? 0;
  const stood = {
    belief: logistic(counterpart.belief),
    trust: counterpart.trust,
    bound: player.commitment,
    theirBound: counterpart.commitment,
    tension: table.tension,
    backDown: ifRefused[1] ?? 0,
  };
  leak(table);
  return {
    ...stood,
    accept: chance('accept'),
    counter: chance('counter'),
    stall: chance('stall'),
    reject: chance('reject'),
    escalate: chance('escalate'),
    seen: publicness(said.venue.visibility, said.channel.secrecy, 'covert'),
    leak: leakChance,
    exposed: player.commitment - stood.bound,
  };
}

/** The measure that differs most between two readings, and its values; null where none does by 1 in 100. */
export interface Difference {
  readonly measure: Measure;
  readonly from: Value;
  readonly to: Value;
}

export function mainDifference(from: Reading, to: Reading): Difference | null {
  let most: Difference | null = null;
  let size = 0.01;
  for (const measure of MEASURES) {
    const [a, b] = [from[measure], to[measure]];
    if (measure === 'seen' || a === null || b === null || Math.abs(b - a) < size) continue;
    size = Math.abs(b - a);
    most = { measure, from: a, to: b };
  }
  return most;
}

/** What the reading of a bench is along one of its dials, or along whatever `at` turns. */
export function along(
  at: (x: number) => Bench,
  measure: Measure,
  places: readonly number[],
): readonly Point[] {
  return places.map((x) => ({ x, y: read(at(x), CURVE_DRAWS)[measure] ?? 0 }));
}

export interface Point {
  readonly x: number;
  readonly y: Share;
}

/** Fewer: a line is drawn through many readings that share their luck. */
const CURVE_DRAWS = 120;
