/** The blank form around a draft: everything that could be chosen, and why some of it cannot. */
import { openings } from '../engine/legal.ts';
import { acceptedOffer } from '../engine/offers.ts';
import type { Turn, World } from '../engine/world.ts';
import type { Demarche } from '../vocabulary/demarche.ts';
import type { Opening } from '../vocabulary/move.ts';
import { betweenForm, isBetween } from './in-hands.ts';
import type { Known } from './knowledge.ts';
import { channelOf, partyOf, rungOf, thirdPartyOf, venueOf } from './names.ts';
import { say } from './strings.ts';
import type { FormView, IssueView, PlaceView } from './views.ts';
import { readbackOf, type Utterance, wordsOf } from './wording.ts';

/**
 * @param world - asked for what is possible, and for nothing else
 */
export function formView(known: Known, world: World, turn: Turn, draft: Demarche): FormView {
  if (isBetween(known)) return betweenForm(known, world, turn, draft);
  const { case: game, side } = known;
  const open = openings(world, turn.chair, draft);
  const said = utterance(known, world, turn, draft);
  return {
    between: null,
    acts: open.acts.map((one) => ({ ...one, act: one.id })),
    issues: open.issues.map((one) => issueView(known, one)),
    channels: mine(open.channels).flatMap((one) => {
      const channel = channelOf(game, one.id);
      if (channel === null) return [];
      const { name, hint, kind } = channel;
      return [{ ...one, name, hint, kind, exposure: known.exposure[one.id] ?? 'covert' }];
    }),
    venues: places(open.venues, (id) => venueOf(game, id)),
    thirdParties: places(open.thirdParties, (id) => thirdPartyOf(game, id)),
    measures: places(mine(open.measures), (id) => game.measures.find((one) => one.id === id)),
    mustNotLearn: partyOf(game, side).mustNotLearn,
    readback: readbackOf(game, said),
    words: draft.act === 'silent' ? [] : wordsOf(game, said),
    refusal: open.draft,
  };
}

/** The draft as it would be said: an acceptance takes the terms that lie on the table. */
export function utterance(
  { side }: Pick<Known, 'side'>,
  world: World,
  turn: Turn,
  draft: Demarche,
): Utterance {
  const { chair, juncture } = turn;
  const answers = draft.answers ?? turn.answers;
  const taken = draft.act === 'accept' ? acceptedOffer(world, side, draft.package, answers) : null;
  const demarche = { ...draft, answers, package: taken?.package ?? draft.package };
  return { from: side, chair, juncture, demarche, carriedBy: draft.thirdParty };
}

/** Without what belongs to the other side alone. */
function mine<T extends Opening>(list: readonly T[]): readonly T[] {
  return list.filter(({ refusal }) => refusal?.code !== 'not yours');
}

/** What can be chosen first, then what is shut, then what is out of reach by this channel. */
function places(
  list: readonly Opening[],
  of: (id: string) => { readonly name: string; readonly hint: string } | null | undefined,
): readonly PlaceView[] {
  const rank = ({ refusal }: Opening) =>
    refusal === null
      ? 0
      : refusal.code === 'out of reach' || refusal.code === 'does not fit'
        ? 2
        : 1;
  return list
    .flatMap((one) => {
      const place = of(one.id);
      return place ? [{ ...one, name: place.name, hint: place.hint }] : [];
    })
    .sort((a, b) => rank(a) - rank(b));
}

function issueView(
  known: Known,
  opening: ReturnType<typeof openings>['issues'][number],
): IssueView {
  const game = known.case;
  const issue = game.issues.find((one) => one.id === opening.id);
  return {
    id: opening.id,
    refusal: opening.refusal,
    name: issue?.name ?? opening.id,
    statusQuo: (issue && rungOf(game, issue.id, issue.statusQuo)?.name) ?? '',
    rungs: opening.rungs.map(({ id, refusal, secret }) => ({
      id,
      refusal,
      name: rungOf(game, opening.id, id)?.name ?? id,
      canBeSecret: secret === null,
      heldBy: holderOf(known, opening.id, id),
    })),
  };
}

/** Who stands on this rung: this side by its last word or its opening, the other by what was read. */
function holderOf(known: Known, issue: string, rung: string): string | null {
  const { case: game, side } = known;
  const named = (messages: Known['sent']) =>
    messages.findLast((message) => message.demarche.package[issue] !== undefined);
  const theirs = named(known.received);
  if (theirs?.demarche.package[issue]?.rung === rung) {
    const from = partyOf(game, theirs.from).short;
    const channel = channelOf(game, theirs.demarche.channel)?.name ?? '';
    return say('held.them', { from, channel });
  }
  const own = named(known.sent)?.demarche.package[issue]?.rung;
  const opening = game.issues.find((one) => one.id === issue)?.opening[side];
  return (own ?? opening) === rung ? say('held.you') : null;
}
