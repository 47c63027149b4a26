/** Do the propositions keep their signs where the parameters are somewhat different? theory.md (c). */
import { DEFAULTS, PARAMETERS } from '../../engine/parameters.ts';
import type { Parameters } from '../../vocabulary/parameters.ts';
import { type Dice, diceOf } from '../dice.ts';
import { altered } from '../lab/setting.ts';
import { PROPOSITIONS } from './all.ts';
import type { Proposition, Protocol } from './protocol.ts';

/** Each of the 39 parameters is drawn by itself within a quarter of its default. */
export const SPREAD = 0.25;
export const DRAWS = 60;

/** Signs of one component over all draws. */
export interface Kept {
  readonly id: string;
  readonly component: string;
  readonly draws: number;
  /** Draws in which the effect had the sign that the proposition claims. */
  readonly kept: number;
}

/** @param draws how many sets of parameters to draw */
export function robustness(protocol: Protocol, draws: number): readonly Kept[] {
  const shaken = Array.from({ length: draws }, (_, n) => shake(protocol, n));
  return PROPOSITIONS.flatMap((proposition) => keptBy(proposition, shaken));
}

function keptBy({ id, test }: Proposition, shaken: readonly Protocol[]): readonly Kept[] {
  const kept = new Map<string, number>();
  for (const protocol of shaken) {
    for (const { name, effect, minimum } of test(protocol)) {
      const right = minimum < 0 ? effect < 0 : effect > 0;
      kept.set(name, (kept.get(name) ?? 0) + (right ? 1 : 0));
    }
  }
  return [...kept].map(([component, count]) => ({
    id,
    component,
    draws: shaken.length,
    kept: count,
  }));
}

/**
 * The protocol with other parameters: the 32 of the model, and the seven that stand in the setting:
 * deadline, status quo, first beliefs, and the ranges of tension, trust, floor and delay.
 */
export function shake(protocol: Protocol, draw: number): Protocol {
  const dice = diceOf(protocol.seed * 1_000 + draw);
  const { base, ranges } = protocol;
  const parameters = Object.fromEntries(
    PARAMETERS.map(({ name }) => [name, DEFAULTS[name] * factor(dice)]),
  ) as unknown as Parameters;
  const scaled = ([from, to]: readonly [number, number]): readonly [number, number] => {
    const by = factor(dice);
    return [from * by, to * by];
  };
  const rounds = Math.round(base.rounds * factor(dice));
  const mine = base.A.statusQuo * factor(dice);
  const belief = base.A.belief * factor(dice);
  return {
    ...protocol,
    base: altered(base, {
      parameters,
      rounds,
      A: { belief, statusQuo: mine, claim: mine },
      B: { belief, statusQuo: 1 - mine, claim: 1 - mine },
    }),
    ranges: {
      audience: ranges.audience,
      tension: scaled(ranges.tension),
      trust: scaled(ranges.trust),
      floor: scaled(ranges.floor),
      delay: scaled(ranges.delay),
    },
  };
}

function factor(dice: Dice): number {
  return 1 - SPREAD + 2 * SPREAD * dice();
}
