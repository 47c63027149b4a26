/** Numbers for policies that draw: the same for the same seed, apart from the world's own chance. */
import { draw } from '../engine/chance.ts';

/** Numbers from 0 to 1, one after another. */
export type Dice = () => number;

export function diceOf(seed: number): Dice {
  let n = 0;
  return () => {
    n += 1;
    return draw({ kind: 'seed', seed }, n, 'policy');
  };
}

/** One of a list, each as likely; null of none. */
export function oneOf<T>(dice: Dice, list: readonly T[]): T | null {
  return list[Math.floor(dice() * list.length)] ?? null;
}
