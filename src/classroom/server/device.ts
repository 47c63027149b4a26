/** One device at a class, and the wire to it. */
import type { TableId } from '../../vocabulary/classroom.ts';
import type { Close, FromClassName, Seating } from '../protocol/wire.ts';

/** The wire: knows bytes and nothing of a class. */
export interface Wire {
  send(bytes: Uint8Array): void;
  close(why: Close): void;
}

export interface Device {
  readonly wire: Wire;
  readonly as: Seating;
  /** The seat of a student's device. */
  readonly seat: string | null;
  /** How many stops it has left behind: it says so itself, and nothing is stored of it. */
  passed: number;
  /** The table that a teacher has open on it. */
  opened: TableId | null;
  /** What it was sent last, by name, as digests. */
  readonly sent: Map<FromClassName, string>;
  /** The papers it has, by id, of the role and table whose desk it shows. */
  readonly papers: { of: string; readonly has: Set<string> };
}

export function newDevice(
  wire: Wire,
  who: { readonly as: Seating; readonly seat: string | null; readonly passed: number },
): Device {
  return { wire, ...who, opened: null, sent: new Map(), papers: { of: '', has: new Set() } };
}
