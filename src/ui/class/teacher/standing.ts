/** How a table and its chairs stand, in signs and counts. */
import type { ChairCard, Doing, GlanceView } from '../../../classroom/protocol/views.ts';
import { SIDES } from '../../../vocabulary/words.ts';
import type { SignName } from '../sign.tsx';

export const DOING_SIGNS: Readonly<Record<Doing, SignName>> = {
  thinks: 'pencil-simple',
  done: 'tick',
  waits: 'hourglass-medium',
  offline: 'wifi-slash',
  absent: 'user-minus',
  model: 'robot',
};

/** The sign of a table's phase: ended, paused, somebody at a desk, or a message under way. */
export function phaseSign({ ended, paused, chairs }: GlanceView): SignName {
  if (ended !== null) return 'flag-checkered';
  if (paused) return 'pause';
  return chairs.some(({ doing }) => doing === 'thinks') ? 'pencil-simple' : 'path';
}

/** The chairs as they sit: side A, side B, and each that stands between by itself. */
export function benches(chairs: readonly ChairCard[]): readonly (readonly ChairCard[])[] {
  const sides = SIDES.map((side) => chairs.filter((chair) => chair.side === side));
  const between = chairs.filter(({ side }) => side === null).map((chair) => [chair]);
  return [...sides, ...between].filter((bench) => bench.length > 0);
}

const COUNTED = ['thinks', 'done', 'waits', 'offline', 'absent', 'model'] as const;

/** How many are doing what, in the order of what matters; what nobody does is left out. */
export function counts(
  chairs: readonly ChairCard[],
): readonly { readonly doing: Doing; readonly n: number }[] {
  return COUNTED.map((doing) => ({
    doing,
    n: chairs.filter((chair) => chair.doing === doing).length,
  })).filter(({ n }) => n > 0);
}

/** Chairs that hold others up, or whose student is gone: who a phone's screen shows first. */
export function urgent(chairs: readonly ChairCard[]): readonly ChairCard[] {
  return chairs.filter(
    ({ doing }) => doing === 'offline' || doing === 'thinks' || doing === 'absent',
  );
}
