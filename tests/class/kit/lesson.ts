/** A class on a real server: opened by a teacher, joined by code. */
import type { Opening, TeacherCommand } from '../../../src/classroom/protocol/commands.ts';
import { CLOSES, type Found, type Opened } from '../../../src/classroom/protocol/wire.ts';
import type { Dice } from '../../fixtures/random-play.ts';
import { diceOf } from '../../fixtures/random-play.ts';
import { connect, type Device } from './device.ts';

export interface Room {
  readonly origin: string;
  readonly opened: Opened;
  readonly teacher: Device;
  /** Has the teacher do it. @throws {Error} where it is refused */
  tell(command: TeacherCommand): Promise<void>;
  close(): void;
}

const OPENING: Opening = {
  case: 'cuba1962',
  length: 45,
  guidance: 'standard',
  seed: 1,
  file: null,
};

/** @param origin - of any process that serves it */
export async function openRoom(origin: string, given: Partial<Opening> = {}): Promise<Room> {
  const opened = (await post(`${origin}/api/classes`, { ...OPENING, ...given })) as Opened;
  const { classId, teacherToken } = opened;
  const teacher = await connect(origin, { classId, as: 'teacher', token: teacherToken });
  await teacher.until('teacher');
  return {
    origin,
    opened,
    teacher,
    async tell(command) {
      const refusal = await teacher.do(command);
      if (refusal !== null) throw new Error(`${command.kind}: ${refusal.text}`);
    },
    close: () => teacher.close(),
  };
}

export async function post(address: string, body: object): Promise<unknown> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${text}`);
  return JSON.parse(text);
}

/** Which class has this code, as a student's page asks it. */
export async function knock(origin: string, code: string): Promise<Found> {
  const answer = await fetch(`${origin}/api/codes/${code}`);
  if (!answer.ok) throw new Error(`The code ${code}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Found;
}

/** So many others may take the same code-name before this one has its own. */
const TRIES = 40;

/**
 * Comes in as a student does: types the code, takes a code-name of the handful, and has a seat. Where
 * another was quicker with that code-name, it takes another.
 */
export async function join(origin: string, code: string, dice: Dice): Promise<Device> {
  for (let tries = 1; ; tries += 1) {
    const { classId, aliases } = await knock(origin, code);
    const alias = aliases[Math.floor(dice() * aliases.length)] ?? '';
    try {
      const device = await connect(origin, { classId, as: 'new', code, alias });
      await device.until('seat');
      return device;
    } catch (error) {
      if (closeCodeOf(error) !== CLOSES.taken || tries === TRIES) throw error;
    }
  }
}

/** With what the class would have closed a line that it did not let in; NaN for any other error. */
export function closeCodeOf(error: unknown): number {
  const code = error instanceof Error && 'code' in error ? Number(error.code) : Number.NaN;
  // The doors over HTTP answer with the same number less 4000.
  return code < 1000 ? code + 4000 : code;
}

/** As many students as that, at once. */
export function joinAll(
  { origin, opened }: Pick<Room, 'origin' | 'opened'>,
  count: number,
  seed = 1,
): Promise<readonly Device[]> {
  const coming = Array.from({ length: count }, (_, n) =>
    join(origin, opened.code, diceOf(seed * 1000 + n)),
  );
  return Promise.all(coming);
}

/** From the waiting room to the clock of the play: briefs are read, and every table has begun. */
export async function toPlay({ tell }: Room, devices: readonly Device[]): Promise<void> {
  await tell({ kind: 'go to', part: 'brief' });
  await Promise.all(devices.map((device) => device.do({ kind: 'ready' })));
  await tell({ kind: 'go to', part: 'play' });
  await Promise.all(devices.map((device) => device.until('play')));
}

/** Comes back as a reloaded page does: by the token that it was given. */
export async function comeBack(origin: string, device: Device): Promise<Device> {
  const { classId } = device.entrance;
  const passed = device.latest.play?.passed ?? 0;
  const back = await connect(origin, { classId, as: 'seat', token: tokenOf(device), passed });
  await Promise.all(
    (['class', 'seat', 'table', 'said', 'play'] as const).map((name) => back.until(name)),
  );
  return back;
}

export function tokenOf({ entrance, latest }: Device): string {
  if (latest.token !== undefined) return latest.token.token;
  if (entrance.as === 'seat') return entrance.token;
  throw new Error('This device was never given a token.');
}

/** A device tries again after so long, in milliseconds; the page's own steps are as short. */
const AGAIN = 300;

/**
 * All of them come back, each as often as it takes, through all origins in turn.
 *
 * @returns the devices in their order, and after how many milliseconds the last of them was shown all
 */
export async function allBack(
  origins: readonly string[],
  devices: readonly Device[],
  patience: number,
): Promise<{ readonly devices: readonly Device[]; readonly took: number }> {
  const start = Date.now();
  const back = devices.map(async (device, n) => {
    for (let tries = n; ; tries += 1) {
      try {
        return await comeBack(origins[tries % origins.length] ?? '', device);
      } catch (error) {
        if (Date.now() - start > patience) throw error;
        await new Promise((settle) => setTimeout(settle, AGAIN));
      }
    }
  });
  return { devices: await Promise.all(back), took: Date.now() - start };
}
