/** The debrief: how it ended for both, your run beside history, and everything that was hidden. */
import { decisionsOf } from '../record/compare.ts';
import { type Save, type Who, whoOf } from '../record/save.ts';
import { type Tape, worldAfter } from '../record/tape.ts';
import type { Case, Dispute } from '../vocabulary/case.ts';
import { other } from '../vocabulary/words.ts';
import { besideHistory } from './beside.ts';
import { decisionViews, measuresBefore } from './decisions.ts';
import { endingOf, endingView, ledgersOf, standingOf } from './ending.ts';
import { historyTape } from './history.ts';
import { advisersJudged, predictionsJudged } from './judged.ts';
import { chairName, isSide, leadOf, seatOf } from './names.ts';
import { revealedIn } from './revealed.ts';
import { axisOf, seriesOf, seriesUnit, tableOf } from './series.ts';
import { COUNTS, say } from './strings.ts';
import type { DebriefView, TurningPoint } from './views-debrief.ts';
import type { DisputeView } from './views-replay.ts';

/** So many marks stand on the curves. */
const MARKS = 4;

/**
 * The debrief of a play that has ended.
 *
 * @throws {Error} while it has not
 */
export function debriefView(
  you: Tape,
  save: Pick<Save, 'side' | 'chair' | 'guidance'>,
): DebriefView {
  const { side, guidance } = save;
  const who = whoOf(save);
  const { ending, world } = endingOf(you);
  const game = world.case;
  const history = historyTape(game);
  const disputes = disputesOf(game);
  const decisions = decisionViews(you, history, who);
  return {
    case: { id: game.id, title: game.title, short: game.short, era: game.era },
    played: playedText(you, who, guidance, decisions.length),
    side,
    guidance,
    ending: endingView(you, history, side),
    standing: standingOf(you, who),
    ledgers: ledgersOf(you, history, who),
    absent: ending.absent,
    beside: { ...besideHistory(you, history, who), disputes },
    series: seriesOf(you, history, side),
    axis: axisOf(you, history, side),
    unit: seriesUnit(you, history),
    table: tableOf(you, history, side),
    turningPoints: turningPoints(you, who, decisions),
    decisions,
    hidden: game.hidden,
    revealed: revealedIn(you, seatOf(game, who)),
    advisers: advisersJudged(you, who),
    predictions: predictionsJudged(you, who),
    questions: game.questions,
    sources: game.sources,
    glossary: game.glossary,
    disputes,
  };
}

function playedText(you: Tape, who: Who, guidance: Save['guidance'], count: number): string {
  const game = you.worlds[0].case;
  const counted = (n: number, of: 'decisions' | 'carried') =>
    n === 1
      ? say(`debrief.${of}.one`)
      : say(`debrief.${of}.many`, { count: COUNTS[n] ?? String(n) });
  const carried = you.entries.filter(
    (entry) => entry.kind === 'carried' && entry.chair === who,
  ).length;
  const decisions = [counted(count - carried, 'decisions')];
  if (carried > 0) decisions.push(counted(carried, 'carried'));
  return say('debrief.played', {
    chair: chairName(game, isSide(who) ? leadOf(game, who).id : who),
    decisions: decisions.join(', '),
    guidance: say(`debrief.guidance.${guidance}`),
  });
}

/** The decisions after which tension and trust moved most, numbered in order of time. */
function turningPoints(
  you: Tape,
  who: Who,
  decisions: DebriefView['decisions'],
): readonly TurningPoint[] {
  const game = you.worlds[0].case;
  const { side } = seatOf(game, who);
  const made = decisionsOf(game, you.entries, who);
  const moved = made.map(({ n }, i) => {
    const before = worldAfter(you, measuresBefore(you, n));
    const after = worldAfter(you, made[i + 1]?.n ?? you.entries.length);
    const trust = Math.abs(after.sides[other(side)].trust - before.sides[other(side)].trust);
    return { n, size: trust + Math.abs(after.tension - before.tension) };
  });
  const largest = new Set(
    moved
      .toSorted((a, b) => b.size - a.size)
      .slice(0, MARKS)
      .map(({ n }) => n),
  );
  return decisions
    .filter(({ entry }) => largest.has(entry))
    .map(({ at, text, entry }, i) => ({ number: i + 1, at, text, entry }));
}

/** Accounts that conflict, as the case gives them. */
export function disputesOf(game: Case): readonly DisputeView[] {
  return game.disputes.map((dispute: Dispute) => ({
    id: dispute.id,
    title: dispute.title,
    at: dispute.at,
    accounts: dispute.accounts,
    wording: dispute.wording,
  }));
}
