/** Advisers and predictions, judged by what came. */

import { tablesOf } from '../engine/tables.ts';
import { decisionsOf } from '../record/compare.ts';
import { isOf, type Who } from '../record/save.ts';
import { type Tape, worldAfter } from '../record/tape.ts';
import type { Stance } from '../vocabulary/words.ts';
import { other } from '../vocabulary/words.ts';
import { adviceOn } from './advice.ts';
import { whenText } from './clock.ts';
import { measuresBefore } from './decisions.ts';
import { junctureName, seatOf } from './names.ts';
import { say } from './strings.ts';
import type { AdviserJudged, DebriefView, PredictionJudged } from './views-debrief.ts';

/** So many judgements are shown: those on the decisions that moved most. */
const SHOWN = 6;
/** A decision that moves trust less tension by no more than this moved little. Judgement. */
const EVEN = 0.015;

/** What was said to each decision, and whether things then went as the adviser thought they would. */
export function advisersJudged(you: Tape, who: Who): readonly AdviserJudged[] {
  const game = you.worlds[0].case;
  const { side } = seatOf(game, who);
  const mine = decisionsOf(game, you.entries, who);
  return mine
    .flatMap((decision, i) => {
      const juncture = junctureName(game, decision.juncture);
      if (juncture === null || decision.demarche === null) return [];
      const before = worldAfter(you, measuresBefore(you, decision.n));
      const after = worldAfter(you, mine[i + 1]?.n ?? you.entries.length);
      const eased =
        after.sides[other(side)].trust -
        before.sides[other(side)].trust -
        (after.tension - before.tension);
      return adviceOn(game, side, decision.juncture, decision.demarche).map((advice) => ({
        person: advice.person,
        name: advice.name,
        portrait: advice.portrait,
        juncture,
        when: whenText(game, decision.at, side),
        said: advice.text,
        stance: advice.stance,
        evidence: 'dramatised' as const,
        ...verdictOn(advice.stance, eased),
        weight: Math.abs(eased),
      }));
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, SHOWN)
    .map(({ weight: _, ...judged }) => judged);
}

function verdictOn(stance: Stance, eased: number): Pick<AdviserJudged, 'verdict' | 'judgement'> {
  const went = eased > EVEN ? 'better' : eased < -EVEN ? 'worse' : 'even';
  const right =
    (stance === 'for' && went === 'better') ||
    (stance === 'against' && went === 'worse') ||
    (stance === 'in part' && went === 'even');
  const wrong =
    (stance === 'for' && went === 'worse') || (stance === 'against' && went === 'better');
  const verdict = right ? 'right' : wrong ? 'wrong' : 'half right';
  const unheard = stance === 'against' ? ` ${say('verdict.unheard')}` : '';
  return { verdict, judgement: `${say(`verdict.${verdict}`)} ${say(`verdict.${went}`)}${unheard}` };
}

/** Each number beside what came, by Brier's score times 100: Brier, Monthly Weather Review 78(1), 1950. */
export function predictionsJudged(you: Tape, who: Who): DebriefView['predictions'] {
  const game = you.worlds[0].case;
  const { side } = seatOf(game, who);
  const rows = you.entries.flatMap((entry): PredictionJudged[] => {
    if (entry.kind !== 'predicted') return [];
    if (!isOf(game, who, entry.chair)) return [];
    const judged = you.entries.find(
      (one) => one.kind === 'judged' && one.prediction === entry.prediction,
    );
    const came = judged?.kind === 'judged' ? judged.came : null;
    return [
      {
        id: entry.prediction,
        question: tablesOf(game).prediction.get(entry.prediction)?.question ?? entry.prediction,
        when: whenText(game, entry.at, side),
        said: entry.chance,
        came,
        miss: came === null ? null : Math.round(100 * (entry.chance - Number(came)) ** 2),
      },
    ];
  });
  const misses = rows.flatMap(({ miss }) => (miss === null ? [] : [miss]));
  if (misses.length === 0) return { rows, mean: null, sentence: say('predictions.none') };
  const mean = Math.round(misses.reduce((sum, miss) => sum + miss, 0) / misses.length);
  const id = mean < 25 ? 'better' : mean > 25 ? 'worse' : 'even';
  return { rows, mean, sentence: say(`predictions.${id}`) };
}
