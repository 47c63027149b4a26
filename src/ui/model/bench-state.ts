/** What stands on the bench, and what is pinned beside it. */
import { computed, signal } from '@preact/signals';
import { BENCH, type Bench, mainDifference, type Reading, read } from '../../analysis/lab/bench.ts';
import { announce } from '../parts/announce.tsx';
import type { Question } from './presets.ts';
import { hundredths, m } from './words.ts';

export const bench = signal<Bench>(BENCH);
/** The pinned setting; null when nothing is compared. */
export const beside = signal<Bench | null>(null);
/** The question that set the bench, until a dial is turned. */
export const asked = signal<Question | null>(null);

export const reading = computed<Reading>(() => read(bench.value));
export const besideReading = computed<Reading | null>(() =>
  beside.value === null ? null : read(beside.value),
);

/** The main difference to the pinned setting, in a sentence; null when nothing is pinned. */
export const difference = computed<string | null>(() =>
  besideReading.value === null ? null : told(besideReading.value, reading.value, 'beside'),
);

function told(from: Reading, to: Reading, against: 'before' | 'beside'): string {
  const main = mainDifference(from, to);
  if (main === null) return m(against === 'beside' ? 'bench.same.beside' : 'bench.same');
  return m(against === 'beside' ? 'bench.change.beside' : 'bench.change', {
    what: m(`measure.${main.measure}`),
    from: hundredths(main.from),
    to: hundredths(main.to),
  });
}

/** Long enough that a slider on the move says nothing, short enough to be heard as its answer. */
const SETTLED_AFTER = 600;
let settling: ReturnType<typeof setTimeout> | undefined;
let lastSaid: Reading | null = null;

/** Sets part of the bench, and says what that changed once the dials have come to rest. */
export function turn(part: Partial<Bench>): void {
  lastSaid ??= reading.value;
  const from = lastSaid;
  asked.value = null;
  bench.value = { ...bench.value, ...part };
  clearTimeout(settling);
  settling = setTimeout(() => {
    lastSaid = null;
    announce(difference.value ?? told(from, reading.value, 'before'));
  }, SETTLED_AFTER);
}

/** Sets the whole bench beside another, and says where they differ. */
export function compare(what: Bench, pinned: Bench | null, question: Question | null = null): void {
  bench.value = what;
  beside.value = pinned;
  asked.value = question;
  if (question !== null) announce(`${m(`bench.q.${question}.look`)} ${difference.value ?? ''}`);
}

export function pin(): void {
  beside.value = bench.value;
  asked.value = null;
  announce(m('bench.pinned'));
}

export function unpin(): void {
  beside.value = null;
  asked.value = null;
  announce(m('bench.unpinned'));
}
