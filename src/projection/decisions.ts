/** Your decisions after the fact: what each moved on both sides, and how the answer to it was weighed. */
import { type Decision, decisionsOf, sameDecision } from '../record/compare.ts';
import type { Who } from '../record/save.ts';
import { lastWorld, type Tape } from '../record/tape.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Weighing } from '../vocabulary/entry.ts';
import { other, REPLIES, type Reply, type Side } from '../vocabulary/words.ts';
import { type Cause, inOrder, movedViews } from './causes.ts';
import { whenText } from './clock.ts';
import { channelOf, inRecord, junctureName, optionOf, partyOf, seatOf } from './names.ts';
import { fillIn, REPLY_WORDS, say, WEIGHTS } from './strings.ts';
import { headlineOf, sentenceOf } from './transcript.ts';
import type { AnswerView, DecisionView, InRecord } from './views-debrief.ts';

export function decisionViews(you: Tape, history: Tape, who: Who): readonly DecisionView[] {
  const game = you.worlds[0].case;
  const { side } = seatOf(game, who);
  const mine = decisionsOf(game, you.entries, who);
  const record = decisionsOf(game, history.entries, who);
  return mine.flatMap((decision, i) => {
    const juncture = junctureName(game, decision.juncture);
    if (juncture === null) return [];
    const until = mine[i + 1]?.n ?? you.entries.length;
    const theirs = counterpart(mine, i, record);
    return [
      {
        entry: decision.n,
        juncture,
        at: decision.at,
        when: whenText(game, decision.at, side),
        text: textOf(game, you, decision),
        kind: channelOf(game, decision.demarche?.channel ?? null)?.kind ?? null,
        history: theirs === null ? null : textOf(game, history, theirs, 'decision.history.silent'),
        inRecord:
          theirs !== null && sameDecision(decision, theirs)
            ? 'line'
            : besideRecord(game, decision.juncture, decision.option),
        moved: movedBetween(you, who, measuresBefore(you, decision.n), until),
        answer: answerTo(game, you, decision, side),
      },
    ];
  });
}

/** The record's own line, taken up in another place, is no longer as it was. */
function besideRecord(game: Case, juncture: string, option: string | null): InRecord | null {
  return inRecord(game, juncture, option) === 'beside' ? 'beside' : null;
}

/** The record's decision in the same place: of the same juncture, first for first, second for second. */
function counterpart(
  mine: readonly Decision[],
  i: number,
  record: readonly Decision[],
): Decision | null {
  const juncture = mine[i]?.juncture;
  const nth = mine.slice(0, i).filter((one) => one.juncture === juncture).length;
  return record.filter((one) => one.juncture === juncture)[nth] ?? null;
}

/** The place before a decision and all that was written with it: its measures and what they brought out. */
export function measuresBefore(tape: Tape, n: number): number {
  const written = (place: number): boolean => {
    const entry = tape.entries[place];
    if (entry?.kind === 'measured' || entry?.kind === 'asked') return true;
    return entry?.kind === 'leaked' && entry.from.some((cause) => written(cause));
  };
  let first = n;
  while (first > 0 && written(first - 1)) first -= 1;
  return first;
}

function textOf(
  game: Case,
  tape: Tape,
  decision: Decision,
  silent: 'decision.silent' | 'decision.history.silent' = 'decision.silent',
): string {
  const entry = tape.entries[decision.n];
  if (entry?.kind === 'sent') return headlineOf(game, entry.message);
  if (entry?.kind === 'carried') return sentenceOf(game, entry, lastWorld(tape).messages);
  return optionOf(game, decision.juncture, decision.option)?.label ?? say(silent);
}

/**
 * Everything that moved between two places of the record, both sides' numbers included; for a third
 * party what is nobody's, and how it stands with either.
 */
export function movedBetween(tape: Tape, who: Who, from: number, to: number) {
  const game = tape.worlds[0].case;
  const { side, chair } = seatOf(game, who);
  const thirdParty = chair?.thirdParty ?? null;
  const told = ({ change }: Cause) =>
    thirdParty === null
      ? change.scalar !== 'standing'
      : change.side === null || change.of === thirdParty;
  const causes = tape.entries
    .slice(from, to)
    .flatMap((entry) => entry.changes.map((change): Cause => ({ change, entry })))
    .filter(told);
  const messages = tape.worlds.at(-1)?.messages ?? [];
  return inOrder(movedViews(game, side, causes, messages));
}

function answerTo(game: Case, tape: Tape, decision: Decision, side: Side): AnswerView | null {
  if (decision.message === null) return null;
  const entry = tape.entries.find(
    (one) =>
      (one.kind === 'sent' && one.message.demarche.answers === decision.message) ||
      (one.kind === 'waited' && one.answers === decision.message),
  );
  const weighing = entry?.kind === 'sent' || entry?.kind === 'waited' ? entry.weighing : null;
  const chosen = REPLIES.find((reply) => reply === weighing?.chosen);
  if (entry === undefined || weighing === null || chosen === undefined) return null;
  return {
    reply: chosen,
    when: whenText(game, entry.at, side),
    weighed: weighing.options
      .map(({ id, chance }) => ({
        reply: id,
        word: REPLY_WORDS[id] ?? id,
        chance: Math.round(chance * 1000) / 1000,
        chosen: id === chosen,
      }))
      .sort((a, b) => b.chance - a.chance),
    reasons: reasonsFor(game, weighing, chosen, side),
  };
}

/** The three largest reasons for the choice over the next best: theory.md, "Explainability". */
function reasonsFor(
  game: Case,
  weighing: Weighing,
  chosen: Reply,
  side: Side,
): AnswerView['reasons'] {
  const termsOf = (id: string | undefined) =>
    new Map(
      weighing.options.find((one) => one.id === id)?.terms.map((one) => [one.term, one.value]),
    );
  const next = weighing.options
    .filter(({ id }) => id !== chosen)
    .toSorted((a, b) => b.chance - a.chance)[0]?.id;
  const [mine, others] = [termsOf(chosen), termsOf(next)];
  const places = { owner: partyOf(game, other(side)).short, other: partyOf(game, side).short };
  return [...new Set([...mine.keys(), ...others.keys()])]
    .map((term) => ({ term, gap: (mine.get(term) ?? 0) - (others.get(term) ?? 0) }))
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
    .slice(0, 3)
    .map(({ term, gap }) => ({
      text: fillIn((WEIGHTS as Readonly<Record<string, string>>)[term] ?? term, places),
      gap: Math.round(gap * 1000) / 1000,
    }));
}
