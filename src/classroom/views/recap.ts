/** What a chair knows by now, in dated lines, for who comes late or back. */
import { dateText } from '../../projection/clock.ts';
import { viewerKey } from '../../projection/knowledge.ts';
import { papersOf } from '../../projection/papers.ts';
import { headlineOf } from '../../projection/transcript.ts';
import type { Tape } from '../../record/tape.ts';
import type { Role } from '../../vocabulary/classroom.ts';
import type { SeatView } from '../protocol/views.ts';
import type { ClassState, Seat, TableState } from '../rules/state.ts';
import { eyesOf, knownBy } from './eyes.ts';
import { isModels } from './hands.ts';
import { kept, keptWhile } from './kept.ts';

interface Line {
  /** Place of its entry in the table's record. */
  readonly n: number;
  readonly when: string;
  readonly text: string;
  /** The chair that sent it; null of what came. */
  readonly by: string | null;
}

/**
 * For who comes late, all that went before; for who comes back, what came and went from the first to the
 * last thing that the model did in its chair. What the model did is marked.
 */
export function recapOf(
  state: ClassState,
  table: TableState,
  role: Role,
  seat: Seat,
): SeatView['recap'] {
  const { came } = seat;
  const models = table.hands.filter((hand) => hand.model && hand.role === role.id);
  const [from, to] = [models[0]?.from ?? 0, models.at(-1)?.to ?? 0];
  if (state.part !== 'play' || Math.max(came, to) === 0) return NOTHING;
  return recaps(seat, [role, table.tape, table.hands], () =>
    linesOf(state, table, role)
      .filter(({ n }) => n < came || (n >= from && n < to))
      .map(({ when, text, by, n }) => ({
        when,
        text,
        model: by !== null && isModels(state, table, n, by),
      })),
  );
}

const NOTHING: SeatView['recap'] = [];
const recaps = keptWhile<Seat, SeatView['recap']>();

const lines = kept<Tape, readonly Line[]>();

/** Every paper that has come, and every word that its side has sent, in order. */
function linesOf(state: ClassState, table: TableState, role: Role): readonly Line[] {
  return lines(table.tape, viewerKey(eyesOf(state, role)), () => {
    const known = knownBy(state, table, role);
    const { case: game, side, entries } = known;
    const when = (at: number) => dateText(game, at, side);
    return entries.flatMap((entry): Line[] => {
      const { n, at } = entry;
      const sent =
        entry.kind === 'sent' && known.sent.some(({ id }) => id === entry.message.id)
          ? [
              {
                n,
                when: when(at),
                text: headlineOf(game, entry.message),
                by: entry.message.chair,
              },
            ]
          : [];
      const papers = papersOf({ ...known, entries: [entry] }).map(({ headline }) => ({
        n,
        when: when(at),
        text: headline,
        by: null,
      }));
      return [...sent, ...papers.reverse()];
    });
  });
}
