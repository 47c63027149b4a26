/** Where a side had a choice: each of its decisions at a juncture, with every answer it could have given. */
import { turnOf } from '../engine/apply.ts';
import { refusal } from '../engine/refusal.ts';
import type { World } from '../engine/world.ts';
import { type Decision, decisionsOf } from '../record/compare.ts';
import type { Who } from '../record/save.ts';
import { type Tape, worldAfter } from '../record/tape.ts';
import type { StaffOption } from '../vocabulary/case.ts';
import { type Demarche, silence } from '../vocabulary/demarche.ts';
import type { Move } from '../vocabulary/move.ts';
import type { Minute } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { whenText } from './clock.ts';
import { measuresBefore } from './decisions.ts';
import { inRecord, junctureName, junctureOf, optionOf, seatOf } from './names.ts';
import { say } from './strings.ts';
import { headlineOf } from './transcript.ts';
import type { InRecord } from './views-debrief.ts';
import type { JunctureName } from './views-replay.ts';

/** One answer to a juncture; always legal where it is offered. */
export interface Answer {
  readonly label: string;
  readonly move: Move;
  /** It is the one that was given. */
  readonly made: boolean;
  readonly inRecord: InRecord | null;
}

export interface Choice {
  readonly side: Side;
  readonly chair: string;
  readonly juncture: JunctureName;
  /** Place of the decision in the record. */
  readonly entry: number;
  /** How many entries came before it and all that was written with it: where it can be made anew. */
  readonly before: number;
  readonly at: Minute;
  /** "Sat 27 Oct, 19:45" */
  readonly when: string;
  /** At least two: what was done first, then the staff's other drafts, then silence. */
  readonly answers: readonly Answer[];
}

/**
 * The choices of a side, or of a chair that sits by itself, in order of time. Messages that asked for an answer are no choices, nor is a
 * juncture with one legal answer, nor what the record decided before a player sat down.
 */
export function choicesOf(tape: Tape, who: Who): readonly Choice[] {
  const { case: game } = tape.worlds[0];
  const { side } = seatOf(game, who);
  const satDown = tape.entries.findLastIndex((entry) => entry.kind === 'taken over');
  return decisionsOf(game, tape.entries, who).flatMap((decision): Choice[] => {
    const before = measuresBefore(tape, decision.n);
    const juncture = junctureName(game, decision.juncture);
    const world = worldAfter(tape, before);
    const turn = turnOf(world.turns, decision.chair, decision.answers);
    if (decision.n < satDown || juncture === null || turn?.answers !== null) return [];
    const answers = answersAt(tape, world, decision, before);
    if (answers.length < 2) return [];
    const { n: entry, at, chair } = decision;
    return [{ side, chair, juncture, entry, before, at, when: whenText(game, at, side), answers }];
  });
}

function answersAt(
  tape: Tape,
  world: World,
  decision: Decision,
  before: number,
): readonly Answer[] {
  const { case: game } = world;
  const { chair, juncture, option } = decision;
  const made: Answer = {
    label: labelOf(tape, decision),
    move: madeMove(tape, decision, before),
    made: true,
    inRecord: inRecord(game, juncture, option),
  };
  const staff = (junctureOf(game, juncture)?.staff ?? [])
    .filter(({ id }) => id !== option)
    .map(
      (draft): Answer => ({
        label: draft.label,
        move: send(chair, drafted(draft)),
        made: false,
        inRecord: inRecord(game, juncture, draft.id),
      }),
    );
  const legal = [made, ...staff].filter(({ move }) => refusal(world, move) === null);
  if (legal.some(({ move }) => isSilence(move))) return legal;
  const silence: Answer = {
    label: say('choice.silent'),
    move: { kind: 'wait', chair },
    made: false,
    inRecord: null,
  };
  return [...legal, silence];
}

/** The move by which it was done. Of a silence the record keeps the option and the measures taken. */
function madeMove(tape: Tape, { n, chair, demarche, option }: Decision, before: number): Move {
  if (demarche !== null) return send(chair, demarche);
  const measures = tape.entries
    .slice(before, n)
    .flatMap((entry) => (entry.kind === 'measured' ? [entry.measure] : []));
  if (option === null && measures.length === 0) return { kind: 'wait', chair };
  return send(chair, { ...silence(), measures, option });
}

function send(chair: string, demarche: Demarche): Move {
  return { kind: 'send', chair, demarche };
}

function drafted({ id, demarche }: StaffOption): Demarche {
  return { ...demarche, option: id };
}

/** Nothing said and nothing done, whether or not a draft of the staff puts it so. */
function isSilence(move: Move): boolean {
  if (move.kind !== 'send') return move.kind === 'wait';
  return move.demarche.act === 'silent' && move.demarche.measures.length === 0;
}

function labelOf(tape: Tape, { n, juncture, option }: Decision): string {
  const { case: game } = tape.worlds[0];
  const entry = tape.entries[n];
  if (entry?.kind === 'sent') return headlineOf(game, entry.message);
  return optionOf(game, juncture, option)?.label ?? say('choice.silent');
}
