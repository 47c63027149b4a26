/**
 * Makes every sound of the list: synthesises rooms and cues, renders score and motifs,
 * writes .ogg and .m4a beside the list, measures what a player will decode, and
 * writes levels.json. Run by make.sh; `make.ts ID...` makes only those.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rateOf, renderScore } from '../score/render.ts';
import { type Format, LEAD, SOUNDS, type SoundSpec } from '../sounds.ts';
import { seeded } from './chance.ts';
import { CUES } from './cues.ts';
import { highpass, through } from './filter.ts';
import { type Decoded, loudness, peak, rms, seam } from './measure.ts';
import { ROOMS } from './rooms.ts';
import { RATE, type Samples, toPeak } from './tape.ts';

const HOME = join(import.meta.dirname, '..');

/**
 * Peak of a file before it is encoded, in dBFS. Encoders overshoot by a decibel or so.
 * Rooms are stored lower, so that their gains stay well above the player's smallest step (0.01).
 */
const PEAK = { room: -9, cue: -3, score: -3, motif: -3 } as const;

/** Encoder settings by kind: rooms lie far back and bear the fewest bits. */
const BITS = {
  room: { ogg: ['-q:a', '0'], m4a: ['-b:a', '36k'] },
  cue: { ogg: ['-q:a', '1'], m4a: ['-b:a', '48k'] },
  score: { ogg: ['-q:a', '0'], m4a: ['-b:a', '56k'] },
  motif: { ogg: ['-q:a', '0'], m4a: ['-b:a', '40k'] },
} as const;

/** ffmpeg's fast AAC search, without its noise and stereo tricks, keeps 4 dB nearer to this music than its default. */
const CODECS: Readonly<Record<Format, readonly string[]>> = {
  ogg: ['-c:a', 'libvorbis'],
  m4a: ['-c:a', 'aac', '-aac_coder', 'fast', '-aac_pns', '0', '-aac_is', '0'],
};

function ffmpeg(args: readonly string[], input?: Buffer): Buffer {
  const run = spawnSync('ffmpeg', ['-v', 'error', '-y', ...args], {
    input: input ?? Buffer.alloc(0),
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0)
    throw new Error(
      `ffmpeg ${args.join(' ')} failed: ${run.error?.message ?? run.stderr.toString()}`,
    );
  return run.stdout;
}

/** The channels of a sound at their rate, ready to encode: normalised, a loop with its lead on both sides. */
function render(sound: SoundSpec, workshop: string): { channels: Samples[]; rate: number } {
  if (sound.kind === 'score' || sound.kind === 'motif') {
    const rate = rateOf(sound.kind);
    return { channels: finished(renderScore(sound.id, workshop), sound, rate), rate };
  }
  const chance = seeded(sound.id);
  const dry =
    sound.kind === 'room'
      ? ROOMS[sound.id](chance, sound.seconds)
      : CUES[sound.id](chance, sound.seconds);
  return {
    channels: finished([through(dry, [highpass(30)], sound.loop)], sound, RATE),
    rate: RATE,
  };
}

function finished(
  channels: readonly Samples[],
  { loop, seconds, id, kind }: SoundSpec,
  rate: number,
): Samples[] {
  const length = Math.round(seconds * rate);
  const most = Math.max(
    ...channels.map((samples) => samples.reduce((top, x) => Math.max(top, Math.abs(x)), 0)),
  );
  return channels.map((samples) => {
    if (samples.length !== length)
      throw new Error(
        `${id}: ${samples.length / rate} s were made, the list says ${seconds}. Mend sounds.ts or the recipe.`,
      );
    const own = samples.reduce((top, x) => Math.max(top, Math.abs(x)), 0);
    const level = toPeak(samples, PEAK[kind] + 20 * Math.log10(Math.max(own, 1e-9) / most));
    const out = (kind === 'motif' ? 0.4 : 0.03) * rate;
    if (!loop) return level.map((x, i) => x * Math.min(1, (length - i) / out));
    const lead = Math.round(LEAD * rate);
    return new Float64Array(length + 2 * lead).map(
      (_, i) => level[(i - lead + length) % length] ?? 0,
    );
  });
}

function encode(
  channels: readonly Samples[],
  rate: number,
  sound: SoundSpec,
  format: Format,
): void {
  const frames = channels[0]?.length ?? 0;
  const raw = new Float32Array(frames * channels.length).map(
    (_, i) => channels[i % channels.length]?.[Math.floor(i / channels.length)] ?? 0,
  );
  ffmpeg(
    [
      '-f',
      'f32le',
      '-ar',
      String(rate),
      '-ac',
      String(channels.length),
      '-i',
      'pipe:0',
      '-map_metadata',
      '-1',
      '-fflags',
      '+bitexact',
      '-flags:a',
      '+bitexact',
      ...CODECS[format],
      ...BITS[sound.kind][format],
      ...(format === 'm4a' ? ['-movflags', '+faststart'] : []),
      join(HOME, `${sound.id}.${format}`),
    ],
    Buffer.from(raw.buffer),
  );
}

function decode(file: string, channels: number, rate: number): Decoded {
  const bytes = ffmpeg([
    '-i',
    file,
    '-f',
    'f32le',
    '-ac',
    String(channels),
    '-ar',
    String(rate),
    'pipe:1',
  ]);
  const raw = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  );
  const frames = Math.floor(raw.length / channels);
  return {
    rate,
    channels: Array.from({ length: channels }, (_, c) =>
      new Float32Array(frames).map((_, i) => raw[i * channels + c] ?? 0),
    ),
  };
}

const short = (x: number): number => Math.round(x * 100) / 100;

/** What a player will find in one file. */
function measured(
  sound: SoundSpec,
  format: Format,
  channels: number,
  rate: number,
): Record<string, number | string> {
  const file = join(HOME, `${sound.id}.${format}`);
  const bytes = readFileSync(file);
  const heard = decode(file, channels, rate);
  const closing = sound.loop ? seam(heard, LEAD, sound.seconds) : undefined;
  return {
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    seconds: short((heard.channels[0]?.length ?? 0) / rate),
    peak: short(peak(heard)),
    rms: short(rms(heard)),
    loudness: short(
      loudness(
        decode(file, channels, 48000),
        sound.kind === 'cue' || sound.kind === 'motif' ? 'loudest' : 'whole',
      ),
    ),
    ...(closing && { seamJump: short(closing.jump), seamDrift: short(closing.drift) }),
  };
}

type Row = Readonly<Record<Format, ReturnType<typeof measured>>>;

/** Makes one sound in every format and measures it. */
function made(sound: SoundSpec, workshop: string): Row {
  const { channels, rate } = render(sound, workshop);
  const each = (format: Format) => {
    encode(channels, rate, sound, format);
    return measured(sound, format, channels.length, rate);
  };
  return { ogg: each('ogg'), m4a: each('m4a') };
}

const LEVELS = join(HOME, 'levels.json');
const wanted = process.argv.slice(2);
const strangers = wanted.filter((id) => !SOUNDS.some((sound) => sound.id === id));
if (strangers.length > 0) {
  console.error(`No sound ${strangers.join(', ')}. The list is assets/audio/sounds.ts.`);
  process.exit(2);
}
const kept: Readonly<Record<string, Row>> =
  wanted.length > 0 ? JSON.parse(readFileSync(LEVELS, 'utf8')) : {};
const workshop = mkdtempSync(join(tmpdir(), 'sounds-'));
const levels: Record<string, Row> = {};
for (const sound of SOUNDS) {
  const before = kept[sound.id];
  const row = before && !wanted.includes(sound.id) ? before : made(sound, workshop);
  levels[sound.id] = row;
  if (row !== before) console.log(sound.id, JSON.stringify(row.ogg));
}
rmSync(workshop, { recursive: true });
writeFileSync(LEVELS, `${JSON.stringify(levels, null, 2)}\n`);
