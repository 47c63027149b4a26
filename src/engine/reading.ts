/** A message is read: what its receiver believes, trusts and feels of it. Steps 5 to 8. */

import type { Message } from '../vocabulary/demarche.ts';
import { partOf } from '../vocabulary/sides.ts';
import type { Side } from '../vocabulary/words.ts';
import { ACT_FORCE, HOSTILE } from './acts.ts';
import { messageOf } from './apply.ts';
import { reportReliability, reportShift, signalShift } from './belief.ts';
import { carriageOf, forceOf } from './carriage.ts';
import { happens } from './chance.ts';
import { heardInTheOpen } from './heard.ts';
import { type Scribe, setSide, setTension, type Tally } from './scribe.ts';
import { slotOf } from './slots.ts';
import { nameLost } from './standing.ts';
import { disappointedHopes, mediatorCalm } from './tension.ts';
import { SECRET_BELOW, SLIP_TENSION } from './transmission.ts';
import { doubted, trustShift, trustThrough } from './trust.ts';
import { BACKED_DOWN_BELIEF, BACKED_DOWN_TENSION } from './war.ts';
import { biasTo, type Way } from './way.ts';
import type { World } from './world.ts';

/** Steps 5 to 8 for the receiver. */
export function read(tally: Tally, scribe: Scribe, message: Message, to: Side, way: Way): void {
  const { world, tables } = scribe;
  const { from } = message;
  const contradicts = contradiction(world, message);
  believe(tally, scribe, message, to, way, contradicts);
  trust(tally, scribe, message, to, way);
  if (way.publicness < SECRET_BELOW) heardInTheOpen(tally, world, tables, message, way);
  if (way.thirdParty !== null) {
    const calmed = tally.tension - mediatorCalm(way.thirdParty.access, way.thirdParty.bias);
    setTension(tally, calmed, 'mediator calms', [way.thirdParty.id]);
  }
  const p = tables.parameters;
  const own = partOf(tally.values, to);
  if (contradicts !== null) {
    const because = [way.channel.id, contradicts, 'contradiction'];
    setSide(tally, to, 'trust', doubted(own.trust, p), 'contradiction', because);
  }
  if (message.backsDown) {
    setSide(tally, to, 'trust', doubted(own.trust, p), 'backed down', [from]);
    setSide(tally, to, 'belief', own.belief + BACKED_DOWN_BELIEF, 'backed down', [from]);
    setTension(tally, tally.tension * BACKED_DOWN_TENSION, 'backed down', [from]);
    nameLost(tally, world, message);
  }
  if (message.arrivesAt - message.sentAt > way.channel.latency[1] + 1) {
    setTension(tally, tally.tension + SLIP_TENSION, 'delay', [way.channel.id]);
  }
  const { act, answers } = message.demarche;
  if (answers !== null && act !== 'accept') {
    const met = tables.venue.get(messageOf(world, answers).demarche.venue ?? '');
    if (met !== undefined) {
      const hopes = disappointedHopes(tally.tension, met.symbolism);
      setTension(tally, tally.tension + hopes, 'summit hopes', [met.id, 'symbolism']);
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
  if (ACT_FORCE[message.demarche.act].talk !== 0) {
    hear(tally, scribe, message, to, way, contradicts);
  }
  const { world, tables } = scribe;
  const { thirdParty } = way;
  if (thirdParty === null || partOf(world.sides, to).reported.includes(thirdParty.id)) return;
  const reliable = reportReliability(
    tables.parameters.h0,
    biasTo(thirdParty, to),
    thirdParty.access,
  );
  const slot = slotOf(world, tables, message);
  const unmasked =
    !partOf(tables.start, message.from).resolved &&
    happens(world.chance, slot, 'report', reliable, false);
  const believed = partOf(tally.values, to).belief + reportShift(reliable, !unmasked);
  setSide(tally, to, 'belief', believed, 'mediator reports', [thirdParty.id]);
}

/** What is said of resolve or of need. */
function hear(
  tally: Tally,
  scribe: Scribe,
  message: Message,
  to: Side,
  way: Way,
  contradicts: string | null,
): void {
  const { world, tables } = scribe;
  const { from, demarche, garbled } = message;
  const own = partOf(tally.values, to);
  const { channel } = way;
  const shift = signalShift(
    {
      act: forceOf(world, message),
      authority: channel.authority,
      trust: own.trust,
      deniability: channel.deniability,
      earlierHostile: hostileBefore(world, message),
      contradicts: contradicts !== null,
      garbled,
      audience: partOf(tables.start, from).audience,
      publicness: way.publicness,
    },
    tables.parameters,
  );
  if (shift.words !== 0) {
    const because = weighedBy(message, way, contradicts);
    setSide(tally, to, 'belief', own.belief + shift.words, 'words', because);
  }
  if (shift.tiedHands !== 0) {
    const because = [way.venue?.id ?? channel.id, 'publicness', 'audience'];
    setSide(tally, to, 'belief', own.belief + shift.tiedHands, 'tied hands', because);
  }
  if (shift.need !== 0) {
    setSide(tally, to, 'belief', own.belief + shift.need, 'concession shows need', [demarche.act]);
  }
}

/** What words were weighed by, as the reasons of a change. */
function weighedBy(message: Message, way: Way, contradicts: string | null): string[] {
  const because = [way.channel.id, 'authority', 'trust'];
  if (way.channel.deniability > 0) because.push('deniability');
  if (message.garbled) because.push('garbled');
  if (contradicts !== null) because.push('contradiction');
  return because;
}

function trust(tally: Tally, scribe: Scribe, message: Message, to: Side, way: Way): void {
  const { world, tables } = scribe;
  const act = ACT_FORCE[message.demarche.act].trust;
  if (act === 0) return;
  const own = partOf(tally.values, to);
  const { channel, thirdParty } = way;
  const shift = trustShift(
    {
      trust: own.trust,
      act,
      deniability: channel.deniability,
      authority: channel.authority,
      fidelity: way.fidelity,
      through:
        thirdParty === null
          ? 1
          : trustThrough(thirdParty.access, thirdParty.bias) * carriageOf(world, message).trust,
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
