/**
 * What is seen from one seat at a place of its reading: desk, phase, stage, form and forecast, each made
 * when it is first asked for. Pure: who plays the other chairs, and where it is kept, is not its affair.
 */
import type { Turn, World } from '../engine/world.ts';
import { lastWorld, type Tape, worldAfter } from '../record/tape.ts';
import type { Demarche } from '../vocabulary/demarche.ts';
import type { Move } from '../vocabulary/move.ts';
import { unreachable } from '../vocabulary/never.ts';
import { DAY, type Minute } from '../vocabulary/units.ts';
import type { Guidance } from '../vocabulary/words.ts';
import { lengthText, whenText } from './clock.ts';
import { deskView, replyView, sendingView } from './desk.ts';
import { forecastView } from './forecast.ts';
import { formView } from './form.ts';
import { betweenMove, isBetween } from './in-hands.ts';
import { type Known, knownTo, lastDecision, type Viewer, viewerKey } from './knowledge.ts';
import { once } from './once.ts';
import type { Phase, Verdict } from './ports.ts';
import { hoursTold } from './scale.ts';
import { outcomeStage, roadStage, roomStage } from './stage.ts';
import { type Stop, stopsOf } from './stops.ts';
import { say } from './strings.ts';
import type { DeskView, ForecastView, FormView, ReplyView, StageView } from './views.ts';

/** Everything that is shown at one seat. */
export interface Sight {
  /** Every stop of the record so far, for this viewer. */
  readonly stops: readonly Stop[];
  /** How many of them are left behind, 0 to `stops.length`; at the last the desk is as it is now. */
  readonly passed: number;
  /** What the desk shows, before it is put in words. */
  known(): Known;
  desk(): DeskView;
  phase(): Phase;
  stage(): StageView;
  /** What this viewer has to decide at the end of the record, however far it has read; null if nothing. */
  turn(): Turn | null;
  /** What the form offers around a draft; null when there is nothing to decide. */
  form(draft: Demarche): FormView | null;
  /** Null at guidance level archival, for a third party, and when there is nothing to decide. */
  forecast(draft: Demarche): ForecastView | null;
  /** The move that a draft from this desk makes; null when there is nothing to decide. */
  moveOf(draft: Demarche): Move | null;
}

const kept = new WeakMap<Tape, Map<string, Sight>>();

/**
 * What is seen from a seat. Seats that see the same share one answer for as long as the tape lives.
 *
 * @param passed - how many stops it has left behind; beyond the last one counts as the last
 * @throws {Error} for a chair of neither side that names no third party: it would see both
 */
export function seatOn(tape: Tape, who: Viewer, guidance: Guidance, passed: number): Sight {
  if (who.chair !== null && who.chair.side === null && who.chair.thirdParty === null)
    throw new Error(
      `The chair \`${who.chair.id}\` is of neither side and names no third party. Name the one by whom its messages go, or an id by which none go.`,
    );
  const stops = stopsOf(tape, who.side, who.chair);
  const place = Math.max(0, Math.min(passed, stops.length));
  const sights = kept.get(tape) ?? new Map<string, Sight>();
  kept.set(tape, sights);
  const name = `${viewerKey(who)} ${guidance} ${place}`;
  const sight = sights.get(name) ?? look(tape, who, guidance, stops, place);
  sights.set(name, sight);
  return sight;
}

function look(
  tape: Tape,
  who: Viewer,
  guidance: Guidance,
  stops: readonly Stop[],
  passed: number,
): Sight {
  const { side, chair } = who;
  const stop = stops[passed] ?? null;
  const shown = once(() => shownUpTo(tape, who, stops, passed));
  const known = once(() => knownTo(tape, shown(), side, chair));
  const world = () => worldAfter(tape, shown());
  /** What is known at the very end of the record: where decisions are made. */
  const latest = once(() =>
    shown() === tape.entries.length ? known() : knownTo(tape, tape.entries.length, side, chair),
  );
  const reply = once(() => replyOf(known(), world(), stop));
  const turn = () => latest().turns[0] ?? null;
  const answered = (draft: Demarche, { answers }: Turn): Demarche =>
    draft.answers === answers ? draft : { ...draft, answers };
  return {
    stops,
    passed,
    known,
    desk: once(() => deskView(known(), world(), guidance, reply())),
    phase: once(() => phaseOf(known(), stop, reply)),
    stage: once(() => stageOf(known(), tape, stop)),
    turn,
    form(draft) {
      const asked = turn();
      return asked && formView(latest(), lastWorld(tape), asked, answered(draft, asked));
    },
    forecast(draft) {
      const asked = turn();
      if (guidance === 'archival' || asked === null || isBetween(latest())) return null;
      return forecastView(latest(), asked, draft);
    },
    moveOf(draft) {
      const asked = turn();
      if (asked === null) return null;
      const demarche = answered(draft, asked);
      return isBetween(latest())
        ? betweenMove(asked.chair, asked, demarche)
        : { kind: 'send', chair: asked.chair, demarche };
    },
  };
}

/** Entries that have been made when the present stop is shown. */
function shownUpTo(
  tape: Tape,
  { side, chair }: Viewer,
  stops: readonly Stop[],
  passed: number,
): number {
  const stop = stops[passed];
  if (stop === undefined) return tape.entries.length;
  if (stop.kind !== 'waiting') return stop.upTo;
  const decided = lastDecision(knownTo(tape, stop.upTo, side, chair)) + 1;
  return Math.max(stops[passed - 1]?.upTo ?? 0, decided);
}

/** The message just arrived, or the one that the turn is to answer. */
function replyOf(known: Known, world: World, stop: Stop | null): ReplyView | null {
  const id = stop?.kind === 'reply' ? stop.message : stop === null ? known.turns[0]?.answers : null;
  return id ? replyView(known, world, id) : null;
}

function phaseOf(known: Known, stop: Stop | null, reply: () => ReplyView | null): Phase {
  // Past its last stop a seat is at its desk, asked or not, until all is over.
  if (stop === null)
    return known.ended === null ? { kind: 'desk' } : { kind: 'ended', ...verdictOf(known) };
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
    throw new Error(`\`${known.case.id}\` has no ending \`${known.ended?.ending}\`.`);
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
