import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { FolderView } from '../../projection/folder.ts';
import type { DeskPlay, Phase } from '../../projection/ports.ts';
import type { DeskView, StageView } from '../../projection/views.ts';
import type { Keeping } from '../../record/keeper.ts';
import type { Minute } from '../../vocabulary/units.ts';

/** An open play as the screens see it: projections as signals, beside the folder of its side. */
export interface Session {
  readonly play: DeskPlay;
  readonly folder: FolderView;
  /** Under which what lies open on the desk is kept on this device. */
  readonly kept: string;
  /** Has the motif of the case been heard before this desk appears? */
  readonly greeted: boolean;
  readonly desk: ReadonlySignal<DeskView>;
  readonly phase: ReadonlySignal<Phase>;
  readonly stage: ReadonlySignal<StageView>;
  /** Counts what has been heard of the play: a form that was asked for may be here. */
  readonly heard: ReadonlySignal<number>;
  /** How far the moving picture has come on its journey; null before it moves. */
  readonly travelled: Signal<Minute | null>;
  /** Whether every entry is stored, and if not, why. */
  readonly keeping: ReadonlySignal<Keeping>;
  close(): void;
}

/** @param seat - one of several at this device: each has its own hands on its own desk */
export function sessionOf(
  play: DeskPlay,
  folder: FolderView,
  { kept, greeted }: Pick<Session, 'kept' | 'greeted'> = { kept: play.save, greeted: false },
): Session {
  const desk = signal(play.desk());
  const phase = signal(play.phase());
  const stage = signal(play.stage());
  const heard = signal(0);
  const keeping = signal(play.keeping());
  const travelled = signal<Minute | null>(null);
  const unset = stage.subscribe(() => {
    travelled.value = null;
  });
  const unwatch = play.watch(() =>
    batch(() => {
      desk.value = play.desk();
      phase.value = play.phase();
      stage.value = play.stage();
      keeping.value = play.keeping();
      heard.value = heard.peek() + 1;
    }),
  );
  return {
    play,
    folder,
    kept,
    greeted,
    desk,
    phase,
    stage,
    heard,
    travelled,
    keeping,
    close() {
      unset();
      unwatch();
      play.close();
    },
  };
}
