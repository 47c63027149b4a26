/** A device as the page has it: the client's own line, which comes back by itself. */
import type { Keep } from '../../../src/classroom/client/keep.ts';
import { type Link, openLink } from '../../../src/classroom/client/link.ts';
import { openSocketTo } from '../../../src/classroom/client/socket.ts';
import type { ClassRefusal } from '../../../src/classroom/protocol/wire.ts';
import type { Device } from './device.ts';
import type { Seen } from './pupil.ts';

export interface Linked extends Seen {
  readonly link: Link;
  /** Every command that was given here, by its id, with its refusal where it was refused. */
  readonly given: ReadonlyMap<string, ClassRefusal | null>;
}

/** Takes over the seat of a device that has joined. */
export function linked(origin: string, device: Device): Linked {
  const { token, seat } = device.latest;
  if (token === undefined || seat === undefined) throw new Error('This device has no seat.');
  const { classId } = device.entrance;
  const latest: { [name: string]: unknown } = { ...device.latest };
  const given = new Map<string, ClassRefusal | null>();
  const link = openLink({
    keep: memoryKeep(),
    code: '',
    entrance: { classId, as: 'seat', token: token.token, passed: 0 },
    open: (entrance, events) => openSocketTo(origin, entrance, events),
    heard: {
      line() {},
      seated() {},
      told(name, view) {
        latest[name] = view;
        if (name === 'play' && 'stops' in view && view.passed < view.stops) link.read(view.stops);
      },
      waiting(waiting) {
        for (const { id } of waiting) if (!given.has(id)) given.set(id, null);
      },
      refused: ({ id }, refusal) => void given.set(id, refusal),
    },
  });
  return { link, latest: latest as Seen['latest'], given };
}

function memoryKeep(): Keep {
  const kept = new Map<string, string>();
  return {
    read(key) {
      const text = kept.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    write: (key, value) => void kept.set(key, JSON.stringify(value)),
    drop: (key) => void kept.delete(key),
  };
}
