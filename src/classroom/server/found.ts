/** What a student who typed a right code is told of the class: no more than the door needs. */
import type { Found } from '../protocol/wire.ts';
import { freeAliases } from '../rules/aliases.ts';
import type { ClassHead } from '../rules/class.ts';
import type { House } from './house.ts';
import { draw } from './secrets.ts';

const HANDFUL = 6;
/** In milliseconds, as the class's own times are. */
const DAY = 86_400_000;

/** Null where the class cannot be played here. */
export async function found({ store, materials }: House, head: ClassHead): Promise<Found | null> {
  const material = materials.of(head.case.id);
  if (material === null) return null;
  const entries = await store.entries(head.id);
  const aliases = new Map<string, string>();
  const held = new Set<string>();
  let locked = false;
  for (const entry of entries) {
    if (entry.kind === 'joined') aliases.set(entry.seat, entry.alias);
    if (entry.kind === 'token' || (entry.kind === 'joined' && entry.tokenHash !== '')) {
      held.add(entry.seat);
    }
    if (entry.kind === 'locked') locked = entry.on;
    // The room closes with its first part, and opens again only by the teacher's hand.
    if (entry.kind === 'part' && entry.part !== 'joining') locked = true;
  }
  /** Seats of an earlier lesson wait for those who had them. */
  const kept = [...aliases].flatMap(([seat, alias]) => (held.has(seat) ? [] : [alias]));
  const free = freeAliases(new Set(aliases.values()), HANDFUL, draw);
  const { id, short, title } = material.game;
  const days = Math.round((head.expires - head.created) / DAY);
  return {
    classId: head.id,
    case: { id, short, title },
    aliases: [...kept, ...free],
    locked,
    days,
  };
}
