/** Plays of a case, for threads to share out. */
import { type Counted, counted, type Run, type Stretch } from '../../analysis/plays.ts';
import type { Job } from '../threads.ts';

export const job: Job<Run, Stretch, Counted> = {
  at: import.meta.url,
  prepare: (run) => (stretch) => counted(run, stretch),
};

/** So many plays cut into stretches of at most `longest`. */
export function stretches(plays: number, longest: number): readonly Stretch[] {
  return Array.from({ length: Math.ceil(plays / longest) }, (_, n) => ({
    from: n * longest,
    to: Math.min(plays, (n + 1) * longest),
  }));
}
