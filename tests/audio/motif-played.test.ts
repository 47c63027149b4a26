/** The motif of a case as it is played: when it begins, what gives way to it, and what comes after. */
import { beforeEach, describe, expect, it } from 'vitest';
import { soundOf } from '../../assets/audio/sounds.ts';
import type { Caption } from '../../src/audio/captions.ts';
import { FADES } from '../../src/audio/mix.ts';
import { createSound, DEFAULT_SETTINGS, HELD, type Sound } from '../../src/audio/sound.ts';
import {
  createHandClock,
  createRecording,
  type HandClock,
  type Recording,
  settled,
} from './recording.ts';

let recording: Recording;
let clock: HandClock;
let sound: Sound;
let heard: (Caption | null)[];

beforeEach(() => {
  recording = createRecording();
  clock = createHandClock();
  heard = [];
  sound = createSound(() => Promise.resolve(recording.player), clock);
  sound.onCaption((caption) => heard.push(caption));
});

const told = () => recording.told.splice(0).filter((line) => /^(play|fade|stop)/.test(line));
const gain = (id: Parameters<typeof soundOf>[0]) => soundOf(id).gain;
const said = () => heard.splice(0).map((caption) => caption?.id ?? null);

describe('the motif of a case', () => {
  const CUBA = gain('motif_cuba1962');
  const SECONDS = soundOf('motif_cuba1962').seconds;

  it('waits for the first gesture, with its caption', async () => {
    sound.motif('motif_cuba1962');
    await settled();
    expect(recording.told).toEqual([]);
    expect(said()).toEqual(['motif_cuba1962']);
    sound.unlock();
    await settled();
    expect(told()).toEqual([`play motif_cuba1962 ${CUBA}`]);
  });

  it('takes the place of the score, and gives it back', async () => {
    sound.unlock();
    sound.motif('motif_cuba1962');
    sound.score('calm');
    await settled();
    expect(told()).toEqual([
      `play motif_cuba1962 ${CUBA}`,
      'play score_calm 0',
      'play score_tense 0',
    ]);
    clock.pass(SECONDS);
    expect(told()).toEqual([
      `stop motif_cuba1962 in ${FADES.volume}`,
      `fade score_calm ${gain('score_calm')} in ${FADES.room}`,
    ]);
  });

  it('under a verdict goes before the close, which is heard to its end', async () => {
    sound.unlock();
    sound.score('tense');
    await settled();
    told();
    sound.cue('verdict');
    sound.motif('motif_cuba1962');
    sound.score('end');
    await settled();
    expect(told().filter((line) => line.startsWith('play'))).toEqual([
      `play verdict ${gain('verdict')}`,
      `play motif_cuba1962 ${CUBA}`,
    ]);
    clock.pass(SECONDS);
    await settled();
    expect(told()).toContain(`play score_end ${gain('score_end')}`);
    clock.pass(soundOf('score_end').seconds - 0.1);
    expect(told()).toEqual([]);
    clock.pass(0.2);
    expect(told()).toEqual([`stop score_end in ${FADES.mood}`]);
  });

  it('that does not come lets the score go on', async () => {
    recording.slow.add('motif_cuba1962');
    sound.unlock();
    sound.motif('motif_cuba1962');
    sound.score('calm');
    await settled();
    told();
    clock.pass(HELD);
    expect(told()).toEqual([`fade score_calm ${gain('score_calm')} in ${FADES.room}`]);
    recording.arrive();
    await settled();
    expect(told()).toEqual([]);
  });

  it('that cannot be had is silence, with its caption', async () => {
    recording.missing.add('motif_cuba1962');
    sound.unlock();
    sound.motif('motif_cuba1962');
    sound.score('calm');
    await settled();
    expect(told()).toContain(`fade score_calm ${gain('score_calm')} in ${FADES.room}`);
    expect(said()).toEqual(['motif_cuba1962']);
  });

  it('ends at once with the music, and is not spoken of without', async () => {
    sound.unlock();
    sound.motif('motif_cuba1962');
    await settled();
    told();
    sound.settings({ ...DEFAULT_SETTINGS, music: false });
    expect(told()).toEqual([`stop motif_cuba1962 in ${FADES.volume}`]);
    said();
    sound.motif('motif_oslo1993');
    await settled();
    expect(told()).toEqual([]);
    expect(said()).toEqual([]);
  });

  it('a room that begins under a motif is told after it', () => {
    sound.motif('motif_cuba1962');
    sound.room('room_un');
    clock.pass(4.1);
    expect(said()).toEqual(['motif_cuba1962', 'room_un']);
    clock.pass(6);
    expect(said()).toEqual([null]);
  });

  it('another takes its place', async () => {
    sound.unlock();
    sound.motif('motif_cuba1962');
    await settled();
    told();
    sound.motif('motif_oslo1993');
    await settled();
    expect(told()).toEqual([
      `stop motif_cuba1962 in ${FADES.volume}`,
      `play motif_oslo1993 ${gain('motif_oslo1993')}`,
    ]);
  });
});

describe('what is fetched ahead', () => {
  const ahead = () => recording.told.filter((line) => line.startsWith('prefetch'));

  it('is the score, and the rooms that were named, each once, after the first gesture', async () => {
    sound.ahead(['room_un', 'room_map']);
    expect(ahead()).toEqual([]);
    sound.unlock();
    sound.room('room_un');
    await settled();
    expect(ahead()).toEqual(['prefetch 5']);
    sound.ahead(['room_map', 'room_bar']);
    expect(ahead()).toEqual(['prefetch 5', 'prefetch 1']);
  });
});
