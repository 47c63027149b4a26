import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOUNDS, type SoundId, soundOf } from '../../assets/audio/sounds.ts';
import { audible, DUCK, gainOf, MOODS, mix, type Scene } from '../../src/audio/mix.ts';
import { moodAt, roomOf, TONES, TURNS } from '../../src/audio/rooms.ts';
import { ROOM_TONES } from '../../src/vocabulary/words.ts';

const HEARD: Scene = {
  unlocked: true,
  settings: { on: true, volume: 1, music: true, captions: true },
  room: 'room_un',
  mood: 'calm',
  motif: null,
  cues: [],
};
const own = (id: SoundId): number => soundOf(id).gain;
const UN = own('room_un');
const CALM = own('score_calm');
const TENSE = own('score_tense');

const RULES: readonly [rule: string, scene: Partial<Scene>, wanted: Record<string, number>][] = [
  [
    'room and score sound at their own gains',
    {},
    { room_un: UN, score_calm: CALM, score_tense: 0 },
  ],
  [
    'the tense form runs while the calm one sounds, and the reverse',
    { mood: 'tense' },
    { room_un: UN, score_calm: 0, score_tense: TENSE },
  ],
  ['the close sounds alone', { mood: 'end' }, { room_un: UN, score_end: own('score_end') }],
  [
    'a cue ducks the score more than the room',
    { cues: ['stamp'] },
    { room_un: UN * DUCK.room, score_calm: CALM * DUCK.score, score_tense: 0 },
  ],
  [
    'two cues duck no further than one',
    { cues: ['stamp', 'paper'] },
    { room_un: UN * DUCK.room, score_calm: CALM * DUCK.score, score_tense: 0 },
  ],
  [
    'under a motif the score runs on unheard, the room as it is',
    { motif: 'motif_oslo1993' },
    { room_un: UN, score_calm: 0, score_tense: 0 },
  ],
  [
    'the close waits until the motif is over',
    { mood: 'end', motif: 'motif_oslo1993' },
    { room_un: UN },
  ],
  [
    'without music the room remains',
    { settings: { ...HEARD.settings, music: false } },
    { room_un: UN },
  ],
  ['without a room the score remains', { room: null }, { score_calm: CALM, score_tense: 0 }],
  ['without a mood there is no score', { mood: null }, { room_un: UN }],
  ['before the first gesture nothing runs', { unlocked: false }, {}],
  ['sound off: nothing runs', { settings: { ...HEARD.settings, on: false } }, {}],
  ['volume at nothing: nothing runs', { settings: { ...HEARD.settings, volume: 0 } }, {}],
  [
    'captions off changes nothing that is heard',
    { settings: { ...HEARD.settings, captions: false } },
    { room_un: UN, score_calm: CALM, score_tense: 0 },
  ],
];

describe('the mix', () => {
  it.each(RULES)('%s', (_, change, wanted) => {
    expect(Object.fromEntries(mix({ ...HEARD, ...change }))).toEqual(wanted);
  });

  const rooms = SOUNDS.filter((sound) => sound.kind === 'room').map(({ id }) => id);
  const cues = SOUNDS.filter((sound) => sound.kind === 'cue').map(({ id }) => id);
  const motifs = SOUNDS.filter((sound) => sound.kind === 'motif').map(({ id }) => id);
  const scenes: fc.Arbitrary<Scene> = fc.record({
    unlocked: fc.boolean(),
    settings: fc.record({
      on: fc.boolean(),
      volume: fc.double({ min: 0, max: 1, noNaN: true }),
      music: fc.boolean(),
      captions: fc.boolean(),
    }),
    room: fc.constantFrom(null, ...rooms),
    mood: fc.constantFrom(null, ...MOODS),
    motif: fc.constantFrom(null, ...motifs),
    cues: fc.array(fc.constantFrom(...cues), { maxLength: 4 }),
  });

  it('never asks more of a sound than its own gain, nor anything of a silent game', () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const running = mix(scene);
        if (!audible(scene)) expect(running.size).toBe(0);
        for (const [id, gain] of running) {
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(gain).toBeLessThanOrEqual(own(id));
        }
        expect(
          [...running].filter(([id, gain]) => soundOf(id).kind === 'score' && gain > 0).length,
        ).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('turns a slider into a gain by its square, held between nothing and all', () => {
    expect([0, 0.5, 1, 2, -1].map(gainOf)).toEqual([0, 0.25, 1, 1, 0]);
  });
});

describe('rooms and moods', () => {
  it('has a recording of its own for every tone that a case may name', () => {
    expect(ROOM_TONES.map((tone) => soundOf(TONES[tone]).kind)).toEqual(
      ROOM_TONES.map(() => 'room'),
    );
    expect(new Set(ROOM_TONES.map((tone) => TONES[tone])).size).toBe(ROOM_TONES.length);
    expect(roomOf('office_night')).toBe('room_office_night');
  });

  it('is silent at a venue without a tone', () => {
    expect(roomOf(null)).toBeNull();
  });

  it.each([
    [0, null, 'calm'],
    [0.59, null, 'calm'],
    [TURNS.tense, null, 'tense'],
    [0.55, 'tense', 'tense'],
    [0.55, 'calm', 'calm'],
    [0.49, 'tense', 'calm'],
    [1, 'end', 'tense'],
  ] as const)('at tension %s, coming from %s, the score is %s', (tension, now, wanted) => {
    expect(moodAt(tension, now)).toBe(wanted);
  });
});
