/** How a motif is put down: notes at a tempo of its own, and silence to ring out in. */
import type { Note, Piece, Player, Swell } from '../midi.ts';
import { piece } from '../motif.ts';

export interface Written {
  /** Microseconds a beat. */
  readonly beat: number;
  readonly piece: Piece;
}

/** A preset of MuseScore_General on a channel of its own. */
export const player = (
  channel: number,
  [bank, program]: readonly [bank: number, program: number],
  level: number,
  pan: number,
): Player => ({ channel, bank, program, level, pan });

/** Parts at `tempo` beats a minute that last `beats`, the ring of the last note among them. */
export function written(
  tempo: number,
  beats: number,
  notes: readonly (readonly Note[])[],
  swells: readonly (readonly Swell[])[] = [],
): Written {
  const first = notes[0]?.[0]?.player;
  // fluidsynth stops with the last event: one that changes nothing keeps it playing to the end
  const end: Swell[] = first
    ? [{ player: first, at: beats - 0.1, beats: 0.1, from: 110, to: 110 }]
    : [];
  return { beat: Math.round(60e6 / tempo), piece: piece(beats, notes, [...swells, end]) };
}
