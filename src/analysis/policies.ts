/** Policies: ways of playing a side that hold throughout a play, to be set against each other. */

import { isOpen } from '../engine/condition.ts';
import { answer } from '../engine/counterpart.ts';
import { initiative } from '../engine/initiative.ts';
import { refusal } from '../engine/legal.ts';
import { firstVenue } from '../engine/routes.ts';
import { sideOfChair, tablesOf } from '../engine/tables.ts';
import { carriesSecrets } from '../engine/way.ts';
import type { Turn, World } from '../engine/world.ts';
import { recordedMove } from '../negotiation/seats.ts';
import type { Demarche, Package } from '../vocabulary/demarche.ts';
import type { Move } from '../vocabulary/move.ts';
import type { Channel } from '../vocabulary/table.ts';
import type { ChannelKind, Side } from '../vocabulary/words.ts';
import { type Dice, oneOf } from './dice.ts';
import { anyDraft, canSend, staffOptions } from './drafts.ts';
import { byModel } from './to-end.ts';

/** What a chair does at its turn; always a legal move. */
export type Policy = (world: World, turn: Turn, dice: Dice) => Move;

/** The counterpart model, on its own side of the table. */
const model: Policy = byModel;

/** Decides nothing, ever. */
const wait: Policy = (_world, { chair }) => ({ kind: 'wait', chair });

/** One of the staff's drafts that can be sent, each as likely; what is to be answered, the model answers. */
const staff: Policy = (world, turn, dice) => {
  if (turn.answers !== null) return model(world, turn, dice);
  const option = oneOf(dice, staffOptions(world, turn));
  if (option === null) return wait(world, turn, dice);
  return { kind: 'send', chair: turn.chair, demarche: option.demarche };
};

/** Anything that is possible: silence one time in ten, a staff draft four, a draft of its own five. */
const random: Policy = (world, turn, dice) => {
  const roll = dice();
  if (roll < 0.1) return wait(world, turn, dice);
  if (roll < 0.5 && turn.answers === null) return staff(world, turn, dice);
  const demarche = anyDraft(world, turn, dice);
  return demarche === null
    ? wait(world, turn, dice)
    : { kind: 'send', chair: turn.chair, demarche };
};

/** What was done in the record, as far as it can be done; arrivals are the world's own. */
const historical: Policy = (world, turn, dice) => {
  const recorded = recordedMove(world);
  if (recorded.kind !== 'send') return wait(world, turn, dice);
  const move: Move = { kind: 'send', chair: recorded.chair, demarche: recorded.demarche };
  return refusal(world, move) === null ? move : wait(world, turn, dice);
};

/** What the model would say at a turn. */
export function modelsMove(world: World, turn: Turn): Demarche {
  const tables = tablesOf(world.case);
  const decided =
    turn.answers === null ? initiative(world, tables, turn) : answer(world, tables, turn.answers);
  return decided.demarche;
}

/** What the model would say, but never by a channel of the other kind. */
function only(kind: ChannelKind): Policy {
  return (world, turn, dice) => {
    const tables = tablesOf(world.case);
    const demarche = modelsMove(world, turn);
    const { channel } = demarche;
    const move = (sent: Demarche): Move => ({ kind: 'send', chair: turn.chair, demarche: sent });
    if (channel === null || tables.channel.get(channel)?.kind === kind) return move(demarche);
    const side = sideOfChair(tables, turn.chair);
    if (side === null) return wait(world, turn, dice);
    for (const other of channelsOf(world, side, kind)) {
      const sent = rerouted(world, side, demarche, other);
      if (canSend(world, turn.chair, sent)) return move(sent);
    }
    return wait(world, turn, dice);
  };
}

/** The open channels of a kind to the other principal, of most authority first. */
function channelsOf(world: World, side: Side, kind: ChannelKind): readonly Channel[] {
  return openChannels(world, side)
    .filter((channel) => channel.kind === kind)
    .sort((a, b) => b.authority - a.authority);
}

/** The channels by which a side can reach the other principal now. */
export function openChannels(world: World, side: Side): readonly Channel[] {
  return world.case.channels.filter(
    (channel) =>
      channel.reaches === null && channel.usableBy.includes(side) && isOpen(world, channel.windows),
  );
}

/**
 * The same message by another channel, at a venue from which the side may speak by it; what the channel
 * cannot keep secret is said openly.
 */
export function rerouted(world: World, side: Side, demarche: Demarche, channel: Channel): Demarche {
  const secretly = carriesSecrets(channel);
  const terms: Package = Object.fromEntries(
    Object.entries(demarche.package).map(([issue, term]) => [
      issue,
      { rung: term.rung, secret: term.secret && secretly },
    ]),
  );
  return {
    ...demarche,
    // An acceptance takes the latest terms as they were offered.
    package: demarche.act === 'accept' ? {} : terms,
    channel: channel.id,
    venue: firstVenue(world, tablesOf(world.case), side, channel),
    thirdParty: null,
    option: null,
  };
}

export const POLICIES = {
  random,
  staff,
  historical,
  'official-only': only('official'),
  'back-only': only('back'),
  model,
  wait,
} as const satisfies Readonly<Record<string, Policy>>;
export type PolicyName = keyof typeof POLICIES;

export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];

export function isPolicy(name: string): name is PolicyName {
  return Object.hasOwn(POLICIES, name);
}
