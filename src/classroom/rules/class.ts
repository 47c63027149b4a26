/**
 * The class as a pure decider, as the engine is one: `decide` says what comes of a request as entries of
 * the log, `applyEntry` makes the class after one. Chance and secrets come from outside.
 */
export { applyEntry, newClass } from './apply.ts';
export { type Decided, decide, type Request } from './decide.ts';
export { due } from './due.ts';
export type { Actor, ClassEntry, ClassHead, Presence } from './log.ts';
export type { ClassState, Material } from './state.ts';
