/** A class that plays: whoever has a move makes it, one after another. */
import type { StudentCommand } from '../../../src/classroom/protocol/commands.ts';
import type { ClassRefusal } from '../../../src/classroom/protocol/wire.ts';
import type { Dice } from '../../fixtures/random-play.ts';
import { type Device, newOnce } from './device.ts';
import { nextMove } from './pupil.ts';

/** A command that was given. */
export interface Given {
  readonly device: Device;
  readonly id: string;
  readonly command: StudentCommand;
  /** What came of it; null where it was done. */
  readonly refusal: ClassRefusal | null;
  /** Milliseconds until the answer. */
  readonly took: number;
}

/** Whatever is shown is left behind at once, as who taps on does. */
export function readOn(device: Device): void {
  device.on(({ name, message }) => {
    if (name === 'play' && message.passed < message.stops) {
      device.send('read', { passed: message.stops });
    }
  });
}

/** So many moves, at all tables alike; fewer where all tables have ended. */
export async function playOn(
  devices: readonly Device[],
  dice: Dice,
  moves: number,
  each: (given: Given) => Promise<void> | void = () => {},
): Promise<readonly Given[]> {
  const all: Given[] = [];
  let idle = 0;
  while (all.length < moves && devices.some(({ latest }) => latest.table?.ended === false)) {
    const device = devices[Math.floor(dice() * devices.length)];
    await device?.breath();
    const move = device === undefined ? null : nextMove(device, dice);
    if (device === undefined || move === null) {
      // Nobody has anything to do until the class has heard what was just done.
      idle += 1;
      if (idle % devices.length === 0) await new Promise((settle) => setTimeout(settle, 5));
      if (idle > MOST_IDLE) throw new Error(`Nobody has a move:\n${standing(devices)}`);
      continue;
    }
    idle = 0;
    const { command } = move;
    const id = newOnce();
    const start = performance.now();
    const refusal = await device.do(command, id);
    const given = { device, id, command, refusal, took: performance.now() - start };
    all.push(given);
    await each(given);
  }
  return all;
}

/** The model may think for some seconds; nobody waits longer. */
const MOST_IDLE = 100_000;

function standing(devices: readonly Device[]): string {
  return devices
    .map(
      ({ latest }) =>
        `${latest.seat?.card?.role}: ${latest.table?.task}, ${latest.table?.waiting.text}`,
    )
    .join('\n');
}
