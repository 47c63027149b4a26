/** Whose hand a decision of the record was: a student's, or the model's. */
import { type ClassState, deciderOf, type TableState } from '../rules/state.ts';

/**
 * @param n - place of the decision's entry
 * @param chair - the chair that decided; one that no role decides for is always the model's
 */
export function isModels(
  { material: { plan } }: ClassState,
  { hands }: TableState,
  n: number,
  chair: string,
): boolean {
  const hand = hands.find(({ from, to }) => n >= from && n < to);
  return deciderOf(plan, chair) === null || hand?.model === true;
}
