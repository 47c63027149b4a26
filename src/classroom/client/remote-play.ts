/**
 * A play whose rules are worked out by a class: desk, phase and stage come as messages, form and
 * forecast are asked for, decisions are commands. The case itself never comes to this device, for it
 * holds what the other side keeps to itself.
 */
import { clocksAt } from '../../projection/clock.ts';
import type { DeskPlay, Phase } from '../../projection/ports.ts';
import type { Calendar } from '../../projection/scale.ts';
import type { FormView } from '../../projection/views.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import type { PlayView } from '../protocol/views.ts';
import { answersOf } from './answers.ts';
import type { Link } from './link.ts';

export interface RemotePlay extends DeskPlay {
  /** The class has sent how the play stands. */
  readonly take: (view: PlayView) => void;
  /** Leaves all stops but the last behind: what they showed lies in the tray. */
  readonly catchUp: () => void;
}

export interface RemoteOptions {
  readonly link: Pick<Link, 'ask' | 'give' | 'read' | 'passed'>;
  /** Names the seat, among all that is kept on this device. */
  readonly save: string;
  readonly view: PlayView;
  readonly calendar: Calendar | null;
  /** Said of a form that has not come yet. */
  readonly asking: string;
}

export function remotePlay({ link, save, view, calendar, asking }: RemoteOptions): RemotePlay {
  let now = view;
  /** The phase that is shown; a stop left behind shows the desk at once where that is what follows. */
  let phase: Phase = view.phase;
  let { passed } = view;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const answering = (draft: Demarche): Demarche => {
    const answers = now.desk.turn?.answers ?? null;
    return draft.answers === answers ? draft : { ...draft, answers };
  };
  const forms = answersOf(
    (demarche) => link.ask({ kind: 'form', demarche }).then(({ form }) => form),
    tell,
  );
  const forecasts = answersOf(
    (demarche) => link.ask({ kind: 'forecast', demarche }).then(({ forecast }) => forecast),
    tell,
  );
  return {
    save,
    get side() {
      return now.desk.chair.side;
    },
    chair: null,
    get guidance() {
      return now.desk.guidance;
    },
    desk: () => now.desk,
    phase: () => phase,
    stage: () => now.stage,
    clocks: (at) => (calendar === null ? now.desk.clocks : clocksAt(calendar, at)),
    form: (draft) => forms.of(answering(draft)) ?? unanswered(asking),
    knows: (draft) => forms.knows(answering(draft)),
    forecast: (draft) => (now.desk.guidance === 'archival' ? null : forecasts.of(answering(draft))),
    send(draft) {
      const demarche = answering(draft);
      const refusal = forms.knows(demarche) ? (forms.of(demarche)?.refusal ?? null) : null;
      if (refusal === null) link.give({ kind: 'order', demarche });
      return refusal;
    },
    wait: () => link.give({ kind: 'pass' }),
    predict: (prediction, chance) => link.give({ kind: 'predict', prediction, chance }),
    continue() {
      if (passed >= now.stops) return;
      passed += 1;
      phase = passed === now.stops ? after(phase) : phase;
      link.read(passed);
      tell();
    },
    catchUp() {
      if (now.stops - passed < 2) return;
      passed = now.stops - 1;
      link.read(passed);
    },
    take(next) {
      // Written before the class heard that this device has read on: the next one follows at once.
      if (next.passed < passed && passed <= next.stops) return;
      if (next.desk !== now.desk) {
        forms.stale();
        forecasts.stale();
      }
      now = next;
      phase = next.phase;
      passed = next.passed;
      if (passed !== link.passed()) link.read(passed);
      tell();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keeping: () => ({ state: 'kept', problem: null }),
    close: () => listeners.clear(),
  };
}

/** What is shown after the last stop, where that can be told from the stop itself. */
function after(phase: Phase): Phase {
  switch (phase.kind) {
    case 'reply':
    case 'development':
      return { kind: 'desk' };
    case 'outcome':
      return { ...phase, kind: 'ended' };
    default:
      return phase;
  }
}

/** Nothing can be chosen before the class has said what is possible. */
function unanswered(text: string): FormView {
  return {
    between: null,
    acts: [],
    issues: [],
    channels: [],
    venues: [],
    thirdParties: [],
    measures: [],
    mustNotLearn: '',
    readback: text,
    words: [],
    refusal: { code: 'closed', text },
  };
}
