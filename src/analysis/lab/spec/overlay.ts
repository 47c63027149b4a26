/** An arm laid over the base. */
import type { SpecArm } from './schema.ts';

/**
 * The base with an arm's keys in place of its own. Maps are joined key by key, lists are not; a player
 * of another kind takes the place of the base's player whole.
 */
export function overlaid(base: SpecArm, arm: SpecArm): SpecArm {
  const joined = join(base, arm);
  return arm.player?.kind === undefined ? joined : { ...joined, player: arm.player };
}

function join<T>(base: T, over: T): T {
  if (!isJoined(base) || !isJoined(over)) return over === undefined ? base : over;
  const joined: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) joined[key] = join(joined[key], value);
  return joined as T;
}

/** A map whose keys are joined: not a drawn number, which is one value. */
function isJoined(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !('from' in value && 'to' in value) && !('chance' in value);
}
