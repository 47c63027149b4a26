/**
 * Plays a piece through fluidsynth with MuseScore_General, dry, and sets it in a
 * small studio. A loop is played three times and the middle round kept, so that
 * every note that rings over the end is already ringing at the start.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MotifId, type ScoreId, soundOf } from '../sounds.ts';
import { seeded } from '../synth/chance.ts';
import { convolve, echoOf, SPACES } from '../synth/space.ts';
import { RATE, type Samples } from '../synth/tape.ts';
import { CALM } from './calm.ts';
import type { Written } from './cases/short.ts';
import { MOTIFS } from './cases.ts';
import { END } from './end.ts';
import { midi } from './midi.ts';
import { BEAT } from './motif.ts';
import { TENSE } from './tense.ts';

/** Samples a second of the score. Forty-eight seconds are a whole number of fluidsynth's blocks of 64. */
const SCORE_RATE = 44100;

/** Samples a second of a piece: a motif, like a room, has nothing above 16 kHz that would be worth its weight. */
export const rateOf = (kind: 'score' | 'motif'): number => (kind === 'score' ? SCORE_RATE : RATE);

/** Share of the studio in what is heard. */
const WET = 0.3;

const PIECES: Readonly<Record<ScoreId | MotifId, Written>> = {
  score_calm: { beat: BEAT, piece: CALM },
  score_tense: { beat: BEAT, piece: TENSE },
  score_end: { beat: BEAT, piece: END },
  ...MOTIFS,
};

/** Left and right of a piece. `SOUNDFONT` names the sound font file; `workshop` is a folder for what is passed between. */
export function renderScore(id: ScoreId | MotifId, workshop: string): Samples[] {
  const { kind, loop, seconds } = soundOf(id);
  const rate = rateOf(kind === 'score' ? kind : 'motif');
  const { beat, piece } = PIECES[id];
  const font = process.env.SOUNDFONT;
  if (!font)
    throw new Error(
      'SOUNDFONT is not set. Run assets/audio/make.sh, which looks for MuseScore_General.',
    );
  const score = join(workshop, `${id}.mid`);
  const raw = join(workshop, `${id}.raw`);
  writeFileSync(score, midi(piece, loop ? 3 : 1, beat, seeded(id)));
  const run = spawnSync('fluidsynth', [
    '-ni',
    '-q',
    '-R',
    '0',
    '-C',
    '0',
    '-g',
    '0.6',
    '-r',
    String(rate),
    '-T',
    'raw',
    '-O',
    'float',
    '-F',
    raw,
    font,
    score,
  ]);
  if (run.status !== 0)
    throw new Error(`fluidsynth failed on ${id}: ${run.error?.message ?? run.stderr.toString()}`);
  const bytes = readFileSync(raw);
  const played = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
  const length = Math.round(seconds * rate);
  const from = loop ? length : 0;
  return [0, 1].map((side) => {
    const dry = new Float64Array(length).map((_, i) => played[(from + i) * 2 + side] ?? 0);
    const hall = convolve(dry, echoOf(SPACES.studio, seeded(`studio ${side}`), rate), loop);
    return dry.map((x, i) => x * (1 - WET) + (hall[i] ?? 0) * WET);
  });
}
