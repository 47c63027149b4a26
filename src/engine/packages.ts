/** What packages are worth, and which one a side would put against another. */
import type { Package, Term } from '../vocabulary/demarche.ts';
import type { Share, Value } from '../vocabulary/units.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { holds } from './condition.ts';
import { concessionSeen } from './reply.ts';
import { crosses, type IssueTable, type Tables } from './tables.ts';
import type { World } from './world.ts';

/** Where an issue stands when a package does not name it: as agreed, or else the status quo. */
export function standing(world: World, table: IssueTable): number {
  const term = world.settled?.package[table.issue.id];
  return term === undefined ? table.statusQuo : (table.rungs.get(term.rung) ?? table.statusQuo);
}

/** y0: what a side has without any (further) agreement. */
export function statusQuoValue(world: World, tables: Tables, side: Side): Value {
  return world.settled === null
    ? tables.statusQuo[side]
    : worthOf(world, tables, world.settled.package, side);
}

/** y: what a package is worth to a side, 0 to 1. Issues not named stay as they stand. */
export function worthOf(world: World, tables: Tables, pack: Package, side: Side): Value {
  let value = 0;
  for (const table of tables.issues) {
    const term = pack[table.issue.id];
    const place = term === undefined ? undefined : table.rungs.get(term.rung);
    value += table.worth[side][place ?? standing(world, table)] ?? 0;
  }
  return value;
}

/**
 * Publicness of terms announced to all: a podium in an official channel, 1 x (1 - .10). A rung that
 * is to stay secret is only as public as the way it came.
 */
export const ANNOUNCED: Share = 0.9;

export interface Concession {
  /** Sum of publicness x loss over what the side gives up. */
  readonly seenLoss: Value;
  /** Mean publicness of what it gives up, weighted by loss; of the way itself where it gives up nothing. */
  readonly seen: Share;
}

/** What a side would be seen to give up by a package, rung by rung. */
export function concession(
  world: World,
  tables: Tables,
  pack: Package,
  side: Side,
  publicness: Share,
  channelExposed: boolean,
): Concession {
  let seenLoss = 0;
  let loss = 0;
  for (const table of tables.issues) {
    const term = pack[table.issue.id];
    if (term === undefined) continue;
    const place = table.rungs.get(term.rung) ?? table.statusQuo;
    const worth = table.worth[side];
    const given = (worth[standing(world, table)] ?? 0) - (worth[place] ?? 0);
    if (given <= 0) continue;
    loss += given;
    seenLoss += given * termSeen(world, table.issue.id, term, publicness, channelExposed);
  }
  const seen = loss > 0 ? seenLoss / loss : concessionSeen(publicness, channelExposed);
  return { seenLoss, seen };
}

function termSeen(
  world: World,
  issue: string,
  term: Term,
  publicness: Share,
  channelExposed: boolean,
): Share {
  if (!term.secret) return concessionSeen(Math.max(publicness, ANNOUNCED), false);
  const leaked = channelExposed || world.exposure[issue] === 'exposed';
  return concessionSeen(publicness, leaked);
}

/** How many of a side's red lines a package crosses. */
export function redLinesCrossed(tables: Tables, pack: Package, side: Side): number {
  let count = 0;
  for (const table of tables.issues) {
    const term = pack[table.issue.id];
    if (term === undefined) continue;
    if (crosses(table, side, table.rungs.get(term.rung) ?? table.statusQuo)) count += 1;
  }
  return count;
}

/** Is the issue on the table now? */
export function onTable(world: World, table: IssueTable): boolean {
  return table.issue.when === null || holds(world, table.issue.when);
}

/** Packages of the same terms, secret rungs and all. */
export function samePackage(a: Package, b: Package): boolean {
  let count = 0;
  for (const issue in a) {
    const mine = a[issue];
    const theirs = b[issue];
    if (mine?.rung !== theirs?.rung || mine?.secret !== theirs?.secret) return false;
    count += 1;
  }
  for (const _ in b) count -= 1;
  return count === 0;
}

export function isEmpty(pack: Package): boolean {
  for (const _ in pack) return false;
  return true;
}

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
  const open = tables.issues.filter(
    (table) =>
      onTable(world, table) && (secretly || table.raised || from[table.issue.id] !== undefined),
  );
  const places = open.map((table) => startPlace(world, table, side, from, fresh));
  let value = 0;
  for (const table of tables.issues) {
    const at = open.indexOf(table);
    value += table.worth[side][at < 0 ? standing(world, table) : (places[at] ?? 0)] ?? 0;
  }
  let first = !fresh;
  while (first || value < target) {
    first = false;
    const step = bestStep(open, places, side);
    if (step === null) break;
    places[step.issue] = step.place;
    value += step.gain;
  }
  const pack: Record<string, Term> = {};
  open.forEach((table, i) => {
    const place = places[i] ?? 0;
    const named = from[table.issue.id];
    const rung = table.issue.ladder[place];
    if (rung === undefined || (named === undefined && place === standing(world, table))) return;
    const gives =
      (table.worth[side][place] ?? 0) < (table.worth[side][standing(world, table)] ?? 0);
    const secret = secretly && rung.canBeSecret && (gives || named?.secret === true);
    pack[table.issue.id] = { rung: rung.id, secret };
  });
  return pack;
}

function startPlace(
  world: World,
  table: IssueTable,
  side: Side,
  from: Package,
  fresh: boolean,
): number {
  const furthest = table.furthest[side];
  if (fresh) return furthest;
  const term = from[table.issue.id];
  const place = term === undefined ? undefined : table.rungs.get(term.rung);
  const start = place ?? standing(world, table);
  return side === 'A' ? Math.min(start, furthest) : Math.max(start, furthest);
}

interface Step {
  readonly issue: number;
  readonly place: number;
  readonly gain: Value;
}

function bestStep(open: readonly IssueTable[], places: readonly number[], side: Side): Step | null {
  const direction = side === 'A' ? -1 : 1;
  const them = other(side);
  let best: Step | null = null;
  let bestRate = -Infinity;
  for (let issue = 0; issue < open.length; issue += 1) {
    const table = open[issue];
    const now = places[issue];
    if (table === undefined || now === undefined) continue;
    const mine = table.worth[side];
    const theirs = table.worth[them];
    let place = now + direction;
    while (mine[place] !== undefined && (mine[place] ?? 0) <= (mine[now] ?? 0)) place += direction;
    const worth = mine[place];
    if (worth === undefined) continue;
    const gain = worth - (mine[now] ?? 0);
    const hurt = (theirs[now] ?? 0) - (theirs[place] ?? 0);
    const rate = gain / (Math.max(0, hurt) + 0.01) - (crosses(table, them, place) ? 1000 : 0);
    if (rate > bestRate) {
      bestRate = rate;
      best = { issue, place, gain };
    }
  }
  return best;
}

const FRONTIER_STEPS = 400;
const frontiers = new WeakMap<Tables, Map<number, Float64Array>>();

/**
 * The most a side could have of any terms that leave the other at least `floor`: 1 - floor in one pie.
 * Both sides' red lines hold. Computed once for each set of issues on the table.
 */
export function mostFor(world: World, tables: Tables, side: Side, floor: Value): Value {
  let mask = side === 'A' ? 0 : 1;
  for (const table of tables.issues) {
    mask = mask * 2 + (table.issue.when === null || onTable(world, table) ? 1 : 0);
  }
  let known = frontiers.get(tables);
  if (known === undefined) {
    known = new Map();
    frontiers.set(tables, known);
  }
  let frontier = known.get(mask);
  if (frontier === undefined) {
    frontier = frontierOf(world, tables, side);
    known.set(mask, frontier);
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
      const mine = table.worth[side][place] ?? 0;
      const theirs = table.worth[them][place] ?? 0;
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
