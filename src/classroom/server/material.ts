/** The cases that a class may play, read from the disk when they are first needed. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { caseIds, loadCase } from '../../case/load.ts';
import type { PlanView } from '../protocol/wire.ts';
import type { Material } from '../rules/class.ts';

export interface Materials {
  /** Null where there is no such case, or it says nothing of a class. Kept once it was read. */
  of(id: string): Material | null;
  /** All cases that say how a class plays them. */
  plans(): Promise<readonly PlanView[]>;
}

export function materialsOnDisk(): Materials {
  const ids = caseIds();
  const played = new Map<string, Material>();
  let list: Promise<readonly PlanView[]> | null = null;
  return {
    of(id) {
      const known = played.get(id);
      if (known !== undefined) return known;
      const material = ids.includes(id) ? readMaterial(id) : null;
      if (material !== null) played.set(id, material);
      return material;
    },
    plans() {
      list ??= listed().catch((error: unknown) => {
        list = null;
        throw error;
      });
      return list;
    },
  };
}

/** A case with what it says of a class, from the disk; null where it has none, or has a problem. */
export function readMaterial(id: string): Material | null {
  const { case: game, plan } = loadCase(id);
  return game === null || plan === null ? null : { game, plan };
}

const READER = fileURLToPath(new URL('plans-reader.ts', import.meta.url));

/**
 * Reading takes a fifth of a second for each case, which a class that plays would have to wait for, and a
 * hundred megabytes for all of them, which a process gives back when it ends.
 */
function listed(): Promise<readonly PlanView[]> {
  return new Promise((settle, fail) => {
    const reader = fork(READER, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    reader.once('message', (plans) => {
      settle(plans as readonly PlanView[]);
      reader.disconnect();
    });
    reader.once('error', fail);
    reader.once('exit', (code) => fail(new Error(`The list of cases was not read: exit ${code}.`)));
    reader.unref();
    reader.channel?.unref();
  });
}
