/** The seat of this device as its screens see it: what the class has sent, as signals. */
import {
  batch,
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
  untracked,
} from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import {
  forgetClass,
  type Keep,
  type KeptSeat,
  type Waiting,
} from '../../classroom/client/keep.ts';
import { type Line, type Link, type LinkOptions, openLink } from '../../classroom/client/link.ts';
import { type RemotePlay, remotePlay } from '../../classroom/client/remote-play.ts';
import type { StudentCommand } from '../../classroom/protocol/commands.ts';
import type {
  ClassView,
  PlayView,
  SaidView,
  SeatView,
  ServerTime,
  TableView,
} from '../../classroom/protocol/views.ts';
import type { ClassRefusal } from '../../classroom/protocol/wire.ts';
import { type Session, sessionOf } from '../desk/session.ts';
import { dropKept, readKept, writeKept } from '../kept.ts';
import { dropMarks, type Marks, marksOf, setMarks } from './marks.ts';
import { noFolder } from './no-folder.ts';
import { c } from './words.ts';

/** Where the link keeps what must outlive the page. */
export const KEEP: Keep = {
  read: (key) => readKept(key, (value) => value),
  write: writeKept,
  drop: dropKept,
};

export interface Place {
  readonly line: ReadonlySignal<Line>;
  readonly kept: ReadonlySignal<KeptSeat | null>;
  readonly room: ReadonlySignal<ClassView | null>;
  readonly seat: ReadonlySignal<SeatView | null>;
  readonly table: ReadonlySignal<TableView | null>;
  readonly said: ReadonlySignal<SaidView | null>;
  /** The play as this seat sees it; null before there is one. */
  readonly session: ReadonlySignal<Session | null>;
  readonly decides: ReadonlySignal<boolean>;
  /** How much has come in that this seat has not turned over yet, beside what it looks at. */
  readonly behind: ReadonlySignal<number>;
  readonly catchUp: () => void;
  readonly waiting: ReadonlySignal<readonly Waiting[]>;
  /** The last thing that was not done, until it is put away. */
  readonly refused: Signal<{ readonly what: Waiting; readonly refusal: ClassRefusal } | null>;
  /** The class's clock, once a second. */
  readonly now: ReadonlySignal<ServerTime>;
  readonly marks: ReadonlySignal<Marks>;
  readonly mark: (change: Partial<Marks>) => void;
  readonly give: (command: StudentCommand) => void;
  readonly ask: Link['ask'];
  readonly retry: () => void;
  /** Gives the seat up on this device: nothing of the class is left here. */
  readonly leave: () => void;
  readonly close: () => void;
}

/** Sits down, or comes in. */
export function placeOf(
  options: Pick<LinkOptions, 'code' | 'entrance'>,
  kept: KeptSeat | null,
): Place {
  const { classId } = options.entrance;
  const line = signal<Line>({ kind: 'joining' });
  const held = signal(kept);
  const room = signal<ClassView | null>(null);
  const seat = signal<SeatView | null>(null);
  const table = signal<TableView | null>(null);
  const said = signal<SaidView | null>(null);
  const play = signal<PlayView | null>(null);
  const waiting = signal<readonly Waiting[]>([]);
  const refused: Place['refused'] = signal(null);
  const marks = marksOf(classId);
  const views = { class: room, seat, table, said, play };

  const link = openLink({
    ...options,
    keep: KEEP,
    heard: {
      line: (next) => (line.value = next),
      seated: (next) => (held.value = next),
      told: (name, view) => {
        (views[name] as Signal<typeof view | null>).value = view;
      },
      waiting: (next) => (waiting.value = next),
      refused: (what, refusal) => (refused.value = { what, refusal }),
    },
  });
  waiting.value = link.waiting();
  const now = signal(link.now());
  const ticking = setInterval(() => (now.value = link.now()), 1000);
  const { session, catchUp, stop } = sessionsOf(classId, link, { room, seat, play });
  const close = () => {
    clearInterval(ticking);
    stop();
    link.close();
  };
  return {
    line,
    kept: held,
    room,
    seat,
    table,
    said,
    session,
    decides: computed(() => play.value?.decides ?? false),
    behind: computed(() => Math.max(0, (play.value?.stops ?? 0) - (play.value?.passed ?? 0) - 1)),
    catchUp,
    waiting,
    refused,
    now,
    marks,
    mark: (change) => setMarks(marks, change),
    give: link.give,
    ask: link.ask,
    retry: link.retry,
    leave() {
      const name = saveOf(classId, seat.peek());
      close();
      forgetClass(KEEP);
      dropMarks();
      dropKept(`desk:${name}`);
      held.value = null;
    },
    close,
  };
}

/** Names a seat among all that is kept on this device: in another chair another desk. */
function saveOf(classId: string, seat: SeatView | null): string {
  return `class-${classId}-${seat?.table ?? ''}-${seat?.card?.role ?? ''}`;
}

interface Heard {
  readonly room: ReadonlySignal<ClassView | null>;
  readonly seat: ReadonlySignal<SeatView | null>;
  readonly play: ReadonlySignal<PlayView | null>;
}

/** The play of the seat: a new one when the teacher has moved it to another chair. */
function sessionsOf(classId: string, link: Link, { room, seat, play }: Heard) {
  const session = signal<Session | null>(null);
  let remote: RemotePlay | null = null;
  const end = () => {
    session.peek()?.close();
    session.value = null;
    remote = null;
  };
  const sit = (save: string, view: PlayView, its: SeatView, of: ClassView) => {
    if (remote !== null && remote.save === save) return remote.take(view);
    batch(() => {
      end();
      remote = remotePlay({ link, save, view, calendar: its.calendar, asking: c('form.asking') });
      session.value = sessionOf(remote, its.folder ?? noFolder(of));
    });
  };
  const stop = effect(() => {
    const [view, its, of] = [play.value, seat.value, room.value];
    if (view === null || its === null || of === null) return;
    const save = saveOf(classId, its);
    untracked(() => sit(save, view, its, of));
  });
  return {
    session,
    catchUp: () => remote?.catchUp(),
    stop() {
      stop();
      end();
    },
  };
}

export const PlaceContext = createContext<Place | null>(null);

/** The seat that this component is drawn for. */
export function usePlace(): Place {
  const place = useContext(PlaceContext);
  if (place === null) throw new Error('This component is drawn outside a class.');
  return place;
}
