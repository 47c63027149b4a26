/** Three questions to put to the bench: what stands beside what, and where to look. */
import { BENCH, type Bench, type Measure } from '../../analysis/lab/bench.ts';
import { CHANNELS, MEDIATORS, VENUES } from '../../analysis/lab/kit.ts';

export const QUESTIONS = ['public', 'friend', 'deniable'] as const;
export type Question = (typeof QUESTIONS)[number];

export interface Preset {
  /** The setting to compare with. */
  readonly beside: Bench;
  readonly now: Bench;
  /** What to look at, and which way it goes from `beside` to `now`. */
  readonly look: Measure;
  readonly goes: 'up' | 'down';
}

/** Aloud: an open letter read from a podium. */
export const ALOUD = {
  secrecy: CHANNELS.official.secrecy,
  visibility: VENUES.podium.visibility,
} as const;

const BEFORE_A_PUBLIC: Bench = { ...BENCH, receiverAudience: 0.9 };

export const PRESETS: Readonly<Record<Question, Preset>> = {
  public: {
    beside: { ...BEFORE_A_PUBLIC, ...ALOUD },
    now: BEFORE_A_PUBLIC,
    look: 'accept',
    goes: 'up',
  },
  friend: {
    beside: { ...BENCH, bias: MEDIATORS['friend of ours'].bias },
    now: { ...BENCH, bias: MEDIATORS['friend of theirs'].bias },
    look: 'belief',
    goes: 'up',
  },
  deniable: {
    beside: BENCH,
    now: { ...BENCH, deniability: 0.8 },
    look: 'belief',
    goes: 'down',
  },
};
