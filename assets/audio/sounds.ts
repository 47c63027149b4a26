/**
 * Every sound of the game, once: what it is called, how long it lasts, how loud it
 * is played, and what a caption says while it sounds. The workshop beside this file
 * makes each entry; the player and the tests read it.
 *
 * `seconds` is the length of one round of a loop, or of the whole of any other.
 * `gain` (0..1) brings a file, stored near full scale, to its place in the mix:
 * rooms lie some 12 dB under the score, cues stand over both (see levels.json).
 */
export const SOUNDS = [
  {
    id: 'room_office_night',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.23,
    caption: 'An office at night: a clock, a radiator, traffic far below',
  },
  {
    id: 'room_embassy',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.33,
    caption: 'A hushed, carpeted room: a tall clock, a cipher machine behind the wall',
  },
  {
    id: 'room_cabinet',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.33,
    caption: 'Low voices round a table, chairs, papers',
  },
  {
    id: 'room_restaurant',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.2,
    caption: 'A restaurant: voices, knives on plates',
  },
  {
    id: 'room_un',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.24,
    caption: 'A great hall: an interpreter far off, footsteps',
  },
  {
    id: 'room_kremlin',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.38,
    caption: 'A high stone room: wind at the window, a bell across the square',
  },
  {
    id: 'room_bar',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.25,
    caption: 'A bar: talk, glasses, a news ticker in the next room',
  },
  {
    id: 'room_street_winter',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.33,
    caption: 'Cold air: wind in bare trees, steps on frozen ground',
  },
  {
    id: 'room_tropics',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.18,
    caption: 'Warm night: insects, the sea',
  },
  {
    id: 'room_map',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.19,
    caption: 'The hum of a map room, radio static far off',
  },
  {
    id: 'room_palace',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.31,
    caption: 'A palace: a tall clock in a stone room, far steps, a fountain behind a door',
  },
  {
    id: 'room_train',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.32,
    caption: 'A train at night: wheels over rail joints, a creaking carriage, a far whistle',
  },
  {
    id: 'room_garden',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.25,
    caption: 'A garden: wind in leaves, birds, steps on gravel',
  },
  {
    id: 'room_hall',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.26,
    caption: 'A public hall: a murmur of many voices, chairs, a heavy door',
  },
  {
    id: 'room_desert',
    kind: 'room',
    loop: true,
    seconds: 20,
    gain: 0.27,
    caption: 'A dry coast at night: wind, surf far off, a cricket',
  },

  {
    id: 'teletype',
    kind: 'cue',
    loop: false,
    seconds: 3,
    gain: 0.72,
    caption: 'A teletype clatters',
  },
  {
    id: 'telephone',
    kind: 'cue',
    loop: false,
    seconds: 3,
    gain: 0.31,
    caption: 'A telephone rings',
  },
  {
    id: 'telephone_lift',
    kind: 'cue',
    loop: false,
    seconds: 1.2,
    gain: 0.68,
    caption: 'A receiver is lifted',
  },
  { id: 'paper', kind: 'cue', loop: false, seconds: 1.2, gain: 0.45, caption: 'A page turns' },
  {
    id: 'paper_slide',
    kind: 'cue',
    loop: false,
    seconds: 0.8,
    gain: 0.16,
    caption: 'A paper slides across the desk',
  },
  { id: 'stamp', kind: 'cue', loop: false, seconds: 1, gain: 0.99, caption: 'A stamp comes down' },
  {
    id: 'clock_tick',
    kind: 'cue',
    loop: false,
    seconds: 1.4,
    gain: 0.54,
    caption: 'A clock ticks',
  },
  {
    id: 'clock_chime',
    kind: 'cue',
    loop: false,
    seconds: 5,
    gain: 0.22,
    caption: 'A clock strikes',
  },
  {
    id: 'radio_tune',
    kind: 'cue',
    loop: false,
    seconds: 4,
    gain: 0.31,
    caption: 'A radio is tuned through static',
  },
  {
    id: 'morse_far',
    kind: 'cue',
    loop: false,
    seconds: 3.6,
    gain: 0.12,
    caption: 'Morse, far away',
  },
  {
    id: 'door',
    kind: 'cue',
    loop: false,
    seconds: 2.2,
    gain: 0.61,
    caption: 'A door opens and closes',
  },
  { id: 'pen_sign', kind: 'cue', loop: false, seconds: 1.8, gain: 0.16, caption: 'A pen signs' },
  {
    id: 'typewriter_return',
    kind: 'cue',
    loop: false,
    seconds: 1.6,
    gain: 0.58,
    caption: 'A typewriter bell, the carriage returns',
  },
  {
    id: 'flashbulb',
    kind: 'cue',
    loop: false,
    seconds: 1.2,
    gain: 0.93,
    caption: 'A flashbulb fires',
  },
  {
    id: 'send',
    kind: 'cue',
    loop: false,
    seconds: 2.4,
    gain: 0.36,
    caption: 'A message tube is shut and sucked away',
  },
  {
    id: 'arrive',
    kind: 'cue',
    loop: false,
    seconds: 3,
    gain: 0.44,
    caption: 'The teletype bell rings: a message',
  },
  {
    id: 'sea_horn',
    kind: 'cue',
    loop: false,
    seconds: 5,
    gain: 0.15,
    caption: "A ship's horn over water",
  },
  { id: 'jet_far', kind: 'cue', loop: false, seconds: 7, gain: 0.22, caption: 'A jet, very high' },
  { id: 'verdict', kind: 'cue', loop: false, seconds: 5, gain: 0.59, caption: 'A low drum' },

  {
    id: 'score_calm',
    kind: 'score',
    loop: true,
    seconds: 48,
    gain: 0.3,
    caption: 'Quiet music: low strings; a vibraphone asks, a clarinet answers',
  },
  {
    id: 'score_tense',
    kind: 'score',
    loop: true,
    seconds: 48,
    gain: 0.32,
    caption: 'Tense music: plucked basses, brushes; the answer interrupts the question',
  },
  {
    id: 'score_end',
    kind: 'score',
    loop: false,
    seconds: 27,
    gain: 0.32,
    caption: 'Closing music: question and answer together, then stillness',
  },

  {
    id: 'motif_recognition1933',
    kind: 'motif',
    loop: false,
    seconds: 6.4,
    gain: 0.19,
    caption: 'A motif: a bassoon asks, a reed organ lets it in',
  },
  {
    id: 'motif_cuba1962',
    kind: 'motif',
    loop: false,
    seconds: 6,
    gain: 0.25,
    caption: 'A motif: muted brass, two lines that meet over a clock',
  },
  {
    id: 'motif_channel1971',
    kind: 'motif',
    loop: false,
    seconds: 6.4,
    gain: 0.19,
    caption: 'A motif: an electric piano, a plucked bass in its steps',
  },
  {
    id: 'motif_china1971',
    kind: 'motif',
    loop: false,
    seconds: 6.4,
    gain: 0.24,
    caption: 'A motif: marimbas to and fro, then a flute',
  },
  {
    id: 'motif_oslo1993',
    kind: 'motif',
    loop: false,
    seconds: 6,
    gain: 0.23,
    caption: 'A motif: a cello begins, a viola ends the sentence',
  },
  {
    id: 'motif_muscat2013',
    kind: 'motif',
    loop: false,
    seconds: 6.7,
    gain: 0.26,
    caption: 'A motif: an English horn over one long wave of strings',
  },
  {
    id: 'motif_havana2014',
    kind: 'motif',
    loop: false,
    seconds: 6,
    gain: 0.25,
    caption: 'A motif: a guitar, each time a shade warmer, a far bell',
  },
  {
    id: 'motif_singapore2018',
    kind: 'motif',
    loop: false,
    seconds: 5.8,
    gain: 0.22,
    caption: 'A motif: a celesta climbs over basses that do not move',
  },
  {
    id: 'motif_transition2016',
    kind: 'motif',
    loop: false,
    seconds: 5.1,
    gain: 0.26,
    caption: 'A motif: a damped guitar rings like a line, and is cut off',
  },
  {
    id: 'motif_precedents',
    kind: 'motif',
    loop: false,
    seconds: 6.4,
    gain: 0.17,
    caption: 'A motif: a piano asks one thing four times, each time lower',
  },
] as const;

export type SoundSpec = (typeof SOUNDS)[number];
export type SoundId = SoundSpec['id'];
export type SoundKind = SoundSpec['kind'];
export type RoomId = Extract<SoundSpec, { kind: 'room' }>['id'];
export type CueId = Extract<SoundSpec, { kind: 'cue' }>['id'];
export type ScoreId = Extract<SoundSpec, { kind: 'score' }>['id'];
export type MotifId = Extract<SoundSpec, { kind: 'motif' }>['id'];

/** Ogg Vorbis first; AAC for browsers without it. */
export const FORMATS = ['ogg', 'm4a'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Seconds of the loop's end stored before its start, and of its start after its end.
 * A decoder may add or drop some milliseconds at either edge; a loop of `seconds`
 * taken anywhere inside still closes without a seam, and encoders have settled by then.
 */
export const LEAD = 0.25;

const BY_ID: ReadonlyMap<SoundId, SoundSpec> = new Map(SOUNDS.map((sound) => [sound.id, sound]));

/** The entry of a sound. */
export function soundOf(id: SoundId): SoundSpec {
  const sound = BY_ID.get(id);
  if (!sound)
    throw new Error(
      `No sound "${id}". Add it to assets/audio/sounds.ts and run assets/audio/make.sh.`,
    );
  return sound;
}
