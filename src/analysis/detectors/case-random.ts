/** What random play of a case shows: failure modes 3, 4 and 5, and whether all that moves is told. */
import type { Condition } from '../../vocabulary/condition.ts';
import type { Entry, Weighing } from '../../vocabulary/entry.ts';
import type { Outcome } from '../../vocabulary/words.ts';
import { type Finished, playOut, seedOf } from '../plays.ts';
import type { PolicyName } from '../policies.ts';
import type { Watcher } from '../to-end.ts';
import type { Look } from './case-look.ts';
import { largestRise } from './case-silence.ts';
import { LIMITS } from './limits.ts';
import { type Finding, finding } from './row.ts';
import { entropyOf, meanOf, shareWhere } from './sample.ts';
import { isTold } from './told.ts';
import { unsaidIn } from './unsaid.ts';

/** Who plays: both at random, for what comes of it; the model on each side in turn, for what it weighs. */
const PAIRS: readonly (readonly [PolicyName, PolicyName])[] = [
  ['random', 'random'],
  ['random', 'model'],
  ['model', 'random'],
];

interface Seen {
  readonly outcomes: readonly (Outcome | null)[];
  readonly endings: readonly (string | null)[];
  readonly worstTensions: readonly number[];
  /** The answers that the model weighed, and its choices among drafts. */
  readonly answers: readonly Weighing[];
  readonly choices: readonly Weighing[];
  readonly changes: number;
  readonly unsaid: number;
}

function randomPlays({ game, plays, seed }: Look): Seen {
  const played: Finished[] = [];
  const worstTensions: number[] = [];
  const answers: Weighing[] = [];
  const choices: Weighing[] = [];
  let [changes, unsaid] = [0, 0];
  for (const [A, B] of PAIRS) {
    for (let n = 0; n < plays; n += 1) {
      let worst = 0;
      const watch: Watcher = (world, _turn, _move, entries) => {
        worst = Math.max(worst, world.tension);
        unsaid += unsaidIn(world, entries);
        for (const entry of entries) {
          changes += entry.changes.length;
          const weighed = weighingOf(entry);
          if (weighed !== null) (isAnswer(entry) ? answers : choices).push(weighed);
        }
      };
      const finished = playOut(game, { A, B }, seedOf(seed, n), watch);
      if (A !== B) continue;
      played.push(finished);
      worstTensions.push(worst);
    }
  }
  const outcomes = played.map(({ outcome }) => outcome);
  const endings = played.map(({ ending }) => ending);
  return { outcomes, endings, worstTensions, answers, choices, changes, unsaid };
}

function weighingOf(entry: Entry): Weighing | null {
  return entry.kind === 'sent' || entry.kind === 'waited' ? entry.weighing : null;
}

function isAnswer(entry: Entry): boolean {
  if (entry.kind === 'sent') return entry.message.demarche.answers !== null;
  return entry.kind === 'waited' && entry.answers !== null;
}

/** Does a condition ask for war? An ending that does stands for blows, even where it takes lesser ones too. */
function asksForWar(when: Condition): boolean {
  if (typeof when !== 'object') return false;
  if ('outcome' in when) return when.outcome === 'war';
  if ('all' in when) return when.all.some(asksForWar);
  return 'any' in when && when.any.some(asksForWar);
}

/** D3, D4, D5 and C6. */
export function randomPlay(look: Look): readonly Finding[] {
  const { game } = look;
  const seen = randomPlays(look);
  const { answers, choices, endings, outcomes } = seen;
  const blows = new Set(game.endings.filter(({ when }) => asksForWar(when)).map(({ id }) => id));
  const told = (weighed: readonly Weighing[]) =>
    shareWhere(weighed, ({ options }) => isTold(options));
  const likeliest = ({ options }: Weighing): string =>
    options.reduce((a, b) => (b.chance > a.chance ? b : a)).id;
  const entropy = meanOf(
    answers.map(({ options }) => entropyOf(options.map(({ chance }) => chance))),
  );
  const [least, most] = LIMITS.entropyOfReplies;
  return [
    finding(
      ['D3', 'Unreadable randomness', game.id],
      [
        {
          name: 'likeliest reply told by three factors',
          value: told(answers),
          least: LIMITS.leastTold,
        },
        { name: 'mean entropy of replies, bits', value: entropy, least, most },
      ],
    ),
    finding(
      ['D4', 'Runaway escalation', game.id],
      [
        {
          name: 'war, or blows short of it',
          value: shareWhere(endings, (id) => id === null || blows.has(id)),
          most: LIMITS.mostWar,
        },
        {
          name: 'plays with tension above .8',
          value: shareWhere(seen.worstTensions, (worst) => worst > LIMITS.hot),
          most: LIMITS.mostHot,
        },
        {
          name: 'largest rise of tension in silence after a public threat, events apart',
          value: largestRise(look),
          most: 0,
        },
      ],
      { war: shareWhere(outcomes, (outcome) => outcome === 'war') },
    ),
    finding(
      ['D5', 'Stonewall equilibrium', game.id],
      [
        {
          name: 'answers of which the likeliest is to stall',
          value: shareWhere(answers, (weighed) => likeliest(weighed) === 'stall'),
          most: LIMITS.mostStalled,
        },
        {
          name: 'drift',
          value: shareWhere(outcomes, (outcome) => outcome === 'drift'),
          most: LIMITS.mostDrift,
        },
      ],
    ),
    finding(
      ['C6', 'Causes untold', game.id],
      [
        { name: 'numbers that moved unsaid', value: seen.unsaid, most: 0 },
        {
          name: 'likeliest draft told by three factors',
          value: told(choices),
          least: LIMITS.leastTold,
        },
      ],
      { changes: seen.changes, replies: answers.length, drafts: choices.length },
    ),
  ];
}
