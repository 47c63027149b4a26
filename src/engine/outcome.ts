/** How long this agreement holds and what each side has of the end, as plain numbers of a world. */
import { partOf } from '../vocabulary/sides.ts';
import type { Share } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { messageOf } from './apply.ts';
import { carriageOf } from './carriage.ts';
import { outcomeOf } from './condition.ts';
import { agreementScore, durability, noDealScore } from './ending.ts';
import { secretShare } from './home.ts';
import { share } from './numbers.ts';
import { concession, worthOf } from './packages.ts';
import { concessionCost } from './reply.ts';
import type { Tables } from './tables.ts';
import { roundsIn } from './time.ts';
import { cover } from './transmission.ts';
import type { World } from './world.ts';

/**
 * What a bargain made wholly in secret lacks in margin. A case's own addition: the formal model has a
 * price of secrecy at ratification only, which a side whose veto player is briefed never pays. What
 * few have made few defend: back channels bring the breakthrough and leave the process its enemies
 * (Wanis-St. John 2006), for they rest on narrow coalitions (Pruitt 2008). It grows with
 * the square of the secret share: a secret beside open words leans on them. The size is judgement.
 */
const NARROW_BASE: Share = 0.4;

/** D of the agreement; 0 without one. */
export function durabilityOf(world: World, tables: Tables): Share {
  const { settled } = world;
  if (settled === null) return 0;
  const margin = Math.min(
    worthOf(world, tables, settled.package, 'A') - tables.war.A,
    worthOf(world, tables, settled.package, 'B') - tables.war.B,
  );
  const narrow = NARROW_BASE * secretShare(world, tables, settled.package) ** 2;
  const meanTrust = (world.sides.A.trust + world.sides.B.trust) / 2;
  return durability(margin - narrow, meanTrust, leverageOf(world, tables));
}

/** A side's score as things stand: its outcome, less what delay and backing down have cost it. */
export function scoreOf(world: World, tables: Tables, side: Side): number {
  const { settled } = world;
  const game = world.case;
  const until = settled === null ? world.at : settled.at;
  const delay = partOf(tables.start, side).delay * roundsIn(until - game.start, game.round);
  const costs = delay + partOf(world.sides, side).backDownCost;
  const outcome = outcomeOf(world);
  if (outcome === 'war') return partOf(tables.war, side) - costs;
  if (settled === null) {
    const { omega } = tables.parameters;
    return noDealScore(partOf(tables.statusQuo, side), omega, outcome === 'breakdown') - costs;
  }
  const value = worthOf(world, tables, settled.package, side);
  const lasts = durabilityOf(world, tables);
  const cost = costOfTerms(world, tables, side);
  return agreementScore(lasts, value, cost, leverageOf(world, tables)) - costs;
}

/** C of the agreement: what the side gave up against the status quo it began with. */
function costOfTerms(world: World, tables: Tables, side: Side): number {
  const { settled } = world;
  if (settled === null) return 0;
  const before = { ...world, settled: null };
  const exposed = world.exposure[settled.channel] === 'exposed';
  const given = concession(before, tables, settled.package, side, 0, exposed);
  const party = settled.thirdParty === null ? undefined : tables.thirdParty.get(settled.thirdParty);
  const state = partOf(world.sides, side);
  const scalars = {
    value: worthOf(world, tables, settled.package, side),
    ...given,
    publicness: 0,
    force: 0,
    cover: party === undefined ? 0 : cover(party.access, party.bias),
    audience: partOf(tables.start, side).audience,
    commitment: state.commitment,
    claim: state.claim,
  };
  return concessionCost(scalars, tables.parameters);
}

/** Of the third party through which the terms came, with what it leaned on them besides. */
function leverageOf(world: World, tables: Tables): Share {
  const { settled } = world;
  if (settled === null || settled.thirdParty === null) return 0;
  const { answers } = messageOf(world, settled.message).demarche;
  const offer = messageOf(world, answers ?? settled.message);
  const { leverage = 0 } = tables.thirdParty.get(settled.thirdParty) ?? {};
  return share(leverage + carriageOf(world, offer).leverage);
}
