import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { FolderView } from '../../projection/folder.ts';
import type { Phase, Play } from '../../projection/ports.ts';
import type { DeskView, StageView } from '../../projection/views.ts';
import type { Keeping } from '../../record/keeper.ts';

/** An open play as the screens see it: projections as signals, beside the folder of its side. */
export interface Session {
  readonly play: Play;
  readonly folder: FolderView;
  readonly desk: ReadonlySignal<DeskView>;
  readonly phase: ReadonlySignal<Phase>;
  readonly stage: ReadonlySignal<StageView>;
  /** Whether every entry is stored, and if not, why. */
  readonly keeping: ReadonlySignal<Keeping>;
  close(): void;
}

export function sessionOf(play: Play, folder: FolderView): Session {
  const desk = signal(play.desk());
  const phase = signal(play.phase());
  const stage = signal(play.stage());
  const keeping = signal(play.keeping());
  const unwatch = play.watch(() =>
    batch(() => {
      desk.value = play.desk();
      phase.value = play.phase();
      stage.value = play.stage();
      keeping.value = play.keeping();
    }),
  );
  return {
    play,
    folder,
    desk,
    phase,
    stage,
    keeping,
    close() {
      unwatch();
      play.close();
    },
  };
}
