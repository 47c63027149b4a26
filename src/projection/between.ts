/**
 * What a chair that sits by itself may know: a third party's, which sees what is put into its hands and
 * what all can see; and one that its own side keeps from a channel, which sees the rest.
 */
import type { World } from '../engine/world.ts';
import type { Message } from '../vocabulary/demarche.ts';
import type { Entry } from '../vocabulary/entry.ts';
import { unreachable } from '../vocabulary/never.ts';
import type { Chair } from '../vocabulary/sides.ts';
import { SIDES } from '../vocabulary/words.ts';

/** Is a message in this third party's hands, or has it been? */
export function isEntrusted(message: Message, { thirdParty }: Chair): boolean {
  return thirdParty !== null && message.carriedBy === thirdParty;
}

/** Does a third party's chair learn of an entry when it is made? */
export function learnsBetween(world: World, chair: Chair, entry: Entry): boolean {
  const { case: game } = world;
  switch (entry.kind) {
    case 'opened':
    case 'waited':
    case 'carried':
    case 'predicted':
      return entry.chair === chair.id;
    case 'asked':
      return entry.thirdParty === chair.thirdParty;
    case 'measured': {
      const measure = game.measures.find(({ id }) => id === entry.measure);
      return measure?.public === true || measure?.thirdParty === chair.thirdParty;
    }
    case 'sent':
      return isEntrusted(entry.message, chair);
    case 'developed': {
      const seenBy = game.developments.find(({ id }) => id === entry.development)?.seenBy ?? [];
      return SIDES.every((side) => seenBy.includes(side));
    }
    case 'leaked':
      return entry.to !== 'covert';
    case 'judged':
      return world.ended !== null;
    case 'agreed':
      return entry.thirdParty === chair.thirdParty;
    case 'taken over':
    case 'delivered':
      return false;
    // Without a hand in it, it learns of terms when they are voted on in the open, or when all is over.
    case 'ratified':
      return world.settled?.thirdParty === chair.thirdParty;
    case 'passed':
    case 'broke':
    case 'ended':
      return true;
    default:
      return unreachable(entry);
  }
}

/** Is an entry about a channel that this chair's own side keeps it from, and nobody else knows of? */
export function isKeptFrom(world: World, { id, keptFrom }: Chair, entry: Entry): boolean {
  switch (entry.kind) {
    // What other chairs of its side are asked and let lie is their own affair.
    case 'opened':
    case 'waited':
    case 'predicted':
      return entry.chair !== id;
    case 'sent':
      return isKept(world, keptFrom, entry.message.demarche.channel);
    case 'delivered':
    case 'agreed': {
      const message = world.messages.find((one) => one.id === entry.message);
      return isKept(world, keptFrom, message?.demarche.channel ?? null);
    }
    case 'asked':
      return true;
    case 'developed': {
      const happened = world.case.developments.find((one) => one.id === entry.development);
      return happened?.keptFrom.includes(id) === true;
    }
    case 'ratified':
      return isKept(world, keptFrom, world.settled?.channel ?? null);
    default:
      return false;
  }
}

/** A channel in print is no secret from anyone. */
export function isKept(world: World, keptFrom: readonly string[], channel: string | null): boolean {
  return channel !== null && keptFrom.includes(channel) && world.exposure[channel] !== 'exposed';
}
