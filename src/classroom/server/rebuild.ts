/** A class as its log in the store made it: after a crash, on another process, a week later. */
import { applyEntry, type ClassState, newClass } from '../rules/class.ts';
import type { House } from './house.ts';
import { nameOf } from './log.ts';
import { Turned } from './turned.ts';

/** @throws {Turned} where there is none, or it cannot be played any more */
export async function rebuilt(
  { store, materials, log }: House,
  classId: string,
): Promise<ClassState> {
  const head = await store.head(classId);
  if (head === null) throw new Turned('gone', 'No: this class is over, or was deleted.');
  const material = materials.of(head.case.id);
  if (material === null)
    throw new Turned('gone', 'No: the case of this class is not here any more.');
  if (material.game.hash !== head.case.hash) log.warn('the case was changed since a class began');
  const entries = await store.entries(classId);
  try {
    return entries.reduce(applyEntry, newClass(head, material));
  } catch (error) {
    log.error({ error: nameOf(error) }, 'a class cannot be rebuilt');
    throw new Turned('gone', 'No: the case was changed since this class began.');
  }
}
