/** An order in an envoy's hands: the way it goes, how it may be said, and where. */
import { openingsOf } from '../../engine/legal.ts';
import { refusal } from '../../engine/refusal.ts';
import { stretchText } from '../../projection/clock.ts';
import { channelOf, partyOf, receiverName, venueOf } from '../../projection/names.ts';
import { carrierOf } from '../../projection/wording.ts';
import { lastWorld } from '../../record/tape.ts';
import type { Case } from '../../vocabulary/case.ts';
import { MANNERS, type Manner, type Role } from '../../vocabulary/classroom.ts';
import type { Channel } from '../../vocabulary/table.ts';
import type { Minute } from '../../vocabulary/units.ts';
import { other, type Side } from '../../vocabulary/words.ts';
import type { ErrandView } from '../protocol/views.ts';
import { mannered, manneredAct } from '../rules/errands.ts';
import { type ClassState, type Delegation, deciderOf, type TableState } from '../rules/state.ts';
import { nameOfRole } from './cards.ts';
import { putOf } from './room.ts';
import { say } from './strings.ts';
import { errandOf } from './waits.ts';

type Errand = NonNullable<Delegation['errand']>;

/** Null where nothing is in this role's hands. */
export function errandView(state: ClassState, table: TableState, role: Role): ErrandView | null {
  const errand = errandOf(table, role);
  const { game } = state.material;
  const channel = channelOf(game, errand?.demarche.channel ?? null);
  if (errand === null || channel === null || role.side === null) return null;
  const world = lastWorld(table.tape);
  const { chair, demarche } = errand;
  return {
    put: putOf(table, role.side, demarche),
    channel: channel.name,
    kind: channel.kind,
    way: [
      ...decided(state, errand),
      {
        name: venueOf(game, demarche.venue)?.name ?? channel.name,
        note: say('way.you'),
        you: true,
      },
      ...onward(game, channel, role.side, world.at),
    ],
    manners: MANNERS.map((manner) => {
      const act = manneredAct(demarche.act, manner);
      return { manner, says: say(`act.${act}`), refusal: mannerRefusal(table, errand, manner) };
    }),
    venues: openingsOf('venues', world, chair, demarche).flatMap((one) => {
      const venue = one.refusal === null ? venueOf(game, one.id) : null;
      return venue === null ? [] : [{ id: venue.id, name: venue.name, hint: venue.hint }];
    }),
  };
}

function decided(state: ClassState, { chair }: Errand): ErrandView['way'] {
  const head = deciderOf(state.material.plan, chair);
  if (head === null) return [];
  return [{ name: nameOfRole(state, head), note: say('way.decided'), you: false }];
}

/** Who takes it on from the envoy and by what road, and when it should be read. */
function onward(game: Case, channel: Channel, side: Side, at: Minute): ErrandView['way'] {
  const [least, most] = channel.latency;
  const to =
    channel.reaches === null
      ? partyOf(game, other(side)).short
      : receiverName(game, channel.reaches);
  const city = channel.reaches === null ? other(side) : side;
  return [
    {
      name: carrierOf(game, channel, other(side)) ?? channel.name,
      note: channel.hint,
      you: false,
    },
    { name: to, note: stretchText(game, at + least, at + most, city), you: false },
  ];
}

/** Why it cannot be said so; null when it can. */
function mannerRefusal({ tape }: TableState, errand: Errand, manner: Manner): string | null {
  const { chair, demarche } = errand;
  if (manner !== 'plain' && manneredAct(demarche.act, manner) === demarche.act) {
    return say(manner === 'soft' ? 'manner.no edge' : 'manner.no sharper');
  }
  const said = mannered(demarche, manner, null);
  return refusal(lastWorld(tape), { kind: 'send', chair, demarche: said })?.text ?? null;
}
