/** From what a specification leaves to chance to what holds in one play. */
import { draw, hashId } from '../../../engine/chance.ts';

/** The same value with every drawn number a number and every chance a yes or no. */
export type Settled<T> = T extends { readonly from: number; readonly to: number }
  ? number
  : T extends { readonly chance: number }
    ? boolean
    : T extends readonly (infer Item)[]
      ? readonly Settled<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Settled<T[Key]> }
        : T;

/**
 * Draws what is to be drawn. A draw depends on the seed and on the path of its key alone, so that arms
 * which draw the same thing draw the same number.
 */
export function settled<T>(value: T, seed: number): Settled<T> {
  return settle(value, '', seed) as Settled<T>;
}

function settle(value: unknown, path: string, seed: number): unknown {
  if (Array.isArray(value)) return value.map((one, i) => settle(one, `${path}/${i}`, seed));
  if (typeof value !== 'object' || value === null) return value;
  if ('from' in value && 'to' in value) {
    const { from, to } = value as { from: number; to: number };
    return from + (to - from) * luck(path, seed);
  }
  if ('chance' in value) return luck(path, seed) < (value as { chance: number }).chance;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, settle(one, `${path}/${key}`, seed)]),
  );
}

function luck(path: string, seed: number): number {
  return draw({ kind: 'seed', seed }, hashId(path), 'policy');
}

/** Is anything in it drawn for each play? */
export function isDrawn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (('from' in value && 'to' in value) || 'chance' in value) return true;
  return Object.values(value).some(isDrawn);
}
