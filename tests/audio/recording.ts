/** A player that plays nothing and writes down what it is told; and a clock that is moved by hand. */
import type { SoundId } from '../../assets/audio/sounds.ts';
import type { Clock, Player } from '../../src/audio/player.ts';

export interface Recording {
  readonly player: Player;
  /** What was told, in order: "play teletype 0.72", "fade score_calm 0.14 in 0.15". */
  readonly told: string[];
  /** Sounds that cannot be had. */
  readonly missing: Set<SoundId>;
  /** Fetches that wait until `arrive` is called; the rest arrive at once. */
  readonly slow: Set<SoundId>;
  arrive(): void;
}

const short = (x: number): number => Math.round(x * 1000) / 1000;

export function createRecording(): Recording {
  const told: string[] = [];
  const missing = new Set<SoundId>();
  const slow = new Set<SoundId>();
  let waiting: (() => void)[] = [];
  const player: Player = {
    ready(id) {
      told.push(`fetch ${id}`);
      if (missing.has(id)) return Promise.reject(new Error(`no ${id}`));
      return slow.has(id) ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
    },
    play: (id, gain) => told.push(`play ${id} ${short(gain)}`),
    fade: (id, gain, seconds) => told.push(`fade ${id} ${short(gain)} in ${seconds}`),
    stop: (id, seconds) => told.push(`stop ${id} in ${seconds}`),
    volume: (gain) => told.push(`volume ${short(gain)}`),
    prefetch: (ids) => told.push(`prefetch ${ids.length}`),
    dispose: () => told.push('dispose'),
  };
  return {
    player,
    told,
    missing,
    slow,
    arrive() {
      for (const resolve of waiting) resolve();
      waiting = [];
    },
  };
}

export interface HandClock extends Clock {
  /** Moves time on, doing what falls due on the way. */
  pass(seconds: number): void;
  /** How many things still wait. */
  readonly waiting: number;
}

export function createHandClock(): HandClock {
  let now = 0;
  let tasks: { readonly at: number; readonly task: () => void }[] = [];
  return {
    now: () => now,
    after(seconds, task) {
      const entry = { at: now + seconds * 1000, task };
      tasks.push(entry);
      return () => {
        tasks = tasks.filter((other) => other !== entry);
      };
    },
    pass(seconds) {
      const end = now + seconds * 1000;
      for (;;) {
        const next = tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        now = Math.max(now, next.at);
        tasks = tasks.filter((other) => other !== next);
        next.task();
      }
      now = end;
    },
    get waiting() {
      return tasks.length;
    },
  };
}

/** Lets every promise that can settle do so. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
