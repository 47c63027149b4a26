/** Drafts that policies send: the staff's, and any that the form would let through. */
import { CARRIES_TERMS } from '../engine/acts.ts';
import { type Openings, openingsOf, refusal } from '../engine/legal.ts';
import { tablesOf } from '../engine/tables.ts';
import type { Turn, World } from '../engine/world.ts';
import type { StaffOption } from '../vocabulary/case.ts';
import { type Demarche, type Package, silence, type Term } from '../vocabulary/demarche.ts';
import type { Opening } from '../vocabulary/move.ts';
import { type Dice, oneOf } from './dice.ts';

/** Can this chair send it now? */
export function canSend(world: World, chair: string, demarche: Demarche): boolean {
  return refusal(world, { kind: 'send', chair, demarche }) === null;
}

/** The staff's options at a turn that can be sent as they are. An answer is no matter of theirs. */
export function staffOptions(world: World, turn: Turn): readonly StaffOption[] {
  if (turn.answers !== null) return [];
  const staff = tablesOf(world.case).juncture.get(turn.juncture)?.staff ?? [];
  return staff.filter(({ demarche }) => canSend(world, turn.chair, demarche));
}

/**
 * Any démarche, put together part by part from what is open, as a player at the form would.
 * Null where the parts drawn do not make one that can be sent.
 */
export function anyDraft(world: World, turn: Turn, dice: Dice): Demarche | null {
  const { chair, answers } = turn;
  const open = <Part extends keyof Openings>(part: Part, around: Demarche): Openings[Part] =>
    openingsOf(part, world, chair, around);
  const act = oneOf(dice, possible(open('acts', silence(answers))))?.id ?? 'silent';
  let draft: Demarche = { ...silence(answers), act };
  if (act !== 'silent') {
    const channel = oneOf(dice, possible(open('channels', draft)));
    if (channel === null) return null;
    draft = { ...draft, channel: channel.id };
    const venue = oneOf(dice, possible(open('venues', draft)))?.id ?? null;
    const thirdParty =
      dice() < 0.3 ? (oneOf(dice, possible(open('thirdParties', draft)))?.id ?? null) : null;
    draft = { ...draft, venue, thirdParty };
    if (CARRIES_TERMS.has(act) && act !== 'accept') {
      draft = { ...draft, package: anyTerms(open('issues', draft), dice) };
    }
  }
  const measures = dice() < 0.15 ? possible(open('measures', draft)).map(({ id }) => id) : [];
  const measure = oneOf(dice, measures);
  if (measure !== null) draft = { ...draft, measures: [measure] };
  return canSend(world, chair, draft) ? draft : null;
}

function anyTerms(issues: Openings['issues'], dice: Dice): Package {
  const terms: Record<string, Term> = {};
  for (const issue of possible(issues)) {
    if (dice() < 0.4) continue;
    const rung = oneOf(dice, possible(issue.rungs));
    if (rung === null) continue;
    terms[issue.id] = { rung: rung.id, secret: rung.secret === null && dice() < 0.4 };
  }
  return terms;
}

function possible<T extends Opening>(parts: readonly T[]): readonly T[] {
  return parts.filter(({ refusal: no }) => no === null);
}
