/** What advisers foretold of the messages of random play, beside what came of each. */
import { CARRIES_TERMS, HOSTILE } from '../../engine/acts.ts';
import { novelty, weightOfWords } from '../../engine/belief.ts';
import { share } from '../../engine/numbers.ts';
import { concession } from '../../engine/packages.ts';
import { startWorld } from '../../engine/start.ts';
import { tablesOf } from '../../engine/tables.ts';
import { wayOfMessage } from '../../engine/way.ts';

import { forecastView } from '../../projection/forecast.ts';
import { type Known, knownTo } from '../../projection/knowledge.ts';
import type { ForecastView } from '../../projection/views.ts';
import { newTape, playedOn, type Tape, worldAfter } from '../../record/tape.ts';
import type { Message } from '../../vocabulary/demarche.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { Minute, Share } from '../../vocabulary/units.ts';
import { other, SIDES, type Side } from '../../vocabulary/words.ts';
import { diceOf } from '../dice.ts';
import { against } from '../experience.ts';
import { seedOf } from '../plays.ts';
import { POLICIES } from '../policies.ts';
import { sideOf, toEnd } from '../to-end.ts';
import type { Look } from './case-look.ts';

/** A message to the other principal: what was said of it before it went, and what came. */
export interface Foretold {
  readonly side: Side;
  readonly forecast: ForecastView;
  readonly arrivedAt: Minute;
  /** Null where it was no secret to begin with. */
  readonly keptSecret: boolean | null;
  /** W of theory.md with the carrier's authority, as the receiver weighed it. */
  readonly weight: Share;
  /** What its terms cost the sender before its own public, as things were known when it arrived. */
  readonly cost: Share;
  /** The chance of a yes with which the receiver's answer was drawn; null where the model did not answer. */
  readonly yes: Share | null;
}

/** Every message of the random side in plays against the model, each side in turn. */
export function foretoldIn({ game, plays, seed }: Look): readonly Foretold[] {
  return Array.from({ length: plays }, (_, n) => {
    const side = SIDES[n % SIDES.length] ?? 'A';
    const both = against(side, POLICIES.random);
    const dice = diceOf(seedOf(seed, n));
    const start = startWorld(game, { kind: 'seed', seed: seedOf(seed, n) });
    const entries: Entry[] = [];
    toEnd(
      start,
      (world, turn) => both[sideOf(world, turn)](world, turn, dice),
      (_world, _turn, _move, made) => entries.push(...made),
    );
    return foretoldOf(playedOn(newTape(start), entries), side);
  }).flat();
}

function foretoldOf(tape: Tape, side: Side): readonly Foretold[] {
  return tape.entries.flatMap((entry): Foretold[] => {
    if (entry.kind !== 'sent' || entry.message.from !== side) return [];
    const { message } = entry;
    const arrival = tape.entries.find(
      (one) => one.kind === 'delivered' && one.message === message.id,
    );
    if (arrival === undefined || message.to !== other(side)) return [];
    const known = knownTo(tape, entry.n, side);
    const turn = worldAfter(tape, entry.n).turns.find(
      ({ chair, answers }) => chair === message.chair && answers === message.demarche.answers,
    );
    const forecast = turn === undefined ? null : forecastView(known, turn, message.demarche);
    if (forecast === null) return [];
    return [
      {
        side,
        forecast,
        arrivedAt: message.arrivesAt,
        keptSecret: isHidden(known, message, forecast) ? !leaked(tape, message) : null,
        weight: weightAt(tape, arrival.n, message),
        cost: costAt(tape, arrival.n, message),
        yes: yesTo(tape, message),
      },
    ];
  });
}

/** Is there anything that could come out, as the staff sees it too, by a channel that nobody knows of? */
function isHidden(
  { case: game, exposure }: Known,
  { demarche }: Message,
  { ifKnown }: ForecastView,
): boolean {
  if (ifKnown === null) return false;
  const channel = game.channels.find(({ id }) => id === demarche.channel);
  return channel?.kind === 'back' && (exposure[channel.id] ?? 'covert') === 'covert';
}

function leaked(tape: Tape, { id }: Message): boolean {
  return tape.entries.some((one) => one.kind === 'leaked' && one.message === id);
}

/** As the engine weighs words when it delivers them, but for a contradiction. */
function weightAt(tape: Tape, n: number, message: Message): Share {
  const world = worldAfter(tape, n);
  const { channel } = wayOfMessage(world, tablesOf(world.case), message);
  const { trust } = world.sides[other(message.from)];
  const before = world.messages
    .slice(
      0,
      world.messages.findIndex(({ id }) => id === message.id),
    )
    .filter(({ from, demarche }) => from === message.from && HOSTILE.has(demarche.act)).length;
  const fresh = HOSTILE.has(message.demarche.act) ? novelty(before) : 1;
  return channel.authority * weightOfWords(trust, channel.deniability, fresh, false);
}

/** As a side's public charges for what it is seen to give. */
function costAt(tape: Tape, n: number, message: Message): Share {
  const { from, demarche } = message;
  const world = worldAfter(tape, n);
  const tables = tablesOf(world.case);
  const { publicness, exposure } = wayOfMessage(world, tables, message);
  const terms = CARRIES_TERMS.has(demarche.act) ? demarche.package : {};
  const exposed = exposure === 'exposed';
  const { seenLoss } = concession(world, tables, terms, from, publicness, exposed);
  return share(tables.start[from].audience * tables.parameters.gamma0 * seenLoss);
}

function yesTo(tape: Tape, { id }: Message): Share | null {
  for (const entry of tape.entries) {
    if (entry.kind !== 'sent' || entry.message.demarche.answers !== id) continue;
    return entry.weighing?.options.find((option) => option.id === 'accept')?.chance ?? null;
  }
  return null;
}
