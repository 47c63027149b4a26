/** Where the future turned: the same night played on by the model from each answer, with the same luck. */
import { play } from '../engine/decide.ts';
import { refusal } from '../engine/refusal.ts';
import type { World } from '../engine/world.ts';
import { type Decision, decisionsOf } from '../record/compare.ts';
import { type Tape, worldAfter } from '../record/tape.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Move } from '../vocabulary/move.ts';
import type { Side } from '../vocabulary/words.ts';
import { whenText } from './clock.ts';
import { measuresBefore } from './decisions.ts';
import { inRecord, junctureName, junctureOf, optionOf } from './names.ts';
import { COUNTS, say } from './strings.ts';
import { headlineOf } from './transcript.ts';
import type { DecidedView, InRecord } from './views-debrief.ts';

/** Futures from each answer that are shown, and how many are enough to find the juncture. */
const FUTURES = 24;
const SOUNDINGS = 6;
/** Far more moves than any play has. */
const ENOUGH = 2_000;

interface Answer {
  readonly id: string;
  readonly label: string;
  readonly move: Move;
  readonly yours: boolean;
  readonly inRecord: InRecord | null;
}

/** The decision from which the endings differ most by what is answered; null where none had a choice. */
export function decidedMost(you: Tape, side: Side): DecidedView | null {
  const game = you.worlds[0].case;
  const decisions = decisionsOf(game, you.entries, side).filter(({ answers }) => answers === null);
  let best: { decision: Decision; answers: readonly Answer[]; spread: number } | null = null;
  for (const decision of decisions) {
    const answers = answersAt(you, decision);
    if (answers.length < 2) continue;
    const before = worldBefore(you, decision);
    const shares = answers.map((answer) => endingsFrom(before, answer.move, SOUNDINGS));
    const spread = Math.max(...shares.flatMap((a) => shares.map((b) => distance(a, b))));
    if (best === null || spread > best.spread) best = { decision, answers, spread };
  }
  return best === null ? null : view(game, you, side, best.decision, best.answers);
}

function view(
  game: Case,
  you: Tape,
  side: Side,
  decision: Decision,
  answers: readonly Answer[],
): DecidedView | null {
  const juncture = junctureName(game, decision.juncture);
  if (juncture === null) return null;
  const before = worldBefore(you, decision);
  const counted = answers.map((answer) => ({
    answer,
    counts: endingsFrom(before, answer.move, FUTURES),
  }));
  const mine = counted.find(({ answer }) => answer.yours)?.counts ?? new Map<string, number>();
  const [common, count] = [...mine].toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const nameOfEnding = (id: string) => game.endings.find((one) => one.id === id)?.name ?? id;
  return {
    juncture,
    entry: measuresBefore(you, decision.n),
    when: whenText(game, decision.at, side),
    sentence: say('decided.sentence', {
      share: `${COUNTS[count] ?? count} of ${FUTURES}`,
      ending: nameOfEnding(common),
    }),
    answers: counted.map(({ answer, counts }) => ({
      label: answer.label,
      yours: answer.yours,
      inRecord: answer.inRecord,
      endings: game.endings
        .filter(({ id }) => counts.has(id))
        .map(({ id, name, family }) => ({ ending: id, name, family, count: counts.get(id) ?? 0 })),
    })),
  };
}

function worldBefore(you: Tape, decision: Decision): World {
  return worldAfter(you, measuresBefore(you, decision.n));
}

/** What could have been answered there: what was, and the staff's other drafts. */
function answersAt(you: Tape, decision: Decision): readonly Answer[] {
  const world = worldBefore(you, decision);
  const { case: game } = world;
  const { chair } = decision;
  const own: Answer = {
    id: 'yours',
    label: labelOf(game, you, decision),
    move:
      decision.demarche === null
        ? { kind: 'wait', chair }
        : { kind: 'send', chair, demarche: decision.demarche },
    yours: true,
    inRecord: inRecord(game, decision.juncture, decision.option),
  };
  const staff = (junctureOf(game, decision.juncture)?.staff ?? [])
    .filter(({ id }) => id !== decision.option)
    .map((option): Answer => {
      const demarche = { ...option.demarche, option: option.id };
      const move = { kind: 'send', chair, demarche } as const;
      return {
        id: option.id,
        label: option.label,
        move,
        yours: false,
        inRecord: inRecord(game, decision.juncture, option.id),
      };
    });
  return [own, ...staff].filter(({ move }) => refusal(world, move) === null);
}

function labelOf(game: Case, you: Tape, decision: Decision): string {
  const entry = you.entries[decision.n];
  if (entry?.kind === 'sent') return headlineOf(game, entry.message);
  return optionOf(game, decision.juncture, decision.option)?.label ?? say('decided.silent');
}

/** Endings by count, over so many seeds; the same seeds for every answer. */
function endingsFrom(before: World, move: Move, plays: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let seed = 1; seed <= plays; seed += 1) {
    const ending = playedOut({ ...before, chance: { kind: 'seed', seed } }, move);
    if (ending !== null) counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  return counts;
}

/** The model sits in every chair until the end. */
function playedOut(start: World, first: Move): string | null {
  let { world } = play(start, first);
  for (let i = 0; i < ENOUGH && world.ended === null; i += 1) {
    const turn = world.turns[0];
    world = play(
      world,
      turn === undefined ? { kind: 'advance' } : { kind: 'delegate', chair: turn.chair },
    ).world;
  }
  return world.ended?.ending ?? null;
}

/** Half the sum of differences of two distributions: 0 the same, 1 with nothing in common. */
function distance(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const total = (of: ReadonlyMap<string, number>) =>
    Math.max(
      1,
      [...of.values()].reduce((sum, n) => sum + n, 0),
    );
  const [inA, inB] = [total(a), total(b)];
  const ids = new Set([...a.keys(), ...b.keys()]);
  return (
    [...ids].reduce(
      (sum, id) => sum + Math.abs((a.get(id) ?? 0) / inA - (b.get(id) ?? 0) / inB),
      0,
    ) / 2
  );
}
