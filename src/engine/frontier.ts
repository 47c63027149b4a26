/** The best that can be had of any terms at all. */
import { partOf } from '../vocabulary/sides.ts';
import type { Value } from '../vocabulary/units.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { onTable } from './packages.ts';
import { crosses, type Tables } from './tables.ts';
import type { World } from './world.ts';

const FRONTIER_STEPS = 400;

/**
 * The most a side could have of any terms that leave the other at least `floor`: 1 - floor in one pie.
 * Both sides' red lines hold. Computed once for each set of issues on the table.
 */
export function mostFor(world: World, tables: Tables, side: Side, floor: Value): Value {
  let mask = side === 'A' ? 0 : 1;
  for (const table of tables.issues) {
    mask = mask * 2 + (onTable(world, table) ? 1 : 0);
  }
  let frontier = tables.frontiers.get(mask);
  if (frontier === undefined) {
    frontier = frontierOf(world, tables, side);
    tables.frontiers.set(mask, frontier);
  }
  const at = Math.min(FRONTIER_STEPS, Math.max(0, Math.ceil(floor * FRONTIER_STEPS)));
  return frontier[at] ?? 0;
}

/** By k: the most for `side` where the other has at least k / FRONTIER_STEPS; issue after issue. */
function frontierOf(world: World, tables: Tables, side: Side): Float64Array {
  const them = other(side);
  // Exact values in `had`, so that rounding to the grid does not add up from issue to issue.
  let most = new Float64Array(FRONTIER_STEPS + 1).fill(-1);
  let had = new Float64Array(FRONTIER_STEPS + 1);
  most[0] = 0;
  for (const table of tables.issues) {
    const next = new Float64Array(FRONTIER_STEPS + 1).fill(-1);
    const nextHad = new Float64Array(FRONTIER_STEPS + 1);
    const places = onTable(world, table) ? table.issue.ladder.keys() : [table.statusQuo].values();
    for (const place of places) {
      const moved = place !== table.statusQuo;
      if (moved && (crosses(table, side, place) || crosses(table, them, place))) continue;
      const mine = partOf(table.worth, side)[place] ?? 0;
      const theirs = partOf(table.worth, them)[place] ?? 0;
      for (let k = 0; k <= FRONTIER_STEPS; k += 1) {
        const before = most[k] ?? -1;
        if (before < 0) continue;
        const total = (had[k] ?? 0) + theirs;
        const at = Math.min(FRONTIER_STEPS, Math.floor(total * FRONTIER_STEPS + 1e-9));
        if (before + mine > (next[at] ?? -1)) {
          next[at] = before + mine;
          nextHad[at] = total;
        }
      }
    }
    most = next;
    had = nextHad;
  }
  for (let k = FRONTIER_STEPS - 1; k >= 0; k -= 1) {
    most[k] = Math.max(most[k] ?? 0, most[k + 1] ?? 0);
  }
  return most.map((value) => Math.max(0, value));
}
