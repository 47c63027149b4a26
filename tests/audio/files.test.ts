import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import levels from '../../assets/audio/levels.json' with { type: 'json' };
import { FORMATS, type Format, LEAD, SOUNDS, type SoundSpec } from '../../assets/audio/sounds.ts';
import {
  loudness,
  PEAK_LIMITS,
  peak,
  SEAM_LIMITS,
  seam,
} from '../../assets/audio/synth/measure.ts';
import { readingTime } from '../../src/audio/captions.ts';

const HOME = join(import.meta.dirname, '../../assets/audio');

interface Level {
  readonly bytes: number;
  readonly sha256: string;
  readonly seconds: number;
  readonly peak: number;
  readonly rms: number;
  readonly loudness: number;
  readonly seamJump?: number;
  readonly seamDrift?: number;
}
const LEVELS: ReadonlyMap<string, Readonly<Record<Format, Level>>> = new Map(
  Object.entries(levels),
);

function levelOf(sound: SoundSpec, format: Format): Level {
  const found = LEVELS.get(sound.id)?.[format];
  if (!found)
    throw new Error(
      `levels.json does not know ${sound.id}.${format}. Run assets/audio/make.sh ${sound.id}.`,
    );
  return found;
}

const FILES = SOUNDS.flatMap((sound) =>
  FORMATS.map((format) => [`${sound.id}.${format}`, sound, levelOf(sound, format)] as const),
);

describe('the list and the files', () => {
  it('name each other, nothing more and nothing less', () => {
    const onDisk = readdirSync(HOME).filter((name) => /\.(ogg|m4a)$/.test(name));
    expect(onDisk.sort()).toEqual(FILES.map(([name]) => name).sort());
    expect([...LEVELS.keys()]).toEqual(SOUNDS.map(({ id }) => id));
    expect(new Set(SOUNDS.map(({ id }) => id)).size).toBe(SOUNDS.length);
  });

  it.each(FILES)(
    '%s is the file that was measured, as long as the list says',
    (name, sound, level) => {
      const bytes = readFileSync(join(HOME, name));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(level.sha256);
      expect(bytes.length).toBe(level.bytes);
      const whole = sound.seconds + (sound.loop ? 2 * LEAD : 0);
      // AAC ends on a whole frame of 1024 samples
      expect(level.seconds).toBeGreaterThanOrEqual(whole - 0.01);
      expect(level.seconds).toBeLessThan(whole + 0.04);
    },
  );

  it.each(FILES)('%s peaks between -12 and -1 dBFS', (_, __, level) => {
    expect(level.peak).toBeGreaterThan(PEAK_LIMITS.least);
    expect(level.peak).toBeLessThan(PEAK_LIMITS.most);
  });

  it.each(FILES.filter(([, sound]) => sound.loop))('%s closes without a seam', (_, __, level) => {
    expect(level.seamJump).toBeLessThan(SEAM_LIMITS.jump);
    expect(level.seamDrift).toBeLessThan(SEAM_LIMITS.drift);
  });

  it.each(SOUNDS)(
    '$id has a caption in plain words, on show long enough to read',
    ({ id, caption }) => {
      expect(caption).toMatch(/^[A-Z][^.!?<>]+$/);
      // 17 characters a second: the BBC's subtitle guidelines allow 160 to 180 words a minute
      expect(readingTime(id)).toBeGreaterThanOrEqual(caption.length / 17);
    },
  );

  it('stay small: a room under 120 KiB, one format of everything under 3 MiB', () => {
    for (const [name, sound, level] of FILES)
      if (sound.kind === 'room') expect(level.bytes, name).toBeLessThan(120 * 1024);
    for (const format of FORMATS) {
      const total = SOUNDS.reduce((sum, sound) => sum + levelOf(sound, format).bytes, 0);
      expect(total, format).toBeLessThan(3 * 1024 * 1024);
    }
  });
});

describe('the balance, as played', () => {
  const played = (sound: SoundSpec, format: Format) =>
    levelOf(sound, format).loudness + 20 * Math.log10(sound.gain);
  const rows = SOUNDS.flatMap((sound) =>
    FORMATS.map((format) => [sound.id, sound.kind, format, played(sound, format)] as const),
  );

  it.each(rows.filter(([, kind]) => kind === 'room'))(
    '%s (%s, %s) lies at -38 LUFS',
    (...[, , , lufs]) => {
      expect(Math.abs(lufs + 38)).toBeLessThan(1);
    },
  );

  it.each(rows.filter(([, kind]) => kind === 'score'))(
    '%s (%s, %s) lies at -27 LUFS',
    (...[, , , lufs]) => {
      expect(Math.abs(lufs + 27)).toBeLessThan(1);
    },
  );

  it.each(rows.filter(([, kind]) => kind === 'cue'))(
    '%s (%s, %s) stands between -32 and -20 LUFS at its loudest',
    (...[, , , lufs]) => {
      expect(lufs).toBeGreaterThan(-32);
      expect(lufs).toBeLessThan(-20);
    },
  );

  it.each(rows.filter(([, kind]) => kind === 'motif'))(
    '%s (%s, %s) lies at -24 LUFS at its loudest',
    (...[, , , lufs]) => {
      expect(Math.abs(lufs + 24)).toBeLessThan(1);
    },
  );

  it('room and score together stay under full scale by 6 dB, whatever the cue', () => {
    const top = (kind: string) =>
      Math.max(
        ...SOUNDS.filter((s) => s.kind === kind).map(
          (s) => s.gain * 10 ** (Math.max(...FORMATS.map((f) => levelOf(s, f).peak)) / 20),
        ),
      );
    expect(20 * Math.log10(top('room') + top('score'))).toBeLessThan(-6);
  });
});

describe('the measures themselves', () => {
  const tone = (hertz: number, seconds: number, size = 0.5, rate = 48000) =>
    new Float32Array(Math.round(seconds * rate)).map(
      (_, i) => size * Math.sin((2 * Math.PI * hertz * i) / rate),
    );

  it('pass a loop of whole periods and fail one cut off in the middle', () => {
    const whole = seam({ rate: 48000, channels: [tone(110, 1.2)] }, 0.1, 1);
    expect(whole.jump).toBeLessThan(SEAM_LIMITS.jump);
    expect(whole.drift).toBeLessThan(SEAM_LIMITS.drift);
    const cut = seam({ rate: 48000, channels: [tone(110.5, 1.2)] }, 0.1, 1);
    expect(cut.drift).toBeGreaterThan(SEAM_LIMITS.drift);
    const click = tone(110, 1.2).map((x, i) =>
      i >= 4800 + 48000 - 40 && i < 4800 + 48000 ? x + 0.4 : x,
    );
    expect(seam({ rate: 48000, channels: [click] }, 0.1, 1).jump).toBeGreaterThan(SEAM_LIMITS.jump);
  });

  it('find the worse of two channels', () => {
    const good = tone(110, 1.2);
    const bad = tone(110.5, 1.2);
    const both = seam({ rate: 48000, channels: [good, bad] }, 0.1, 1);
    expect(both.drift).toBeGreaterThan(SEAM_LIMITS.drift);
  });

  it('read peak and loudness as the standards do', () => {
    expect(peak({ rate: 48000, channels: [tone(1000, 1)] })).toBeCloseTo(-6.02, 1);
    // BS.1770: a full-scale sine at 997 Hz in one channel reads -3.01 LUFS
    expect(loudness({ rate: 48000, channels: [tone(997, 2, 1)] }, 'whole')).toBeCloseTo(-3.01, 1);
    const mostlySilent = new Float32Array(96000);
    mostlySilent.set(tone(997, 0.5, 1));
    expect(loudness({ rate: 48000, channels: [mostlySilent] }, 'loudest')).toBeCloseTo(-3.01, 1);
  });
});
