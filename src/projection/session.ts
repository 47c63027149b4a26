/** A play in progress, as one side's chairs see it: stop after stop, each a projection. */
import { refusal } from '../engine/refusal.ts';
import type { World } from '../engine/world.ts';
import { openTable } from '../negotiation/table.ts';
import type { Keeper } from '../record/keeper.ts';
import type { SaveProblem } from '../record/problem.ts';
import type { Save } from '../record/save.ts';
import { lastWorld, playedOn, type Tape, worldAfter } from '../record/tape.ts';
import type { Demarche } from '../vocabulary/demarche.ts';
import type { Move, Refusal } from '../vocabulary/move.ts';
import { unreachable } from '../vocabulary/never.ts';
import type { Chair } from '../vocabulary/sides.ts';
import { DAY, type Minute } from '../vocabulary/units.ts';
import { clocksAt, lengthText, whenText } from './clock.ts';
import { debriefView } from './debrief.ts';
import { deskView, replyView, sendingView } from './desk.ts';
import { forecastView } from './forecast.ts';
import { formView } from './form.ts';
import { betweenMove, isBetween } from './in-hands.ts';
import { type Known, knownTo, lastDecision } from './knowledge.ts';
import { chairOf } from './names.ts';
import type { Phase, Play, Verdict } from './ports.ts';
import { hoursTold } from './scale.ts';
import { outcomeStage, roadStage, roomStage } from './stage.ts';
import { hasTurn, type Stop, stopsOf } from './stops.ts';
import { say } from './strings.ts';
import type { ReplyView, StageView } from './views.ts';
import type { DebriefView } from './views-debrief.ts';

/** A play that its opener may also make read only. */
export interface Session extends Play {
  stop(problem: SaveProblem): void;
}

const WAITS: Refusal = {
  code: 'not your turn',
  text: 'No: something else has come first. Read it, and go on.',
};
const READ_ONLY: Refusal = { code: 'not your turn', text: 'No: this play can only be read here.' };

/**
 * @param start - the save as it stands, with its record
 * @param past - the same record as a tape
 * @param keeps - stores every entry as it is made
 */
export function sessionOf(start: Save, past: Tape, keeps: Keeper, readOnly = false): Session {
  const { side, guidance } = start;
  const table = readOnly ? null : openTable(lastWorld(past), start.seats);
  const alone = chairOf(lastWorld(past).case, start.chair);
  let tape = past;
  let stops: readonly Stop[] = [];
  let passed = start.passed;
  let views: Views | null = null;
  let latest: Known | null = null;
  let debrief: DebriefView | null = null;
  const listeners = new Set<() => void>();

  const save = (): Save => ({ ...start, passed, updated: Date.now(), entries: tape.entries });
  const take = () => {
    const news = table?.news() ?? [];
    if (news.length > 0) tape = playedOn(tape, news);
    stops = stopsOf(tape, side, alone);
    views = null;
    latest = null;
  };
  const changed = () => {
    views = null;
    keeps.keep(save());
    for (const listener of listeners) listener();
  };
  take();
  if (tape.entries.length > past.entries.length) keeps.keep(save());
  keeps.watch(() => {
    for (const listener of listeners) listener();
  });

  /** Entries that have been made when the present stop is shown. */
  const shownUpTo = (): number => {
    const stop = stops[passed];
    if (stop === undefined) return tape.entries.length;
    if (stop.kind !== 'waiting') return stop.upTo;
    const decided = lastDecision(knownTo(tape, stop.upTo, side, alone)) + 1;
    return Math.max(stops[passed - 1]?.upTo ?? 0, decided);
  };
  const now = (): Views => {
    views ??= viewsOf(tape, shownUpTo(), stops[passed] ?? null, start, alone);
    return views;
  };
  /** What is known at the very end of the record: where decisions are made. */
  const knownNow = (): Known => {
    latest ??= knownTo(tape, tape.entries.length, side, alone);
    return latest;
  };
  const turnNow = () => knownNow().turns[0] ?? null;
  const turnMove = (of: (chair: string) => Move): Refusal | null => {
    if (table === null || keeps.keeping().state === 'read only') return READ_ONLY;
    if (stops.length - passed > 1) return WAITS;
    const world = lastWorld(tape);
    const turn = turnNow();
    if (turn === null) return refusal(world, { kind: 'wait', chair: '' });
    const move = of(turn.chair);
    const refused = refusal(world, move);
    if (refused !== null) return refused;
    passed = stops.length;
    table.decide(move);
    take();
    changed();
    return null;
  };

  return {
    save: start.id,
    side,
    chair: start.chair ?? null,
    guidance,
    desk: () => now().desk(),
    phase: () => now().phase(),
    stage: () => now().stage(),
    clocks: (at) => clocksAt(lastWorld(tape).case, at),
    form(draft) {
      const turn = turnNow();
      if (turn === null)
        throw new Error('The form is asked for, and this chair has nothing to decide.');
      return formView(knownNow(), lastWorld(tape), turn, answering(draft, turn.answers));
    },
    forecast(draft) {
      const turn = turnNow();
      if (guidance === 'archival' || turn === null || isBetween(knownNow())) return null;
      return forecastView(knownNow(), turn, draft);
    },
    send: (draft) =>
      turnMove((chair) => {
        const turn = turnNow();
        const demarche = answering(draft, turn?.answers ?? null);
        return isBetween(knownNow())
          ? betweenMove(chair, turn, demarche)
          : { kind: 'send', chair, demarche };
      }),
    wait: () => void turnMove((chair) => ({ kind: 'wait', chair })),
    predict(prediction, chance) {
      turnMove((chair) => ({ kind: 'predict', chair, prediction, chance }));
    },
    continue() {
      if (passed >= stops.length) return;
      passed += 1;
      changed();
    },
    debrief() {
      debrief ??= debriefView(tape, save());
      return debrief;
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keeping: () => keeps.keeping(),
    record: save,
    stop: (problem) => keeps.stop(problem),
    close() {
      table?.close();
      listeners.clear();
    },
  };
}

/** A draft is an answer to what lies before the chair, unless it says otherwise. */
function answering(draft: Demarche, answers: string | null): Demarche {
  return draft.answers === answers ? draft : { ...draft, answers };
}

interface Views {
  desk(): ReturnType<Play['desk']>;
  phase(): Phase;
  stage(): StageView;
}

/** Everything shown at one stop (or at the desk, when there is none), each made when first asked for. */
function viewsOf(
  tape: Tape,
  upTo: number,
  stop: Stop | null,
  save: Save,
  alone: Chair | null,
): Views {
  const known = knownTo(tape, upTo, save.side, alone);
  const world = worldAfter(tape, upTo);
  const reply = once(() => replyOf(known, world, stop));
  const phase = once(() => phaseOf(known, tape, stop, reply));
  return {
    desk: once(() => deskView(known, world, save.guidance, reply())),
    phase,
    stage: once(() => stageOf(known, tape, stop)),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The message just arrived, or the one that the turn is to answer. */
function replyOf(known: Known, world: World, stop: Stop | null): ReplyView | null {
  const id = stop?.kind === 'reply' ? stop.message : stop === null ? known.turns[0]?.answers : null;
  return id ? replyView(known, world, id) : null;
}

function phaseOf(
  known: Known,
  tape: Tape,
  stop: Stop | null,
  reply: () => ReplyView | null,
): Phase {
  if (stop === null) {
    if (hasTurn(tape, tape.entries.length, known.chair?.id ?? known.side)) return { kind: 'desk' };
    return { kind: 'ended', ...verdictOf(known) };
  }
  switch (stop.kind) {
    case 'sending': {
      const sending = sendingView(known, stop.message);
      if (sending === null) throw new Error(`No message ${stop.message} to show as sent.`);
      return { kind: 'sending', sending };
    }
    case 'waiting':
      return waitingOf(known, stop.from, stop.to);
    case 'reply': {
      const view = reply();
      if (view === null) throw new Error(`No message ${stop.message} to show as arrived.`);
      return { kind: 'reply', reply: view };
    }
    case 'development':
      return { kind: 'development', paper: stop.paper };
    case 'outcome':
      return { kind: 'outcome', ...verdictOf(known) };
    default:
      return unreachable(stop);
  }
}

function waitingOf({ case: game, side }: Known, from: Minute, to: Minute): Phase {
  const places = { length: lengthText(to - from), when: whenText(game, to, side) };
  const told = !hoursTold(game) && to - from >= DAY;
  const passes = told ? say('waiting.passes', places) : null;
  return { kind: 'waiting', from, to, passes };
}

function verdictOf(known: Known): Verdict {
  const ending = known.case.endings.find(({ id }) => id === known.ended?.ending);
  if (ending === undefined)
    throw new Error('Nothing waits for this chair, and no ending is known.');
  const { id, family, poster, voice } = ending;
  return { ending: id, family, poster, voice };
}

function stageOf(known: Known, tape: Tape, stop: Stop | null): StageView {
  if (known.ended !== null) return outcomeStage(known);
  if (stop?.kind === 'sending') {
    const sent = known.sent.find(({ id }) => id === stop.message);
    return roomStage(known, sent?.demarche.venue ?? null);
  }
  if (stop?.kind === 'waiting') {
    const then = knownTo(tape, stop.upTo, known.side, known.chair);
    return roadStage(then, worldAfter(tape, stop.upTo), stop.from, stop.to);
  }
  return roomStage(known, null);
}
