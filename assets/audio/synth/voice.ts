/**
 * Voices that say nothing: a pulse through the formants of a throat, gliding from
 * vowel to vowel at the pace of speech. Behind a wall, or many at once, they are
 * a murmur; no word can be made out because there is none.
 */
import { between, type Chance, pick } from './chance.ts';
import { bandpass, highpass, noise, through } from './filter.ts';
import { lay, RATE, type Samples, type Tape, toRms } from './tape.ts';

export interface Speaker {
  /** Hertz of the resting voice: about 110 for a man, 200 for a woman. */
  readonly pitch: number;
  /** Length of the throat against a man's: 1 for a man, 1.15 for a woman. */
  readonly throat: number;
  /** Syllables a second. */
  readonly pace: number;
}

type Formants = readonly [first: number, second: number, third: number];

/** The first three formants of a man's vowels in hertz (Peterson and Barney 1952, rounded). */
const VOWELS: readonly [Formants, ...Formants[]] = [
  [270, 2290, 3010],
  [390, 1990, 2550],
  [530, 1840, 2480],
  [660, 1720, 2410],
  [730, 1090, 2440],
  [570, 840, 2410],
  [440, 1020, 2240],
  [300, 870, 2240],
  [640, 1190, 2390],
  [490, 1350, 1690],
];
const ONSETS = ['none', 'nasal', 'stop', 'stop', 'hiss'] as const;

interface Syllable {
  readonly from: number;
  readonly length: number;
  readonly vowel: Formants;
  readonly onset: (typeof ONSETS)[number];
  readonly stress: number;
}

/** A speaker, by chance: `women` is the share of women's voices. */
export function someone(chance: Chance, women = 0.3): Speaker {
  return chance() < women
    ? { pitch: between(chance, 180, 225), throat: 1.15, pace: between(chance, 4.4, 5.6) }
    : {
        pitch: between(chance, 92, 138),
        throat: between(chance, 0.95, 1.04),
        pace: between(chance, 3.9, 5.2),
      };
}

/** How far the glottis is open at a phase of its cycle: it opens slowly and snaps shut (Rosenberg 1971). */
function glottisAt(phase: number): number {
  if (phase < 0.4) return 0.5 - 0.5 * Math.cos((Math.PI * phase) / 0.4);
  return phase < 0.56 ? Math.cos(((Math.PI / 2) * (phase - 0.4)) / 0.16) : 0;
}

function syllables(chance: Chance, seconds: number, pace: number): Syllable[] {
  const list: Syllable[] = [];
  let from = 0;
  while (from < seconds - 0.1) {
    const length = Math.min(seconds - from, between(chance, 0.65, 1.5) / pace);
    list.push({
      from,
      length,
      vowel: pick(chance, VOWELS),
      onset: pick(chance, ONSETS),
      stress: between(chance, 0.45, 1),
    });
    from += length;
  }
  return list;
}

/** One breath of talk, `seconds` long, root mean square 1. */
export function phrase(chance: Chance, seconds: number, speaker: Speaker): Samples {
  const said = syllables(chance, seconds, speaker.pace);
  const breath = noise(chance, seconds);
  const formants = [0, 1, 2, 3].map((k) => ({
    hertz: [500, 1500, 2500, 3400][k] ?? 0,
    width: [80, 110, 160, 240][k] ?? 0,
    y1: 0,
    y2: 0,
  }));
  let [phase, glottis, now, loudness] = [0, 0, 0, 0];
  const voiced = breath.map((air, i) => {
    const time = i / RATE;
    while (now < said.length - 1 && time >= (said[now + 1]?.from ?? Infinity)) now += 1;
    const syllable = said[now];
    if (!syllable) return 0;
    const part = (time - syllable.from) / syllable.length;
    const shut = syllable.onset === 'none' || syllable.onset === 'nasal' ? 0.3 : 0;
    const wanted =
      syllable.stress *
      (part < 0.25 ? shut : part > 0.85 ? 0.4 : 1) *
      (seconds - time < 0.12 ? 0.3 : 1);
    loudness += (wanted - loudness) * 0.0012;
    // a phrase begins high and sinks; a stressed syllable lifts it
    const pitch =
      speaker.pitch *
      (1.14 - (0.3 * time) / seconds + 0.14 * syllable.stress * Math.sin(Math.PI * part));
    phase = (phase + pitch / RATE) % 1;
    const open = glottisAt(phase);
    const pulse = open - glottis;
    glottis = open;
    const source = (pulse * 6 + air * open * 0.035) * loudness;
    return formants.reduce((x, formant, k) => {
      const goal = (k < 3 ? (syllable.vowel[k] ?? 2500) : 3400) * speaker.throat;
      formant.hertz += (goal - formant.hertz) * 0.0011;
      const r = Math.exp((-Math.PI * formant.width) / RATE);
      const turn = 2 * r * Math.cos((2 * Math.PI * formant.hertz) / RATE);
      const y = (1 - turn + r * r) * x + turn * formant.y1 - r * r * formant.y2;
      formant.y2 = formant.y1;
      formant.y1 = y;
      return y;
    }, source);
  });
  const talk = toRms(voiced, 0);
  for (const { from, length, onset, stress } of said) {
    if (onset !== 'hiss' && onset !== 'stop') continue;
    const span = onset === 'hiss' ? length * 0.3 : 0.018;
    const hiss = through(noise(chance, span), [
      bandpass(between(chance, 2600, 5200), 0.9),
      highpass(1500),
    ]);
    const start = Math.round(from * RATE);
    hiss.forEach((x, i) => {
      const at = start + i;
      if (at < talk.length)
        talk[at] = (talk[at] ?? 0) + x * stress * 0.9 * Math.sin((Math.PI * i) / hiss.length);
    });
  }
  return toRms(talk, 0);
}

/** Someone talks on the tape in breaths of `breath` seconds, silent for `pause` between them; `gain` sets how loud. */
export function talks(
  tape: Tape,
  chance: Chance,
  speaker: Speaker,
  {
    breath,
    pause,
    gain,
  }: {
    readonly breath: readonly [number, number];
    readonly pause: readonly [number, number];
    readonly gain: number;
  },
): void {
  const seconds = tape.samples.length / RATE;
  // a round of talk may begin anywhere on the loop; it ends in a pause before it would meet itself
  const start = tape.loop ? between(chance, 0, seconds) : 0;
  let time = 0;
  while (time < seconds - pause[0] - 0.5) {
    const length = Math.min(between(chance, ...breath), seconds - pause[0] - time);
    lay(tape, phrase(chance, length, speaker), start + time, gain * between(chance, 0.75, 1.2));
    time += length + between(chance, ...pause);
  }
}
