import { type ReadonlySignal, signal } from '@preact/signals';
import type { Line } from '../../../classroom/client/line.ts';
import { type Watch, watchClass } from '../../../classroom/client/watch.ts';
import type { OpenTableView, TeacherView } from '../../../classroom/protocol/views.ts';
import { runClock, setClock } from '../server-clock.ts';
import type { KeptClass } from './kept-classes.ts';

/** The class as the teacher's device has it: what comes, and what may be done and asked. */
export interface TeacherDoor extends Pick<Watch, 'act' | 'ask' | 'close'> {
  readonly line: ReadonlySignal<Line>;
  /** Null until the first word comes. */
  readonly view: ReadonlySignal<TeacherView | null>;
  /** The table asked for last, after every change of it. */
  readonly opened: ReadonlySignal<OpenTableView | null>;
}

/** Opens the line of a desk. */
export function openDoor({ classId, teacherToken }: KeptClass): TeacherDoor {
  const line = signal<Line>({ kind: 'joining' });
  const view = signal<TeacherView | null>(null);
  const opened = signal<OpenTableView | null>(null);
  const stop = runClock();
  const watch = watchClass({
    entrance: { classId, as: 'teacher', token: teacherToken },
    line: (next) => {
      line.value = next;
    },
    told: (name, told) => {
      if (name === 'teacher') {
        view.value = told as TeacherView;
        setClock(view.value.class.now);
      }
      if (name === 'opened') opened.value = told as OpenTableView;
    },
  });
  return {
    line,
    view,
    opened,
    act: watch.act,
    ask: async (question) => {
      const answer = await watch.ask(question);
      if (answer.kind === 'table') opened.value = answer.table;
      return answer;
    },
    close() {
      stop();
      watch.close();
    },
  };
}
