/** P1 to P18, and what they come to. */
import {
  EFFICIENT_SECRECY,
  MUTUAL_LOCK_IN,
  QUIET_CONCESSIONS,
  RISK_BUYS_TERMS,
} from './concessions.ts';
import { EXPOSURE, MISPERCEPTION, RIPENESS, TWO_LEVEL_BARGAIN } from './home.ts';
import {
  MEDIATION_DILEMMA,
  MEDIATION_STYLE,
  TRUST_NEEDS_MODERATION,
  WHOSE_FRIEND,
} from './mediation.ts';
import type { Component, Proposition, Protocol } from './protocol.ts';
import {
  BACKSTAGE_CALM,
  CAUGHT_BLUFFING,
  CREDIBILITY_CROSSOVER,
  DEEDS_OVER_WORDS,
  PRICE_OF_DENIABILITY,
  TIED_HANDS,
} from './signals.ts';

/** In the order of theory.md (c). */
export const PROPOSITIONS: readonly Proposition[] = [
  TIED_HANDS,
  CREDIBILITY_CROSSOVER,
  EFFICIENT_SECRECY,
  QUIET_CONCESSIONS,
  MUTUAL_LOCK_IN,
  RISK_BUYS_TERMS,
  DEEDS_OVER_WORDS,
  WHOSE_FRIEND,
  TRUST_NEEDS_MODERATION,
  MEDIATION_STYLE,
  MEDIATION_DILEMMA,
  EXPOSURE,
  TWO_LEVEL_BARGAIN,
  RIPENESS,
  CAUGHT_BLUFFING,
  MISPERCEPTION,
  PRICE_OF_DENIABILITY,
  BACKSTAGE_CALM,
];

/** A proposition's result. Its own numbers are those of its weakest component. */
export interface Tested extends Omit<Component, 'name'> {
  readonly id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

export function tested({ id, title, test }: Proposition, protocol: Protocol): Tested {
  const components = test(protocol);
  const [first, ...others] = components;
  if (first === undefined) throw new Error(`${id} has no component to test.`);
  const weakest = others.reduce((a, b) => (margin(b) < margin(a) ? b : a), first);
  const { effect, minimum, low, high, plays } = weakest;
  const holds = components.every((component) => component.holds);
  return { id, title, holds, effect, minimum, low, high, plays, components };
}

/**
 * How far a component is from failing: the effect as a multiple of its least; where only the sign is
 * asked, in half-widths of the interval.
 */
function margin({ effect, minimum, low, high }: Component): number {
  return minimum === 0 ? effect / ((high - low) / 2 || Number.MIN_VALUE) : effect / minimum;
}
