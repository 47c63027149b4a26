import type { Package, Term } from '../vocabulary/demarche.ts';
import type { Share } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { normal } from './chance.ts';
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
  for (const [issue, term] of Object.entries(pack)) {
    const table = tables.issue.get(issue);
    const place = table?.rungs.get(term.rung);
    if (table === undefined || place === undefined) continue;
    const worth = table.worth[from];
    for (const beside of [place - 1, place + 1]) {
      const rung = table.issue.ladder[beside];
      if (rung === undefined || (term.secret && !rung.canBeSecret)) continue;
      const moved = (worth[beside] ?? 0) - (worth[place] ?? 0);
      const miss = Math.abs(moved - noise);
      if (miss < Math.abs(noise) && (nearest === null || miss < nearest.miss)) {
        nearest = { issue, term: { rung: rung.id, secret: term.secret }, miss };
      }
    }
  }
  return nearest === null ? pack : { ...pack, [nearest.issue]: nearest.term };
}
