/** The debrief of one table for one role: its side's, its own, or for who belonged to neither, both. */
import { besideHistory } from '../../projection/beside.ts';
import { debriefView } from '../../projection/debrief.ts';
import { historyTape } from '../../projection/history.ts';
import { predictionsJudged } from '../../projection/judged.ts';
import { type Viewer, viewerKey } from '../../projection/knowledge.ts';
import { chairOf, partyOf } from '../../projection/names.ts';
import { revealedIn } from '../../projection/revealed.ts';
import { COUNTS, say as sayOfPlay } from '../../projection/strings.ts';
import type { DebriefView, SeriesView } from '../../projection/views-debrief.ts';
import type { Tape } from '../../record/tape.ts';
import type { Case } from '../../vocabulary/case.ts';
import type { Role } from '../../vocabulary/classroom.ts';
import type { Guidance, Side } from '../../vocabulary/words.ts';
import type { ClassState, TableState } from '../rules/state.ts';
import { nameOfRole } from './cards.ts';
import { eyesOf } from './eyes.ts';
import { kept } from './kept.ts';
import { say } from './strings.ts';

const debriefs = kept<Tape, DebriefView>();

/**
 * @throws {Error} while the table has not ended
 */
export function debriefOf(state: ClassState, table: TableState, role: Role): DebriefView {
  const { guidance } = state.head;
  const viewer = eyesOf(state, role);
  const view = debriefs(table.tape, `${viewerKey(viewer)} ${guidance}`, () =>
    forViewer(state.material.game, table.tape, viewer, guidance),
  );
  return { ...view, played: playedText(state, table, role, view.decisions.length) };
}

function forViewer(game: Case, tape: Tape, viewer: Viewer, guidance: Guidance): DebriefView {
  const { side, chair } = viewer;
  const known = chair === null || chairOf(game, chair.id) !== null;
  return known
    ? debriefView(tape, { side, chair: chair?.id ?? null, guidance })
    : forBetween(game, tape, viewer, guidance);
}

/**
 * Who decided nothing sees what both sides did and got, each by its name; and of what was hidden, what went
 * past it. Reasons and advice speak to the side that they were meant for, and are left to it.
 */
function forBetween(game: Case, tape: Tape, viewer: Viewer, guidance: Guidance): DebriefView {
  const [a, b] = [sideView(tape, 'A', guidance), sideView(tape, 'B', guidance)];
  const short = { A: partyOf(game, 'A').short, B: partyOf(game, 'B').short };
  const history = historyTape(game);
  const told = <T extends { readonly text: string }>(side: Side, list: readonly T[]) =>
    list.map((one) => ({ ...one, text: byName(short[side], one.text) }));
  const decisions = [...told('A', a.decisions), ...told('B', b.decisions)];
  const turns = [...told('A', a.turningPoints), ...told('B', b.turningPoints)];
  return {
    ...a,
    standing: null,
    ledgers: {
      A: { ...a.ledgers.A, yours: false },
      B: { ...a.ledgers.B, yours: false },
    },
    beside: { ...besideHistory(tape, history, null), disputes: a.beside.disputes },
    series: a.series.map((series) => (series.id === 'trust' ? trustOf(series, short) : series)),
    turningPoints: turns
      .sort((one, two) => one.entry - two.entry)
      .map((one, n) => ({ ...one, number: n + 1 })),
    decisions: decisions
      .sort((one, two) => one.entry - two.entry)
      .map((one) => ({ ...one, moved: [] })),
    revealed: revealedIn(tape, viewer),
    advisers: [],
    predictions: predictionsJudged(tape, viewer.chair?.id ?? ''),
  };
}

function byName(by: string, words: string): string {
  const silent = words === sayOfPlay('decision.silent');
  return silent ? say('debrief.silent', { by }) : say('debrief.by', { by, words });
}

function sideView(tape: Tape, side: Side, guidance: Guidance): DebriefView {
  return debriefs(tape, `${viewerKey({ side, chair: null })} ${guidance}`, () =>
    debriefView(tape, { side, chair: null, guidance }),
  );
}

/** The curve of B's trust in A's word, which no longer says "yours". */
function trustOf(series: SeriesView, short: Readonly<Record<Side, string>>): SeriesView {
  const places = { of: short.B, in: short.A };
  const gap = (series.you.at(-1)?.value ?? 0) - (series.history.at(-1)?.value ?? 0);
  const id = Math.abs(gap) < 0.03 ? 'same' : gap > 0 ? 'more' : 'less';
  return {
    ...series,
    title: say('debrief.trust', places),
    sentence: say(`debrief.trust.${id}`, places),
  };
}

function playedText(state: ClassState, table: TableState, role: Role, count: number): string {
  return say(role.side === null ? 'debrief.played.between' : 'debrief.played.side', {
    name: nameOfRole(state, role),
    table: table.id,
    decisions:
      count === 1
        ? sayOfPlay('debrief.decisions.one')
        : sayOfPlay('debrief.decisions.many', { count: COUNTS[count] ?? String(count) }),
    guidance: sayOfPlay(`debrief.guidance.${state.head.guidance}`),
  });
}
