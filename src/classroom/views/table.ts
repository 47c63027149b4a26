/** One's own table, as a seat may be told of it, and the play as its role sees it. */
import { dateText } from '../../projection/clock.ts';
import { personOf } from '../../projection/names.ts';
import type { Sight } from '../../projection/seat.ts';
import type { DeskView, PaperView } from '../../projection/views.ts';
import type { Tape } from '../../record/tape.ts';
import type { Role } from '../../vocabulary/classroom.ts';
import type { FactView, PlayView, TableView } from '../protocol/views.ts';
import { hasEnded } from '../rules/decide-teacher.ts';
import { type Fact, factsAt } from '../rules/facts.ts';
import type { ClassState, Seat, TableState } from '../rules/state.ts';
import { errandView } from './errand.ts';
import { sightOf } from './eyes.ts';
import { kept } from './kept.ts';
import { roomView } from './room.ts';
import { decidesAt, deputyOf, taskView, waitingView } from './waiting.ts';
import type { Moment } from './waits.ts';

/** @param seat - who sits there; null for whoever might */
export function tableViewOf(
  moment: Moment,
  table: TableState,
  role: Role,
  seat: Seat | null,
): TableView {
  const { state } = moment;
  return {
    table: table.id,
    waiting: waitingView(moment, table, role, seat),
    beat: table.beat,
    ended: hasEnded(table),
    task: taskView(moment, table, role, seat),
    room: roomView(moment, table, role),
    errand: errandView(state, table, role),
    facts: factsOf(state, table, role),
  };
}

/**
 * @param passed - stops that the device has left behind; more than there are counts as all
 * @returns null while the table has not begun: before that nothing of it is anybody's business
 */
export function playViewOf(
  moment: Moment,
  table: TableState,
  role: Role,
  seat: Seat | null,
  passed: number,
): PlayView | null {
  const { state } = moment;
  if (table.tape.entries.length === 0) return null;
  const still = state.paused || table.paused || table.models[role.id] !== undefined;
  const holder = seat === null ? null : deputyOf(moment, table, seat);
  const decides = !still && holder === null && decidesAt(moment, table, role);
  const sight = sightOf(state, table, role, passed);
  return plays(sight, `${role.id} ${decides}`, () => ({
    desk: deskOf(state, role, sight.desk()),
    phase: sight.phase(),
    stage: sight.stage(),
    passed: sight.passed,
    stops: sight.stops.length,
    decides,
  }));
}

/** One seat's play is the very same object until something of it changes. */
const plays = kept<Sight, PlayView>();

/** Whose the desk is on this device is the role, whichever of its chairs is asked. */
function deskOf({ material: { game } }: ClassState, role: Role, desk: DeskView): DeskView {
  const person = personOf(game, role.person);
  const chair = {
    ...desk.chair,
    name: person?.name ?? role.person,
    office: person?.office ?? '',
    portrait: person?.portrait ?? null,
  };
  return { ...desk, chair };
}

const facts = kept<Tape, readonly FactView[]>();

/** What the press may use, newest first: what all can see, and what has leaked. */
function factsOf(state: ClassState, table: TableState, role: Role): readonly FactView[] {
  if (role.duty !== 'publishes') return [];
  const { game } = state.material;
  return facts(table.tape, role.id, () =>
    factsAt(state, table, role).map(({ id, source, paper }: Fact) => ({
      id,
      source,
      when: dateText(game, paper.at, 'A'),
      text: factText(paper),
    })),
  );
}

/** The headline, and the first sentence under it where that says more. */
function factText({ headline, body }: PaperView): string {
  const [first] = body;
  return first === undefined || first.text === headline ? headline : `${headline} ${first.text}`;
}
