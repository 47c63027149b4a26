/**
 * A desk's papers are nearly all that a play weighs, and a paper that lies on a desk never changes: so each
 * is sent to a device once, and a play names those that lie on its desk.
 */
import type { DeskView, PaperView } from '../../projection/views.ts';
import type { PlayView } from './views.ts';

/** Papers that come to a device for the first time. */
export interface PapersTold {
  readonly papers: readonly PaperView[];
}

/** A play as it goes over the wire. */
export interface PlayTold extends Omit<PlayView, 'desk'> {
  readonly desk: Omit<DeskView, 'papers'> & {
    readonly papers: readonly Pick<PaperView, 'id' | 'isNew'>[];
  };
}

export function namingPapers(play: PlayView): PlayTold {
  const papers = play.desk.papers.map(({ id, isNew }) => ({ id, isNew }));
  return { ...play, desk: { ...play.desk, papers } };
}

/** The device's end: what came before is laid where it is named. */
export interface Desk {
  take(told: PapersTold): void;
  whole(told: PlayTold): PlayView;
}

export function emptyDesk(): Desk {
  const lie = new Map<string, PaperView>();
  return {
    take({ papers }) {
      for (const paper of papers) lie.set(paper.id, paper);
    },
    whole(told) {
      const papers = told.desk.papers.flatMap(({ id, isNew }) => {
        const paper = lie.get(id);
        return paper === undefined ? [] : [{ ...paper, isNew }];
      });
      return { ...told, desk: { ...told.desk, papers } };
    },
  };
}
