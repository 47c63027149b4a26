import type { ClassView } from '../../classroom/protocol/views.ts';
import type { FolderView } from '../../projection/folder.ts';

/** The folder of who has none: the press, or a mediator who sits outside the case. */
export function noFolder({ case: game, era }: ClassView): FolderView {
  return {
    case: {
      ...game,
      dates: '',
      series: null,
      tones: [],
      era,
      summary: [],
      teaches: '',
      length: '',
    },
    side: 'A',
    alone: null,
    chairs: [],
    mustNotLearn: '',
    people: { ours: [], theirs: [], others: [] },
    names: [],
    sources: [],
    glossary: [],
  };
}
