/**
 * What devices are sent. A view goes out when its content has changed for that device; equal content is
 * never sent twice, whatever happened in between.
 */
import { hash } from 'node:crypto';
import { getMessageBytes, Protocol } from '@colyseus/core';
import { once } from '../../projection/once.ts';
import { unreachable } from '../../vocabulary/never.ts';

import type { ServerTime } from '../protocol/views.ts';
import type { FromClass, FromClassName } from '../protocol/wire.ts';
import type { ClassState, Presence } from '../rules/class.ts';
import {
  classView,
  openTableView,
  playView,
  projectorView,
  seatView,
  tableView,
  teacherView,
} from '../views/views.ts';
import type { Device } from './device.ts';
import type { House } from './house.ts';
import { nameOf, stackOf } from './log.ts';
import { type Concern, EVERYTHING } from './touched.ts';
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
  /**
   * Every view that changed, to the devices named.
   *
   * @param concern - what of a student's views may have changed; without it, all of them
   */
  tell(devices: Iterable<Device>, moment: Moment, concern?: (device: Device) => Concern): void;
}

export function newTeller({ metrics, log }: Pick<House, 'metrics' | 'log'>): Teller {
  const { told, toldBytes, tellTime } = metrics;
  const send = (device: Device, name: FromClassName, bytes: Uint8Array) => {
    device.wire.send(bytes);
    told.inc({ message: name });
    toldBytes.inc(bytes.byteLength);
  };
  return {
    say: (device, name, message) => send(device, name, packed(name, message)),
    tell(devices, moment, concern = () => EVERYTHING) {
      const stop = tellTime.startTimer();
      const shared = sharedViews(moment);
      for (const device of devices) {
        try {
          for (const { name, digest, bytes } of viewsFor(device, moment, shared, concern(device))) {
            if (device.sent.get(name) === digest) continue;
            device.sent.set(name, digest);
            send(device, name, bytes());
          }
        } catch (error) {
          // One that cannot be made keeps nobody else from seeing theirs.
          log.error({ error: nameOf(error), stack: stackOf(error) }, 'a view failed');
        }
      }
      stop();
    },
  };
}

/** All views of a device, in the order in which they are sent. */
function* viewsFor(
  device: Device,
  moment: Moment,
  shared: Shared,
  { lesson, own }: Concern,
): Generator<Message> {
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
      if (lesson) yield shared('class');
      if (own) yield* ownViews(moment, device);
      return;
    default:
      unreachable(device.as);
  }
}

type Shared = (name: 'class' | 'teacher' | 'projector') => Message;

/** What is the same for all who get it is made once for all of them. */
function sharedViews({ state, presence, now }: Moment): Shared {
  const made = new Map<FromClassName, Message>();
  const make = (name: 'class' | 'teacher' | 'projector'): Message => {
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

function* ownViews({ state, presence, now }: Moment, { seat, passed }: Device): Generator<Message> {
  if (seat === null || !state.seats.has(seat)) return;
  yield messageOf('seat', seatView(state, seat, presence, now));
  const table = tableView(state, seat, presence, now);
  if (table !== null) yield messageOf('table', table);
  const play = playView(state, seat, passed, presence, now);
  if (play !== null) yield messageOf('play', play);
}

/** Views that stand still are the same object again: nobody looks into them a second time. */
const still = new WeakMap<object, string>();

function messageOf<Name extends FromClassName>(name: Name, message: FromClass[Name]): Message {
  const known = still.get(message);
  if (known !== undefined) return { name, digest: known, bytes: () => packed(name, message) };
  const written = writeMessage(message);
  const digest = hash('sha1', written);
  still.set(message, digest);
  return { name, digest, bytes: () => framed(name, written) };
}

/** Of a view with the time of its writing in it, which alone is no change. */
function timedMessage<Name extends FromClassName>(name: Name, message: FromClass[Name]): Message {
  const bytes = once(() => packed(name, message));
  return { name, digest: hash('sha1', JSON.stringify(message, timeless)), bytes };
}

function packed<Name extends FromClassName>(name: Name, message: FromClass[Name]): Uint8Array {
  return framed(name, writeMessage(message));
}

function framed(name: FromClassName, written: Uint8Array): Uint8Array {
  return getMessageBytes.raw(Protocol.ROOM_DATA_BYTES, name, undefined, written);
}

function timeless(key: string, value: unknown): unknown {
  return key === 'now' ? undefined : value;
}
