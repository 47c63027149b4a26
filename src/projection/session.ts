/** A play in progress, as one side's chairs see it: who decides, what is kept, how far it has been read. */
import { refusal } from '../engine/refusal.ts';
import { openTable } from '../negotiation/table.ts';
import type { Keeper } from '../record/keeper.ts';
import type { SaveProblem } from '../record/problem.ts';
import type { Save } from '../record/save.ts';
import { lastWorld, playedOn, type Tape } from '../record/tape.ts';
import type { Move, Refusal } from '../vocabulary/move.ts';
import { clocksAt } from './clock.ts';
import { debriefView } from './debrief.ts';
import { chairOf } from './names.ts';
import type { Play } from './ports.ts';
import { type Sight, seatOn } from './seat.ts';
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
  const who = { side, chair: chairOf(lastWorld(past).case, start.chair) };
  let tape = past;
  let passed = start.passed;
  let debrief: DebriefView | null = null;
  const listeners = new Set<() => void>();

  const now = (): Sight => seatOn(tape, who, guidance, passed);
  const save = (): Save => ({ ...start, passed, updated: Date.now(), entries: tape.entries });
  const take = () => {
    const news = table?.news() ?? [];
    if (news.length > 0) tape = playedOn(tape, news);
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const changed = () => {
    keeps.keep(save());
    tell();
  };
  take();
  if (tape.entries.length > past.entries.length) keeps.keep(save());
  keeps.watch(tell);

  const decide = (move: Move | null): Refusal | null => {
    if (table === null || keeps.keeping().state === 'read only') return READ_ONLY;
    const { stops } = now();
    if (stops.length - passed > 1) return WAITS;
    const made: Move = move ?? { kind: 'wait', chair: '' };
    const refused = refusal(lastWorld(tape), made);
    if (refused !== null) return refused;
    passed = stops.length;
    table.decide(made);
    take();
    changed();
    return null;
  };
  const byChair = (of: (chair: string) => Move): Refusal | null => {
    const turn = now().turn();
    return decide(turn && of(turn.chair));
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
      const form = now().form(draft);
      if (form === null)
        throw new Error('The form is asked for, and this chair has nothing to decide.');
      return form;
    },
    knows: () => true,
    forecast: (draft) => now().forecast(draft),
    send: (draft) => decide(now().moveOf(draft)),
    wait: () => void byChair((chair) => ({ kind: 'wait', chair })),
    predict(prediction, chance) {
      byChair((chair) => ({ kind: 'predict', chair, prediction, chance }));
    },
    continue() {
      if (passed >= now().stops.length) return;
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
