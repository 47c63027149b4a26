/**
 * What the three pieces share: the players, the ground they stand on, and the motif.
 *
 * The motif is a message. The *call* goes up a step and down a fifth (D E A); the
 * *answer* is its mirror (D C G), in the other register, by another player. In the
 * calm form a whole step, and silence between call and answer: the hours a cable
 * takes. In the tense form the step is a half (D Eb A), the fifth a tritone, and
 * the answer begins before the call has ended: the messages cross. At the end both
 * sound together, as one chord that was always possible.
 */
import { type Note, type Piece, type Player, pitch, type Swell } from './midi.ts';

/** 80 beats a minute: sixteen bars of four are 48 seconds, a whole number of samples at any rate. */
export const BEAT = 750_000;
export const BARS = 16;

/** Presets of MuseScore_General by bank and program; the clarinet stays in its lowest register. */
export const PLAYERS = {
  violas: { channel: 0, bank: 30, program: 49, level: 92, pan: 84 },
  celli: { channel: 1, bank: 40, program: 49, level: 98, pan: 48 },
  basses: { channel: 2, bank: 50, program: 49, level: 96, pan: 70 },
  vibraphone: { channel: 3, bank: 0, program: 11, level: 100, pan: 40 },
  clarinet: { channel: 4, bank: 0, program: 71, level: 64, pan: 80 },
  trumpet: { channel: 5, bank: 0, program: 59, level: 82, pan: 34 },
  horn: { channel: 6, bank: 0, program: 60, level: 68, pan: 92 },
  pluckedBasses: { channel: 7, bank: 50, program: 45, level: 100, pan: 68 },
  tremolo: { channel: 8, bank: 30, program: 44, level: 114, pan: 80 },
  brushes: { channel: 9, bank: 0, program: 40, level: 94, pan: 58 },
  pluckedCelli: { channel: 10, bank: 40, program: 45, level: 108, pan: 46 },
  timpani: { channel: 11, bank: 0, program: 47, level: 76, pan: 60 },
} as const satisfies Record<string, Player>;

/** Keys of the brush kit. */
export const BRUSH = { tap: 38, slap: 39, swirl: 40 } as const;

/** Two bars each: bass, celli, and two violas. The violas hold their A as long as they can: a line kept open. */
export const GROUND = [
  ['D2', 'A2', 'E3', 'A3'],
  ['Bb1', 'F2', 'D3', 'A3'],
  ['G1', 'Bb2', 'F3', 'A3'],
  ['A1', 'G2', 'D3', 'E3'],
  ['F1', 'C3', 'E3', 'A3'],
  ['Eb2', 'Bb2', 'D3', 'A3'],
  ['G1', 'Bb2', 'E3', 'A3'],
  ['A1', 'G2', 'D3', 'E3'],
] as const;

/** A line of `name beats` pairs from beat `at`; `-` rests. "D5 1.5 E5 .5 A4 2" */
export function line(player: Player, at: number, notes: string, force: number): Note[] {
  const words = notes.split(' ');
  const list: Note[] = [];
  let now = at;
  for (let k = 0; k < words.length; k += 2) {
    const beats = Number(words[k + 1]);
    const name = words[k] ?? '-';
    if (name !== '-')
      list.push({ player, pitch: pitch(name), at: now, beats: beats * 0.97, force });
    now += beats;
  }
  return list;
}

/** The same notes `steps` semitones away. */
export const moved = (notes: readonly Note[], steps: number): Note[] =>
  notes.map((note) => ({ ...note, pitch: note.pitch + steps }));

/** Expression that rises to `most` halfway through `beats` and falls back to `least`. */
export const breath = (
  player: Player,
  at: number,
  beats: number,
  least: number,
  most: number,
): Swell[] => [
  { player, at, beats: beats * 0.45, from: least, to: most },
  { player, at: at + beats * 0.45, beats: beats * 0.5, from: most, to: least },
];

/** One stroke of a player whose pitch is a key of a kit. */
export const stroke = (
  player: Player,
  key: number,
  at: number,
  force: number,
  beats = 0.5,
): Note => ({ player, pitch: key, at, beats, force });

/** Several parts as one piece. */
export const piece = (
  beats: number,
  notes: readonly (readonly Note[])[],
  swells: readonly (readonly Swell[])[],
): Piece => ({
  beats,
  notes: notes.flat(),
  swells: swells.flat(),
});
