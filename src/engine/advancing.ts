/** Nobody has to decide: time goes on to the next happening. */
import { partOf } from '../vocabulary/sides.ts';
import type { Minute, Share, Value } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { deliver } from './arriving.ts';
import { FADING, faded, receded } from './audience.ts';
import { happens } from './chance.ts';
import { holds } from './condition.ts';
import { expose, ripple } from './effects.ts';
import { statusQuoValue } from './packages.ts';
import { type Scribe, setSide, setTension, type Tally, tallyOf, write } from './scribe.ts';
import { breakWith, end, goToWarIfFlagged, judge, runOut } from './settling.ts';
import type { Tables } from './tables.ts';
import { DRIFT_PER_ROUND } from './tension.ts';
import { nextRoundEnd, rateOver, roundNumber, roundsIn, spread } from './time.ts';
import { FIGHTING_TENSION, warHazard } from './war.ts';
import type { Happening, World } from './world.ts';

/** Lets the next thing happen. Happenings whose condition does not hold at their time are skipped. */
export function advance(scribe: Scribe): void {
  const skips: string[] = [];
  for (const happening of scribe.world.queue) {
    if (!comes(scribe.world, scribe.tables, happening)) {
      skips.push(happening.id);
      continue;
    }
    if (passTo(scribe, happening.at, skips)) happen(scribe, happening);
    return;
  }
  throw new Error(
    `Nothing is left to happen in \`${scribe.world.case.id}\`, yet it has not ended.`,
  );
}

/** Will it take place when its time comes? */
function comes(world: World, tables: Tables, happening: Happening): boolean {
  switch (happening.kind) {
    case 'arrival':
    case 'judgement':
      return true;
    case 'deadline':
      return (happening.id === 'end') === (world.settled !== null);
    case 'juncture':
    case 'development': {
      const list = happening.kind === 'juncture' ? tables.juncture : tables.development;
      const when = list.get(happening.id)?.when ?? null;
      return when === null || holds(at(world, happening.at), when);
    }
  }
}

/** The world as mere time will have made it. */
function at(world: World, moment: Minute): World {
  if (moment <= world.at) return world;
  const rounds = roundsIn(moment - world.at, world.case.round);
  return {
    ...world,
    at: moment,
    tension: Math.max(0, world.tension + DRIFT_PER_ROUND * rounds),
  };
}

/** @returns false when war came on the way */
function passTo(scribe: Scribe, moment: Minute, skips: readonly string[]): boolean {
  const struck = warBefore(scribe, moment);
  const until = struck ?? moment;
  const passed = struck === null ? skips : skipsUntil(scribe.world, skips, until);
  if (until > scribe.world.at || passed.length > 0) pass(scribe, until, passed);
  if (struck === null) return true;
  breakWith(scribe, 'war', null, [scribe.world.entries - 1]);
  return false;
}

/** Of what is skipped, which is what stands first in the queue, as much as is due by then. */
function skipsUntil(world: World, skips: readonly string[], until: Minute): readonly string[] {
  return skips.filter((_, place) => (world.queue[place]?.at ?? until) <= until);
}

/**
 * The hazard of war is tested at each end of a round; the first that strikes, or null. Its size was
 * fitted to the share of crises that end in war, for a crisis of twelve rounds: it is spread over the
 * rounds of the case, so that one cut into more of them is not more dangerous for that.
 */
function warBefore(scribe: Scribe, moment: Minute): Minute | null {
  const { world, tables } = scribe;
  const { start, deadline, round } = world.case;
  if (world.settled !== null) return null;
  const rounds = roundsIn(deadline - start, round);
  const fighting = world.flags.includes('fighting');
  for (let due = nextRoundEnd(world.at, start, round); due <= moment; due += round) {
    const drifted = world.tension + DRIFT_PER_ROUND * roundsIn(due - world.at, round);
    const tension = fighting ? Math.max(drifted, FIGHTING_TENSION) : drifted;
    const hazard = spread(warHazard(tension, tables.parameters), rounds);
    if (hazard <= 0) return null;
    const slot = roundNumber(due, start, round);
    if (happens(world.chance, slot, 'war', hazard, false)) return due;
  }
  return null;
}

const TIME = ['time'];

/** Time alone: commitments fade, claims return toward the status quo, tension drifts down. */
function pass(scribe: Scribe, moment: Minute, skips: readonly string[]): void {
  const { world, tables } = scribe;
  const rounds = roundsIn(Math.max(0, moment - world.at), world.case.round);
  const tally = tallyOf(world);
  const by = rateOver(FADING, rounds);
  fade(tally, 'A', by, statusQuoValue(world, tables, 'A'));
  fade(tally, 'B', by, statusQuoValue(world, tables, 'B'));
  setTension(tally, tally.tension + DRIFT_PER_ROUND * rounds, 'fading', TIME);
  const until = Math.max(world.at, moment);
  const { changes } = tally;
  write(scribe, { n: world.entries, at: until, changes, from: [], kind: 'passed', rounds, skips });
}

function fade(tally: Tally, side: Side, by: Share, statusQuo: Value): void {
  const own = partOf(tally.values, side);
  setSide(tally, side, 'commitment', faded(own.commitment, by), 'fading', TIME);
  setSide(tally, side, 'claim', receded(own.claim, statusQuo, by), 'fading', TIME);
}

function happen(scribe: Scribe, happening: Happening): void {
  const { id } = happening;
  switch (happening.kind) {
    case 'juncture': {
      const juncture = scribe.tables.juncture.get(id);
      if (juncture === undefined) throw new Error(`No juncture \`${id}\` in this case.`);
      const { chair } = juncture;
      const { at, entries: n } = scribe.world;
      write(scribe, { n, at, changes: [], from: [], kind: 'opened', juncture: id, chair });
      return;
    }
    case 'development':
      develop(scribe, id);
      return;
    case 'arrival':
      deliver(scribe, id, happening.from);
      return;
    case 'judgement':
      judge(scribe, id, happening.from);
      return;
    case 'deadline':
      if (id === 'end') end(scribe, []);
      else runOut(scribe, []);
  }
}

/** A development comes, by its time or by hand: its numbers, what it exposes, and war if it is that. */
export function develop(scribe: Scribe, id: string): void {
  const development = scribe.tables.development.get(id);
  if (development === undefined) throw new Error(`No development \`${id}\` in this case.`);
  const tally = tallyOf(scribe.world);
  ripple(tally, development.effects, 'development', id);
  const { changes } = tally;
  const { at, entries: n } = scribe.world;
  write(scribe, { n, at, changes, from: [], kind: 'developed', development: id });
  expose(scribe, development.effects.exposes, [n]);
  goToWarIfFlagged(scribe, n);
}
