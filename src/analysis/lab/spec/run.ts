/** Runs a specification: every arm over the same seeds, and every pair of arms compared. */
import type { Played } from '../outcome.ts';
import { play } from '../play.ts';
import { type Single, sendNext, tableAfter } from '../single.ts';
import { type Interval, interval, minus } from '../statistics.ts';
import { type ArmPlay, compiled } from './compile.ts';
import { type Measure, playMeasures, SINGLE_MEASURES } from './measures.ts';
import { overlaid } from './overlay.ts';
import type { Spec, SpecArm } from './schema.ts';
import { isDrawn, settled } from './settle.ts';

/** By name of the measure. A measure that no play could give is not a number. */
export type Measured = Readonly<Record<string, Interval>>;

export interface Difference {
  readonly of: string;
  readonly less: string;
  readonly measures: Measured;
}

export interface SpecReport {
  readonly name: string;
  readonly mode: 'plays' | 'single';
  readonly plays: number;
  readonly seed: number;
  /** What each measure is. */
  readonly says: Readonly<Record<string, string>>;
  readonly arms: Readonly<Record<string, Measured>>;
  readonly differences: readonly Difference[];
  /** Each play by arm, where the specification asks for it. */
  readonly every?: Readonly<Record<string, readonly (Played | Single)[]>>;
}

const DEFAULT_PLAYS = 2_000;

export function runSpec(spec: Spec): SpecReport {
  const arms = Object.keys(spec.arms).map(
    (name) => [name, overlaid(spec.base ?? {}, spec.arms[name] ?? {})] as const,
  );
  if (spec.mode === 'single') {
    return reported(spec, arms, SINGLE_MEASURES, (arm, seed) => {
      if (arm.message === null) throw new Error('An arm has no message; the reader let it pass.');
      return sendNext(tableAfter(arm.setting, seed, arm.before), arm.message);
    });
  }
  const longest = Math.max(...arms.map(([, { rounds }]) => rounds ?? compiled({}).setting.rounds));
  return reported(spec, arms, playMeasures(longest), (arm, seed) => {
    if (arm.schedule === null) throw new Error('An arm has no player; the reader let it pass.');
    return play(arm.setting, arm.schedule, seed);
  });
}

function reported<Row extends Played | Single>(
  spec: Spec,
  arms: readonly (readonly [name: string, arm: SpecArm])[],
  measures: readonly Measure<Row>[],
  run: (arm: ArmPlay, seed: number) => Row,
): SpecReport {
  const { name = '', mode = 'plays', plays = DEFAULT_PLAYS, seed = 1 } = spec;
  const rows = arms.map(([, arm]) => {
    const of = armOf(arm);
    return Array.from({ length: plays }, (_, n) => run(of(seed + n), seed + n));
  });
  const estimates = rows.map((played) => measures.map(({ estimate }) => estimate(played)));
  const named = (intervals: readonly Interval[]): Measured =>
    Object.fromEntries(measures.map((measure, i) => [measure.name, intervals[i]])) as Measured;
  const differences = arms.flatMap(([less], i) =>
    arms.slice(i + 1).map(([of], k): Difference => {
      const [from, to] = [estimates[i] ?? [], estimates[i + 1 + k] ?? []];
      const each = to.map((estimate, m) => interval(minus(estimate, from[m] ?? estimate)));
      return { of, less, measures: named(each) };
    }),
  );
  const byArm = <T>(value: (i: number) => T) =>
    Object.fromEntries(arms.map(([arm], i) => [arm, value(i)]));
  return {
    name,
    mode,
    plays,
    seed,
    says: Object.fromEntries(measures.map((measure) => [measure.name, measure.says])),
    arms: byArm((i) => named((estimates[i] ?? []).map(interval))),
    differences,
    ...(spec.every === true ? { every: byArm((i) => rows[i] ?? []) } : {}),
  };
}

/** What an arm comes to in the play of a seed; compiled once where nothing is drawn. */
function armOf(arm: SpecArm): (seed: number) => ArmPlay {
  if (isDrawn(arm)) return (seed) => compiled(settled(arm, seed));
  const same = compiled(settled(arm, 0));
  return () => same;
}
