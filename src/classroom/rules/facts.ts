/** What the press may use: what all at the table can see, and what has leaked. */
import { carriesSecrets } from '../../engine/way.ts';
import { type Known, knownTo } from '../../projection/knowledge.ts';
import { chairOf, channelOf } from '../../projection/names.ts';
import { papersOf, receivedPaper } from '../../projection/papers.ts';
import type { PaperView } from '../../projection/views.ts';
import { lastWorld } from '../../record/tape.ts';
import type { Role } from '../../vocabulary/classroom.ts';
import type { Chair } from '../../vocabulary/sides.ts';
import type { ClassState, TableState } from './state.ts';

/** A third party by which no message ever goes: who has this one sees what all see. */
export const NOBODYS = 'class.public';

/**
 * The chair by whose eyes a role without a side sees: its own in the case, or one made for it, which sees
 * what is put into its third party's hands and what all can see.
 */
export function chairFor(state: ClassState, role: Role): Chair {
  const { game } = state.material;
  const own = chairOf(game, role.chairs[0] ?? null);
  if (own !== null) return own;
  const party = game.people.find(({ id }) => id === role.person)?.party ?? '';
  return {
    id: role.id,
    person: role.person,
    party,
    side: null,
    thirdParty: role.thirdParty ?? NOBODYS,
    keptFrom: [],
    lead: false,
    pitch: role.pitch,
    brief: [],
    wants: [],
    mustNot: [],
    private: [],
    room: game.venues[0]?.id ?? '',
  };
}

export interface Fact {
  /** Id of its paper. */
  readonly id: string;
  readonly source: 'public' | 'leaked';
  readonly paper: PaperView;
}

/** So begin the ids of papers by which something has leaked; see projection/papers.ts. */
const LEAK = 'leak-';

/** The facts that lie open at a table, newest first: what all can see or hear, and what has leaked. */
export function factsAt(state: ClassState, table: TableState, role: Role): readonly Fact[] {
  const eyes = chairFor(state, { ...role, chairs: [], thirdParty: null });
  const known: Known = knownTo(table.tape, table.tape.entries.length, 'A', eyes);
  const seen = papersOf(known).map(
    (paper): Fact => ({
      id: paper.id,
      source: paper.id.startsWith(LEAK) ? 'leaked' : 'public',
      paper,
    }),
  );
  return [...seen, ...heardByAll(table, known)].sort((a, b) => b.paper.at - a.paper.at);
}

/** What was said on the air or in print, once whom it was meant for has read it: as it was said. */
function heardByAll({ tape }: TableState, known: Known): readonly Fact[] {
  const { case: game, messages } = lastWorld(tape);
  return tape.entries.flatMap((entry): Fact[] => {
    if (entry.kind !== 'delivered') return [];
    const message = messages.find(({ id }) => id === entry.message);
    const channel = channelOf(game, message?.demarche.channel ?? null);
    if (message === undefined || channel === null || carriesSecrets(channel)) return [];
    const said = { ...message, garbled: false, received: message.demarche.package };
    const paper = receivedPaper(known, said, entry.at, false);
    return [{ id: paper.id, source: 'public', paper }];
  });
}
