/** How every proposition is put to the test: theory.md (c). */
import { diceOf } from '../dice.ts';
import { altered, BASE, type LabSide, type Setting } from '../lab/setting.ts';
import { type Estimate, type Interval, interval } from '../lab/statistics.ts';

type Range = readonly [from: number, to: number];

/** What is drawn anew for each draw, for each side where it is a side's. */
export interface Ranges {
  readonly audience: Range;
  readonly tension: Range;
  readonly trust: Range;
  readonly floor: Range;
  readonly delay: Range;
}

/** theory.md (c). */
export const RANGES: Ranges = {
  audience: [0.2, 0.9],
  tension: [0.2, 0.5],
  trust: [0.3, 0.7],
  floor: [0.25, 0.37],
  delay: [0.002, 0.016],
};

export interface Protocol {
  readonly base: Setting;
  readonly ranges: Ranges;
  /** Draws for single replies. */
  readonly singles: number;
  /** Plays an arm for full plays. */
  readonly plays: number;
  /** Plays an arm where the effect is small: misperception. */
  readonly manyPlays: number;
  readonly seed: number;
}

/** The numbers of theory.md (c). */
export const PROTOCOL: Protocol = {
  base: BASE,
  ranges: RANGES,
  singles: 2_000,
  plays: 8_000,
  manyPlays: 20_000,
  seed: 1,
};

/**
 * A draw's setting: the base with the protocol's ranges drawn, and each side resolved as likely as
 * the other side believes it to be at the start.
 */
export function drawn({ base, ranges }: Protocol, seed: number): Setting {
  const dice = diceOf(seed);
  const within = ([from, to]: Range): number => from + (to - from) * dice();
  const side = (other: LabSide) => ({
    audience: within(ranges.audience),
    trust: within(ranges.trust),
    floor: within(ranges.floor),
    delay: within(ranges.delay),
    resolved: dice() < other.belief,
  });
  return altered(base, { tension: within(ranges.tension), A: side(base.B), B: side(base.A) });
}

/** One row for each draw of single messages. Nothing leaks by chance: that is asked for by itself. */
export function singles<Row>(
  protocol: Protocol,
  row: (setting: Setting, seed: number) => Row,
): readonly Row[] {
  const quiet = { ...protocol, base: altered(protocol.base, { leaks: 'never' }) };
  return rows(quiet, protocol.singles, row);
}

/** One row for each draw of full plays. */
export function plays<Row>(
  protocol: Protocol,
  row: (setting: Setting, seed: number) => Row,
): readonly Row[] {
  return rows(protocol, protocol.plays, row);
}

/** The same, more of them. */
export function manyPlays<Row>(
  protocol: Protocol,
  row: (setting: Setting, seed: number) => Row,
): readonly Row[] {
  return rows(protocol, protocol.manyPlays, row);
}

function rows<Row>(
  protocol: Protocol,
  count: number,
  row: (setting: Setting, seed: number) => Row,
): readonly Row[] {
  return Array.from({ length: count }, (_, n) => {
    const seed = protocol.seed + n;
    return row(drawn(protocol, seed), seed);
  });
}

/** One claim of a proposition that can fail by itself. */
export interface Component extends Interval {
  readonly name: string;
  /** The least effect, with its sign; 0 asks for a positive effect of any size. */
  readonly minimum: number;
  readonly holds: boolean;
  /** Draws or plays an arm. */
  readonly plays: number;
}

/** Sign right, 95 % interval without 0, effect at least the minimum. */
export function component(name: string, minimum: number, estimate: Estimate): Component {
  const { effect, low, high } = interval(estimate);
  const sign = minimum < 0 ? -1 : 1;
  const clear = sign > 0 ? low > 0 : high < 0;
  const holds = clear && effect * sign >= Math.abs(minimum);
  return { name, minimum, effect, low, high, holds, plays: estimate.influence.length };
}

export interface Proposition {
  readonly id: string;
  readonly title: string;
  /** The claim in one sentence. */
  readonly says: string;
  readonly test: (protocol: Protocol) => readonly Component[];
}
