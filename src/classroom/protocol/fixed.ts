/** What is fixed between devices and their class, without the schemas: a page needs no more of it. */

/** Name of the room on the class server. */
export const ROOM = 'class';

/** Largest message from a device, in bytes. */
export const MOST_BYTES = 16_384;

/** Longest line that can be typed anywhere in a class, in characters. */
export const MOST_TEXT = 280;

/** Where in a class a device sits. */
export const SEATINGS = ['student', 'teacher', 'projector'] as const;
export type Seating = (typeof SEATINGS)[number];

/** Why something was not done; words for each stand in the interface. */
export const REFUSALS = [
  'malformed',
  'too large',
  'too fast',
  'not yours',
  'not now',
  'not seated',
  'unknown',
  'locked',
  'full',
  'alias taken',
  'muted',
  'paused',
  'over',
  'not ended',
  'no time left',
  'engine',
  'store',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/**
 * Why a connection is closed, as close codes of the socket (4000 to 4999 are ours). A door over HTTP
 * answers with the same number less 4000.
 */
export const CLOSES = {
  malformed: 4400,
  'wrong token': 4401,
  'not yours': 4403,
  gone: 4404,
  'too large': 4413,
  'too fast': 4429,
  /** Another device has taken this seat; at the door, somebody has this code-name. */
  taken: 4409,
  removed: 4410,
  /** Nobody new comes in until the teacher opens the room again. */
  locked: 4423,
  full: 4430,
  /** The process is going down or has lost the class to another: come back in a moment. */
  moved: 4503,
} as const;
export type Close = keyof typeof CLOSES;
