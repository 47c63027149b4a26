/** How it came out, and what each side got, hid and owes. */
import { holds } from '../engine/condition.ts';
import { standingKey } from '../engine/standing.ts';
import type { World } from '../engine/world.ts';
import type { Who } from '../record/save.ts';
import { lastWorld, type Tape } from '../record/tape.ts';
import type { Ending, Ledger, LedgerLine } from '../vocabulary/ending.ts';
import { SIDES, type Side } from '../vocabulary/words.ts';
import { levelWord } from './causes.ts';
import { clockOf, lengthText, whenText } from './clock.ts';
import { partyOf, seatOf } from './names.ts';
import { hoursTold } from './scale.ts';
import { say } from './strings.ts';
import type { DebriefView, EndingView, LedgerEntry, LedgerView } from './views-debrief.ts';

/** The ending of a tape that has ended. */
export function endingOf(tape: Tape): { readonly ending: Ending; readonly world: World } {
  const world = lastWorld(tape);
  const ending = world.case.endings.find(({ id }) => id === world.ended?.ending);
  if (ending === undefined) throw new Error('A debrief was asked for, and the play has not ended.');
  return { ending, world };
}

export function endingView(you: Tape, history: Tape, side: Side): EndingView {
  const { ending, world } = endingOf(you);
  const game = world.case;
  const { ended } = world;
  if (ended === null) throw new Error('The play has not ended.');
  const when = whenText(game, endedAt(world), side);
  const score = (of: Side) => ({
    value: Math.round(ended.scores[of] * 100) / 100,
    words: scoreWords(ended.scores[of]),
  });
  return {
    id: ending.id,
    family: ending.family,
    name: ending.name,
    poster: ending.poster,
    voice: ending.voice,
    when: hoursTold(game) ? `${when} ${clockOf(game, side).city}` : when,
    text: ending.text,
    outcome: ended.outcome,
    durable: ended.durable,
    historical: ending.historical,
    standfirst: standfirst(world, history),
    scores: { A: score('A'), B: score('B') },
  };
}

/** The moment at which it was decided: of the settlement, where there was one. */
function endedAt(world: World): number {
  return world.settled?.at ?? world.at;
}

function standfirst(world: World, history: Tape): string {
  const record = lastWorld(history);
  const same = world.ended?.ending === record.ended?.ending;
  const holding =
    world.ended?.outcome === 'agreement'
      ? ` ${say(world.ended.durable ? 'ending.durable' : 'ending.fragile')}`
      : '';
  if (!same) {
    const name = record.case.endings.find(({ id }) => id === record.ended?.ending)?.name ?? '';
    return say('ending.other', { name }) + holding;
  }
  const late = endedAt(world) - endedAt(record);
  if (Math.abs(late) < 60) return say('ending.same') + holding;
  const length = lengthText(Math.abs(late));
  return say(late > 0 ? 'ending.same.later' : 'ending.same.sooner', { length }) + holding;
}

function scoreWords(score: number): string {
  if (score < 0.1) return say('score.ruin');
  if (score < 0.3) return say('score.poor');
  if (score < 0.5) return say('score.fair');
  return say(score < 0.75 ? 'score.good' : 'score.best');
}

/** Both ledgers, with what the record's own ledgers lack marked as yours only. */
export function ledgersOf(you: Tape, history: Tape, who: Who): Readonly<Record<Side, LedgerView>> {
  const [mine, record] = [endingOf(you), endingOf(history)];
  const seat = seatOf(mine.world.case, who);
  const [A, B] = SIDES.map((of): LedgerView => {
    const lines = (part: keyof Ledger): readonly LedgerEntry[] => {
      const theirs = new Set(
        held(record.world, record.ending.ledgers[of][part]).map(({ text }) => text),
      );
      return held(mine.world, mine.ending.ledgers[of][part]).map(({ text, secret }) => ({
        text,
        secret,
        yoursOnly: !theirs.has(text),
      }));
    };
    return {
      side: of,
      party: partyOf(mine.world.case, of).name,
      yours: of === seat.side && seat.chair?.thirdParty == null,
      got: lines('got'),
      hid: lines('hid'),
      owes: lines('owes'),
    };
  });
  if (A === undefined || B === undefined) throw new Error('Both sides have a ledger.');
  return { A, B };
}

function held(world: World, lines: readonly LedgerLine[]): readonly LedgerLine[] {
  return lines.filter(({ when }) => when === null || holds(world, when));
}

/** How a third party stands with each side at the end, in words; null for a principal. */
export function standingOf(you: Tape, who: Who): DebriefView['standing'] {
  const world = lastWorld(you);
  const game = world.case;
  const { thirdParty = null } = seatOf(game, who).chair ?? {};
  if (thirdParty === null) return null;
  return SIDES.map((side) => ({
    party: partyOf(game, side).short,
    words: levelWord('standing', world.standing[standingKey(thirdParty, side)] ?? 0),
  }));
}
