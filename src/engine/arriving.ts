/** A message arrives: it is read, believed or not, leaked or not, and asks for an answer. */
import type { Message } from '../vocabulary/demarche.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { ACT_FORCE, ASKS_ANSWER, HOSTILE } from './acts.ts';
import { messageOf } from './apply.ts';
import { reportReliability, reportShift, signalShift } from './belief.ts';
import { draw, happens } from './chance.ts';
import { leak } from './effects.ts';
import { leakChance, stocked } from './exposure.ts';
import { heardInTheOpen } from './heard.ts';
import {
  head,
  type Scribe,
  setSecrets,
  setSide,
  setTension,
  type Tally,
  tallyOf,
  write,
} from './scribe.ts';
import { agree, breakOff } from './settling.ts';
import { messageSlot, sentBefore } from './slots.ts';
import { disappointedHopes, mediatorCalm } from './tension.ts';
import { SECRET_BELOW, SLIP_TENSION } from './transmission.ts';
import { trustShift, trustThrough } from './trust.ts';
import { BACKED_DOWN_BELIEF, BACKED_DOWN_TENSION } from './war.ts';
import { biasTo, carriesSecrets, type Way, wayOfMessage } from './way.ts';
import type { World } from './world.ts';

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
  const first = head(scribe, [from], tally.changes);
  const n = write(scribe, { ...first, kind: 'delivered', message: id, asks });
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
  const juncture = world.junctures[to];
  const chair = juncture === null ? undefined : tables.juncture.get(juncture)?.chair;
  return chair ?? tables.lead[to].id;
}

/** Steps 5 to 8 for the receiver. */
function read(tally: Tally, scribe: Scribe, message: Message, to: Side, way: Way): void {
  const { world, tables } = scribe;
  const { from } = message;
  const contradicts = contradiction(world, message);
  believe(tally, scribe, message, to, way, contradicts);
  trust(tally, scribe, message, to, way);
  if (way.publicness < SECRET_BELOW) heardInTheOpen(tally, tables, message, way);
  if (way.thirdParty !== null) {
    const calmed = tally.tension - mediatorCalm(way.thirdParty.access, way.thirdParty.bias);
    setTension(tally, calmed, 'mediator calms', [way.thirdParty.id]);
  }
  const doubted = 1 - tables.parameters.xi;
  const own = tally.values[to];
  if (contradicts !== null) {
    const because = [way.channel.id, contradicts, 'contradiction'];
    setSide(tally, to, 'trust', own.trust * doubted, 'contradiction', because);
  }
  if (message.backsDown) {
    setSide(tally, to, 'trust', own.trust * doubted, 'backed down', [from]);
    setSide(tally, to, 'belief', own.belief + BACKED_DOWN_BELIEF, 'backed down', [from]);
    setTension(tally, tally.tension * BACKED_DOWN_TENSION, 'backed down', [from]);
  }
  if (message.arrivesAt - message.sentAt > way.channel.latency[1] + 1) {
    setTension(tally, tally.tension + SLIP_TENSION, 'delay', [way.channel.id]);
  }
  const { act, answers } = message.demarche;
  if (answers !== null && act !== 'accept') {
    const met = wayOfMessage(world, tables, messageOf(world, answers));
    if (met.venue !== null) {
      const hopes = disappointedHopes(tally.tension, met.symbolism);
      setTension(tally, tally.tension + hopes, 'summit hopes', [met.venue.id, 'symbolism']);
    }
  }
}

function believe(
  tally: Tally,
  scribe: Scribe,
  message: Message,
  to: Side,
  way: Way,
  contradicts: string | null,
): void {
  const { world, tables } = scribe;
  const { from, demarche, garbled } = message;
  const own = tally.values[to];
  const { channel } = way;
  const shift = signalShift(
    {
      act: ACT_FORCE[demarche.act],
      authority: channel.authority,
      trust: own.trust,
      deniability: channel.deniability,
      earlierHostile: hostileBefore(world, message),
      contradicts: contradicts !== null,
      garbled,
      audience: tables.start[from].audience,
      publicness: way.publicness,
    },
    tables.parameters,
  );
  if (shift.words !== 0) {
    const because = [channel.id, 'authority', 'trust', ...reservations(message, way, contradicts)];
    setSide(tally, to, 'belief', own.belief + shift.words, 'words', because);
  }
  if (shift.tiedHands !== 0) {
    const because = [way.venue?.id ?? channel.id, 'publicness', 'audience'];
    setSide(tally, to, 'belief', own.belief + shift.tiedHands, 'tied hands', because);
  }
  if (shift.need !== 0) {
    const because = [demarche.act];
    setSide(tally, to, 'belief', own.belief + shift.need, 'concession shows need', because);
  }
  const { thirdParty } = way;
  if (thirdParty === null || world.sides[to].reported.includes(thirdParty.id)) return;
  const p = tables.parameters;
  const reliable = reportReliability(p.h0, biasTo(thirdParty, to), thirdParty.access);
  const slot = slotOf(scribe, message);
  const unmasked =
    !tables.start[from].resolved && happens(world.chance, slot, 'report', reliable, false);
  const report = reportShift(reliable, !unmasked);
  setSide(tally, to, 'belief', own.belief + report, 'mediator reports', [thirdParty.id]);
}

/** What weakens words, as the reasons of a change. */
function reservations(message: Message, way: Way, contradicts: string | null): string[] {
  const because: string[] = [];
  if (way.channel.deniability > 0) because.push('deniability');
  if (message.garbled) because.push('garbled');
  if (contradicts !== null) because.push('contradiction');
  return because;
}

function trust(tally: Tally, scribe: Scribe, message: Message, to: Side, way: Way): void {
  const { tables } = scribe;
  const act = ACT_FORCE[message.demarche.act].trust;
  if (act === 0) return;
  const own = tally.values[to];
  const { channel, thirdParty } = way;
  const shift = trustShift(
    {
      trust: own.trust,
      act,
      deniability: channel.deniability,
      authority: channel.authority,
      fidelity: way.fidelity,
      through: thirdParty === null ? 1 : trustThrough(thirdParty.access, thirdParty.bias),
    },
    tables.parameters,
  );
  const because = [message.demarche.act, channel.id];
  if (thirdParty !== null) because.push(thirdParty.id);
  setSide(tally, to, 'trust', own.trust + shift, act > 0 ? 'word kept' : 'word doubted', because);
}

function hostileBefore(world: World, message: Message): number {
  const { messages } = world;
  let count = 0;
  for (let i = 0; i < messages.length; i += 1) {
    const earlier = messages[i];
    if (earlier === undefined || earlier.id === message.id) break;
    const alike = earlier.from === message.from && earlier.to === message.to;
    if (alike && HOSTILE.has(earlier.demarche.act)) count += 1;
  }
  return count;
}

/**
 * A threat or demand and a concession of one side, sent within one round by different channels and
 * both read: the id of the other channel, or null.
 */
function contradiction(world: World, message: Message): string | null {
  const { act, channel } = message.demarche;
  if (act !== 'concede' && !HOSTILE.has(act)) return null;
  for (const earlier of world.messages) {
    const said = earlier.demarche;
    const opposed = act === 'concede' ? HOSTILE.has(said.act) : said.act === 'concede';
    if (
      opposed &&
      earlier.from === message.from &&
      earlier.to === message.to &&
      said.channel !== channel &&
      Math.abs(earlier.sentAt - message.sentAt) <= world.case.round &&
      world.delivered.includes(earlier.id)
    ) {
      return said.channel;
    }
  }
  return null;
}

function slotOf(scribe: Scribe, message: Message): number {
  const { juncture, from, id } = message;
  const nth = sentBefore(scribe.world, juncture, from, id);
  return messageSlot(scribe.tables, juncture, from, nth);
}

/**
 * Step 9. What leaks comes out whole or as a rumour, evenly; a rumour that leaks again is confirmed.
 * Secret rungs come out with the message. A word to a party outside the contest that comes out
 * contradicts what was said to the other principal.
 */
function maybeLeak(scribe: Scribe, message: Message, way: Way, n: number): void {
  const { world, tables } = scribe;
  if (way.exposure === 'exposed') return;
  const { channel, thirdParty } = way;
  const briefed = Number(tables.start.A.briefed) + Number(tables.start.B.briefed);
  const discretion = thirdParty?.discretion ?? null;
  const chance = leakChance(channel.secrecy, discretion, briefed, tables.parameters);
  const slot = slotOf(scribe, message);
  if (!happens(world.chance, slot, 'leak', chance, false)) return;
  const whole = way.exposure === 'rumoured' || draw(world.chance, slot, 'leak') < chance / 2;
  const to = whole ? 'exposed' : 'rumoured';
  const deceived = channel.reaches === null ? {} : { deceived: other(message.from) };
  const what = { of: channel.id, to, message: message.id, ...deceived } as const;
  const place = leak(scribe, what, [n]);
  for (const [of, term] of Object.entries(message.demarche.package)) {
    const rung = { of, to, message: message.id, alongside: place !== null } as const;
    if (term.secret) leak(scribe, rung, [place ?? n]);
  }
}
