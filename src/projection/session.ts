/**
 * A play in progress on this device: who decides, what is kept, how far each player has read. What a
 * player sees of it is made in seat.ts.
 */
import { refusal } from '../engine/refusal.ts';
import { openTable } from '../negotiation/table.ts';
import type { Keeper } from '../record/keeper.ts';
import { isPair, type Save } from '../record/save.ts';
import { lastWorld, playedOn, type Tape } from '../record/tape.ts';
import type { Move, Refusal } from '../vocabulary/move.ts';
import { other, type Side } from '../vocabulary/words.ts';
import { clocksAt } from './clock.ts';
import { debriefView } from './debrief.ts';
import { lastDecision } from './knowledge.ts';
import { capitalsOf, chairOf } from './names.ts';
import type { Pair, Play } from './ports.ts';
import { type Sight, seatOn } from './seat.ts';
import type { DebriefView } from './views-debrief.ts';

const WAITS: Refusal = {
  code: 'not your turn',
  text: 'No: something else has come first. Read it, and go on.',
};
const READ_ONLY: Refusal = { code: 'not your turn', text: 'No: this play can only be read here.' };

/** What a play on this device is opened with beside its save. */
export interface Opening {
  /** Stores every entry as it is made. */
  readonly keeps: Keeper;
  /** It is only read: nobody decides. */
  readonly readOnly?: boolean;
  /** Called once when the play is closed. */
  readonly closed?: () => void;
}

/**
 * Opens a play from the chairs of its player, or of whichever of two players has the screen.
 *
 * @param start - the save as it stands, with its record
 * @param past - the same record as a tape
 */
export function sessionOf(start: Save, past: Tape, opening: Opening): Play {
  const { keeps, readOnly = false, closed = () => {} } = opening;
  const { guidance } = start;
  const game = lastWorld(past).case;
  const table = readOnly ? null : openTable(lastWorld(past), start.seats);
  const alone = chairOf(game, start.chair);
  let tape = past;
  /** Who has the screen. */
  let screen = start.side;
  /** Stops that each has left behind. */
  const passed = { A: start.across ?? 0, B: start.across ?? 0, [start.side]: start.passed };
  const debriefs = new Map<Side, DebriefView>();
  const listeners = new Set<() => void>();
  let open = true;

  const sight = (side: Side): Sight => seatOn(tape, { side, chair: alone }, guidance, passed[side]);
  const save = (): Save => ({
    ...start,
    side: screen,
    passed: passed[screen],
    across: isPair(start) ? passed[other(screen)] : null,
    updated: Date.now(),
    entries: tape.entries,
  });
  const take = () => {
    const news = table?.news() ?? [];
    if (news.length > 0) tape = playedOn(tape, news);
  };
  const tell = () => {
    for (const listener of [...listeners]) listener();
  };
  const changed = () => {
    keeps.keep(save());
    tell();
  };
  const decide = (side: Side, move: Move | null): Refusal | null => {
    if (table === null || keeps.keeping().state === 'read only') return READ_ONLY;
    const { stops } = sight(side);
    if (stops.length - passed[side] > 1) return WAITS;
    const made: Move = move ?? { kind: 'wait', chair: '' };
    const refused = refusal(lastWorld(tape), made);
    if (refused !== null) return refused;
    passed[side] = stops.length;
    table.decide(made);
    take();
    changed();
    return null;
  };
  const debriefOf = (side: Side): DebriefView => {
    const made = debriefs.get(side) ?? debriefView(tape, { ...save(), side });
    debriefs.set(side, made);
    return made;
  };
  const busy = (side: Side): boolean => {
    const { stops, turn } = sight(side);
    return passed[side] < stops.length || turn() !== null;
  };
  const pairOf = (side: Side): Pair => ({
    players: capitalsOf(game),
    holder() {
      // When all is over, the verdict is for both.
      const over = lastWorld(tape).ended !== null;
      return over || busy(side) || !busy(other(side)) ? side : other(side);
    },
    begins: () => lastDecision(sight(side).known()) < 0,
    pass() {
      screen = other(side);
      listeners.clear();
      keeps.keep(save());
      return playOf(screen);
    },
    debrief: debriefOf,
  });

  /** The play as the player of a side sees it. */
  const playOf = (side: Side): Play => {
    const now = () => sight(side);
    const byChair = (of: (chair: string) => Move): Refusal | null => {
      const turn = now().turn();
      return decide(side, turn && of(turn.chair));
    };
    return {
      save: start.id,
      side,
      chair: start.chair,
      guidance,
      pair: isPair(start) ? pairOf(side) : null,
      desk: () => now().desk(),
      phase: () => now().phase(),
      stage: () => now().stage(),
      clocks: (at) => clocksAt(game, at),
      form(draft) {
        const form = now().form(draft);
        if (form === null)
          throw new Error('The form is asked for, and this chair has nothing to decide.');
        return form;
      },
      knows: () => true,
      forecast: (draft) => now().forecast(draft),
      send: (draft) => decide(side, now().moveOf(draft)),
      wait: () => void byChair((chair) => ({ kind: 'wait', chair })),
      predict(prediction, chance) {
        byChair((chair) => ({ kind: 'predict', chair, prediction, chance }));
      },
      continue() {
        if (passed[side] >= now().stops.length) return;
        passed[side] += 1;
        changed();
      },
      debrief: () => debriefOf(side),
      watch(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      keeping: () => keeps.keeping(),
      record: save,
      close() {
        // Handed over, it is the other player's to close.
        if (side !== screen || !open) return;
        open = false;
        table?.close();
        listeners.clear();
        closed();
      },
    };
  };

  take();
  if (tape.entries.length > past.entries.length) keeps.keep(save());
  keeps.watch(tell);
  return playOf(screen);
}
