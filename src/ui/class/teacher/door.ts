import type { ReadonlySignal } from '@preact/signals';
import type { TeacherAsk, TeacherCommand } from '../../../classroom/protocol/commands.ts';
import type { OpenTableView, TeacherView } from '../../../classroom/protocol/views.ts';
import type { Answer, ClassRefusal } from '../../../classroom/protocol/wire.ts';

/** How the line to the class stands. */
export type Line = 'coming' | 'open' | 'lost' | 'wrong token' | 'gone';

/** What a question of some kind is answered with. */
export type Told<K extends Answer['kind']> = Extract<Answer, { readonly kind: K }>;

/** The class as the teacher's device has it: what comes, and what may be done and asked. */
export interface TeacherDoor {
  readonly line: ReadonlySignal<Line>;
  /** Null until the first word comes. */
  readonly view: ReadonlySignal<TeacherView | null>;
  /** The table asked for last, after every change of it. */
  readonly opened: ReadonlySignal<OpenTableView | null>;
  /** @returns why it was not done; null when it was */
  readonly act: (command: TeacherCommand) => Promise<ClassRefusal | null>;
  /** @throws {Error} with the words of the refusal, or when the line is lost */
  readonly ask: <K extends TeacherAsk['kind']>(
    question: Extract<TeacherAsk, { readonly kind: K }>,
  ) => Promise<Told<K>>;
  readonly close: () => void;
}
