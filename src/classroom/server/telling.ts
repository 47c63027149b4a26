/**
 * What devices are sent. A view goes out when its content has changed for that device; equal content is
 * never sent twice, whatever happened in between.
 */
import { hash } from 'node:crypto';
import { getMessageBytes, Protocol } from '@colyseus/core';
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

/** A class at a moment. */
export interface Moment {
  readonly state: ClassState;
  readonly presence: Presence;
  readonly now: ServerTime;
}

/** A message as it goes over the wire, and what it is known by. */
interface Packed {
  readonly name: FromClassName;
  readonly bytes: Uint8Array;
  readonly digest: string;
}

export interface Teller {
  /** One message to one device, whatever it was sent before. */
  say<Name extends FromClassName>(device: Device, name: Name, message: FromClass[Name]): void;
  /**
   * Every view that changed, to the devices named.
   *
   * @param concerns - whom more than the class as all see it may concern; without it, all of them
   */
  tell(devices: Iterable<Device>, moment: Moment, concerns?: (device: Device) => boolean): void;
}

export function newTeller({ metrics, log }: Pick<House, 'metrics' | 'log'>): Teller {
  const { told, toldBytes, tellTime } = metrics;
  const send = (device: Device, { name, bytes }: Packed) => {
    device.wire.send(bytes);
    told.inc({ message: name });
    toldBytes.inc(bytes.byteLength);
  };
  return {
    say: (device, name, message) =>
      send(device, { name, bytes: bytesOf(name, message), digest: '' }),
    tell(devices, moment, concerns = () => true) {
      const stop = tellTime.startTimer();
      const shared = sharedViews(moment);
      for (const device of devices) {
        try {
          for (const view of viewsFor(device, moment, shared, concerns(device))) {
            if (device.sent.get(view.name) === view.digest) continue;
            device.sent.set(view.name, view.digest);
            send(device, view);
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
  own: boolean,
): Generator<Packed> {
  const { state, presence, now } = moment;
  switch (device.as) {
    case 'teacher':
      yield shared('teacher');
      if (device.opened !== null) {
        yield packed('opened', openTableView(state, device.opened, presence, now));
      }
      return;
    case 'projector':
      yield shared('projector');
      return;
    case 'student':
      yield shared('class');
      if (own) yield* ownViews(moment, device);
      return;
    default:
      unreachable(device.as);
  }
}

type Shared = (name: 'class' | 'teacher' | 'projector') => Packed;

/** What is the same for all who get it is made once for all of them. */
function sharedViews({ state, presence, now }: Moment): Shared {
  const made = new Map<FromClassName, Packed>();
  const make = (name: 'class' | 'teacher' | 'projector'): Packed => {
    switch (name) {
      case 'class':
        return packed(name, classView(state, presence, now));
      case 'teacher':
        return packed(name, teacherView(state, presence, now));
      case 'projector':
        return packed(name, projectorView(state, presence, now));
    }
  };
  return (name) => {
    const view = made.get(name) ?? make(name);
    made.set(name, view);
    return view;
  };
}

function* ownViews({ state, presence, now }: Moment, { seat, passed }: Device): Generator<Packed> {
  if (seat === null || !state.seats.has(seat)) return;
  yield packed('seat', seatView(state, seat, presence, now));
  const table = tableView(state, seat, presence, now);
  if (table !== null) yield packed('table', table);
  const play = playView(state, seat, passed, presence, now);
  if (play !== null) yield packed('play', play);
}

/** Views that stand still are the same object again: they are packed once. */
const still = new WeakMap<object, Packed>();

function packed<Name extends FromClassName>(name: Name, message: FromClass[Name]): Packed {
  const known = still.get(message);
  if (known !== undefined) return known;
  const digest = hash('sha1', JSON.stringify(message, timeless));
  const fresh = { name, bytes: bytesOf(name, message), digest };
  still.set(message, fresh);
  return fresh;
}

function bytesOf<Name extends FromClassName>(name: Name, message: FromClass[Name]): Uint8Array {
  return getMessageBytes.raw(Protocol.ROOM_DATA, name, message);
}

/** The time of writing alone is no change. */
function timeless(key: string, value: unknown): unknown {
  return key === 'now' ? undefined : value;
}
