/**
 * The room of one class on Colyseus: it brings devices and their messages to the {@link LiveClass}, and
 * stands between it and whatever else comes over a wire. Colyseus shares no state here: every byte is
 * sent to one client on purpose.
 */
import { type Client, CloseCode, matchMaker, Protocol, Room } from '@colyseus/core';
import type { z } from 'zod';
import type { Command, StudentAsk, TeacherAsk } from '../protocol/commands.ts';
import {
  CLOSES,
  type Close,
  type Entrance,
  entrance,
  MOST_BYTES,
  reading,
  type Seating,
  studentAsking,
  studentDo,
  teacherAsking,
  teacherDo,
} from '../protocol/wire.ts';
import type { Device, Wire } from './device.ts';
import { type House, type RoomWord, topicOf } from './house.ts';
import { messageBucket } from './limits.ts';
import { type LiveClass, liveClass } from './live-class.ts';
import { nameOf } from './log.ts';
import { rebuilt } from './rebuild.ts';
import { Turned } from './turned.ts';

const SECOND = 1000;
/** A room that nobody is in stays so long, for whoever comes back. */
const LINGERS = 120 * SECOND;

/**
 * Seconds within which a device that was let in is to come: until then its room is not closed, and a server
 * that goes down waits for it, for less than the ten seconds that hosts give (main.ts).
 */
const COMES_WITHIN = 7;

/** What a device's SDK sends: all else is not of it. */
const FRAMES: ReadonlySet<number | undefined> = new Set([
  Protocol.JOIN_ROOM,
  Protocol.LEAVE_ROOM,
  Protocol.ROOM_DATA,
  Protocol.PING,
]);

/** Who may send which messages: one that another may send is not malformed, but not theirs. */
type Schemas<Message> = Readonly<Partial<Record<Seating, z.ZodType<Message>>>>;
const DO: Schemas<{ readonly id: string; readonly command: Command }> = {
  student: studentDo,
  teacher: teacherDo,
};
const ASK: Schemas<{ readonly n: number; readonly ask: StudentAsk | TeacherAsk }> = {
  student: studentAsking,
  teacher: teacherAsking,
};
const READ: Schemas<{ readonly passed: number }> = { student: reading };

export abstract class ClassRoom extends Room {
  protected abstract readonly house: House;
  override autoDispose = false;
  override patchRate = null;
  override seatReservationTimeout = COMES_WITHIN;
  #live: LiveClass | null = null;
  #made = 0;
  #emptySince = 0;

  override async onCreate({ classId }: { readonly classId: string }): Promise<void> {
    const { config, log, metrics, now } = this.house;
    if (matchMaker.stats.local.roomCount >= config.MOST_CLASSES) {
      throw new Turned(
        'moved',
        'No: this server plays as many classes as it can. Try again later.',
      );
    }
    this.#made = now();
    this.#emptySince = now();
    await this.presence.subscribe(topicOf(classId), (word: RoomWord) => this.#hears(word));
    this.house.tellRooms(classId, { kind: 'claimed', room: this.roomId, at: this.#made });
    const state = await rebuilt(this.house, classId);
    this.#live = liveClass(this.house, state, () => this.#leaves());
    metrics.classes.inc();
    log.info({ case: state.head.case.id, entries: state.entries }, 'a class is played here');
    this.onMessage('do', (client, raw) => this.#does(client, raw));
    this.onMessage('ask', (client, raw) => this.#asks(client, raw));
    this.onMessage('read', (client, raw) => this.#reads(client, raw));
    this.onMessage('*', (client) => this.#dismiss(client, 'malformed'));
    this.setTimestep(() => this.#ticks(), SECOND);
  }

  override async onJoin(client: Client, options: unknown): Promise<void> {
    const wanted = entrance.safeParse(options);
    if (!wanted.success) throw new Turned('malformed', 'No: that is not how a class is entered.');
    const device = await this.#enter(client, wanted.data);
    client.userData = device;
    this.house.metrics.online.inc({ as: device.as });
  }

  override onLeave(client: Client): void {
    const device = deviceOf(client);
    if (device === null) return;
    this.house.metrics.online.dec({ as: device.as });
    this.#live?.leave(device);
  }

  override onDispose(): void {
    if (this.#live !== null) this.house.metrics.classes.dec();
  }

  /** What is under way is finished; then devices are sent away, to come back to another process. */
  override onBeforeShutdown(): void {
    const live = this.#live;
    if (live === null) return void this.disconnect(CLOSES.moved);
    void live.idle().then(() => live.end('moved'));
  }

  async #enter(client: Client, wanted: Entrance): Promise<Device> {
    if (this.#live === null) throw new Turned('moved', 'No: come back in a moment.');
    const { now } = this.house;
    const mayPass = messageBucket(now());
    // Before Colyseus reads anything of it.
    client.ref.on('message', (data: Buffer) => {
      if (data.byteLength > MOST_BYTES) this.#dismiss(client, 'too large');
      else if (!mayPass(now())) this.#dismiss(client, 'too fast');
      else if (!FRAMES.has(data[0])) this.#dismiss(client, 'malformed');
    });
    return await this.#live.enter(wanted, wireTo(client));
  }

  #does(client: Client, raw: unknown): void {
    const read = this.#read(client, DO, raw);
    if (read !== null) this.#live?.command(read.device, read.message.id, read.message.command);
  }

  #asks(client: Client, raw: unknown): void {
    const read = this.#read(client, ASK, raw);
    if (read !== null) this.#live?.ask(read.device, read.message.n, read.message.ask);
  }

  #reads(client: Client, raw: unknown): void {
    const read = this.#read(client, READ, raw);
    if (read !== null) this.#live?.read(read.device, read.message.passed);
  }

  /** A message as its schema reads it; null after the client was dismissed for it. */
  #read<Message>(
    client: Client,
    schemas: Schemas<Message>,
    raw: unknown,
  ): { readonly device: Device; readonly message: Message } | null {
    const device = deviceOf(client);
    if (device === null || this.#live?.devices().has(device) !== true) return null;
    const message = schemas[device.as]?.safeParse(raw);
    if (message?.success === true) return { device, message: message.data };
    const isAnothers = Object.values(schemas).some((schema) => schema.safeParse(raw).success);
    this.#dismiss(client, isAnothers ? 'not yours' : 'malformed');
    return null;
  }

  #dismiss(client: Client, why: Close): void {
    const device = deviceOf(client);
    if (device === null) client.leave(CLOSES[why]);
    else this.#live?.dismiss(device, why);
  }

  #ticks(): void {
    const { now } = this.house;
    this.#live?.tick();
    if (this.clients.length > 0) this.#emptySince = now();
    else if (now() - this.#emptySince > LINGERS) this.#live?.end('moved');
  }

  /** The newest room of a class has it, by its id if they are of the same moment. */
  #hears(word: RoomWord): void {
    if (word.kind === 'deleted') {
      this.#live?.end('gone');
      return;
    }
    const newer = word.at === this.#made ? word.room > this.roomId : word.at > this.#made;
    if (word.room !== this.roomId && newer) this.#live?.end('moved');
  }

  #leaves(): void {
    this.disconnect(CLOSES.moved).catch((error) =>
      this.house.log.warn({ error: nameOf(error) }, 'a room could not be closed'),
    );
  }
}

/** The room of this house. */
export function classRoomOf(house: House): new () => ClassRoom {
  return class extends ClassRoom {
    protected readonly house = house;
  };
}

function deviceOf(client: Client): Device | null {
  return (client.userData as Device | undefined) ?? null;
}

function wireTo(client: Client): Wire {
  let open = true;
  const leave = client.leave.bind(client);
  // By this code Colyseus closes whoever sends what it cannot unpack.
  client.leave = (code, text) =>
    leave(code === CloseCode.WITH_ERROR ? CLOSES.malformed : code, text);
  return {
    send: (bytes) => client.enqueueRaw(bytes),
    close(why) {
      if (!open) return;
      open = false;
      // Whatever else it sends is not even read.
      client.ref.removeAllListeners('message');
      client.leave(CLOSES[why]);
    },
  };
}
