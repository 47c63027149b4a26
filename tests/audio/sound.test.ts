import { beforeEach, describe, expect, it } from 'vitest';
import { soundOf } from '../../assets/audio/sounds.ts';
import type { Caption } from '../../src/audio/captions.ts';
import { DUCK, FADES } from '../../src/audio/mix.ts';
import { createSound, DEFAULT_SETTINGS, LATE, type Sound } from '../../src/audio/sound.ts';
import {
  createHandClock,
  createRecording,
  type HandClock,
  type Recording,
  settled,
} from './recording.ts';

let recording: Recording;
let clock: HandClock;
let loads: number;
let sound: Sound;
let heard: (Caption | null)[];

beforeEach(() => {
  recording = createRecording();
  clock = createHandClock();
  loads = 0;
  heard = [];
  sound = createSound(() => {
    loads += 1;
    return Promise.resolve(recording.player);
  }, clock);
  sound.onCaption((caption) => heard.push(caption));
});

/** What the player was told since last asked, fetches and preparation left out. */
function told(): string[] {
  return recording.told.splice(0).filter((line) => /^(play|fade|stop)/.test(line));
}
const told0 = () => recording.told.splice(0);
const short = (x: number) => Math.round(x * 1000) / 1000;
const gain = (id: Parameters<typeof soundOf>[0]) => soundOf(id).gain;
const said = () => heard.splice(0).map((caption) => caption?.id ?? null);

describe('silence', () => {
  it('stops room, score and cue, and their captions, until something new is told', async () => {
    sound.unlock();
    sound.room('room_bar');
    sound.score('calm');
    sound.cue('stamp');
    await settled();
    told();
    said();
    sound.silence();
    expect(
      told()
        .filter((line) => line.startsWith('stop'))
        .sort(),
    ).toEqual(
      ['room_bar', 'score_calm', 'score_tense', 'stamp'].map((id) =>
        expect.stringContaining(`stop ${id}`),
      ),
    );
    expect(said()).toEqual([null]);
    sound.room('room_bar');
    await settled();
    expect(told().some((line) => line.startsWith('play room_bar'))).toBe(true);
  });

  it('holds for what was asked for before, and is still being fetched', async () => {
    sound.unlock();
    sound.cue('stamp');
    sound.silence();
    await settled();
    expect(told().filter((line) => line.includes('stamp') && line.startsWith('play'))).toEqual([]);
  });
});

describe('before the first gesture', () => {
  it('fetches nothing, plays nothing, and still tells captions', async () => {
    sound.room('room_bar');
    sound.cue('stamp');
    await settled();
    expect(loads).toBe(0);
    expect(said()).toEqual(['room_bar', 'stamp']);
  });

  it('begins the room once unlocked, the player fetched once', async () => {
    sound.room('room_bar');
    sound.unlock();
    sound.unlock();
    sound.settings(DEFAULT_SETTINGS);
    await settled();
    expect(loads).toBe(1);
    expect(told()).toEqual([
      'play room_bar 0',
      `fade room_bar ${gain('room_bar')} in ${FADES.room}`,
    ]);
  });

  it('does not fetch the player when sound is off', async () => {
    sound.settings({ ...DEFAULT_SETTINGS, on: false });
    sound.unlock();
    sound.room('room_bar');
    sound.cue('stamp');
    await settled();
    expect(loads).toBe(0);
  });
});

describe('rooms', () => {
  beforeEach(async () => {
    sound.unlock();
    sound.room('room_bar');
    await settled();
    told();
  });

  it('crossfade: the old one fades out while the new one fades in', async () => {
    sound.room('room_un');
    await settled();
    expect(told()).toEqual([
      `stop room_bar in ${FADES.room}`,
      'play room_un 0',
      `fade room_un ${gain('room_un')} in ${FADES.room}`,
    ]);
  });

  it('the same room again changes nothing', async () => {
    sound.room('room_bar');
    await settled();
    expect(told()).toEqual([]);
  });

  it('a room left before it arrived never sounds', async () => {
    recording.slow.add('room_kremlin');
    sound.room('room_kremlin');
    sound.room('room_un');
    await settled();
    recording.arrive();
    await settled();
    expect(told().filter((line) => line.includes('kremlin'))).toEqual([]);
  });

  it('one that cannot be had is silence, with its caption', async () => {
    said();
    recording.missing.add('room_un');
    sound.room('room_un');
    await settled();
    expect(told()).toEqual([`stop room_bar in ${FADES.room}`]);
    expect(said()).toEqual(['room_un']);
  });
});

describe('the score', () => {
  beforeEach(() => sound.unlock());

  it('begins both forms in one turn, one of them silent', async () => {
    recording.slow.add('score_tense');
    sound.score('calm');
    await settled();
    expect(told()).toEqual([]);
    recording.arrive();
    await settled();
    expect(told()).toEqual([
      'play score_calm 0',
      `fade score_calm ${gain('score_calm')} in ${FADES.room}`,
      'play score_tense 0',
    ]);
  });

  it('crossfades without beginning again', async () => {
    sound.score('calm');
    await settled();
    told();
    sound.score('tense');
    await settled();
    expect(told()).toEqual([
      `fade score_calm 0 in ${FADES.mood}`,
      `fade score_tense ${gain('score_tense')} in ${FADES.mood}`,
    ]);
  });

  it('the close begins at its own gain, and is over when it has ended', async () => {
    sound.score('tense');
    await settled();
    told();
    sound.score('end');
    await settled();
    expect(told()).toEqual([
      `stop score_calm in ${FADES.mood}`,
      `stop score_tense in ${FADES.mood}`,
      `play score_end ${gain('score_end')}`,
    ]);
    clock.pass(soundOf('score_end').seconds);
    told();
    sound.settings({ ...DEFAULT_SETTINGS, music: false });
    sound.settings(DEFAULT_SETTINGS);
    await settled();
    expect(told()).toEqual([]);
  });

  it('one form missing, the other still plays', async () => {
    recording.missing.add('score_tense');
    sound.score('calm');
    await settled();
    expect(told()).toEqual([
      'play score_calm 0',
      `fade score_calm ${gain('score_calm')} in ${FADES.room}`,
    ]);
  });
});

describe('cues', () => {
  beforeEach(async () => {
    sound.unlock();
    sound.score('calm');
    await settled();
    told();
  });

  it('duck the score while they sound and let it come back', async () => {
    sound.cue('stamp');
    await settled();
    expect(told()).toEqual([
      `fade score_calm ${short(gain('score_calm') * DUCK.score)} in ${FADES.duck}`,
      `play stamp ${gain('stamp')}`,
    ]);
    clock.pass(soundOf('stamp').seconds);
    expect(told()).toEqual([`fade score_calm ${gain('score_calm')} in ${FADES.unduck}`]);
  });

  it('overlapping, hold the duck until the last has ended', async () => {
    sound.cue('stamp');
    clock.pass(0.5);
    sound.cue('stamp');
    clock.pass(0.6);
    await settled();
    expect(told().filter((line) => line.includes(String(FADES.unduck)))).toEqual([]);
    clock.pass(0.5);
    expect(told()).toEqual([`fade score_calm ${gain('score_calm')} in ${FADES.unduck}`]);
  });

  it('that arrive too late are not played', async () => {
    recording.slow.add('door');
    sound.cue('door');
    await settled();
    clock.pass(LATE + 0.1);
    recording.arrive();
    await settled();
    expect(told().filter((line) => line.startsWith('play'))).toEqual([]);
  });

  it('are not played with sound off, and change nothing else', async () => {
    sound.settings({ ...DEFAULT_SETTINGS, on: false });
    told();
    sound.cue('door');
    await settled();
    expect(told()).toEqual([]);
  });
});

describe('settings', () => {
  it('volume goes to everything at once; off stops it; on brings it back', async () => {
    sound.unlock();
    sound.room('room_map');
    await settled();
    told0();
    sound.settings({ ...DEFAULT_SETTINGS, volume: 0.5 });
    expect(told0()).toEqual(['volume 0.25']);
    sound.settings({ ...DEFAULT_SETTINGS, on: false });
    expect(told()).toEqual([`stop room_map in ${FADES.volume}`]);
    sound.settings(DEFAULT_SETTINGS);
    await settled();
    expect(told()).toEqual([
      'play room_map 0',
      `fade room_map ${gain('room_map')} in ${FADES.room}`,
    ]);
  });

  it('a player that cannot be fetched is silence, tried again when settings change', async () => {
    let tries = 0;
    const broken = createSound(() => {
      tries += 1;
      return Promise.reject(new Error('offline'));
    }, clock);
    broken.onCaption((caption) => heard.push(caption));
    broken.unlock();
    broken.room('room_bar');
    broken.cue('stamp');
    await settled();
    expect(tries).toBe(1);
    expect(said()).toEqual(['room_bar', 'stamp']);
    broken.settings(DEFAULT_SETTINGS);
    await settled();
    expect(tries).toBe(2);
  });
});

describe('captions', () => {
  it('say in words what sounds, then that nothing new does', () => {
    sound.cue('telephone');
    expect(heard.splice(0)).toEqual([{ id: 'telephone', text: 'A telephone rings', kind: 'cue' }]);
    clock.pass(3.1);
    expect(said()).toEqual([null]);
  });

  it('a cue is told before the room, and the room again after it while it is new', () => {
    sound.room('room_un');
    sound.cue('stamp');
    clock.pass(2.6);
    expect(said()).toEqual(['room_un', 'stamp', 'room_un']);
    clock.pass(4);
    expect(said()).toEqual([null]);
  });

  it('of the latest of two cues is told first', () => {
    sound.cue('jet_far');
    sound.cue('paper');
    clock.pass(2.6);
    expect(said()).toEqual(['jet_far', 'paper', 'jet_far']);
  });

  it('hold with sound off', () => {
    sound.settings({ ...DEFAULT_SETTINGS, on: false });
    sound.score('tense');
    expect(said()).toEqual(['score_tense']);
  });

  it('do not speak of music turned off by choice', () => {
    sound.settings({ ...DEFAULT_SETTINGS, music: false });
    sound.score('tense');
    expect(said()).toEqual([]);
  });

  it('turned off, fall silent at once; turned on, take up what still shows', () => {
    sound.cue('jet_far');
    sound.settings({ ...DEFAULT_SETTINGS, captions: false });
    sound.settings(DEFAULT_SETTINGS);
    expect(said()).toEqual(['jet_far', null, 'jet_far']);
  });

  it('a late listener hears what shows now, and none after it unbinds', () => {
    sound.cue('jet_far');
    const late: (string | null)[] = [];
    const unbind = sound.onCaption((caption) => late.push(caption?.id ?? null));
    unbind();
    sound.cue('paper');
    expect(late).toEqual(['jet_far']);
  });
});

describe('the end of a sitting', () => {
  it('lets go of the player, the clock and the listeners', async () => {
    sound.unlock();
    sound.score('end');
    sound.cue('stamp');
    await settled();
    told0();
    sound.dispose();
    expect(told0()).toEqual(['dispose']);
    expect(clock.waiting).toBe(0);
    said();
    sound.cue('paper');
    await settled();
    expect(said()).toEqual([]);
    expect(told0()).toEqual([]);
  });

  it('a player that arrives after it is let go at once', async () => {
    sound.unlock();
    sound.room('room_un');
    sound.dispose();
    await settled();
    expect(told0()).toEqual(['dispose']);
  });
});
