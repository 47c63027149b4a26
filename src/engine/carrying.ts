/** A third party's chair passes on what was entrusted to it. */
import { type Carriage, other } from '../vocabulary/words.ts';
import { messageOf } from './apply.ts';
import { CARRIAGE_FORCE } from './carriage.ts';
import { head, type Scribe, tallyOf, write } from './scribe.ts';
import { stand } from './standing.ts';
import type { Turn } from './world.ts';

/** Passes a message on. The third party's standing moves with how it did so. */
export function carry(scribe: Scribe, turn: Turn, as: Carriage): void {
  const { world } = scribe;
  const message = messageOf(world, turn.answers ?? '');
  const tally = tallyOf(world);
  const { rounds, standing } = CARRIAGE_FORCE[as];
  const id = message.carriedBy ?? '';
  const to = other(message.from);
  stand(tally, world, id, message.from, standing.sender, 'carried', [message.demarche.act]);
  stand(tally, world, id, to, standing.receiver, 'carried', [message.demarche.act]);
  const arrivesAt = message.arrivesAt + rounds * world.case.round;
  const { chair } = turn;
  const first = head(scribe, [turn.since], tally.changes);
  write(scribe, { ...first, kind: 'carried', chair, message: message.id, as, arrivesAt });
}
