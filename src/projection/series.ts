/** Tension, trust and exposure over time, yours beside the record's: for a chart and for a table. */
import { TREADS } from '../engine/tension.ts';
import type { World } from '../engine/world.ts';
import type { Tape } from '../record/tape.ts';
import type { Minute, Share } from '../vocabulary/units.ts';
import { EXPOSURES, type Exposure, other, type Side, TENSIONS } from '../vocabulary/words.ts';
import { lengthText } from './clock.ts';
import { channelOf } from './names.ts';
import { periodName, periodsOf } from './periods.ts';
import { type Unit, unitOf } from './scale.ts';
import { LEVELS, say } from './strings.ts';
import { ticksOf } from './ticks.ts';
import type { TickView } from './views.ts';
import type { SeriesPoint, SeriesRow, SeriesView } from './views-debrief.ts';

type Measure = (world: World) => Share;

/** How far the worst of what was secret has come out. */
export function exposureOf(world: World): Exposure {
  const found = Object.entries(world.exposure)
    // A channel that was open from the start never was a secret.
    .filter(([id]) => (channelOf(world.case, id)?.start ?? 'covert') === 'covert')
    .map(([, exposure]) => EXPOSURES.indexOf(exposure));
  return EXPOSURES[Math.max(0, ...found)] ?? 'covert';
}

const tension: Measure = (world) => world.tension;
const exposure: Measure = (world) => EXPOSURES.indexOf(exposureOf(world)) / (EXPOSURES.length - 1);
const trustIn =
  (side: Side): Measure =>
  (world) =>
    world.sides[other(side)].trust;

export function seriesOf(you: Tape, history: Tape, side: Side): readonly SeriesView[] {
  const { treads } = you.worlds[0].case;
  const pair = (of: Measure) => ({ you: points(you, of), history: points(history, of) });
  const trust = pair(trustIn(side));
  return [
    {
      id: 'tension',
      title: say('series.tension'),
      scale: TENSIONS.map((word) => ({ at: TREADS[word], word: treads?.[word] ?? word })),
      ...pair(tension),
      sentence: tensionSentence(you, history),
    },
    {
      id: 'trust',
      title: say('series.trust'),
      scale: LEVELS.trust.map((word, i) => ({ at: i / LEVELS.trust.length, word })),
      ...trust,
      sentence: trustSentence(trust.you.at(-1)?.value ?? 0, trust.history.at(-1)?.value ?? 0),
    },
    {
      id: 'exposure',
      title: say('series.exposure'),
      scale: EXPOSURES.map((word, i) => ({ at: i / (EXPOSURES.length - 1), word })),
      ...pair(exposure),
      sentence: say(`series.exposure.${exposureOf(you.worlds.at(-1) ?? you.worlds[0])}`),
    },
  ];
}

/** One point for each change, and the two ends. */
function points(tape: Tape, of: Measure): readonly SeriesPoint[] {
  const all = tape.worlds.map((world) => ({ at: world.at, value: round(of(world)) }));
  return all.filter(
    ({ value }, i) =>
      i === 0 || i === all.length - 1 || value !== all[i - 1]?.value || value !== all[i + 1]?.value,
  );
}

/** The stretch of both runs: from the start of the case until both have ended. */
function stretchOf(you: Tape, history: Tape): readonly [first: Minute, last: Minute] {
  return [you.worlds[0].at, Math.max(lastMoment(you), lastMoment(history))];
}

/** How the figures are told: by the day, or in a long case by the week or month. */
export function seriesUnit(you: Tape, history: Tape): Unit {
  const [first, last] = stretchOf(you, history);
  return unitOf(last - first);
}

/** The close of each day, week or month, until both have ended. */
export function tableOf(you: Tape, history: Tape, side: Side): readonly SeriesRow[] {
  const game = you.worlds[0].case;
  const unit = seriesUnit(you, history);
  const [first, last] = stretchOf(you, history);
  return periodsOf(game, side, unit, first, last).map((period) => {
    const close = period.to - 1;
    const [mine, record] = [worldAt(you, close), worldAt(history, close)];
    const pair = <T>(of: (world: World) => T) => ({ you: of(mine), history: of(record) });
    const { day, date } = periodName(game, side, unit, period);
    return {
      day: unit === 'day' ? day : date,
      at: period.from,
      tension: pair((world) => round(world.tension)),
      trust: pair((world) => round(trustIn(side)(world))),
      exposure: pair(exposureOf),
    };
  });
}

/** Marks under the curves: every day, or every month or more of a long case. */
export function axisOf(you: Tape, history: Tape, side: Side): readonly TickView[] {
  const game = you.worlds[0].case;
  if (seriesUnit(you, history) === 'day') {
    return tableOf(you, history, side).map(({ at, day }) => ({ at, label: day, opens: false }));
  }
  const [first, last] = stretchOf(you, history);
  return ticksOf(game, side, first, last, MOST_TICKS, false);
}

/** Under the curves there is room for about so many marks. */
const MOST_TICKS = 28;

/** The world as it stood at a moment. */
export function worldAt(tape: Tape, at: Minute): World {
  return tape.worlds.findLast((world) => world.at <= at) ?? tape.worlds[0];
}

function lastMoment(tape: Tape): Minute {
  return (tape.worlds.at(-1) ?? tape.worlds[0]).at;
}

function tensionSentence(you: Tape, history: Tape): string {
  const [mine, record] = [atBrink(you), atBrink(history)];
  const name = you.worlds[0].case.treads?.brink;
  const brink =
    name === undefined ? say('series.tension.brink') : say('series.tension.named', { name });
  if (mine === 0 && record === 0) return say('series.tension.none', { brink });
  const words = (minutes: number) => lengthText(minutes === 0 ? 0 : Math.max(60, minutes));
  return say('series.tension.more', {
    brink,
    you: mine === 0 ? say('series.no.time') : words(mine),
    history: record === 0 ? say('series.no.time') : words(record),
  });
}

/** Minutes spent at the brink or beyond. */
function atBrink(tape: Tape): number {
  return tape.worlds.reduce((sum, world, i) => {
    const next = tape.worlds[i + 1];
    return next !== undefined && world.tension >= TREADS.brink ? sum + next.at - world.at : sum;
  }, 0);
}

function trustSentence(you: Share, history: Share): string {
  const gap = you - history;
  return say(
    Math.abs(gap) < 0.03
      ? 'series.trust.same'
      : gap > 0
        ? 'series.trust.more'
        : 'series.trust.less',
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
