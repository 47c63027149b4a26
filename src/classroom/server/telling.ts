/**
 * What devices are sent. A view goes out when its content has changed for that device; equal content is
 * never sent twice, whatever happened in between.
 */
import { hash } from 'node:crypto';
import { getMessageBytes, Protocol } from '@colyseus/core';
import { once } from '../../projection/once.ts';
import { unreachable } from '../../vocabulary/never.ts';

import { namingPapers, type PlayTold } from '../protocol/papers.ts';
import type { ClassView, PlayView, ServerTime } from '../protocol/views.ts';
import type { FromClass, FromClassName } from '../protocol/wire.ts';
import type { ClassState, Presence } from '../rules/class.ts';
import { kept } from '../views/kept.ts';
import { placeOf } from '../views/places.ts';
import {
  classView,
  openTableView,
  playView,
  projectorView,
  saidView,
  seatView,
  tableView,
  teacherView,
} from '../views/views.ts';
import type { Device } from './device.ts';
import type { House } from './house.ts';
import { nameOf, stackOf } from './log.ts';
import type { Concern } from './touched.ts';
import { writeMessage } from './writing.ts';

/** A class at a moment. */
export interface Moment {
  readonly state: ClassState;
  readonly presence: Presence;
  readonly now: ServerTime;
}

/** A message to a device: known by what it says, and packed only when it must be sent. */
interface Message {
  readonly name: FromClassName;
  readonly digest: string;
  bytes(): Uint8Array;
}

export interface Teller {
  /** One message to one device, whatever it was sent before. */
  say<Name extends FromClassName>(device: Device, name: Name, message: FromClass[Name]): void;
  /** Everything, to a device that has just come. */
  all(device: Device, moment: Moment): void;
  /** How a class, a seat and its table stand, to students, in this order. */
  standing(students: readonly Told[], moment: Moment): void;
  /** The play as a student's device is to see it. */
  play(student: Device, moment: Moment): void;
  /** What changed for desks and projectors. */
  watching(devices: readonly Device[], moment: Moment): void;
}

/** A student's device, and what it may concern. */
export interface Told {
  readonly device: Device;
  readonly concern: Pick<Concern, 'lesson' | 'own'>;
}

export function newTeller({ metrics, log }: Pick<House, 'metrics' | 'log'>): Teller {
  const { told, toldBytes, tellTime } = metrics;
  const send = (device: Device, name: FromClassName, bytes: Uint8Array) => {
    device.wire.send(bytes);
    told.inc({ message: name });
    toldBytes.inc(bytes.byteLength);
  };
  const tell = (device: Device, views: Iterable<Message>) => {
    try {
      for (const { name, digest, bytes } of views) {
        if (device.sent.get(name) === digest) continue;
        device.sent.set(name, digest);
        send(device, name, bytes());
      }
    } catch (error) {
      // One that cannot be made keeps nobody else from seeing theirs.
      log.error({ error: nameOf(error), stack: stackOf(error) }, 'a view failed');
    }
  };
  const timed = (work: () => void) => metrics.time(tellTime, work);
  return {
    say: (device, name, message) => send(device, name, packed(name, message)),
    all: (device, moment) =>
      timed(() => {
        const shared = sharedViews(moment);
        if (device.as === 'student') {
          tell(device, [shared('class')]);
          tell(device, ownViews(device, moment));
          tell(device, playOf(device, moment));
        } else tell(device, watching(device, moment, shared));
      }),
    standing: (students, moment) =>
      timed(() => {
        const shared = sharedViews(moment);
        for (const { device, concern } of students) {
          if (concern.lesson) tell(device, [shared('class')]);
          if (concern.own) tell(device, ownViews(device, moment));
        }
      }),
    play: (student, moment) => timed(() => tell(student, playOf(student, moment))),
    watching: (devices, moment) =>
      timed(() => {
        const shared = sharedViews(moment);
        for (const device of devices) tell(device, watching(device, moment, shared));
      }),
  };
}

/** A desk's views, or a projector's. */
function* watching(device: Device, moment: Moment, shared: Shared): Generator<Message> {
  const { state, presence, now } = moment;
  switch (device.as) {
    case 'teacher':
      yield shared('teacher');
      if (device.opened !== null) {
        yield messageOf('opened', openTableView(state, device.opened, presence, now));
      }
      return;
    case 'projector':
      yield shared('projector');
      return;
    case 'student':
      return;
    default:
      unreachable(device.as);
  }
}

/** A student's own seat and table. */
function* ownViews({ seat }: Device, { state, presence, now }: Moment): Generator<Message> {
  if (seat === null || !state.seats.has(seat)) return;
  yield messageOf('seat', seatView(state, seat, presence, now));
  const table = tableView(state, seat, presence, now);
  if (table !== null) yield messageOf('table', table);
  const said = saidView(state, seat);
  if (said !== null) yield messageOf('said', said);
}

function* playOf(device: Device, { state, presence, now }: Moment): Generator<Message> {
  const { seat, passed, papers } = device;
  const place = seat === null ? null : placeOf(state, seat);
  if (seat === null || place === null) return;
  const view = playView(state, seat, passed, presence, now);
  if (view === null) return;
  const of = `${place.table.id} ${place.role.id}`;
  // Another desk has other papers, whatever they are called.
  if (papers.of !== of) papers.has.clear();
  papers.of = of;
  const fresh = view.desk.papers.filter(({ id }) => !papers.has.has(id));
  if (fresh.length > 0) yield messageOf('papers', { papers: fresh });
  for (const { id } of fresh) papers.has.add(id);
  yield messageOf('play', named(view));
}

const names = kept<PlayView, PlayTold>();

/** The very same object for the very same play. */
const named = (view: PlayView): PlayTold => names(view, '', () => namingPapers(view));

/** Views with the time of their writing in them, the same for all who get them. */
type Timed = 'class' | 'teacher' | 'projector';
type Shared = (name: Timed) => Message;

/** What is the same for all who get it is made once for all of them. */
function sharedViews({ state, presence, now }: Moment): Shared {
  const made = new Map<FromClassName, Message>();
  const make = (name: Timed): Message => {
    switch (name) {
      case 'class':
        return timedMessage(name, classView(state, presence, now));
      case 'teacher':
        return timedMessage(name, teacherView(state, presence, now));
      case 'projector':
        return timedMessage(name, projectorView(state, presence, now));
    }
  };
  return (name) => {
    const view = made.get(name) ?? make(name);
    made.set(name, view);
    return view;
  };
}

/** Views that stand still are the same object again: nobody looks into them a second time. */
const still = new WeakMap<object, string>();

function messageOf<Name extends FromClassName>(name: Name, message: FromClass[Name]): Message {
  const known = still.get(message);
  if (known !== undefined) return { name, digest: known, bytes: () => packed(name, message) };
  const written = writeMessage(message, depthOf(name));
  const digest = hash('sha1', written);
  still.set(message, digest);
  return { name, digest, bytes: () => framed(name, written) };
}

/** Of a view with the time of its writing in it, which alone is no change. */
function timedMessage<Name extends Timed>(name: Name, message: FromClass[Name]): Message {
  const bytes = once(() => packed(name, message));
  return { name, digest: hash('sha1', writeMessage(timeless(message), depthOf(name))), bytes };
}

function packed<Name extends FromClassName>(name: Name, message: FromClass[Name]): Uint8Array {
  return framed(name, writeMessage(message, depthOf(name)));
}

/** How deep in a message stand parts that other devices get as well: `papers.papers[0]`, `table.room`. */
function depthOf(name: FromClassName): number {
  return name === 'play' || name === 'papers' ? 2 : 1;
}

function framed(name: FromClassName, written: Uint8Array): Uint8Array {
  return getMessageBytes.raw(Protocol.ROOM_DATA_BYTES, name, undefined, written);
}

function timeless(message: FromClass[Timed]): object {
  const still = (view: ClassView) => ({ ...view, now: 0 });
  return 'class' in message ? { ...message, class: still(message.class) } : still(message);
}
