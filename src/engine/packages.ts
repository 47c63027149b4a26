/** What packages are worth, and what is given up by them. */

import type { Package } from '../vocabulary/demarche.ts';
import { partOf } from '../vocabulary/sides.ts';
import type { Share, Value } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { holds } from './condition.ts';
import { concessionSeen } from './reply.ts';
import { crosses, type IssueTable, type ReadTerm, readPackage, type Tables } from './tables.ts';
import type { World } from './world.ts';

/** A package with its issues and rungs looked up. Those of the staff's drafts are kept. */
export function termsOf(tables: Tables, pack: Package): readonly ReadTerm[] {
  return tables.packages.get(pack) ?? readPackage(tables.issue, pack);
}

/** Where an issue stands when a package does not name it: as agreed, or else the status quo. */
export function standing(world: World, table: IssueTable): number {
  if (world.settled === null) return table.statusQuo;
  const term = world.settled.package[table.issue.id];
  return term === undefined ? table.statusQuo : (table.rungs.get(term.rung) ?? table.statusQuo);
}

/** y0: what a side has without any (further) agreement. */
export function statusQuoValue(world: World, tables: Tables, side: Side): Value {
  if (world.settled === null) return partOf(tables.statusQuo, side);
  let value = 0;
  for (const table of tables.issues)
    value += partOf(table.worth, side)[standing(world, table)] ?? 0;
  return value;
}

/** y: what a package is worth to a side, 0 to 1. Issues not named stay as they stand. */
export function worthOf(world: World, tables: Tables, pack: Package, side: Side): Value {
  let value = statusQuoValue(world, tables, side);
  const terms = termsOf(tables, pack);
  for (let i = 0; i < terms.length; i += 1) value += gainOf(world, terms[i], side);
  return value;
}

/** What the public hears of it: the same, without secret rungs. */
export function publicWorthOf(world: World, tables: Tables, pack: Package, side: Side): Value {
  let value = statusQuoValue(world, tables, side);
  const terms = termsOf(tables, pack);
  for (let i = 0; i < terms.length; i += 1) {
    if (terms[i]?.secret === false) value += gainOf(world, terms[i], side);
  }
  return value;
}

function gainOf(world: World, term: ReadTerm | undefined, side: Side): Value {
  if (term === undefined) return 0;
  const { table, place } = term;
  const worth = partOf(table.worth, side);
  return (worth[place] ?? 0) - (worth[standing(world, table)] ?? 0);
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
  const terms = termsOf(tables, pack);
  for (let i = 0; i < terms.length; i += 1) {
    const term = terms[i];
    const given = -gainOf(world, term, side);
    if (term === undefined || given <= 0) continue;
    const leaked = channelExposed || world.exposure[term.table.issue.id] === 'exposed';
    loss += given;
    seenLoss +=
      given *
      (term.secret
        ? concessionSeen(publicness, leaked)
        : concessionSeen(Math.max(publicness, ANNOUNCED), false));
  }
  const seen = loss > 0 ? seenLoss / loss : concessionSeen(publicness, channelExposed);
  return { seenLoss, seen };
}

/** How many of a side's red lines a package crosses. */
export function redLinesCrossed(tables: Tables, pack: Package, side: Side): number {
  let count = 0;
  for (const { table, place } of termsOf(tables, pack)) {
    if (crosses(table, side, place)) count += 1;
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
