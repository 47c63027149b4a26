/** What a side's home looks at in terms that are to be ratified. */

import type { Package } from '../vocabulary/demarche.ts';
import { partOf } from '../vocabulary/sides.ts';
import type { Share } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { embarrassment } from './exposure.ts';
import { worthOf } from './packages.ts';
import type { RatifyScalars } from './ratify.ts';
import type { Tables } from './tables.ts';
import { cover, SECRET_BELOW } from './transmission.ts';
import { seenOf } from './way.ts';
import type { World } from './world.ts';

/** @throws {Error} when no terms are pending */
export function ratifyScalars(world: World, tables: Tables, side: Side): RatifyScalars {
  const { pending } = world;
  if (pending === null) throw new Error('There are no terms to ratify.');
  const { package: pack, thirdParty } = pending.settlement;
  const start = partOf(tables.start, side);
  const state = partOf(world.sides, side);
  const party = thirdParty === null ? undefined : tables.thirdParty.get(thirdParty);
  return {
    value: worthOf(world, tables, pack, side),
    floor: start.floor,
    audience: start.audience,
    commitment: state.commitment,
    claim: state.claim,
    secretShare: secretShare(world, tables, pack),
    briefed: start.briefed,
    leaked: worstLeak(world, tables),
    cover: party === undefined ? 0 : cover(party.access, party.bias),
  };
}

/** Of the messages between the sides and the terms together, the share that is secret. */
export function secretShare(world: World, tables: Tables, pack: Package): Share {
  let all = 0;
  let secret = 0;
  for (const message of world.messages) {
    if (message.to !== 'A' && message.to !== 'B') continue;
    all += 1;
    if (seenOf(world, tables, message) < SECRET_BELOW) secret += 1;
  }
  for (const term of Object.values(pack)) {
    // In one pie without secret rungs only messages count, as in the formal model.
    if (!term.secret) continue;
    all += 1;
    secret += 1;
  }
  return all === 0 ? 0 : secret / all;
}

/** c L: how much the worst of what has come out embarrasses. */
export function worstLeak(world: World, tables: Tables): Share {
  let worst = 0;
  for (const [of, exposure] of Object.entries(world.exposure)) {
    if (exposure !== 'exposed') continue;
    const channel = tables.channel.get(of);
    // A channel that was open from the start never was a secret.
    if (channel?.start === 'exposed') continue;
    worst = Math.max(worst, embarrassment(world.secrets, channel?.deniability ?? 0));
  }
  return worst;
}
