/** The decisive moments, reckoned a stretch at a time; by a worker, or by the page where there is none. */
import type { Pivot } from '../../analysis/pivot.ts';
import { type PivotProgress, pivotsOf, SOUNDED } from '../../analysis/pivots.ts';
import { tapeOf } from '../../record/replay.ts';
import type { Save, Who } from '../../record/save.ts';
import type { Case } from '../../vocabulary/case.ts';

/** Whose decisions, in which record. It reaches the worker as a copy. */
export interface PivotsAsk {
  readonly game: Case;
  readonly record: Pick<Save, 'chance' | 'entries'>;
  readonly whose: readonly Who[];
}

export type PivotsNews =
  | {
      readonly kind: 'running';
      /** 0 to 1. */
      readonly share: number;
      /** 0 while every juncture is sounded. */
      readonly round: number;
      readonly pivots: readonly Pivot[];
    }
  | { readonly kind: 'done'; readonly pivots: readonly Pivot[] }
  | { readonly kind: 'failed'; readonly found: string };

/** How often there is news, in milliseconds: often enough to be seen to move, too seldom to be a burden. */
export const NEWS_EVERY = 1_000;
/** One seed for everybody: who reads a debrief again finds the same numbers. */
const SEED = 1;

export type Reckoning = Generator<PivotProgress, readonly Pivot[]>;

export function begin({ game, record, whose }: PivotsAsk): Reckoning {
  return pivotsOf(tapeOf(game, record), whose, SOUNDED, SEED);
}

/** Goes on for so many milliseconds, or to the end. */
export function goOn(run: Reckoning, milliseconds: number): ReturnType<Reckoning['next']> {
  const until = performance.now() + milliseconds;
  for (;;) {
    const step = run.next();
    if (step.done || performance.now() >= until) return step;
  }
}

export function newsOf(step: ReturnType<Reckoning['next']>): PivotsNews {
  if (step.done) return { kind: 'done', pivots: step.value };
  const { share, round, pivots } = step.value;
  return { kind: 'running', share, round, pivots: pivots() };
}
