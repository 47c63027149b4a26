/** What a device keeps of its class from one opening of the page to the next. */
import type { StudentCommand } from '../protocol/commands.ts';

/** Where small things are kept; the shell gives it. What cannot be read back is `undefined`. */
export interface Keep {
  readonly read: (key: string) => unknown;
  readonly write: (key: string, value: unknown) => void;
  readonly drop: (key: string) => void;
}

/** The seat of this device: no name, no address; the token is all that lets it in again. */
export interface KeptSeat {
  readonly classId: string;
  readonly code: string;
  readonly seat: string;
  readonly token: string;
  readonly alias: string;
}

/** A command that has not been answered: `id` makes that it is done once however often it comes. */
export interface Waiting {
  readonly id: string;
  readonly command: StudentCommand;
  /** When it was given, in milliseconds since 1970 on this device. */
  readonly at: number;
}

const SEAT = 'class';
const OUTBOX = 'class-outbox';
const PASSED = 'class-passed';

/** The seat that this device holds, or null. */
export function readSeat(keep: Keep): KeptSeat | null {
  const kept = keep.read(SEAT);
  if (!isRecord(kept)) return null;
  const { classId, code, seat, token, alias } = kept;
  return isText(classId) && isText(code) && isText(seat) && isText(token) && isText(alias)
    ? { classId, code, seat, token, alias }
    : null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

export function keepSeat(keep: Keep, seat: KeptSeat): void {
  keep.write(SEAT, seat);
}

/** Nothing of a class is left on this device. */
export function forgetClass(keep: Keep): void {
  for (const key of [SEAT, OUTBOX, PASSED]) keep.drop(key);
}

/** What was given and not answered, of this class. */
export function readOutbox(keep: Keep, classId: string): readonly Waiting[] {
  const kept = keep.read(OUTBOX);
  if (!isRecord(kept) || kept.classId !== classId || !Array.isArray(kept.waiting)) return [];
  return kept.waiting.filter(isWaiting);
}

export function keepOutbox(keep: Keep, classId: string, waiting: readonly Waiting[]): void {
  keep.write(OUTBOX, { classId, waiting });
}

/** How many stops this device has left behind in its class. */
export function readPassed(keep: Keep, classId: string): number {
  const kept = keep.read(PASSED);
  return isRecord(kept) && kept.classId === classId && typeof kept.passed === 'number'
    ? kept.passed
    : 0;
}

export function keepPassed(keep: Keep, classId: string, passed: number): void {
  keep.write(PASSED, { classId, passed });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The class checks every command again; here only what is sent at all. */
function isWaiting(value: unknown): value is Waiting {
  return isRecord(value) && typeof value.id === 'string' && isRecord(value.command);
}
