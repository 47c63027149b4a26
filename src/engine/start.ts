import type { Case } from '../vocabulary/case.ts';
import { SIDES, type Side } from '../vocabulary/words.ts';
import { logOdds } from './numbers.ts';
import { FIRST_STANDING, standingKey } from './standing.ts';
import { tablesOf } from './tables.ts';
import type { Chance, Happening, SideState, World } from './world.ts';

const starts = new WeakMap<Case, Omit<World, 'chance'>>();

/** The world at a case's start: nothing sent, its junctures, developments and deadlines ahead. */
export function startWorld(game: Case, chance: Chance): World {
  const start = starts.get(game) ?? startOf(game);
  starts.set(game, start);
  return { ...start, chance };
}

function startOf(game: Case): Omit<World, 'chance'> {
  const exposure = game.channels
    .filter((channel) => channel.start !== 'covert')
    .map((channel) => [channel.id, channel.start]);
  return {
    case: game,
    at: game.start,
    sides: { A: sideState(game, 'A'), B: sideState(game, 'B') },
    tension: game.tension,
    secrets: 0,
    exposure: Object.fromEntries(exposure),
    queue: happenings(game),
    turns: [],
    messages: [],
    delivered: [],
    offers: { A: [], B: [] },
    flags: [],
    measures: [],
    consents: { given: [], refused: [] },
    standing: firstStandings(game),
    carriages: {},
    developed: [],
    silences: [],
    predicted: {},
    juncture: null,
    junctures: { A: null, B: null },
    pending: null,
    settled: null,
    broke: null,
    ended: null,
    entries: 0,
  };
}

function firstStandings(game: Case): World['standing'] {
  const between = [...tablesOf(game).between.keys()];
  return Object.fromEntries(
    between.flatMap((id) => SIDES.map((side) => [standingKey(id, side), FIRST_STANDING])),
  );
}

function sideState(game: Case, side: Side): SideState {
  const start = tablesOf(game).start[side];
  return {
    belief: logOdds(start.belief),
    trust: start.trust,
    commitment: start.commitment,
    claim: start.claim,
    threats: 0,
    rejections: 0,
    reported: [],
    refused: null,
    backDownCost: 0,
  };
}

/** At one minute the world moves before a chair is asked, and the deadline comes last. */
const ORDER: Readonly<Record<Happening['kind'], number>> = {
  development: 0,
  arrival: 1,
  judgement: 2,
  juncture: 3,
  deadline: 4,
};

function happenings(game: Case): readonly Happening[] {
  const all: Happening[] = [
    ...game.junctures.map(({ id, at }) => ({ kind: 'juncture', at, id }) as const),
    ...game.developments.map(({ id, at }) => ({ kind: 'development', at, id }) as const),
    { kind: 'deadline', at: game.deadline, id: 'deadline' },
    { kind: 'deadline', at: game.end, id: 'end' },
  ];
  return all.sort((a, b) => a.at - b.at || ORDER[a.kind] - ORDER[b.kind]);
}
