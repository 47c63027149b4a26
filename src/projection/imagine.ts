/**
 * What a side can imagine of the other: the engine's own rules, run on nothing but what the side knows.
 * The other side begins as the case describes it in public; own messages are taken to arrive when they
 * ought to and to be read as they were meant; nothing leaks, slips or is garbled. Forecasts and the
 * causes shown during play are made of this, never of the other side's real numbers.
 */
import { apply } from '../engine/apply.ts';
import { deliver } from '../engine/arriving.ts';
import { FADING } from '../engine/audience.ts';
import { ripple } from '../engine/effects.ts';
import { heardAtHome } from '../engine/heard.ts';
import { takeMeasure } from '../engine/measures.ts';
import { clamp, logistic, logOdds, share } from '../engine/numbers.ts';
import { FAILED_TRUST_KEPT } from '../engine/ratify.ts';
import { scribeOf, type Tally, tallyOf } from '../engine/scribe.ts';
import { startWorld } from '../engine/start.ts';
import { tablesOf } from '../engine/tables.ts';
import { rateOver } from '../engine/time.ts';
import { wayOfMessage } from '../engine/way.ts';
import type { SideState, World } from '../engine/world.ts';
import type { Message } from '../vocabulary/demarche.ts';
import type { Change, Entry, Scalar } from '../vocabulary/entry.ts';
import type { Share } from '../vocabulary/units.ts';
import { other } from '../vocabulary/words.ts';
import { expectedArrival, type Known } from './knowledge.ts';
import { isSide } from './names.ts';

export interface Imagined {
  readonly world: World;
  /** By own message: what reading it will have changed on the other side. */
  readonly readings: Readonly<Record<string, readonly Change[]>>;
  /** How unsure one must be of the other side's shares, either way. */
  readonly spread: Share;
}

/**
 * Nobody has the other side's numbers on file: what a staff makes of its trust is off by a normal
 * deviation of this size, throughout a play. Judgement.
 */
const MISJUDGED: Share = 0.08;
/**
 * Within so much of the guess the other side's trust lies four times in five; every message of one's own
 * adds to it what may have happened to it on the way. Fitted to random plays of all thirteen cases.
 */
const SPREAD_AT_FIRST: Share = 0.1;
const SPREAD_BY_MESSAGE: Share = 0.0015;

const kept = new WeakMap<Known, Imagined>();

export function imagine(known: Known): Imagined {
  const before = kept.get(known);
  if (before !== undefined) return before;
  const imagined = run(known);
  kept.set(known, imagined);
  return imagined;
}

interface Draft {
  world: World;
  readonly unread: Message[];
  readonly readings: Record<string, readonly Change[]>;
}

function run(known: Known): Imagined {
  const draft: Draft = {
    world: startWorld(known.case, { kind: 'record' }),
    unread: [],
    readings: {},
  };
  for (const entry of known.entries) {
    readBy(draft, known, entry.at);
    follow(draft, known, entry);
  }
  readBy(draft, known, known.at);
  const off = MISJUDGED * known.misjudged;
  const them = moved(draft.world.sides[other(known.side)], off);
  return {
    world: {
      ...withOther(draft.world, known, them),
      at: known.at,
      tension: known.tension,
      exposure: known.exposure,
      turns: known.turns,
      settled: known.settled,
      pending: null,
      queue: [],
    },
    readings: misread(draft.readings, off),
    spread: SPREAD_AT_FIRST + SPREAD_BY_MESSAGE * known.sent.length,
  };
}

/** What reading moved, from where and to where it seemed to be: a cause and a forecast tell one story. */
function misread(readings: Imagined['readings'], off: number): Imagined['readings'] {
  const seen = (change: Change): Change => ({
    ...change,
    from: offBy(change.scalar, change.from, off),
    to: offBy(change.scalar, change.to, off),
  });
  return Object.fromEntries(
    Object.entries(readings).map(([message, changes]) => [message, changes.map(seen)]),
  );
}

/** The world with a side's own numbers as they are and the other's as imagined. */
function withOther(world: World, known: Known, imagined: SideState): World {
  const sides = known.side === 'A' ? { A: known.own, B: imagined } : { A: imagined, B: known.own };
  return { ...world, sides };
}

/** Own messages that should have arrived by a moment are read by the other side. */
function readBy(draft: Draft, known: Known, at: number): void {
  while (draft.unread[0] !== undefined && arrival(known, draft.unread[0]) <= at) {
    const message = draft.unread.shift();
    if (message === undefined) return;
    const scribe = scribeOf(draft.world);
    deliver(scribe, message.id, 0);
    const changes = scribe.entries.flatMap((entry) => entry.changes);
    draft.readings[message.id] = changes.filter((change) => change.side === other(known.side));
    draft.world = withOther(scribe.world, known, scribe.world.sides[other(known.side)]);
  }
}

function arrival(known: Known, message: Message): number {
  const [from, to] = expectedArrival(known.case, message);
  return (from + to) / 2;
}

/** Goes along with an entry: what is known of it happens, what it does to the other side is worked out. */
function follow(draft: Draft, known: Known, entry: Entry): void {
  const them = other(known.side);
  const { world } = draft;
  const theirs = tallyOf(world);
  switch (entry.kind) {
    case 'sent':
      if (isSide(entry.message.to)) draft.unread.push(entry.message);
      break;
    case 'delivered': {
      const message = known.received.find((one) => one.id === entry.message);
      if (message === undefined) break;
      draft.world = { ...world, messages: [...world.messages, message] };
      heardAtHome(
        theirs,
        draft.world,
        tablesOf(known.case),
        message,
        wayOfMessage(draft.world, tablesOf(known.case), message),
      );
      break;
    }
    case 'measured': {
      const scribe = scribeOf(world);
      takeMeasure(scribe, entry.side, entry.measure, 0);
      Object.assign(theirs.values[them], tallyOf(scribe.world).values[them]);
      break;
    }
    case 'developed': {
      const development = known.case.developments.find((one) => one.id === entry.development);
      if (development !== undefined)
        ripple(theirs, development.effects, 'development', development.id);
      break;
    }
    // Terms that fail at home disappoint both; what comes out embarrasses both alike.
    case 'ratified':
      if (!entry.passed) theirs.values[them].trust *= FAILED_TRUST_KEPT;
      break;
    case 'leaked':
      for (const { scalar, from, to } of entry.changes) {
        const { values } = theirs;
        if (scalar === 'trust' && from > 0) values[them].trust *= to / from;
      }
      break;
    case 'passed':
      theirs.values[them].commitment *= 1 - rateOver(FADING, entry.rounds);
      break;
    default:
      break;
  }
  const next = apply(draft.world, entry);
  draft.world = withTally(next, theirs, known);
}

function withTally(world: World, tally: Tally, known: Known): World {
  const them = other(known.side);
  return withOther(world, known, { ...world.sides[them], ...tally.values[them] });
}

/**
 * The imagined world with the other side's belief, trust and commitment moved by so many spreads.
 *
 * @param by -1 for the least favourable guess, 1 for the most
 */
export function shifted(known: Known, { world, spread }: Imagined, by: number): World {
  return withOther(world, known, moved(world.sides[other(known.side)], by * spread));
}

/** A side's state as it looks to whoever is off by so much. */
function moved(state: SideState, off: number): SideState {
  const seen = (scalar: 'belief' | 'trust' | 'commitment') => offBy(scalar, state[scalar], off);
  return {
    ...state,
    belief: seen('belief'),
    trust: seen('trust'),
    commitment: seen('commitment'),
  };
}

/** A number that is off by so much in trust is off by half as much in belief and commitment. */
function offBy(scalar: Scalar, value: number, off: number): number {
  switch (scalar) {
    case 'trust':
      return share(value + off);
    case 'commitment':
      return share(value - off / 2);
    case 'belief':
      return logOdds(clamp(logistic(value) + off / 2, 0.02, 0.98));
    default:
      return value;
  }
}
