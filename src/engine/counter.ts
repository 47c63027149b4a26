/** Which package a side would put against another. */

import type { Package, Term } from '../vocabulary/demarche.ts';
import { partOf } from '../vocabulary/sides.ts';
import type { Value } from '../vocabulary/units.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { isEmpty, onTable, standing } from './packages.ts';
import { crosses, type IssueTable, type Tables } from './tables.ts';
import type { World } from './world.ts';

/**
 * The terms a side puts forward to have about `target` for itself. It begins from the other's terms,
 * or, where there are none, from the furthest it would go on every issue; and takes back, one rung at
 * a time, what gains it most for what it costs the other. It never goes past its own reservation, nor
 * asks the other to cross a red line unless nothing else is left. What neither side's opening raises
 * it brings up only in secret.
 *
 * @param from the other side's terms; empty when none are on the table
 * @param secretly whether the way can carry a secret: then what it gives up stays secret where it may
 */
export function counterPackage(
  world: World,
  tables: Tables,
  side: Side,
  from: Package,
  target: Value,
  secretly: boolean,
): Package {
  const fresh = isEmpty(from);
  const open: Open[] = [];
  const places: number[] = [];
  let value = 0;
  for (const table of tables.issues) {
    const unspoken = !table.raised && from[table.issue.id] === undefined;
    let place = standing(world, table);
    if ((secretly || !unspoken) && onTable(world, table)) {
      place = startPlace(table, side, from, fresh, unspoken, place);
      open.push({ table, unspoken });
      places.push(place);
    }
    value += partOf(table.worth, side)[place] ?? 0;
  }
  let first = !fresh;
  while (first || value < target) {
    first = false;
    const step = bestStep(open, places, side);
    if (step === null) break;
    places[step.issue] = step.place;
    value += step.gain;
  }
  return packageOf(world, open, places, side, from, secretly);
}

/** An issue that the package may name. What is unspoken in the open is named in secret or not at all. */
interface Open {
  readonly table: IssueTable;
  readonly unspoken: boolean;
}

/** The package that has these issues at these places; what stays as it stands is named only if it was. */
function packageOf(
  world: World,
  open: readonly Open[],
  places: readonly number[],
  side: Side,
  from: Package,
  secretly: boolean,
): Package {
  const pack: Record<string, Term> = {};
  for (let i = 0; i < open.length; i += 1) {
    const issue = open[i];
    const place = places[i] ?? 0;
    if (issue === undefined) continue;
    const { table, unspoken } = issue;
    const rung = table.issue.ladder[place];
    if (rung === undefined) continue;
    const named = from[table.issue.id];
    const stands = standing(world, table);
    if (named === undefined && place === stands) continue;
    const worth = partOf(table.worth, side);
    const gives = (worth[place] ?? 0) < (worth[stands] ?? 0);
    const wanted = gives || unspoken || named?.secret === true;
    const secret = secretly && rung.canBeSecret && wanted;
    pack[table.issue.id] = { rung: rung.id, secret };
  }
  return pack;
}

/** Where a side begins on an issue: at the other's term, or at the furthest it would go itself. */
function startPlace(
  table: IssueTable,
  side: Side,
  from: Package,
  fresh: boolean,
  unspoken: boolean,
  stands: number,
): number {
  const furthest = partOf(table.furthest, side);
  if (unspoken && fresh) {
    let place = furthest;
    while (place !== stands && place >= 0 && table.issue.ladder[place]?.canBeSecret !== true) {
      place = table.better[side][place] ?? -1;
    }
    return place < 0 ? stands : place;
  }
  if (fresh) return furthest;
  const term = from[table.issue.id];
  const place = term === undefined ? undefined : table.rungs.get(term.rung);
  const start = place ?? stands;
  return side === 'A' ? Math.min(start, furthest) : Math.max(start, furthest);
}

interface Step {
  readonly issue: number;
  readonly place: number;
  readonly gain: Value;
}

function bestStep(open: readonly Open[], places: readonly number[], side: Side): Step | null {
  const them = other(side);
  let best: Step | null = null;
  let bestRate = -Infinity;
  for (let issue = 0; issue < open.length; issue += 1) {
    const now = places[issue];
    const candidate = open[issue];
    if (candidate === undefined || now === undefined) continue;
    const { table, unspoken } = candidate;
    const mine = partOf(table.worth, side);
    const theirs = partOf(table.worth, them);
    const place = table.better[side][now] ?? -1;
    if (place < 0 || (unspoken && table.issue.ladder[place]?.canBeSecret !== true)) continue;
    const gain = (mine[place] ?? 0) - (mine[now] ?? 0);
    const hurt = (theirs[now] ?? 0) - (theirs[place] ?? 0);
    const rate = gain / (Math.max(0, hurt) + 0.01) - (crosses(table, them, place) ? 1000 : 0);
    if (rate > bestRate) {
      bestRate = rate;
      best = { issue, place, gain };
    }
  }
  return best;
}
