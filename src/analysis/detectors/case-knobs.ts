/** Failure mode 8 on a case: an attribute of channel, venue or third party that moves nothing. */

import { isOpen } from '../../engine/condition.ts';
import { tablesOf } from '../../engine/tables.ts';
import type { Case } from '../../vocabulary/case.ts';
import { OUTCOMES } from '../../vocabulary/words.ts';
import { canSend } from '../drafts.ts';
import { against } from '../experience.ts';
import { playBy, seedOf } from '../plays.ts';
import { modelsMove, openChannels, POLICIES, type Policy, rerouted } from '../policies.ts';
import { sideOf } from '../to-end.ts';
import type { Look } from './case-look.ts';
import { LIMITS } from './limits.ts';
import { type Bound, type Finding, finding } from './row.ts';
import { meanOf, varianceOf } from './sample.ts';

/**
 * A difference counts that luck makes once in a thousand such: about fifty are looked at for each knob,
 * and the largest is told.
 */
const Z = 3.29;

/** An attribute over its range, of all channels, venues or third parties of a case at once. */
interface Knob {
  readonly name: string;
  readonly range: readonly [number, number];
  readonly set: (game: Case, value: number) => Case;
}

function knobsOf<Part extends 'channels' | 'venues' | 'thirdParties'>(
  part: Part,
  keys: readonly (keyof Case[Part][number] & string)[],
): readonly Knob[] {
  return keys.map((key) => ({
    name: key,
    range: key === 'bias' ? [-1, 1] : [0, 1],
    set: (game, value) => ({
      ...game,
      [part]: game[part].map((one) => ({ ...one, [key]: value })),
    }),
  }));
}

const CHANNEL_KNOBS = knobsOf('channels', [
  'authority',
  'secrecy',
  'slip',
  'deniability',
  'fidelity',
]);
const VENUE_KNOBS = knobsOf('venues', ['visibility', 'neutrality', 'symbolism']);
const THIRD_PARTY_KNOBS = knobsOf('thirdParties', ['access', 'bias', 'leverage', 'discretion']);

/** What the model would say, through a third party, where one may carry it: in secret if that can be. */
const mediated: Policy = (world, turn) => {
  const { chair } = turn;
  const demarche = modelsMove(world, turn);
  const side = sideOf(world, turn);
  const known = tablesOf(world.case).thirdParty;
  const carried = openChannels(world, side)
    .toSorted((a, b) => b.secrecy - a.secrecy)
    .flatMap((channel) =>
      channel.thirdParties
        .filter((id) => isOpen(world, known.get(id)?.windows ?? []))
        .map((thirdParty) => ({ ...rerouted(world, side, demarche, channel), thirdParty })),
    )
    .find((one) => demarche.channel !== null && canSend(world, chair, one));
  return { kind: 'send', chair, demarche: carried ?? demarche };
};

/** Where a knob is tried: A's side by the policy, the model on the other. */
const TRIALS: readonly Policy[] = [
  POLICIES.random,
  POLICIES['official-only'],
  POLICIES['back-only'],
  mediated,
];

/** What came of a play, in points that a knob may move: shares of endings, leaks, tension, both scores. */
function pointsOf(game: Case, policy: Policy, seed: number): readonly number[] {
  let leaked = 0;
  let tension = 0;
  const { ending, outcome, scores } = playBy(
    game,
    against('A', policy),
    seed,
    (world, _turn, _move, entries) => {
      ({ tension } = world);
      if (entries.some((entry) => entry.kind === 'leaked' && entry.message !== null)) leaked = 1;
    },
  );
  return [
    leaked,
    tension,
    scores?.A ?? 0,
    scores?.B ?? 0,
    ...OUTCOMES.map((one) => Number(one === outcome)),
    ...game.endings.map(({ id }) => Number(id === ending)),
  ];
}

/** By how much the knob moves what it moves most, by one policy; 0 where that may be luck. */
function movedBy({ range, set }: Knob, policy: Policy, { game, plays, seed }: Look): number {
  const [low, high] = range.map((value) => {
    const changed = set(game, value);
    return Array.from({ length: plays }, (_, n) => pointsOf(changed, policy, seedOf(seed, n)));
  });
  const count = low?.[0]?.length ?? 0;
  const moved = Array.from({ length: count }, (_, point) => {
    const differences = (low ?? []).map((row, n) => (high?.[n]?.[point] ?? 0) - (row[point] ?? 0));
    const mean = Math.abs(meanOf(differences));
    return mean > Z * Math.sqrt(varianceOf(differences) / plays) ? mean : 0;
  });
  return Math.max(...moved);
}

/** D8. A case without third parties has no knobs of theirs. */
export function deadKnobsOf(look: Look): Finding {
  const { game } = look;
  const knobs = [
    ...CHANNEL_KNOBS,
    ...VENUE_KNOBS,
    ...(game.thirdParties.length > 0 ? THIRD_PARTY_KNOBS : []),
  ];
  const bounds = knobs.map(
    (knob): Bound => ({
      name: knob.name,
      value: Math.max(...TRIALS.map((policy) => movedBy(knob, policy, look))),
      least: LIMITS.leastMoved,
    }),
  );
  return finding(['D8', 'Dead knobs', game.id], bounds);
}
