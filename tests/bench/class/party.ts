/** Tables of eight with students at them: of a class, or of the echo room that stands beside it. */

import { type Device, newOnce } from '../../class/kit/device.ts';
import { join, openRoom, post, type Room, toPlay } from '../../class/kit/lesson.ts';
import { readOn } from '../../class/kit/playing.ts';
import { nextMove, togetherMove } from '../../class/kit/pupil.ts';
import { type Dice, diceOf } from '../../fixtures/random-play.ts';

export const TABLE_OF = 8;
/** Tables of one class: the most that a class has. */
const TABLES_OF_A_CLASS = 4;

/** A move that one of a table makes, and at which other seats it is to appear. */
export interface Made {
  send(): void;
  readonly awaited: readonly {
    readonly device: Device;
    /** Whether the newest that this device was told shows it. */
    readonly isThere: () => boolean;
  }[];
}

/** The students of one table. */
export interface Party {
  readonly devices: readonly Device[];
  /** The next move of whoever has one to make; null while nobody has. */
  next(dice: Dice): Made | null;
  /** A move of everybody, all at once. */
  all(dice: Dice): readonly Made[];
}

export interface Joined {
  readonly parties: readonly Party[];
  /** Milliseconds from a code that was typed to a seat, of each student. */
  readonly waits: readonly number[];
  /** Seconds until all were in. */
  readonly seconds: number;
  /** Goes on to whatever the tables do. */
  begin(): Promise<void>;
  close(): void;
}

/** As many students as come in at the same time: a browser does not knock twice at once, a school does. */
const AT_ONCE = 50;

async function comeIn<T>(coming: readonly (() => Promise<T>)[]): Promise<{
  readonly all: readonly T[];
  readonly waits: readonly number[];
  readonly seconds: number;
}> {
  const all: T[] = [];
  const waits: number[] = [];
  const queue = [...coming.entries()];
  const start = performance.now();
  const one = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [place, come] = next;
      const knocked = performance.now();
      all[place] = await come();
      waits.push(performance.now() - knocked);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return { all, waits, seconds: (performance.now() - start) / 1000 };
}

/** Students of one class come in through all processes that serve it. */
const through = (origins: readonly string[], n: number): string =>
  origins[n % origins.length] ?? '';

/** So many tables, as classes of at most four with a teacher each. */
export async function classes(origins: readonly string[], tables: number): Promise<Joined> {
  const rooms: Room[] = [];
  const sizes: number[] = [];
  for (let left = tables; left > 0; left -= TABLES_OF_A_CLASS) {
    sizes.push(Math.min(left, TABLES_OF_A_CLASS) * TABLE_OF);
    rooms.push(await openRoom(through(origins, rooms.length), { seed: rooms.length }));
  }
  const coming = rooms.flatMap(({ opened }, room) =>
    Array.from(
      { length: sizes[room] ?? 0 },
      (_, n) => () => join(through(origins, n), opened.code, diceOf(room * 100 + n)),
    ),
  );
  const { all, waits, seconds } = await comeIn(coming);
  const parties: Party[] = [];
  return {
    parties,
    waits,
    seconds,
    async begin() {
      for (const room of rooms) {
        await toPlay(
          room,
          all.filter(({ entrance }) => entrance.classId === room.opened.classId),
        );
      }
      for (const devices of byTable(all)) parties.push(partyOf(devices));
    },
    close() {
      for (const device of all) device.close();
      for (const room of rooms) room.close();
    },
  };
}

function byTable(devices: readonly Device[]): readonly (readonly Device[])[] {
  const tables = new Map<string, Device[]>();
  for (const device of devices) {
    const table = `${device.entrance.classId} ${device.latest.seat?.table}`;
    tables.set(table, [...(tables.get(table) ?? []), device]);
  }
  return [...tables.values()];
}

function partyOf(devices: readonly Device[]): Party {
  for (const device of devices) readOn(device);
  const made = (device: Device, given: ReturnType<typeof nextMove>): Made | null => {
    if (given === null) return null;
    const awaited = devices.flatMap((other) => {
      const appears = other === device ? null : given.appears(other);
      if (appears === null) return [];
      const { latest } = other;
      return [{ device: other, isThere: () => appears(latest) }];
    });
    return {
      awaited,
      send: () => device.send('do', { id: newOnce(), command: given.command }),
    };
  };
  return {
    devices,
    next(dice) {
      // Heads and advisers move a table on; who only ever speaks does so now and then.
      const order = devices
        .map((device) => ({ device, key: dice() }))
        .sort((a, b) => a.key - b.key);
      for (const { device } of order) {
        const speaks = ['mediate', 'publish'].includes(device.latest.table?.task ?? '');
        if (speaks && dice() < 0.9) continue;
        const one = made(device, nextMove(device, dice));
        if (one !== null) return one;
      }
      return null;
    },
    all: (dice) => devices.flatMap((device) => made(device, togetherMove(device, dice)) ?? []),
  };
}

/** Rooms of a bare Colyseus server, with the same clients. */
export async function echoes(origins: readonly string[], tables: number): Promise<Joined> {
  const codes: { readonly origin: string; readonly code: string }[] = [];
  for (let n = 0; n < tables; n += 1) {
    const origin = through(origins, n);
    const { code } = (await post(`${origin}/api/classes`, {})) as { readonly code: string };
    codes.push({ origin, code });
  }
  const coming = codes.flatMap(({ origin, code }, room) =>
    Array.from({ length: TABLE_OF }, (_, n) => () => join(origin, code, diceOf(room * 100 + n))),
  );
  const { all, waits, seconds } = await comeIn(coming);
  const parties = codes.map((_, room) =>
    echoParty(all.slice(room * TABLE_OF, (room + 1) * TABLE_OF)),
  );
  return {
    parties,
    waits,
    seconds,
    begin: async () => {},
    close() {
      for (const device of all) device.close();
    },
  };
}

/** The same bytes as a head's draft. */
const DRAFT = {
  kind: 'draft',
  demarche: {
    act: 'propose',
    package: {
      missiles: { rung: 'removed', secret: false },
      pledge: { rung: 'public', secret: false },
      turkey: { rung: 'withdrawn', secret: true },
    },
    channel: 'justice',
    venue: 'justice-office',
    thirdParty: null,
    measures: [],
    answers: 'message-12',
    option: 'offer-turkey',
  },
};

function echoParty(devices: readonly Device[]): Party {
  const heard = new Map<Device, Set<string>>(devices.map((device) => [device, new Set()]));
  for (const device of devices) {
    device.on(({ name, message }) => {
      if (name === 'table' && 'id' in message) heard.get(device)?.add(String(message.id));
    });
  }
  const moveOf = (device: Device): Made => {
    const id = newOnce();
    return {
      send: () => device.send('do', { id, command: DRAFT }),
      awaited: devices
        .filter((other) => other !== device)
        .map((other) => ({
          device: other,
          isThere: () => heard.get(other)?.has(id) ?? false,
        })),
    };
  };
  return {
    devices,
    next(dice) {
      const device = devices[Math.floor(dice() * devices.length)];
      return device === undefined ? null : moveOf(device);
    },
    all: () => devices.map(moveOf),
  };
}
