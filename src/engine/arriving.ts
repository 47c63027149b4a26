/** A message arrives: it is read, believed or not, leaked or not, and asks for an answer. */

import type { Message } from '../vocabulary/demarche.ts';
import { partOf } from '../vocabulary/sides.ts';
import { other } from '../vocabulary/words.ts';
import { ACT_FORCE, ASKS_ANSWER } from './acts.ts';
import { messageOf } from './apply.ts';
import { draw, happens } from './chance.ts';
import { leak } from './effects.ts';
import { leakChance, stocked, talkChance } from './exposure.ts';
import { read } from './reading.ts';
import { type Scribe, setSecrets, tallyOf, write } from './scribe.ts';
import { agree, breakOff } from './settling.ts';
import { slotOf } from './slots.ts';
import { SECRET_BELOW } from './transmission.ts';
import { carriesSecrets, type Way, wayOfMessage } from './way.ts';

/**
 * Patience: an exchange, message and answer by turns, is not carried on beyond this many. Whoever
 * receives the last of them lets it lie until the next juncture or the next message of its own
 * accord. This, with the cost of delay in every reply, keeps two models from talking for ever.
 */
export const PATIENCE = 4;

/** Delivers a message that has arrived; `from` is the place of the entry that sent it. */
export function deliver(scribe: Scribe, id: string, from: number): void {
  const { world, tables } = scribe;
  const message = messageOf(world, id);
  const way = wayOfMessage(world, tables, message);
  const tally = tallyOf(world);
  const { to } = message;
  const asks = asked(scribe, message);
  if (to === 'A' || to === 'B') read(tally, scribe, message, to, way);
  const secret = isSecret(message, way);
  if (secret) {
    const more = ACT_FORCE[message.demarche.act].secret;
    setSecrets(tally, stocked(tally.secrets, more), [way.channel.id]);
  }
  const { changes } = tally;
  const { at, entries: n } = world;
  write(scribe, { n, at, changes, from: [from], kind: 'delivered', message: id, asks });
  if (secret) maybeLeak(scribe, message, way, n);
  if (to !== 'A' && to !== 'B') return;
  if (message.demarche.act === 'accept') agree(scribe, message, n);
  else if (message.demarche.act === 'reject') breakOff(scribe, message.from, n);
}

/** Secret are messages that few see, and those that carry a secret rung however they go. */
function isSecret(message: Message, way: Way): boolean {
  if (way.publicness < SECRET_BELOW) return true;
  // A broadcast acceptance takes secret rungs without naming them.
  if (!carriesSecrets(way.channel)) return false;
  const pack = message.demarche.package;
  for (const issue in pack) if (pack[issue]?.secret === true) return true;
  return false;
}

/** The chair whose turn it is to answer; null when none is asked. */
function asked(scribe: Scribe, message: Message): string | null {
  const { world, tables } = scribe;
  const { to } = message;
  if (to !== 'A' && to !== 'B') return null;
  if (!ASKS_ANSWER.has(message.demarche.act)) return null;
  let length = 1;
  let before = message.demarche.answers;
  while (before !== null && length < PATIENCE) {
    length += 1;
    before = messageOf(world, before).demarche.answers;
  }
  if (length >= PATIENCE) return null;
  const juncture = partOf(world.junctures, to);
  const chair = juncture === null ? undefined : tables.juncture.get(juncture)?.chair;
  return chair ?? partOf(tables.lead, to).id;
}

/**
 * Step 9. What leaks comes out whole or as a rumour, evenly; a rumour that leaks again is confirmed.
 * Secret rungs come out with the message. A word to a party outside the contest that comes out
 * contradicts what was said to the other principal. Where nothing leaks the two may still be seen
 * together: then there is talk of the channel, and of nothing that was said.
 */
function maybeLeak(scribe: Scribe, message: Message, way: Way, n: number): void {
  const { world, tables } = scribe;
  if (way.exposure === 'exposed') return;
  const { channel, thirdParty } = way;
  const briefed = Number(tables.start.A.briefed) + Number(tables.start.B.briefed);
  const discretion = thirdParty?.discretion ?? null;
  const chance = leakChance(channel.secrecy, discretion, briefed, tables.parameters);
  const talk = talkChance(way.visibility);
  const slot = slotOf(world, tables, message);
  if (!happens(world.chance, slot, 'leak', chance + talk, false)) return;
  const luck = draw(world.chance, slot, 'leak');
  if (luck >= chance) {
    const at = way.venue?.id ?? null;
    leak(scribe, { of: channel.id, to: 'rumoured', message: message.id, seen: { at } }, [n]);
    return;
  }
  const whole = way.exposure === 'rumoured' || luck < chance / 2;
  const to = whole ? 'exposed' : 'rumoured';
  const deceived = channel.reaches === null ? {} : { deceived: other(message.from) };
  const what = { of: channel.id, to, message: message.id, ...deceived } as const;
  const place = leak(scribe, what, [n]);
  for (const [of, term] of Object.entries(message.demarche.package)) {
    const rung = { of, to, message: message.id, alongside: place !== null } as const;
    if (term.secret) leak(scribe, rung, [place ?? n]);
  }
}
