import { type Signal, signal } from '@preact/signals';
import { dropKept, readKept, writeKept } from '../kept.ts';

/** What has been turned over on this device, so that a reload finds the same page. */
export interface Marks {
  readonly classId: string;
  /** Role whose card has been read. */
  readonly card: string | null;
  /** The brief has been put away. */
  readonly brief: boolean;
  /** Who came late has come in. */
  readonly late: boolean;
  /** The model sat in this chair when it was last looked at; and that has been told. */
  readonly sat: 'no' | 'untold' | 'told';
  /** So many lines of what the model did have been read. */
  readonly back: number;
  /** The newest word that has been read. */
  readonly word: string | null;
  /** Channels by which the practice message has gone. */
  readonly practised: readonly ('official' | 'back')[];
  /** Which words the brief is read in. */
  readonly reading: 'plain' | 'full';
  /** The exit question has been answered or let be. */
  readonly exit: boolean;
}

const KEY = 'class-marks';

const none = (classId: string): Marks => ({
  classId,
  card: null,
  brief: false,
  late: false,
  sat: 'no',
  back: 0,
  word: null,
  practised: [],
  reading: 'plain',
  exit: false,
});

/** The marks of a class; those of another one are no longer wanted. */
export function marksOf(classId: string): Signal<Marks> {
  return signal(
    readKept(KEY, (value) => {
      const kept = typeof value === 'object' && value !== null ? (value as Marks) : null;
      return kept?.classId === classId ? { ...none(classId), ...kept } : none(classId);
    }),
  );
}

export function setMarks(marks: Signal<Marks>, change: Partial<Marks>): void {
  marks.value = { ...marks.peek(), ...change };
  writeKept(KEY, marks.value);
}

export function dropMarks(): void {
  dropKept(KEY);
}
