/** What comes of a request to a class. Pure: chance, secrets and clocks come from outside. */
import { unreachable } from '../../vocabulary/never.ts';
import type { Command, StudentCommand, TeacherCommand } from '../protocol/commands.ts';
import type { ServerTime } from '../protocol/views.ts';
import type { ClassRefusal } from '../protocol/wire.ts';
import { type DoorRequest, decideForDoor } from './decide-door.ts';
import { decideForStudent } from './decide-student.ts';
import { decideForTeacher } from './decide-teacher.ts';
import type { Actor, ClassEntry, Presence } from './log.ts';
import { no } from './refusals.ts';
import type { ClassState } from './state.ts';

/** A command of a device, or what only the door of the class may ask. */
export type Request = Command | DoorRequest;

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

/** An entry without what all have in common. */
type Bare<T> = T extends unknown ? Omit<T, 'n' | 'at' | 'by' | 'once'> : never;
export type News = Bare<ClassEntry>;
/** What a branch decides: news, or why not. */
export type Outcome = readonly News[] | ClassRefusal;

/**
 * What comes of a request: entries at the end of the log, or a refusal in words. Nothing of it has
 * happened until the entries are stored.
 */
export function decide(
  state: ClassState,
  by: Actor,
  request: Request,
  about: Circumstances,
): Decided {
  if (about.once !== null && state.done.has(about.once)) return { entries: [], refusal: null };
  const outcome = outcomeOf(state, by, request, about);
  if (!Array.isArray(outcome)) return { entries: null, refusal: outcome as ClassRefusal };
  return { entries: numbered(state, outcome, by, about), refusal: null };
}

/** News at their places at the end of the log. Only the first bears the id of the command. */
export function numbered(
  state: ClassState,
  news: readonly News[],
  by: Actor,
  { now, once }: Pick<Circumstances, 'now' | 'once'>,
): readonly ClassEntry[] {
  return news.map((one, place) => ({
    ...one,
    n: state.entries + place,
    at: now,
    by,
    once: place === 0 ? once : null,
  }));
}

function outcomeOf(state: ClassState, by: Actor, request: Request, about: Circumstances): Outcome {
  if (state.part === 'over' && request.kind !== 'new token') return no('over');
  switch (by.kind) {
    case 'class':
      return isDoor(request) ? decideForDoor(state, request) : no('seat');
    case 'teacher':
      return decideForTeacher(state, request as TeacherCommand, about);
    case 'seat': {
      const seat = state.seats.get(by.seat);
      if (seat === undefined || seat.removed) return no('seat');
      return decideForStudent(state, seat, request as StudentCommand, about);
    }
    default:
      return unreachable(by);
  }
}

function isDoor(request: Request): request is DoorRequest {
  return request.kind === 'join' || request.kind === 'new token' || request.kind === 'reserve';
}
