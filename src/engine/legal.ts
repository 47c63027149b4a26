/** What is legal now: the parts of a draft that are open, and those that are not, with the reason. */

import type { Demarche } from '../vocabulary/demarche.ts';
import type { Opening, Refusal } from '../vocabulary/move.ts';
import type { Chair } from '../vocabulary/sides.ts';
import type { Channel, Measure, ThirdParty, Venue } from '../vocabulary/table.ts';
import { ACTS, type Act, type Side } from '../vocabulary/words.ts';
import {
  actRefusal,
  channelRefusal,
  issueRefusal,
  keptRefusal,
  measureRefusal,
  OTHER_TERMS,
  partyRefusal,
  refusal,
  secretRefusal,
  type Taker,
  thirdPartyRefusal,
  venueRefusal,
} from './refusal.ts';
import { type IssueTable, type Tables, tablesOf } from './tables.ts';
import type { World } from './world.ts';

export { RefusedMove, refusal, secretRefusal } from './refusal.ts';

/** A rung, and whether it could be promised in secret. */
export interface RungOpening extends Opening {
  readonly secret: Refusal | null;
}

export interface IssueOpening extends Opening {
  readonly rungs: readonly RungOpening[];
}

/** Everything a form can offer around a draft. A part is judged against the rest of the draft. */
export interface Openings {
  readonly acts: readonly (Opening & { readonly id: Act })[];
  readonly channels: readonly Opening[];
  readonly venues: readonly Opening[];
  readonly thirdParties: readonly Opening[];
  readonly issues: readonly IssueOpening[];
  readonly measures: readonly Opening[];
  /** Why the draft as it stands cannot be sent; null when it can. */
  readonly draft: Refusal | null;
}

/** What a part is judged against. */
interface Around {
  readonly world: World;
  readonly tables: Tables;
  readonly chair: string;
  readonly taker: Taker;
  /** The chair, where it sits by itself; null for all others. */
  readonly lone: Chair | null;
  /** A third party's form is asked as if it were A's, and offers none of it: see `openings`. */
  readonly side: Side;
  readonly draft: Demarche;
}

const around = (world: World, chair: string, draft: Demarche): Around => {
  const tables = tablesOf(world.case);
  const seat = tables.chair.get(chair) ?? null;
  const taker = seat ?? { side: 'A', thirdParty: null };
  const lone = tables.alone.has(chair) ? seat : null;
  return { world, tables, chair, taker, lone, side: taker.side ?? 'A', draft };
};

/** A part of the form: everything there is of it, and why one of them is not open. */
interface Part<T> {
  readonly all: (by: Around) => readonly T[];
  readonly idOf: (item: T) => string;
  readonly why: (by: Around, item: T) => Refusal | null;
}

const byId = <T extends { readonly id: string }>(
  all: Part<T>['all'],
  why: Part<T>['why'],
): Part<T> => ({ all, idOf: ({ id }) => id, why });

const acts: Part<Act> = {
  all: () => ACTS,
  idOf: (act) => act,
  why: ({ world, side, taker }, act) =>
    taker.side === null ? partyRefusal(taker, act) : actRefusal(world, side, act),
};
const channels = byId<Channel>(
  ({ world }) => world.case.channels,
  ({ world, tables, side, draft, lone }, { id }) =>
    (lone && (partyRefusal(lone, null) ?? keptRefusal(lone, id))) ??
    channelRefusal(world, tables, side, draft.act, id),
);
const venues = byId<Venue>(
  ({ world }) => world.case.venues,
  ({ world, tables, side, draft }, { id }) => venueRefusal(world, tables, side, draft.channel, id),
);
const thirdParties = byId<ThirdParty>(
  ({ world }) => world.case.thirdParties,
  ({ world, tables, draft }, { id }) => thirdPartyRefusal(world, tables, draft.channel, id),
);
const issues: Part<IssueTable> = {
  all: ({ tables }) => tables.issues,
  idOf: ({ issue }) => issue.id,
  why: ({ world, side, draft }, table) => issueRefusal(world, side, draft, table),
};
const measures = byId<Measure>(
  ({ world }) => world.case.measures,
  ({ world, tables, taker, lone }, { id }) =>
    measureRefusal(world, tables, taker, id, lone !== null),
);

function judged<T>(part: Part<T>, by: Around): Opening[] {
  return part.all(by).map((item) => ({ id: part.idOf(item), refusal: part.why(by, item) }));
}

function opened<T>(part: Part<T>, by: Around): T[] {
  return part.all(by).filter((item) => part.why(by, item) === null);
}

/**
 * What is open to a chair around a draft. Parts depend on parts before them only (act, channel, venue
 * and third party, terms, measures), so a draft put together from open parts, with terms where its
 * act needs them, can be sent.
 */
export function openings(world: World, chair: string, draft: Demarche): Openings {
  const by = around(world, chair, draft);
  return {
    acts: ACTS.map((id) => ({ id, refusal: acts.why(by, id) })),
    channels: judged(channels, by),
    venues: judged(venues, by),
    thirdParties: judged(thirdParties, by),
    issues: by.tables.issues.map((table) => issueOpening(by, table)),
    measures: judged(measures, by),
    draft: refusal(world, { kind: 'send', chair, demarche: draft }),
  };
}

/** One part of `openings`, without the work of the others. */
export function openingsOf(
  part: 'venues' | 'measures',
  world: World,
  chair: string,
  draft: Demarche,
): readonly Opening[] {
  const by = around(world, chair, draft);
  return part === 'venues' ? judged(venues, by) : judged(measures, by);
}

/** What is open of each part, without reasons for the rest: for those who draw by the thousand. */
export const openOf = {
  acts: opening(acts),
  channels: opening(channels),
  venues: opening(venues),
  thirdParties: opening(thirdParties),
  issues: opening(issues),
  measures: opening(measures),
};

function opening<T>(part: Part<T>) {
  return (world: World, chair: string, draft: Demarche): readonly T[] =>
    opened(part, around(world, chair, draft));
}

function issueOpening(by: Around, table: IssueTable): IssueOpening {
  const { tables, draft } = by;
  const { id, ladder } = table.issue;
  const refused = issues.why(by, table);
  const rungs = ladder.map((rung) => {
    const offered = draft.act !== 'accept' || draft.package[id]?.rung === rung.id;
    const why = refused ?? (offered ? null : OTHER_TERMS);
    return {
      id: rung.id,
      refusal: why,
      secret: why ?? secretRefusal(tables, table, rung.id, draft.channel),
    };
  });
  return { id, refusal: refused, rungs };
}
