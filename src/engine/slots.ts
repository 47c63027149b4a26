/** What a draw is for, as a number; see chance.ts. */
import type { Message } from '../vocabulary/demarche.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { hashId, mix } from './chance.ts';
import type { Tables } from './tables.ts';
import type { World } from './world.ts';

const SIDE_NUMBER: Readonly<Record<Side, number>> = { A: 1, B: 2 };

function idNumber(tables: Tables, id: string): number {
  return tables.slot.get(id) ?? hashId(id);
}

/** A side's n-th message (from 0) of one juncture: the same slot in every play that has one. */
export function messageSlot(tables: Tables, juncture: string, from: Side, nth: number): number {
  return mix(mix(idNumber(tables, juncture), SIDE_NUMBER[from]), nth);
}

/** How many messages a side has sent in a juncture, before the one given. */
export function sentBefore(world: World, juncture: string, from: Side, id: string | null): number {
  const { messages } = world;
  let count = 0;
  for (let i = 0; i < messages.length; i += 1) {
    const message = messages[i];
    if (message?.id === id) break;
    if (message?.juncture === juncture && message.from === from) count += 1;
  }
  return count;
}

/** The slot of a message that was sent. */
export function slotOf(world: World, tables: Tables, message: Message): number {
  const { juncture, from, id } = message;
  return messageSlot(tables, juncture, from, sentBefore(world, juncture, from, id));
}

/** A side's choice at a juncture. */
export function junctureSlot(tables: Tables, juncture: string, side: Side): number {
  return mix(idNumber(tables, juncture), SIDE_NUMBER[side]);
}

/** A side's answer to a message of the other. */
export function answerSlot(tables: Tables, juncture: string, answers: Side, nth: number): number {
  return mix(messageSlot(tables, juncture, answers, nth), SIDE_NUMBER[other(answers)]);
}

/** A side's consent to a third party, asked in a juncture. */
export function consentSlot(
  tables: Tables,
  juncture: string,
  thirdParty: string,
  side: Side,
): number {
  return mix(mix(idNumber(tables, juncture), idNumber(tables, thirdParty)), SIDE_NUMBER[side]);
}

/** What a side's staff makes of the other side before anything is said. */
export function estimateSlot(side: Side): number {
  return mix(0xe571, SIDE_NUMBER[side]);
}

/** A side's vote, attack or word at the end; a round of the hazard of war. */
export function sideSlot(side: Side): number {
  return mix(0x5eed, SIDE_NUMBER[side]);
}
