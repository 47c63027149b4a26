import type { Tested } from './claims.ts';

/** Room past the furthest mark. */
const ROOM = 1.08;

/**
 * Where an effect lies against nought and against the least that was asked: in hundredths of the
 * plot from nought at the left, in the direction of the claim.
 */
export function placesOf({ effect, low, high, minimum }: Tested) {
  const sign = minimum < 0 ? -1 : 1;
  const furthest = Math.max(...[effect, low, high, minimum].map((x) => x * sign)) * ROOM;
  const at = (x: number): number => Math.max(0, (x * sign * 100) / furthest);
  const [from, to] = [at(low), at(high)].sort((a, b) => a - b);
  return { effect: at(effect), from: from ?? 0, to: to ?? 0, least: at(minimum) };
}

/** One effect with its interval; the figures stand beside it. */
export function EffectPlot({ tested }: { tested: Tested }) {
  const { effect, from, to, least } = placesOf(tested);
  return (
    <span class="effect" aria-hidden="true">
      <i style={{ left: `${from}%`, width: `${to - from}%` }} />
      <u style={{ left: `${least}%` }} />
      <b style={{ left: `${effect}%` }} />
    </span>
  );
}
