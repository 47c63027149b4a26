/** The cases that a class may play, read from the disk when they are first needed. */
import { setImmediate } from 'node:timers/promises';
import { caseIds, loadCase } from '../../case/load.ts';
import type { PlanView } from '../protocol/wire.ts';
import type { Material } from '../rules/class.ts';
import { plansView } from '../views/views.ts';

export interface Materials {
  /** Null where there is no such case, or it says nothing of a class. Kept once it was read. */
  of(id: string): Material | null;
  /** All cases that say how a class plays them. */
  plans(): Promise<readonly PlanView[]>;
}

export function materialsOnDisk(): Materials {
  const ids = caseIds();
  const played = new Map<string, Material | null>();
  let list: Promise<readonly PlanView[]> | null = null;
  const of = (id: string): Material | null => {
    const known = played.get(id);
    if (known !== undefined) return known;
    const material = ids.includes(id) ? read(id) : null;
    if (material !== null) played.set(id, material);
    return material;
  };
  return {
    of,
    plans() {
      list ??= listed(ids, (id) => played.get(id) ?? read(id));
      return list;
    },
  };
}

function read(id: string): Material | null {
  const { case: game, plan } = loadCase(id);
  return game === null || plan === null ? null : { game, plan };
}

/** Reading takes a fifth of a second for each: classes that are playing go on in between. */
async function listed(
  ids: readonly string[],
  material: (id: string) => Material | null,
): Promise<readonly PlanView[]> {
  const plans: PlanView[] = [];
  for (const id of ids) {
    const one = material(id);
    if (one !== null) plans.push(...plansView([one]));
    await setImmediate();
  }
  return plans;
}
