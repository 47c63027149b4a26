/** Tension, trust and exposure over time, yours beside the record's: for a chart and for a table. */
import { TREADS } from '../engine/tension.ts';
import type { World } from '../engine/world.ts';
import type { Tape } from '../record/tape.ts';
import type { Minute, Share } from '../vocabulary/units.ts';
import { EXPOSURES, type Exposure, other, type Side, TENSIONS } from '../vocabulary/words.ts';
import { dayOf, lengthText, midnightOf, nextMidnight } from './clock.ts';
import { channelOf } from './names.ts';
import { LEVELS, say } from './strings.ts';
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

/** The close of each day, until both have ended. */
export function tableOf(you: Tape, history: Tape, side: Side): readonly SeriesRow[] {
  const [start] = you.worlds;
  const game = start.case;
  const last = Math.max(lastMoment(you), lastMoment(history));
  const rows: SeriesRow[] = [];
  let next: Minute;
  for (let day = midnightOf(game, start.at, side); day <= last; day = next) {
    next = nextMidnight(game, day, side);
    const [mine, record] = [worldAt(you, next - 1), worldAt(history, next - 1)];
    const pair = <T>(of: (world: World) => T) => ({ you: of(mine), history: of(record) });
    rows.push({
      day: dayOf(game, day, side).day,
      at: day,
      tension: pair((world) => round(world.tension)),
      trust: pair((world) => round(trustIn(side)(world))),
      exposure: pair(exposureOf),
    });
  }
  return rows;
}

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
