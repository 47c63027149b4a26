/** A Standard MIDI File from notes in beats: as little of the format as a score for a few players needs. */
import { between, type Chance } from '../synth/chance.ts';

/** Ticks to a beat. */
const TICKS = 960;

/** A player: where it sits in the sound font, and in the room. */
export interface Player {
  readonly channel: number;
  readonly bank: number;
  readonly program: number;
  /** 0 soft to 127 loud. */
  readonly level: number;
  /** 0 left, 64 middle, 127 right. */
  readonly pan: number;
}

/** A note of a player: pitch as MIDI number, `at` and `beats` in beats, `force` 1..127. */
export interface Note {
  readonly player: Player;
  readonly pitch: number;
  readonly at: number;
  readonly beats: number;
  readonly force: number;
}

/** A change of a player's expression (0..127), gliding to `to` over `beats`. */
export interface Swell {
  readonly player: Player;
  readonly at: number;
  readonly beats: number;
  readonly from: number;
  readonly to: number;
}

export interface Piece {
  readonly beats: number;
  readonly notes: readonly Note[];
  readonly swells: readonly Swell[];
}

const STEPS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/** The MIDI number of a name such as `Eb3` or `C#4` (A4 is 69). */
export function pitch(name: string): number {
  const parts = /^([A-G])([b#]?)(-?\d)$/.exec(name);
  const step = STEPS[parts?.[1] ?? ''];
  if (!parts || step === undefined)
    throw new Error(`"${name}" is no pitch. Write a letter, b or # if needed, and an octave: Eb3.`);
  return 12 * (Number(parts[3]) + 1) + step + (parts[2] === '#' ? 1 : parts[2] === 'b' ? -1 : 0);
}

type Event = readonly [tick: number, order: number, ...bytes: number[]];

const numberOf = (value: number): number[] => {
  const bytes = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
};

function track(events: readonly Event[]): number[] {
  const sorted = [...events].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let now = 0;
  const bytes = sorted.flatMap(([tick, , ...message]) => {
    const wait = tick - now;
    now = tick;
    return [...numberOf(wait), ...message];
  });
  const body = [...bytes, 0, 0xff, 0x2f, 0];
  return [
    0x4d,
    0x54,
    0x72,
    0x6b,
    ...[24, 16, 8, 0].map((shift) => (body.length >> shift) & 255),
    ...body,
  ];
}

/**
 * The bytes of a file that plays `piece` `rounds` times at `beat` microseconds a beat.
 * Players breathe: notes stray by a few milliseconds and a shade of force, the same
 * way in every round, so that a round of a loop equals the next.
 */
export function midi(piece: Piece, rounds: number, beat: number, chance: Chance): Uint8Array {
  const stray = piece.notes.map(() => ({
    at: between(chance, -0.008, 0.012),
    force: Math.round(between(chance, -4, 4)),
  }));
  const tick = (beats: number) => Math.max(0, Math.round(beats * TICKS));
  const events: Event[] = [
    [0, 0, 0xff, 0x51, 3, (beat >> 16) & 255, (beat >> 8) & 255, beat & 255],
  ];
  for (const { channel, bank, program, level, pan } of new Set(
    piece.notes.map((note) => note.player),
  )) {
    events.push(
      [0, 1, 0xb0 | channel, 0, bank],
      [0, 2, 0xc0 | channel, program],
      [0, 3, 0xb0 | channel, 7, level],
      [0, 3, 0xb0 | channel, 10, pan],
      [0, 3, 0xb0 | channel, 11, 110],
    );
  }
  for (let round = 0; round < rounds; round++) {
    const start = round * piece.beats;
    piece.notes.forEach(({ player, pitch: key, at, beats, force }, k) => {
      const off = stray[k] ?? { at: 0, force: 0 };
      const from = start + at + off.at;
      events.push([
        tick(from),
        6,
        0x90 | player.channel,
        key,
        Math.max(1, Math.min(127, force + off.force)),
      ]);
      events.push([tick(from + beats), 5, 0x80 | player.channel, key, 0]);
    });
    for (const { player, at, beats, from, to } of piece.swells) {
      const steps = Math.max(1, Math.round(beats * 8));
      for (let s = 0; s <= steps; s++) {
        const value = Math.round(from + ((to - from) * s) / steps);
        events.push([tick(start + at + (beats * s) / steps), 4, 0xb0 | player.channel, 11, value]);
      }
    }
  }
  return Uint8Array.from([
    0x4d,
    0x54,
    0x68,
    0x64,
    0,
    0,
    0,
    6,
    0,
    0,
    0,
    1,
    TICKS >> 8,
    TICKS & 255,
    ...track(events),
  ]);
}
