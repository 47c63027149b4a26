import type { Condition, Window } from '../vocabulary/condition.ts';
import type { Message } from '../vocabulary/demarche.ts';
import { unreachable } from '../vocabulary/never.ts';
import { EXPOSURES, type Exposure, type Outcome } from '../vocabulary/words.ts';
import { TREADS } from './tension.ts';
import type { World } from './world.ts';

type Test = (world: World) => boolean;

const tests = new WeakMap<Condition, Test>();

/** Does the condition hold in this world, at its moment? */
export function holds(world: World, condition: Condition): boolean {
  let test = tests.get(condition);
  if (test === undefined) {
    test = compile(condition);
    tests.set(condition, test);
  }
  return test(world);
}

/** A condition as a function; made once for each, since plays ask the same few a million times. */
function compile(condition: Condition): Test {
  if ('all' in condition) {
    const parts = condition.all.map(compile);
    return (world) => parts.every((part) => part(world));
  }
  if ('any' in condition) {
    const parts = condition.any.map(compile);
    return (world) => parts.some((part) => part(world));
  }
  if ('not' in condition) {
    const part = compile(condition.not);
    return (world) => !part(world);
  }
  if ('agreed' in condition) return (world) => world.settled !== null;
  if ('flag' in condition) return (world) => world.flags.includes(condition.flag);
  if ('measure' in condition) return (world) => world.measures.includes(condition.measure);
  if ('before' in condition) return (world) => world.at < condition.before;
  if ('after' in condition) return (world) => world.at >= condition.after;
  if ('message' in condition) return (world) => hasMessage(world, condition.message);
  if ('outcome' in condition) return (world) => outcomeOf(world) === condition.outcome;
  if ('tension' in condition) {
    const least = TREADS[condition.tension.atLeast];
    return (world) => world.tension >= least;
  }
  if ('exposed' in condition) {
    const { of, atLeast: least } = condition.exposed;
    return (world) => atLeast(world.exposure[of] ?? 'covert', least);
  }
  if ('terms' in condition) {
    const { issue, rungs } = condition.terms;
    return ({ settled }) => rungs.includes(settled?.package[issue]?.rung ?? '');
  }
  if ('secret' in condition) {
    return ({ settled }) => settled?.package[condition.secret]?.secret === true;
  }
  if ('through' in condition) {
    const { through } = condition;
    return ({ settled }) => settled?.channel === through || settled?.thirdParty === through;
  }
  if ('agreedBefore' in condition) {
    return ({ settled }) => settled !== null && settled.at < condition.agreedBefore;
  }
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
  for (let i = 0; i < windows.length; i += 1) {
    const window = windows[i];
    if (window === undefined || world.at < window.from || world.at >= window.to) continue;
    if (window.when === null || holds(world, window.when)) return true;
  }
  return false;
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
