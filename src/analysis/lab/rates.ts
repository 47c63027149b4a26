/** Random play of the bare model, and how far its outcomes fit what crises came to: theory.md (e). */
import { diceOf, oneOf } from '../dice.ts';
import { drawn, type Protocol } from '../propositions/protocol.ts';
import { MEDIATORS, type Mediator } from './kit.ts';
import type { Played } from './outcome.ts';
import { play, type ReplyWatcher } from './play.ts';
import { random } from './schedules.ts';
import type { Setting } from './setting.ts';
import { type Estimate, type Interval, interval, mean } from './statistics.ts';

/** Share of international crises that were mediated: International Crisis Behavior data, version 14. */
export const MEDIATED = 0.3;

export interface RandomPlay {
  readonly mediated: boolean;
  readonly played: Played;
}

/** The mediator of a random play: one of the kit's, the same for the same seed; mostly none. */
export function randomMediator(seed: number): Mediator | null {
  const dice = diceOf(-1 - seed);
  return dice() < MEDIATED ? oneOf(dice, Object.values(MEDIATORS)) : null;
}

/** Random plays over the protocol's settings, or over others. */
export function randomPlays(
  protocol: Protocol,
  change: (setting: Setting) => Setting = (setting) => setting,
  watch?: ReplyWatcher,
): readonly RandomPlay[] {
  return Array.from({ length: protocol.plays }, (_, n) => {
    const seed = protocol.seed + n;
    const mediator = randomMediator(seed);
    const setting = change(drawn(protocol, seed));
    return {
      mediated: mediator !== null,
      played: play(setting, random(mediator), seed, 'A', watch),
    };
  });
}

export interface Rate extends Interval {
  readonly name: string;
  /** Of the crises like ours: non-violent trigger, not inside a war (n = 239); null where none is known. */
  readonly observed: number | null;
  /** What random play is to give; null where the rate is only told. */
  readonly target: readonly [from: number, to: number] | null;
  readonly fits: boolean | null;
}

export function baseRates(protocol: Protocol): readonly Rate[] {
  const all = randomPlays(protocol);
  const agreed = ({ played }: RandomPlay) => (played.outcome === 'agreement' ? 1 : 0);
  const war = ({ played }: RandomPlay) => (played.outcome === 'war' ? 1 : 0);
  const mediated = all.filter((one) => one.mediated);
  const alone = all.filter((one) => !one.mediated);
  return [
    rate('settled', mean(all, agreed), 0.49, [0.4, 0.55]),
    rate('war', mean(all, war), 0.09, [0.04, 0.12]),
    rate(
      'drift or breakdown',
      mean(all, (one) => 1 - agreed(one) - war(one)),
      null,
      null,
    ),
    rate(
      'leak',
      mean(all, ({ played }) => (played.leaked ? 1 : 0)),
      null,
      null,
    ),
    rate('settled, mediated', mean(mediated, agreed), 0.7, null),
    rate('settled, not mediated', mean(alone, agreed), 0.39, null),
    rate('war, mediated', mean(mediated, war), 0.14, null),
    rate('war, not mediated', mean(alone, war), 0.07, null),
  ];
}

function rate(
  name: string,
  estimate: Estimate,
  observed: number | null,
  target: Rate['target'],
): Rate {
  const { effect, low, high } = interval(estimate);
  const fits = target === null ? null : effect >= target[0] && effect <= target[1];
  return { name, effect, low, high, observed, target, fits };
}
