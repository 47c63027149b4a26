import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FormView } from '../../projection/views.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import { fitted, withChannel } from '../composer/draft.ts';
import { readKept, writeKept } from '../kept.ts';
import type { Session } from './session.ts';

export const STEPS = ['act', 'package', 'channel', 'venue', 'third', 'sign'] as const;
export type Step = (typeof STEPS)[number];

/** What lies open on the desk: the player's hands, not the world. Kept, so that a reload finds it. */
export interface Table {
  /** Reading papers, or at the form. */
  readonly mode: Signal<'reading' | 'composing'>;
  /** The démarche on the form; null while it is blank. */
  readonly draft: Signal<Demarche | null>;
  /** The box of the form that a phone shows. */
  readonly step: Signal<Step>;
  /** The paper on top, by id; null for the newest. */
  readonly paper: Signal<string | null>;
  /** What a phone shows: the paper, or what is to be done about it. */
  readonly pane: Signal<'paper' | 'move'>;
  /** What the form offers around the draft. */
  readonly form: ReadonlySignal<FormView | null>;
  /** By another channel; place and third party follow, once it is known what it can use. */
  readonly toChannel: (channel: string) => void;
  close(): void;
}

interface Kept {
  readonly turn: string;
  readonly mode: 'reading' | 'composing';
  readonly draft: Demarche | null;
  readonly step: Step;
}

/** A turn by name: a draft kept for another one is not laid out again. */
function turnName(session: Session): string {
  const turn = session.desk.value.turn;
  return turn === null ? '' : `${turn.juncture}/${turn.answers ?? ''}`;
}

export function tableOf(session: Session): Table {
  const key = `desk:${session.kept}`;
  const kept = readKept(key, (value) => value as Kept | undefined);
  const same = kept?.turn === turnName(session) ? kept : undefined;
  const mode = signal(same?.mode ?? 'reading');
  const draft = signal(same?.draft ?? null);
  const step = signal<Step>(same?.step ?? 'act');
  const paper = signal<string | null>(null);
  const pane = signal<'paper' | 'move'>('paper');
  const form = computed(() => {
    /** Asked again whenever the desk moves, and when a form that was on its way is here. */
    const here = session.desk.value.turn !== null && session.heard.value >= 0;
    return here && draft.value !== null ? session.play.form(draft.value) : null;
  });
  let turn = turnName(session);
  const unbind = effect(() => {
    const now = turnName(session);
    if (now !== turn) {
      turn = now;
      mode.value = 'reading';
      draft.value = null;
      step.value = 'act';
      paper.value = null;
      pane.value = 'paper';
    }
    writeKept(key, { turn, mode: mode.value, draft: draft.value, step: step.value } satisfies Kept);
  });
  /** The channel was changed, and what goes with it has not been fitted to it yet. */
  const loose = signal(false);
  const unfit = effect(() => {
    const now = draft.value;
    const offered = form.value;
    if (!loose.value || now === null || offered === null || !session.play.knows(now)) return;
    batch(() => {
      loose.value = false;
      draft.value = fitted(now, offered);
    });
  });
  const toChannel = (channel: string) =>
    batch(() => {
      if (draft.value === null) return;
      loose.value = true;
      draft.value = withChannel(draft.value, channel);
    });
  const close = () => {
    unbind();
    unfit();
  };
  return { mode, draft, step, paper, pane, form, toChannel, close };
}
