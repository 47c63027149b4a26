/** The record of both sides, step by step: what lay on each desk then, and what is known now. */
import { tapeOf } from '../record/replay.ts';
import type { Save } from '../record/save.ts';
import { type Tape, worldAfter } from '../record/tape.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { DatedStatement } from '../vocabulary/evidence.ts';
import type { Minute } from '../vocabulary/units.ts';
import { SIDES, type Side } from '../vocabulary/words.ts';
import { clockOf, clocksAt, hourOf, lengthText, whenText } from './clock.ts';
import { disputesOf } from './debrief.ts';
import { historyTape, stepsOf } from './history.ts';
import { knownTo } from './knowledge.ts';
import { mapView } from './map.ts';
import { chairName, chairOf, junctureName, junctureOf, leadOf, partyOf, venueOf } from './names.ts';
import { nearbyOf, paceOf } from './pace.ts';
import { papersOf } from './papers.ts';
import { periodName, periodsOf } from './periods.ts';
import type { Replay } from './ports.ts';
import { paleOf } from './rail.ts';
import { type Unit, unitOf } from './scale.ts';
import { exposureOf } from './series.ts';
import { hourAt } from './stage.ts';
import { tensionView } from './tension.ts';
import { ticksOf } from './ticks.ts';
import { sentenceOf } from './transcript.ts';
import type { StageView } from './views.ts';
import type {
  JunctureName,
  ReplayDay,
  ReplayFrame,
  ReplayOutline,
  ReplayStep,
  RoomView,
  TakeOverView,
} from './views-replay.ts';
import { crossingsOf, wireOf } from './wire.ts';

/** The replay of a case's history; or of a play, such as one shared by a link. */
export function openReplay(game: Case, play?: Pick<Save, 'chance' | 'entries'>): Replay {
  return replayOf(play === undefined ? historyTape(game) : tapeOf(game, play));
}

/** Beside a rail there is room for about so many marks. */
const MOST_TICKS = 10;

/** The replay of a record that stands as a tape. */
export function replayOf(tape: Tape): Replay {
  const { case: game } = tape.worlds[0];
  const messages = tape.worlds.at(-1)?.messages ?? [];
  const steps = stepsOf(tape).map(({ n, entry }) => stepView(tape, n, entry));
  const crossings = crossingsOf(game, messages);
  const disputes = disputesOf(game);
  const frame = (n: number): ReplayFrame => {
    const step = steps[Math.max(0, Math.min(n, steps.length - 1))];
    if (step === undefined) throw new Error('This record is empty.');
    const world = worldAfter(tape, step.entry + 1);
    const next = steps[step.n + 1];
    return {
      n: step.n,
      at: world.at,
      step,
      clocks: step.clocks,
      juncture: step.juncture,
      next:
        next === undefined
          ? null
          : {
              label: next.label,
              in: next.at - world.at,
              words: lengthText(next.at - world.at),
            },
      rooms: { A: room(tape, step, 'A'), B: room(tape, step, 'B') },
      inTheAir: world.messages
        .filter(({ id }) => !world.delivered.includes(id))
        .map(({ id }) => id),
      crossings: crossings.filter(({ messages: pair }) =>
        pair.every((id) => world.messages.some((message) => message.id === id)),
      ),
      tension: tensionView(world.tension, game.treads),
      trust: { A: round(world.sides.A.trust), B: round(world.sides.B.trust) },
      exposure: exposureOf(world),
      stage: stageOf(tape, step),
      disputes: disputes.filter(({ at }) => Math.abs(at - world.at) < nearbyOf(game)),
    };
  };
  return {
    outline: outlineOf(tape, steps),
    frame,
    clocks: (at) => clocksAt(game, at),
    ticks: (side, from, to) => ticksOf(game, side, from, to, MOST_TICKS),
    pale: (side, from, to) => paleOf(game, side, from, to),
  };
}

function stepView(tape: Tape, n: number, place: number): ReplayStep {
  const entry = tape.entries[place];
  const world = worldAfter(tape, place + 1);
  if (entry === undefined) throw new Error(`No entry ${place} in this record.`);
  return {
    n,
    entry: place,
    at: entry.at,
    kind: entry.kind,
    side: sideOf(tape, entry),
    juncture: junctureName(world.case, junctureAt(entry, world.juncture)),
    label: sentenceOf(world.case, entry, world.messages),
    clocks: clocksAt(world.case, entry.at),
  };
}

function junctureAt(entry: Entry, now: string | null): string | null {
  if (entry.kind === 'opened') return entry.juncture;
  return entry.kind === 'sent' ? entry.message.juncture : now;
}

function sideOf(tape: Tape, entry: Entry): Side | null {
  switch (entry.kind) {
    case 'opened':
    case 'waited':
      return chairOf(tape.worlds[0].case, entry.chair)?.side ?? null;
    case 'measured':
    case 'ratified':
      return entry.side;
    case 'sent':
      return entry.message.from;
    default:
      return null;
  }
}

/** One desk: what was known there then, with its grades, and what is known only since. */
function room(tape: Tape, step: ReplayStep, side: Side): RoomView {
  const known = knownTo(tape, step.entry + 1, side);
  const { case: game, at } = known;
  const juncture = junctureOf(game, known.juncture);
  const openedAt = known.entries.findLast((entry) => entry.kind === 'opened')?.at ?? at;
  const dated = (list: readonly Omit<DatedStatement, 'at'>[]) =>
    list.map((statement) => ({ ...statement, at: openedAt }));
  const { city } = clockOf(game, side);
  const venue = venueOf(game, juncture?.venue ?? homeOf(game, side, city));
  return {
    side,
    party: partyOf(game, side).name,
    city,
    venue: {
      id: venue?.id ?? '',
      // An ambassador's room stands in the other capital.
      name:
        venue === null || venue.city === city
          ? (venue?.name ?? '')
          : `${venue.name}, ${venue.city}`,
    },
    when: whenText(game, at, side),
    hour: hourAt(game, at, venue?.id ?? '', side),
    rows: dated(juncture?.then ?? []),
    since: dated(juncture?.since ?? []),
    papers: papersOf(known),
    takeOver: known.ended === null ? takeOverView(game, side, juncture?.chair ?? null) : null,
  };
}

/** Before its first decision a side is shown at home: in the room of a chair that sits in its capital. */
function homeOf(game: Case, side: Side, city: string): string {
  const home = game.chairs.find(
    (chair) => chair.side === side && venueOf(game, chair.room)?.city === city,
  );
  return (home ?? leadOf(game, side)).room;
}

function takeOverView(game: Case, side: Side, chair: string | null): TakeOverView {
  const id = chair ?? leadOf(game, side).id;
  return { side, chair: id, name: chairName(game, id) };
}

/** The room where something was just done, or the map with what travels. */
function stageOf(tape: Tape, step: ReplayStep): StageView {
  const world = worldAfter(tape, step.entry + 1);
  const { case: game, at } = world;
  const side = step.side ?? 'A';
  const shared = { era: game.era, hour: hourOf(game, at, side), tension: round(world.tension) };
  if (step.side !== null) {
    const sent = tape.entries[step.entry];
    const where =
      (sent?.kind === 'sent' ? sent.message.demarche.venue : null) ??
      junctureOf(game, world.junctures[side])?.venue ??
      leadOf(game, side).room;
    const hour = hourAt(game, at, where, side);
    const place = venueOf(game, where);
    const [tone, caption] = [place?.tone ?? null, place?.name ?? ''];
    return { kind: 'venue', ...shared, hour, venue: where, tone, caption };
  }
  const known = knownTo(tape, step.entry + 1, side);
  const all = { ...known, received: world.messages.filter(({ from }) => from !== side) };
  return { kind: 'map', ...shared, at, map: mapView(all, world, at, at) };
}

function outlineOf(tape: Tape, steps: readonly ReplayStep[]): ReplayOutline {
  const { case: game } = tape.worlds[0];
  const [first, last] = [steps[0]?.at ?? game.start, steps.at(-1)?.at ?? game.end];
  const unit = unitOf(last - first);
  const stepOf = (entry: number) => steps.find((step) => step.entry >= entry)?.n ?? 0;
  const chairs = (side: Side) =>
    game.chairs
      .filter((chair) => chair.side === side)
      .map((chair) => takeOverView(game, side, chair.id));
  const [A, B] = SIDES.map(chairs);
  return {
    case: {
      id: game.id,
      title: game.title,
      short: game.short,
      dates: game.dates,
      era: game.era,
      summary: game.summary,
    },
    steps,
    unit,
    days: daysOf(game, steps, unit, first, last),
    pace: paceOf(game),
    wire: wireOf(tape, stepOf),
    marks: tape.entries.flatMap((entry) =>
      entry.kind === 'developed'
        ? [
            {
              id: entry.development,
              at: entry.at,
              title: markTitle(game, entry.development),
              step: stepOf(entry.n),
            },
          ]
        : [],
    ),
    chairs: { A: A ?? [], B: B ?? [] },
    juncturesInAll: Math.max(0, ...game.junctures.map(({ number }) => number)),
    first,
    last,
    sources: game.sources,
    glossary: game.glossary,
  };
}

function markTitle(game: Case, id: string): string {
  return game.developments.find((one) => one.id === id)?.title ?? id;
}

/** Periods of the first capital's calendar, each named by the first juncture or event that fell in it. */
function daysOf(
  game: Case,
  steps: readonly ReplayStep[],
  unit: Unit,
  first: Minute,
  last: Minute,
): readonly ReplayDay[] {
  const named = new Set<string>();
  return periodsOf(game, 'A', unit, first, last).map((period): ReplayDay => {
    const { from, to } = period;
    const within = steps.filter(({ at }) => at >= from && at < to);
    return {
      ...periodName(game, 'A', unit, period),
      label: dayLabel(within, named),
      junctures: within.filter(({ kind }) => kind === 'opened').length,
      from,
      to,
      step: steps.find(({ at }) => at >= from)?.n ?? steps.length - 1,
    };
  });
}

function dayLabel(steps: readonly ReplayStep[], named: Set<string>): string {
  const juncture = steps
    .map((step) => step.juncture)
    .find((one): one is JunctureName => one !== null && !named.has(one.id));
  if (juncture !== undefined) {
    named.add(juncture.id);
    return juncture.title;
  }
  return steps.find(({ kind }) => kind === 'developed')?.label.replace(/\.$/, '') ?? '';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
