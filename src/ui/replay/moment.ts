import { computed, type Signal, signal } from '@preact/signals';
import type { Replay } from '../../projection/ports.ts';
import type { ReplayFrame } from '../../projection/views-replay.ts';
import type { Minute, Minutes } from '../../vocabulary/units.ts';

/** Where a replay stands, and the ways of moving it. */
export interface Moment {
  readonly at: Signal<Minute>;
  readonly playing: Signal<boolean>;
  /** So much of the record a second. */
  readonly speed: Signal<Minutes>;
  readonly frame: { readonly value: ReplayFrame };
  /** To the n-th step, kept within the record. */
  readonly toStep: (n: number) => void;
  readonly toMinute: (at: Minute) => void;
  /** By so many of the record's long steps. */
  readonly stride: (steps: number) => void;
  readonly play: (on: boolean) => void;
  readonly dispose: () => void;
}

/** The last step at or before a moment; steps are in order of time. */
function stepAt(replay: Replay, at: Minute): number {
  const { steps } = replay.outline;
  let [low, high] = [0, steps.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((steps[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Follows a replay; time runs by the page's own frames while it plays. */
export function followMoment(replay: Replay): Moment {
  const { steps, first, last, pace } = replay.outline;
  const at = signal(steps[0]?.at ?? first);
  const step = signal(0);
  const playing = signal(false);
  const speed = signal<Minutes>(pace.speeds[0]?.minutes ?? 60);
  const frame = computed(() => replay.frame(step.value));
  let request = 0;

  const toMinute = (moment: Minute): void => {
    const within = Math.min(last, Math.max(first, Math.round(moment)));
    at.value = within;
    step.value = stepAt(replay, within);
  };
  const toStep = (n: number): void => {
    const within = Math.min(steps.length - 1, Math.max(0, n));
    step.value = within;
    at.value = steps[within]?.at ?? first;
  };
  const play = (on: boolean): void => {
    cancelAnimationFrame(request);
    playing.value = on;
    if (!on) return;
    if (at.value >= last) toStep(0);
    let before = performance.now();
    let exact = at.value;
    const run = (now: number): void => {
      exact += ((now - before) / 1000) * speed.value;
      before = now;
      toMinute(exact);
      if (at.value >= last) playing.value = false;
      else request = requestAnimationFrame(run);
    };
    request = requestAnimationFrame(run);
  };
  return {
    at,
    playing,
    speed,
    frame,
    toStep,
    toMinute,
    stride: (steps) => toMinute(at.value + steps * pace.stride.minutes),
    play,
    dispose: () => cancelAnimationFrame(request),
  };
}
