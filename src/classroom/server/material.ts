/** The cases that a class may play, read from the disk when they are first needed and kept. */
import { setImmediate } from 'node:timers/promises';
import { caseIds, loadCase } from '../../case/load.ts';
import type { PlanView } from '../protocol/wire.ts';
import type { Material } from '../rules/class.ts';
import { plansView } from '../views/views.ts';

export interface Materials {
  /** Null where there is no such case, or it says nothing of a class. */
  of(id: string): Material | null;
  /** All cases that say how a class plays them. */
  plans(): Promise<readonly PlanView[]>;
}

export function materialsOnDisk(): Materials {
  const ids = new Set(caseIds());
  const read = new Map<string, Material | null>();
  const of = (id: string): Material | null => {
    if (!ids.has(id)) return null;
    const known = read.get(id);
    if (known !== undefined) return known;
    const { case: game, plan } = loadCase(id);
    const material = game === null || plan === null ? null : { game, plan };
    read.set(id, material);
    return material;
  };
  return {
    of,
    async plans() {
      const found: Material[] = [];
      for (const id of ids) {
        const material = of(id);
        if (material !== null) found.push(material);
        // Reading takes a fifth of a second each: classes that are playing go on in between.
        await setImmediate();
      }
      return plansView(found);
    },
  };
}
