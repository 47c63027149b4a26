/** What is legal now: the parts of a draft that are open, and those that are not, with the reason. */

import type { Demarche } from '../vocabulary/demarche.ts';
import type { Opening, Refusal } from '../vocabulary/move.ts';
import type { Chair } from '../vocabulary/sides.ts';
import type { Channel, ThirdParty, Venue } from '../vocabulary/table.ts';
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

export { RefusedMove, refusal } from './refusal.ts';

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

const judge = <T extends { readonly id: string }>(
  list: readonly T[],
  why: (item: T) => Refusal | null,
): Opening[] => list.map((item) => ({ id: item.id, refusal: why(item) }));

const PARTS: { readonly [Part in keyof Openings]: (by: Around) => Openings[Part] } = {
  acts: ({ world, side, draft, taker }) =>
    ACTS.map((id) => ({
      id,
      refusal:
        taker.side === null
          ? partyRefusal(taker, id)
          : actRefusal(world, side, { ...draft, act: id }),
    })),
  channels: ({ world, tables, side, draft, lone }) =>
    judge<Channel>(
      world.case.channels,
      ({ id }) =>
        (lone && (partyRefusal(lone, null) ?? keptRefusal(lone, id))) ??
        channelRefusal(world, tables, side, draft.act, id),
    ),
  venues: ({ world, tables, side, draft }) =>
    judge<Venue>(world.case.venues, ({ id }) =>
      venueRefusal(world, tables, side, draft.channel, id),
    ),
  thirdParties: ({ world, tables, draft }) =>
    judge<ThirdParty>(world.case.thirdParties, ({ id }) =>
      thirdPartyRefusal(world, tables, draft.channel, id),
    ),
  issues: ({ world, tables, side, draft }) =>
    tables.issues.map((table) => issueOpening(world, tables, side, draft, table)),
  measures: ({ world, tables, taker, lone }) =>
    judge(world.case.measures, ({ id }) => measureRefusal(world, tables, taker, id, lone !== null)),
  draft: ({ world, chair, draft }) => refusal(world, { kind: 'send', chair, demarche: draft }),
};

/**
 * What is open to a chair around a draft. Parts depend on parts before them only (act, channel, venue
 * and third party, terms, measures), so a draft put together from open parts, with terms where its
 * act needs them, can be sent.
 */
export function openings(world: World, chair: string, draft: Demarche): Openings {
  const by = around(world, chair, draft);
  return {
    acts: PARTS.acts(by),
    channels: PARTS.channels(by),
    venues: PARTS.venues(by),
    thirdParties: PARTS.thirdParties(by),
    issues: PARTS.issues(by),
    measures: PARTS.measures(by),
    draft: PARTS.draft(by),
  };
}

/** One part of `openings`, without the work of the others. */
export function openingsOf<Part extends keyof Openings>(
  part: Part,
  world: World,
  chair: string,
  draft: Demarche,
): Openings[Part] {
  return PARTS[part](around(world, chair, draft));
}

function issueOpening(
  world: World,
  tables: Tables,
  side: Side,
  draft: Demarche,
  table: IssueTable,
): IssueOpening {
  const { id, ladder } = table.issue;
  const refused = issueRefusal(world, side, draft, table);
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
