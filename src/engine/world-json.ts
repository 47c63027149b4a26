/** A world as JSON, without its case; and its hash, by which two machines can compare. */
import type { Case } from '../vocabulary/case.ts';
import { mix } from './chance.ts';
import type { World } from './world.ts';

/** Everything of a world but its case. */
export type FrozenWorld = Omit<World, 'case'>;

/** For JSON.stringify; shares its parts with the world. */
export function freezeWorld(world: World): FrozenWorld {
  const { case: _, ...frozen } = world;
  return frozen;
}

/** The world again, on the case it was played on. */
export function thawWorld(game: Case, frozen: FrozenWorld): World {
  return { case: game, ...frozen };
}

/**
 * A digest of a world and the rules it was played by: 16 hexadecimal digits. Keys are taken in
 * alphabetical order, numbers to nine significant digits, so that the last bit of an exponential,
 * in which browsers may differ, does not part two equal plays.
 */
export function worldHash(world: World): string {
  const text = world.case.hash + canonical(freezeWorld(world));
  return hex(digest(text, 0x2545f491)) + hex(digest(text, 0x9e3779b9));
}

function canonical(value: unknown): string {
  if (typeof value === 'number') {
    return Number.isInteger(value) ? String(value) : value.toPrecision(9);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonical(of)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

function digest(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h, text.length);
}

function hex(h: number): string {
  return (h >>> 0).toString(16).padStart(8, '0');
}
