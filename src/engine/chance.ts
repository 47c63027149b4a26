/**
 * The only door to chance. A draw is a hash of the world's seed, a slot (what it is for: a juncture,
 * a message's place within it, a round) and a purpose; never of how many entries came before. Two
 * plays of one seed therefore share their luck wherever they do the same kind of thing.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Share } from '../vocabulary/units.ts';
import type { Chance } from './world.ts';

/** What a draw is for. Append only: the place in the list is part of the hash. */
export const PURPOSES = [
  'consent',
  'latency',
  'slip',
  'garble',
  'noise',
  'noise angle',
  'report',
  'leak',
  'reply',
  'initiative',
  'war',
  'attack',
  'ratify',
  'durable',
  'policy',
] as const;
export type Purpose = (typeof PURPOSES)[number];

const PURPOSE_NUMBER = Object.fromEntries(
  PURPOSES.map((purpose, i) => [purpose, i + 1]),
) as Readonly<Record<Purpose, number>>;

/** Murmur3's finaliser: every bit of the input moves every bit of the output. */
function finalise(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Mixes two whole numbers into one of 32 bits. */
export function mix(a: number, b: number): number {
  return finalise(Math.imul(finalise(a), 0x9e3779b1) ^ b);
}

/** FNV-1a of an id: a slot that does not depend on where the id stands in its list. */
export function hashId(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  return h | 0;
}

/**
 * A number from 0 up to but not including 1. Under the record it is one half: the middle of
 * whatever was possible.
 */
export function draw(chance: Chance, slot: number, purpose: Purpose): Share {
  if (chance.kind === 'record') return 0.5;
  const high = (chance.seed / 0x100000000) | 0;
  const seed = mix(chance.seed | 0, high);
  const hash = mix(mix(seed, slot), PURPOSE_NUMBER[purpose]);
  return uniformFloat64(xoroshiro128plus(hash));
}

/**
 * Does it happen, at this probability? Under the record only `documented` counts: nothing goes wrong
 * there that is not in the record, and nothing fails that succeeded.
 */
export function happens(
  chance: Chance,
  slot: number,
  purpose: Purpose,
  probability: Share,
  documented: boolean,
): boolean {
  if (chance.kind === 'record') return documented;
  return draw(chance, slot, purpose) < probability;
}

/** Picks a place by weight; under the record, the heaviest. */
export function pick(
  chance: Chance,
  slot: number,
  purpose: Purpose,
  chances: readonly Share[],
): number {
  if (chance.kind === 'record') {
    let best = 0;
    for (let i = 1; i < chances.length; i += 1) {
      if ((chances[i] ?? 0) > (chances[best] ?? 0)) best = i;
    }
    return best;
  }
  let left = draw(chance, slot, purpose);
  for (let i = 0; i < chances.length; i += 1) {
    left -= chances[i] ?? 0;
    if (left < 0) return i;
  }
  return chances.length - 1;
}

/** A normal draw with mean 0 and deviation 1 (Box and Muller); 0 under the record. */
export function normal(chance: Chance, slot: number): number {
  if (chance.kind === 'record') return 0;
  const radius = Math.sqrt(-2 * Math.log(1 - draw(chance, slot, 'noise')));
  return radius * Math.cos(2 * Math.PI * draw(chance, slot, 'noise angle'));
}
