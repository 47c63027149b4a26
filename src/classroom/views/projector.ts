/** What hangs on the wall: nothing secret is in it. */
import { whenText } from '../../projection/clock.ts';
import type { Replay } from '../../projection/ports.ts';
import { replayOf } from '../../projection/replay.ts';
import { lastWorld, type Tape } from '../../record/tape.ts';
import { PARTS } from '../../vocabulary/classroom.ts';
import type { ProjectorView } from '../protocol/views.ts';
import { allEnded, hasEnded } from '../rules/decide-teacher.ts';
import { type ClassState, tableOf } from '../rules/state.ts';
import { classViewOf } from './class.ts';
import { kept } from './kept.ts';
import { tablesViewOf } from './tables.ts';
import type { Moment } from './waits.ts';

export function projectorViewOf(moment: Moment): ProjectorView {
  const { state } = moment;
  const { game } = state.material;
  const show = showOf(state);
  const newest = [...state.seats.values()].findLast(({ removed }) => !removed);
  return {
    show,
    class: classViewOf(moment),
    code: show === 'code' && !state.locked ? state.head.code : null,
    newest: newest === undefined ? null : { alias: newest.alias, table: newest.table },
    clocks: state.tables.map((table) => ({
      table: table.id,
      when: whenText(game, lastWorld(table.tape).at, 'A'),
      ended: hasEnded(table),
    })),
    reveal: show === 'reveal' ? tablesViewOf(state) : null,
    replay: show === 'replay' ? replayed(state) : null,
  };
}

/** Are secrets open: has every table ended, and has the lesson come to telling of it? */
export function isRevealed(state: ClassState): boolean {
  return allEnded(state) && PARTS.indexOf(state.part) >= PARTS.indexOf('reveal');
}

/** What is really shown: before the reveal there is nothing to show but the clock. */
export function showOf(state: ClassState): ProjectorView['show'] {
  const { what } = state.show;
  return (what === 'reveal' || what === 'replay') && !isRevealed(state) ? 'clock' : what;
}

const replays = kept<Tape, Replay>();

/** A table's record, to be gone through step by step; null where it has none yet. */
export function replayOn(tape: Tape): Replay | null {
  if (tape.entries.length === 0) return null;
  const replay = replays(tape, '', () => replayOf(tape));
  return replay.outline.steps.length === 0 ? null : replay;
}

function replayed(state: ClassState): ProjectorView['replay'] {
  const table = tableOf(state, state.show.table) ?? state.tables[0];
  const replay = table === undefined ? null : replayOn(table.tape);
  if (table === undefined || replay === null) return null;
  return {
    table: table.id,
    outline: replay.outline,
    frame: replay.frame(state.show.step ?? 0),
  };
}
