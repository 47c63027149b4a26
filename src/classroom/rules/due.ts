/**
 * What the clock brings, asked every second: a turn whose time is up is answered by the model, who is
 * gone past the grace time is sat for, and play ends in time for the debrief to keep its minutes.
 */
import { refusal } from '../../engine/refusal.ts';
import { lastWorld, playedOn, type Tape } from '../../record/tape.ts';
import type { Move } from '../../vocabulary/move.ts';
import type { ServerTime } from '../protocol/views.ts';
import { type News, numbered } from './decide.ts';
import { hasEnded } from './decide-teacher.ts';
import { isUp, MODEL_THINKS } from './lesson.ts';
import type { ClassEntry, Presence } from './log.ts';
import { entriesOf, openingEntries } from './playing.ts';
import type { ClassState, TableState } from './state.ts';
import { isTimeUp } from './time.ts';
import { actingFor, askedAt } from './turns.ts';

export function due(state: ClassState, presence: Presence, now: ServerTime): readonly ClassEntry[] {
  if (state.part !== 'play' || state.paused) return [];
  const news = isUp(state.countdown, now)
    ? state.tables.flatMap((table) => playedOut(state, table))
    : state.tables.flatMap((table) => dueAt(state, table, presence, now));
  return numbered(state, news, { kind: 'class' }, { now, once: null });
}

function dueAt(
  state: ClassState,
  table: TableState,
  presence: Presence,
  now: ServerTime,
): readonly News[] {
  if (table.paused || hasEnded(table)) return [];
  if (isTimeUp(table, now)) return answeredByModel(state, table, null);
  const seating = modelsAt(state, table, presence, now);
  if (seating.length > 0) return seating;
  if (now - table.askedAt < MODEL_THINKS * 1000) return [];
  const sat = askedAt(state, table).find(({ role }) => table.models[role.id] !== undefined);
  return sat === undefined ? [] : answeredByModel(state, table, sat.role.id);
}

/** The model sits down where nobody is, and gets up for who has come back once nothing is asked. */
function modelsAt(
  state: ClassState,
  table: TableState,
  presence: Presence,
  now: ServerTime,
): readonly News[] {
  const asked = new Set(askedAt(state, table).map(({ role }) => role.id));
  return state.material.plan.roles.flatMap(({ id, chairs }): News[] => {
    if (chairs.length === 0) return [];
    const here = actingFor(state, table.id, id, presence, now) !== null;
    const sat = table.models[id];
    const change = { kind: 'model', table: table.id, role: id, kept: false } as const;
    if (sat === undefined && !here) return [{ ...change, on: true }];
    if (sat !== undefined && !sat.kept && here && !asked.has(id)) return [{ ...change, on: false }];
    return [];
  });
}

/**
 * Whoever is asked now is answered for: an order under way is delivered as it was given, else the model
 * decides.
 *
 * @param role - for this role alone; null for all
 */
export function answeredByModel(
  state: ClassState,
  table: TableState,
  role: string | null,
): readonly News[] {
  let { tape } = table;
  const news: News[] = [];
  const entered = (move: Move, by: string, model: boolean) => {
    if (refusal(lastWorld(tape), move) !== null) return;
    const entries = entriesOf(state.material, tape, move);
    tape = playedOn(tape, entries);
    const manner = model ? null : ('plain' as const);
    news.push({ kind: 'played', table: table.id, entries, role: by, model, manner });
  };
  for (const asked of askedAt(state, table)) {
    if (role !== null && asked.role.id !== role) continue;
    const errand = asked.role.side === null ? null : table.delegations[asked.role.side].errand;
    if (errand?.chair === asked.chair) {
      entered(
        { kind: 'send', chair: errand.chair, demarche: errand.demarche },
        errand.envoy,
        false,
      );
    }
    if (stillAsked(tape, asked.chair, asked.answers)) {
      entered({ kind: 'delegate', chair: asked.chair }, asked.role.id, true);
    }
  }
  return news;
}

function stillAsked(tape: Tape, chair: string, answers: string | null): boolean {
  return lastWorld(tape).turns.some((turn) => turn.chair === chair && turn.answers === answers);
}

/** The first moves of every table, when the clock starts. */
export function openedTables(state: ClassState): readonly News[] {
  return state.tables.flatMap(({ id, tape }): News[] => {
    const entries = openingEntries(state.material, tape);
    if (entries.length === 0) return [];
    return [{ kind: 'played', table: id, entries, role: null, model: false, manner: null }];
  });
}

/** More decisions than any play has. */
const MOST_DECISIONS = 400;

/** The model plays a table to its end: there is no more time, and the debrief keeps its own. */
function playedOut(state: ClassState, table: TableState): readonly News[] {
  if (hasEnded(table)) return [];
  let { tape } = table;
  const entries = [];
  for (let count = 0; count < MOST_DECISIONS; count += 1) {
    const world = lastWorld(tape);
    if (world.ended !== null) break;
    const turn = world.turns[0];
    const fresh =
      turn === undefined
        ? openingEntries(state.material, tape)
        : entriesOf(state.material, tape, { kind: 'delegate', chair: turn.chair });
    tape = playedOn(tape, fresh);
    entries.push(...fresh);
  }
  return [{ kind: 'played', table: table.id, entries, role: null, model: true, manner: null }];
}
