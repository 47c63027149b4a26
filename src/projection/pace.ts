/** The rhythm in which a record is watched: of its rounds, so that a day in 1962 is a season in 1971. */
import type { Case } from '../vocabulary/case.ts';
import { DAY, HOUR, type Minutes } from '../vocabulary/units.ts';
import { hoursTold, unitOf } from './scale.ts';
import { say } from './strings.ts';
import type { PaceView, SpanView } from './views-replay.ts';

const WEEK = 7 * DAY;
const MONTH = 30 * DAY;

/** Lengths that people have names for. */
const NAMED = [
  [15, 'minute', 1],
  [1, 'hour', HOUR],
  [2, 'hour', HOUR],
  [6, 'hour', HOUR],
  [12, 'hour', HOUR],
  [1, 'day', DAY],
  [2, 'day', DAY],
  [4, 'day', DAY],
  [1, 'week', WEEK],
  [2, 'week', WEEK],
  [1, 'month', MONTH],
  [3, 'month', MONTH],
  [6, 'month', MONTH],
] as const;

const SPANS: readonly SpanView[] = NAMED.map(([count, unit, of]) => ({
  minutes: count * of,
  words: say(count === 1 ? `clock.${unit}` : `clock.${unit}s`, { count: String(count) }),
}));

/** The named length that is nearest, by ratio. */
export function nearestSpan(minutes: Minutes): SpanView {
  const off = (span: SpanView) => Math.abs(Math.log(span.minutes / minutes));
  return SPANS.reduce((best, span) => (off(span) < off(best) ? span : best));
}

/** Of the wire, before and after the present, in sixths of a round: the past weighs less than what is in the air. */
const WINDOW = { before: 13, after: 15 } as const;
/** Speeds of playing, in rounds a second. */
const SPEEDS = [1 / 6, 1, 4] as const;

const LONGEST: SpanView = { minutes: MONTH, words: say('clock.a.month') };
/** Long steps through a record: the first that holds a round. */
const STRIDES: readonly SpanView[] = [
  { minutes: DAY, words: say('clock.a.day') },
  { minutes: WEEK, words: say('clock.a.week') },
  LONGEST,
];

/** What the rails of the wire are shaded by: daylight, or in longer cases every other week or month. */
export function railOf(game: Case): PaceView['rail'] {
  if (hoursTold(game)) return 'daylight';
  const { before, after } = WINDOW;
  return unitOf(((before + after) * game.round) / 6) === 'day' ? 'weeks' : 'months';
}

/** What the replay of a case shows at once, and how it moves. */
export function paceOf(game: Case): PaceView {
  const { round } = game;
  return {
    before: Math.round((WINDOW.before * round) / 6),
    after: Math.round((WINDOW.after * round) / 6),
    speeds: SPEEDS.map((rounds) => nearestSpan(rounds * round)),
    stride: STRIDES.find(({ minutes }) => minutes >= round) ?? LONGEST,
    rail: railOf(game),
  };
}

/** Accounts belong to a moment when they are of the same half day, or half round where that is longer. */
export function nearbyOf(game: Case): Minutes {
  return Math.max(DAY, game.round) / 2;
}
