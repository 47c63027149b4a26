/** Questions of one device, answered to it alone. Nothing changes by them. */
import { unreachable } from '../../vocabulary/never.ts';
import type { StudentAsk, TeacherAsk } from '../protocol/commands.ts';
import type { Answer, ClassRefusal } from '../protocol/wire.ts';
import { allEnded, hasEnded } from '../rules/decide-teacher.ts';
import { no } from '../rules/refusals.ts';
import { type ClassState, holders, roleOf, tableOf } from '../rules/state.ts';
import { classFileOf } from './class-file.ts';
import { csvOf } from './csv.ts';
import { debriefOf } from './debrief.ts';
import { nowOf } from './eyes.ts';
import { openTableOf } from './glance.ts';
import { packOf } from './pack.ts';
import { placeOf, roleSeat } from './places.ts';
import { isRevealed, replayOn } from './projector.ts';
import { saidViewOf } from './said.ts';
import { seatViewOf } from './seat.ts';
import { playViewOf, tableViewOf } from './table.ts';
import { tablesViewOf } from './tables.ts';
import { transcriptOf } from './transcript.ts';
import type { Moment } from './waits.ts';

export type Answered =
  | { readonly answer: Answer; readonly refusal: null }
  | { readonly answer: null; readonly refusal: ClassRefusal };

const told = (answer: Answer): Answered => ({ answer, refusal: null });
const refused = (refusal: ClassRefusal): Answered => ({ answer: null, refusal });

export function studentAnswer(state: ClassState, seatId: string, ask: StudentAsk): Answered {
  const place = placeOf(state, seatId);
  if (place === null) return refused(no('not seated'));
  const { table, role } = place;
  switch (ask.kind) {
    case 'form': {
      if (state.part !== 'play') return refused(no('not playing'));
      const form = nowOf(state, table, role).form(ask.demarche);
      return form === null ? refused(no('not asked')) : told({ kind: 'form', form });
    }
    case 'forecast': {
      if (state.part !== 'play') return refused(no('not playing'));
      const sight = nowOf(state, table, role);
      if (sight.turn() === null) return refused(no('not asked'));
      return told({ kind: 'forecast', forecast: sight.forecast(ask.demarche) });
    }
    // What was hidden at one table is hidden still at the next: all must have ended.
    case 'debrief':
      if (!hasEnded(table) || !allEnded(state)) return refused(no('not ended'));
      return told({ kind: 'debrief', debrief: debriefOf(state, table, role) });
    case 'tables':
      if (!isRevealed(state)) return refused(no('not ended'));
      return told({ kind: 'tables', tables: tablesViewOf(state) });
    default:
      return unreachable(ask);
  }
}

export function teacherAnswer(moment: Moment, ask: TeacherAsk): Answered {
  const { state } = moment;
  switch (ask.kind) {
    case 'table': {
      const table = tableOf(state, ask.table);
      if (table === null) return refused(no('table'));
      return told({ kind: 'table', table: openTableOf(moment, table) });
    }
    case 'view as':
      return viewAs(moment, ask);
    case 'replay': {
      const replay = replayAt(moment, ask.table);
      if (replay === null) return refused(no('not begun'));
      return told({ kind: 'replay', outline: replay.outline });
    }
    case 'frame': {
      const replay = replayAt(moment, ask.table);
      if (replay === null) return refused(no('not begun'));
      return told({ kind: 'frame', frame: replay.frame(ask.step) });
    }
    case 'tables':
      if (!allEnded(state)) return refused(no('not ended'));
      return told({ kind: 'tables', tables: tablesViewOf(state) });
    case 'csv':
      return told({ kind: 'csv', name: fileName(moment, 'decisions', 'csv'), text: csvOf(state) });
    case 'transcript':
      return told({
        kind: 'transcript',
        name: fileName(moment, 'transcript', 'txt'),
        text: transcriptOf(state),
      });
    case 'class file':
      return told({
        kind: 'class file',
        name: fileName(moment, 'class', 'json'),
        text: classFileOf(state),
      });
    case 'pack':
      return told({ kind: 'pack', pack: packOf(state.material) });
    default:
      return unreachable(ask);
  }
}

function replayAt({ state }: Moment, id: Extract<TeacherAsk, { kind: 'replay' }>['table']) {
  const table = tableOf(state, id);
  return table === null ? null : replayOn(table.tape);
}

/** What a role sees now with everything read, whoever sits there. */
function viewAs(moment: Moment, ask: Extract<TeacherAsk, { kind: 'view as' }>): Answered {
  const { state } = moment;
  const table = tableOf(state, ask.table);
  const role = roleOf(state.material.plan, ask.role);
  if (table === null) return refused(no('table'));
  if (role === null) return refused(no('role'));
  const [holder = null] = holders(state, table.id, role.id);
  const play = playViewOf(moment, table, role, holder, Number.MAX_SAFE_INTEGER);
  if (play === null) return refused(no('not begun'));
  return told({
    kind: 'view as',
    seat: seatViewOf(state, table, role, holder ?? roleSeat(table, role)),
    table: tableViewOf(moment, table, role, holder),
    said: saidViewOf(state, table, role, holder),
    play,
  });
}

/** "cuba1962-decisions.csv": of no class and no school. */
function fileName({ state }: Moment, what: string, ending: string): string {
  return `${state.head.case.id}-${what}.${ending}`;
}
