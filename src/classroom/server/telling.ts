/**
 * What devices are sent. A view goes out when its content has changed for that device; equal content is
 * never sent twice, whatever happened in between.
 */
import { hash } from 'node:crypto';
import { getMessageBytes, Protocol } from '@colyseus/core';
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
import type { Metrics } from './metrics.ts';

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
  /** Every view that changed, to the devices named. */
  tell(devices: Iterable<Device>, moment: Moment): void;
}

export function newTeller({ told, toldBytes }: Metrics): Teller {
  const send = (device: Device, { name, bytes }: Packed) => {
    device.wire.send(bytes);
    told.inc({ message: name });
    toldBytes.inc(bytes.byteLength);
  };
  const changed = (device: Device, packed: Packed) => {
    if (device.sent.get(packed.name) === packed.digest) return;
    device.sent.set(packed.name, packed.digest);
    send(device, packed);
  };
  return {
    say: (device, name, message) =>
      send(device, { name, bytes: bytesOf(name, message), digest: '' }),
    tell(devices, moment) {
      const { state, presence, now } = moment;
      const shared = sharedViews(moment);
      for (const device of devices) {
        switch (device.as) {
          case 'teacher':
            changed(device, shared('teacher'));
            if (device.opened !== null) {
              changed(device, packed('opened', openTableView(state, device.opened, presence, now)));
            }
            break;
          case 'projector':
            changed(device, shared('projector'));
            break;
          case 'student':
            changed(device, shared('class'));
            for (const view of ownViews(moment, device)) changed(device, view);
        }
      }
    },
  };
}

/** What is the same for all who get it is made once for all of them. */
function sharedViews({ state, presence, now }: Moment) {
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
  return (name: 'class' | 'teacher' | 'projector'): Packed => {
    const view = made.get(name) ?? make(name);
    made.set(name, view);
    return view;
  };
}

function ownViews({ state, presence, now }: Moment, { seat, passed }: Device): readonly Packed[] {
  if (seat === null || !state.seats.has(seat)) return [];
  const views = [packed('seat', seatView(state, seat, presence, now))];
  const table = tableView(state, seat, presence, now);
  if (table !== null) views.push(packed('table', table));
  const play = playView(state, seat, passed, presence, now);
  if (play !== null) views.push(packed('play', play));
  return views;
}

function packed<Name extends FromClassName>(name: Name, message: FromClass[Name]): Packed {
  return {
    name,
    bytes: bytesOf(name, message),
    digest: hash('sha1', JSON.stringify(message, timeless)),
  };
}

function bytesOf<Name extends FromClassName>(name: Name, message: FromClass[Name]): Uint8Array {
  return getMessageBytes.raw(Protocol.ROOM_DATA, name, message);
}

/** The time of writing alone is no change. */
function timeless(key: string, value: unknown): unknown {
  return key === 'now' ? undefined : value;
}
