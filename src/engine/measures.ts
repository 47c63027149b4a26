/** Measures: moves that are not messages, and what they say by being taken. */
import { partOf } from '../vocabulary/sides.ts';
import type { Measure } from '../vocabulary/table.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { ACT_FORCE } from './acts.ts';
import { expose, ripple } from './effects.ts';
import { head, type Scribe, setSide, setTension, type Tally, tallyOf, write } from './scribe.ts';
import { goToWarIfFlagged } from './settling.ts';
import { calm } from './tension.ts';
import { FACE_TO_FACE, trustShift } from './trust.ts';
import { CARRIED_OUT_BELIEF, carriedOutHeat } from './war.ts';

/**
 * Takes a measure; `side` is null where a third party does, whose step signals nobody's resolve: what it says by being taken, its effects, what it brings into the open.
 *
 * @returns the place of its entry
 */
export function takeMeasure(scribe: Scribe, side: Side | null, id: string, since: number): number {
  const { world, tables } = scribe;
  const measure = tables.measure.get(id);
  if (measure === undefined) throw new Error(`No measure \`${id}\` in case \`${world.case.id}\`.`);
  const tally = tallyOf(world);
  if (side !== null) signal(tally, scribe, side, measure);
  ripple(tally, measure.effects, 'measure', id);
  if (
    side !== null &&
    measure.signal === 'resolve' &&
    measure.public &&
    partOf(world.sides, side).refused !== null
  ) {
    const them = other(side);
    const hotter = tally.tension + carriedOutHeat(tally.tension);
    setTension(tally, hotter, 'carried out', [id]);
    const believed = partOf(tally.values, them).belief + CARRIED_OUT_BELIEF;
    setSide(tally, them, 'belief', believed, 'carried out', [id]);
  }
  const first = head(scribe, [since], tally.changes);
  const n = write(scribe, { ...first, kind: 'measured', measure: id, side });
  expose(scribe, measure.effects.exposes, [n]);
  goToWarIfFlagged(scribe, n);
  return n;
}

/**
 * What a measure says by being taken, where the case does not give a number of its own: a public step
 * of resolve sinks a cost; one of restraint calms and builds trust as an assurance kept does.
 */
function signal(tally: Tally, scribe: Scribe, side: Side, measure: Measure): void {
  if (!measure.public) return;
  const p = scribe.tables.parameters;
  const them = other(side);
  const theirs = partOf(tally.values, them);
  if (measure.signal === 'resolve') {
    if (measure.effects.belief?.[them] !== undefined) return;
    setSide(tally, them, 'belief', theirs.belief + p.thetaSink, 'sunk cost', [measure.id]);
    return;
  }
  const assurance = ACT_FORCE.assure;
  if (measure.effects.trust?.[them] === undefined) {
    const act = assurance.trust;
    const kept = trustShift({ ...FACE_TO_FACE, trust: theirs.trust, act }, p);
    setSide(tally, them, 'trust', theirs.trust + kept, 'word kept', [measure.id]);
  }
  if (measure.effects.tension === undefined) {
    const calmer = tally.tension + calm(tally.tension, assurance.tension, 1);
    setTension(tally, calmer, 'relief', [measure.id]);
  }
}

/** Does a visible step of resolve go with it? */
export function hasStep(measures: ReadonlyMap<string, Measure>, taken: readonly string[]): boolean {
  return taken.some((id) => {
    const measure = measures.get(id);
    return measure?.signal === 'resolve' && measure.public;
  });
}
