/** The bare model's scalars for the engine's reply, ratification and war: one pie, y_B = 1 - y_A. */
import { ACT_FORCE, OFFERS_TERMS } from '../../engine/acts.ts';
import { logistic, positive } from '../../engine/numbers.ts';
import { ratifyChance } from '../../engine/ratify.ts';
import {
  type CostScalars,
  concessionCost,
  concessionSeen,
  continuation,
  noDealValue,
  type ReplyScalars,
} from '../../engine/reply.ts';
import { cover } from '../../engine/transmission.ts';
import { afterRefusal, attackChance, backDownCost, expectedWarValue } from '../../engine/war.ts';
import type { Share, Value } from '../../vocabulary/units.ts';
import type { Said } from './say.ts';
import type { LabParty, LabTable } from './table.ts';

/** A probe only asks: its terms cannot be accepted. */
export function termsOf({ message, offered }: Said): Value | null {
  return OFFERS_TERMS.has(message.act) ? offered : null;
}

/** What terms are judged by at a side's home; `force` is that of the act they came with. */
function costScalars(
  table: LabTable,
  own: LabParty,
  value: Value | null,
  said: Said | null,
  force: Share,
): CostScalars {
  const seen = concessionSeen(said?.seen ?? 0, table.leaked);
  const mediator = said?.mediator ?? null;
  return {
    value,
    seenLoss: value === null ? 0 : seen * positive(own.start.statusQuo - value),
    seen,
    publicness: said?.seen ?? 0,
    force,
    cover: mediator === null ? 0 : cover(mediator.access, mediator.bias),
    audience: own.start.audience,
    commitment: own.commitment,
    claim: own.claim,
  };
}

/**
 * What a side weighs.
 *
 * @param own the side that weighs
 * @param them the other
 * @param said the message it answers; null to weigh how things stand without one
 */
export function scalarsOf(
  table: LabTable,
  own: LabParty,
  them: LabParty,
  said: Said | null,
): ReplyScalars {
  const { p } = table;
  const belief = logistic(own.belief);
  const value = said === null ? null : termsOf(said);
  const force = said === null ? 0 : ACT_FORCE[said.message.act].force;
  return {
    ...costScalars(table, own, value, said, force),
    symbolism: said?.message.venue.symbolism ?? 0,
    leverage: said?.mediator?.leverage ?? 0,
    tension: table.tension,
    belief,
    trust: own.trust,
    delay: own.start.delay,
    war: own.war,
    statusQuo: own.start.statusQuo,
    most: 1 - expectedWarValue(them.power, belief, p),
    senderAudience: them.start.audience,
    senderCommitment: them.commitment,
    roundsLeft: table.setting.rounds - table.round,
    redLine: 0,
  };
}

/** The chances that a side carries out its refused threat, backs down, or holds. */
export function refusedChances(table: LabTable, own: LabParty, them: LabParty): readonly Share[] {
  const { p } = table;
  const scalars = scalarsOf(table, own, them, null);
  const talks = continuation(scalars, noDealValue(scalars, p), p);
  return afterRefusal(talks, own.war, backDownCost(own.start.audience, own.commitment, p), p);
}

/** The chance that terms worth so much to a side pass at its home. */
export function passes(table: LabTable, own: LabParty, value: Value, cover: Share): Share {
  const { start } = own;
  return ratifyChance(
    {
      value,
      floor: start.floor,
      audience: start.audience,
      commitment: own.commitment,
      claim: own.claim,
      secretShare: table.messages === 0 ? 0 : table.secretMessages / table.messages,
      briefed: start.briefed,
      leaked: table.embarrassment,
      cover,
    },
    table.p,
  );
}

/** The chance that a side attacks when time has run out. */
export function attacks(table: LabTable, own: LabParty): Share {
  const { start, war, commitment, claim } = own;
  const { statusQuo, audience } = start;
  const { tension } = table;
  return attackChance({ war, statusQuo, audience, commitment, claim, tension }, table.p);
}

/** C of terms for a side, as its score counts it. */
export function homeCost(table: LabTable, own: LabParty, value: Value, said: Said): Value {
  return concessionCost(costScalars(table, own, value, said, 0), table.p);
}
