/** Drafts that policies send: the staff's, and any that the form would let through. */
import { CARRIES_TERMS, NEEDS_TERMS } from '../engine/acts.ts';
import { openOf, refusal, secretRefusal } from '../engine/legal.ts';
import { isEmpty } from '../engine/packages.ts';
import { tablesOf } from '../engine/tables.ts';
import type { Turn, World } from '../engine/world.ts';
import type { StaffOption } from '../vocabulary/case.ts';
import { type Demarche, type Package, silence, type Term } from '../vocabulary/demarche.ts';
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
  const nothing = silence(answers);
  const act = oneOf(dice, openOf.acts(world, chair, nothing)) ?? 'silent';
  let draft: Demarche = { ...nothing, act };
  if (act !== 'silent') {
    const channel = oneOf(dice, openOf.channels(world, chair, draft));
    if (channel === null) return null;
    draft = { ...draft, channel: channel.id };
    const venue = oneOf(dice, openOf.venues(world, chair, draft))?.id ?? null;
    const thirdParty =
      dice() < 0.3 ? (oneOf(dice, openOf.thirdParties(world, chair, draft))?.id ?? null) : null;
    draft = { ...draft, venue, thirdParty };
    if (CARRIES_TERMS.has(act) && act !== 'accept') {
      draft = { ...draft, package: anyTerms(world, chair, draft, dice) };
    }
  }
  const measures = dice() < 0.15 ? openOf.measures(world, chair, draft) : [];
  const measure = oneOf(dice, measures);
  if (measure !== null) draft = { ...draft, measures: [measure.id] };
  // Put together from open parts it can be sent (see `openings`), unless it lacks what its act needs.
  return NEEDS_TERMS.has(act) && isEmpty(draft.package) ? null : draft;
}

/** Some rung of some of the open issues: any will do for whoever does not accept. */
function anyTerms(world: World, chair: string, draft: Demarche, dice: Dice): Package {
  const terms: Record<string, Term> = {};
  for (const table of openOf.issues(world, chair, draft)) {
    if (dice() < 0.4) continue;
    const rung = oneOf(dice, table.issue.ladder);
    if (rung === null) continue;
    const hidden = secretRefusal(tablesOf(world.case), table, rung.id, draft.channel) === null;
    terms[table.issue.id] = { rung: rung.id, secret: hidden && dice() < 0.4 };
  }
  return terms;
}
