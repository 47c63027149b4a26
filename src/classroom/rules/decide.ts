/** What comes of a request to a class. */
import type { Command } from '../protocol/commands.ts';
import type { ServerTime } from '../protocol/views.ts';
import type { ClassRefusal } from '../protocol/wire.ts';
import type { Actor, ClassEntry, Presence } from './log.ts';
import type { ClassState } from './state.ts';

/** A command of a device, or what only the door of the class may ask. */
export type Request =
  | Command
  | {
      readonly kind: 'join';
      readonly seat: string;
      readonly alias: string;
      readonly tokenHash: string;
    }
  | { readonly kind: 'new token'; readonly seat: string; readonly tokenHash: string };

export type Decided =
  | { readonly entries: readonly ClassEntry[]; readonly refusal: null }
  | { readonly entries: null; readonly refusal: ClassRefusal };

/** What the decision may look at beside the class itself. */
export interface Circumstances {
  readonly now: ServerTime;
  readonly presence: Presence;
  /** Id of the command; one that is done already comes to no entries and no refusal. */
  readonly once: string | null;
  /** A fresh word for a second device, where one is asked for. */
  readonly word: string;
}

export function decide(
  _state: ClassState,
  _by: Actor,
  _request: Request,
  _about: Circumstances,
): Decided {
  throw new Error('comes with the next commit');
}
