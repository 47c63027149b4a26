/**
 * The desk and the form of a third party's chair: how it may pass on what lies in its hands, and the
 * steps of its own that it may take at a juncture.
 */
import { openingsOf } from '../engine/legal.ts';
import { refusal } from '../engine/refusal.ts';
import type { Turn, World } from '../engine/world.ts';
import { type Demarche, silence } from '../vocabulary/demarche.ts';
import type { Move } from '../vocabulary/move.ts';
import { CARRIAGES, type Carriage, type Guidance } from '../vocabulary/words.ts';
import type { Known } from './knowledge.ts';
import { optionOf, receiverName } from './names.ts';
import { say } from './strings.ts';
import type { DraftView, FormView, TurnView } from './views.ts';
import { readbackOf, wordsOf } from './wording.ts';

/** Is it a third party that sits here? */
export function isBetween({ chair }: Pick<Known, 'chair'>): boolean {
  return chair !== null && chair.thirdParty !== null;
}

/** Has it a message in its hands? */
export function isInHands(known: Known, turn: Turn): boolean {
  return isBetween(known) && turn.answers !== null;
}

/** A way of carrying lies on the desk as a draft, under this name of its option. */
const OPTION = 'carriage.';

const carriageIn = ({ option }: Demarche): Carriage | null =>
  CARRIAGES.find((one) => option === OPTION + one) ?? null;

/** The move that a draft from this desk makes. */
export function betweenMove(chair: string, turn: Turn | null, draft: Demarche): Move {
  const as = carriageIn(draft);
  if (as === null || turn?.answers == null) return { kind: 'send', chair, demarche: draft };
  return { kind: 'carry', chair, message: turn.answers, as };
}

/** A message in hand: from whom, to whom, and the ways to pass it on. */
export function inHandsView(known: Known, turn: Turn, guidance: Guidance): TurnView {
  const { case: game } = known;
  const message = known.received.find(({ id }) => id === turn.answers);
  const from = message === undefined ? '' : receiverName(game, message.from);
  const to = message === undefined ? '' : receiverName(game, message.to);
  const told = guidance !== 'archival';
  const drafts = CARRIAGES.map(
    (as): DraftView => ({
      id: OPTION + as,
      label: say(`carriage.${as}`),
      kind: null,
      by: say(`carriage.${as}.by`, { from, to }),
      demarche: { ...silence(turn.answers), option: OPTION + as },
      text: [],
      likely: told ? say(`carriage.${as}.likely`, { from, to }) : '',
      risk: told ? say(`carriage.${as}.risk`, { from, to }) : '',
      refusal: null,
    }),
  );
  return {
    chair: turn.chair,
    juncture: turn.juncture,
    number: 0,
    title: say('hands.title', { from, to }),
    question: say('hands.question'),
    answers: turn.answers,
    // biome-ignore lint/suspicious/noThenProperty: "known then" is the word, and this is no promise
    then: [],
    drafts,
    prediction: null,
  };
}

/** The form of this desk: the message and how it is carried, or its own steps. */
export function betweenForm(known: Known, world: World, turn: Turn, draft: Demarche): FormView {
  const { case: game } = known;
  const as = carriageIn(draft);
  const message = known.received.find(({ id }) => id === turn.answers);
  const option = optionOf(game, turn.juncture, draft.option);
  const steps = openingsOf('measures', world, turn.chair, draft).flatMap((one) => {
    const measure = game.measures.find(({ id }) => id === one.id);
    const foreign = one.refusal?.code === 'not yours';
    return measure === undefined || foreign
      ? []
      : [{ ...one, name: measure.name, hint: measure.hint }];
  });
  return {
    between: message === undefined ? 'steps' : 'hands',
    acts: [],
    issues: [],
    channels: [],
    venues: [],
    thirdParties: [],
    measures: message === undefined ? steps : [],
    mustNotLearn: '',
    readback: message === undefined ? (option?.label ?? '') : readbackOf(game, message),
    words: message === undefined ? (option?.text ?? []) : wordsOf(game, message),
    refusal:
      message !== undefined && as === null
        ? null
        : refusal(world, betweenMove(turn.chair, turn, draft)),
  };
}
