import type { Package, Term } from '../vocabulary/demarche.ts';
import { partOf } from '../vocabulary/sides.ts';
import type { Share } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { normal } from './chance.ts';
import { termsOf } from './packages.ts';
import type { Tables } from './tables.ts';
import { noiseOfTerms } from './transmission.ts';
import type { World } from './world.ts';

/** Step 4 in rungs: the noise on the terms moves at most one rung, the one whose worth is nearest. */
export function garble(
  world: World,
  tables: Tables,
  pack: Package,
  from: Side,
  fidelity: Share,
  slot: number,
): Package {
  const noise = normal(world.chance, slot) * noiseOfTerms(fidelity);
  let nearest: { issue: string; term: Term; miss: number } | null = null;
  for (const { table, place, secret } of termsOf(tables, pack)) {
    const { id, ladder } = table.issue;
    const worth = partOf(table.worth, from);
    for (let beside = place === 0 ? 1 : place - 1; beside <= place + 1; beside += 2) {
      const rung = ladder[beside];
      if (rung === undefined || (secret && !rung.canBeSecret)) continue;
      const moved = (worth[beside] ?? 0) - (worth[place] ?? 0);
      const miss = Math.abs(moved - noise);
      if (miss < Math.abs(noise) && (nearest === null || miss < nearest.miss)) {
        nearest = { issue: id, term: { rung: rung.id, secret }, miss };
      }
    }
  }
  return nearest === null ? pack : { ...pack, [nearest.issue]: nearest.term };
}
