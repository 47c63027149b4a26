/** A chair's desk as its student sees it, for the teacher to look at: nothing done at it goes anywhere. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AnswerTo } from '../../../classroom/client/asks.ts';
import { remotePlay } from '../../../classroom/client/remote-play.ts';
import type { ClassView } from '../../../classroom/protocol/views.ts';
import { type Session, sessionOf } from '../../desk/session.ts';
import { marksOf } from '../marks.ts';
import { noFolder } from '../no-folder.ts';
import type { Place } from '../place.ts';
import { now } from '../server-clock.ts';

export type Seen = AnswerTo<'view as'>;

export interface SeenPlace {
  readonly place: Place;
  readonly session: Session;
  /** The class has told how the chair stands now. */
  readonly take: (seen: Seen) => void;
}

const nothing = () => undefined;
const unanswered = () =>
  Promise.reject(new Error('Nothing is asked from a desk that is looked at.'));

export function seenPlace(first: Seen, room: ReadonlySignal<ClassView | null>): SeenPlace {
  const seat = signal(first.seat);
  const table = signal(first.table);
  const said = signal(first.said);
  const view = signal(first.play);
  const ask: Place['ask'] = unanswered;
  const play = remotePlay({
    link: { ask, give: nothing, read: nothing, passed: () => view.peek().passed },
    save: `seen-${first.seat.table}-${first.seat.card?.role}`,
    view: first.play,
    calendar: first.seat.calendar,
    asking: '',
  });
  const of = room.peek();
  const folder = first.seat.folder ?? (of === null ? null : noFolder(of));
  if (folder === null) throw new Error('A chair is looked at before its class has told of itself.');
  const session = sessionOf(play, folder);
  return {
    session,
    take(seen) {
      seat.value = seen.seat;
      table.value = seen.table;
      said.value = seen.said;
      view.value = seen.play;
      play.take(seen.play);
    },
    place: {
      line: signal({ kind: 'open' }),
      kept: signal(null),
      room,
      seat,
      table,
      said,
      session: signal(session),
      decides: computed(() => view.value.decides),
      behind: signal(0),
      catchUp: nothing,
      waiting: signal([]),
      refused: signal(null),
      now: computed(now),
      marks: marksOf(''),
      mark: nothing,
      give: nothing,
      ask,
      retry: nothing,
      leave: nothing,
      close: session.close,
    },
  };
}
