import type { ClassEntry, ClassHead } from './log.ts';
import type { ClassState, Material } from './state.ts';

/** A class before anything has happened: one table laid, nobody here. */
export function newClass(_head: ClassHead, _material: Material): ClassState {
  throw new Error('comes with the next commit');
}

export function applyEntry(_state: ClassState, _entry: ClassEntry): ClassState {
  throw new Error('comes with the next commit');
}
