import type { Condition, Window } from '../vocabulary/condition.ts';
import type { Message } from '../vocabulary/demarche.ts';
import { unreachable } from '../vocabulary/never.ts';
import type { Minute } from '../vocabulary/units.ts';
import { EXPOSURES, type Exposure, type Outcome } from '../vocabulary/words.ts';
import { TREADS } from './tension.ts';
import type { World } from './world.ts';

/** Does the condition hold in this world, at its moment? */
export function holds(world: World, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(world, part));
  if ('any' in condition) return condition.any.some((part) => holds(world, part));
  if ('not' in condition) return !holds(world, condition.not);
  if ('agreed' in condition) return world.settled !== null;
  if ('flag' in condition) return world.flags.includes(condition.flag);
  if ('measure' in condition) return world.measures.includes(condition.measure);
  if ('before' in condition) return world.at < condition.before;
  if ('after' in condition) return world.at >= condition.after;
  if ('message' in condition) return hasMessage(world, condition.message);
  if ('outcome' in condition) return outcomeOf(world) === condition.outcome;
  if ('tension' in condition) return world.tension >= TREADS[condition.tension.atLeast];
  if ('exposed' in condition) {
    return atLeast(world.exposure[condition.exposed.of] ?? 'covert', condition.exposed.atLeast);
  }
  const { settled } = world;
  if ('terms' in condition) {
    const term = settled?.package[condition.terms.issue];
    return term !== undefined && condition.terms.rungs.includes(term.rung);
  }
  if ('secret' in condition) return settled?.package[condition.secret]?.secret === true;
  if ('through' in condition) {
    return settled?.channel === condition.through || settled?.thirdParty === condition.through;
  }
  if ('agreedBefore' in condition) return settled !== null && settled.at < condition.agreedBefore;
  return unreachable(condition);
}

/** How the contest stands: broken, ended, settled, or null while it is open. */
export function outcomeOf(world: World): Outcome | null {
  return world.ended?.outcome ?? world.broke ?? (world.settled === null ? null : 'agreement');
}

/** Is an exposure at least this one? */
export function atLeast(exposure: Exposure, least: Exposure): boolean {
  return EXPOSURES.indexOf(exposure) >= EXPOSURES.indexOf(least);
}

/** Is any of these windows open now? */
export function isOpen(world: World, windows: readonly Window[]): boolean {
  for (const window of windows) {
    if (within(world.at, window) && (window.when === null || holds(world, window.when))) {
      return true;
    }
  }
  return false;
}

function within(at: Minute, window: Window): boolean {
  return at >= window.from && at < window.to;
}

type MessagePattern = Extract<Condition, { readonly message: unknown }>['message'];

function hasMessage(world: World, pattern: MessagePattern): boolean {
  if (world.messages.some((message) => fits(world, message, pattern))) return true;
  // Silence is sent by nobody and never arrives, yet choosing it is a move one may ask for.
  const kept = pattern.option !== undefined && world.silences.includes(pattern.option);
  return kept && pattern.received !== true && pattern.channel === undefined;
}

function fits(world: World, message: Message, pattern: MessagePattern): boolean {
  const { demarche } = message;
  return (
    (pattern.from === undefined || message.from === pattern.from) &&
    (pattern.acts === undefined || pattern.acts.includes(demarche.act)) &&
    (pattern.channel === undefined || demarche.channel === pattern.channel) &&
    (pattern.thirdParty === undefined || message.carriedBy === pattern.thirdParty) &&
    (pattern.option === undefined || demarche.option === pattern.option) &&
    (pattern.received !== true || world.delivered.includes(message.id))
  );
}
