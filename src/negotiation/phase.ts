/** The inner states of a juncture, told from the world alone. */
import type { World } from '../engine/world.ts';
import type { EntryKind } from '../vocabulary/entry.ts';

export const PHASES = [
  'briefing',
  'at the desk',
  'in transit',
  'delivered',
  'answering',
  'development',
  'ended',
] as const;
export type NegotiationPhase = (typeof PHASES)[number];

/**
 * Where the negotiation stands.
 *
 * @param last - kind of the newest entry of the record; null before the first
 */
export function phaseOf(world: World, last: EntryKind | null): NegotiationPhase {
  if (world.ended !== null) return 'ended';
  const turn = world.turns[0];
  if (turn !== undefined) {
    if (turn.answers !== null) return 'answering';
    return last === 'opened' ? 'briefing' : 'at the desk';
  }
  if (last === 'delivered') return 'delivered';
  return last === 'developed' || last === 'leaked' ? 'development' : 'in transit';
}
