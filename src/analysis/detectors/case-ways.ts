/** The pure policies of a case's contest: a way of carrying messages, kept to, and a way of opening. */
import { isOpen } from '../../engine/condition.ts';
import { counterPackage } from '../../engine/counter.ts';
import { mostFor } from '../../engine/frontier.ts';
import { logistic } from '../../engine/numbers.ts';
import { isEmpty } from '../../engine/packages.ts';
import { type Tables, tablesOf } from '../../engine/tables.ts';
import { expectedWarValue } from '../../engine/war.ts';
import { carriesSecrets } from '../../engine/way.ts';
import type { World } from '../../engine/world.ts';
import { type Demarche, silence } from '../../vocabulary/demarche.ts';
import type { Channel } from '../../vocabulary/table.ts';
import type { Value } from '../../vocabulary/units.ts';
import { type Act, other, type Side } from '../../vocabulary/words.ts';
import { canSend } from '../drafts.ts';
import { modelsMove, openChannels, POLICIES, type Policy, rerouted } from '../policies.ts';
import type { Situation } from './case-look.ts';

/** How a way is chosen among the channels that are open: the one with most of it. */
interface Way {
  readonly name: string;
  readonly merit: (channel: Channel) => number;
  /** Does a third party carry it, where one may? */
  readonly mediated?: boolean;
}

const OFFICIAL = (channel: Channel): number => (channel.kind === 'official' ? 1 : -1);
const WAYS: readonly Way[] = [
  { name: 'official', merit: (channel) => 2 * OFFICIAL(channel) + channel.authority },
  { name: 'before all', merit: (channel) => -channel.secrecy },
  { name: 'back channel', merit: (channel) => -2 * OFFICIAL(channel) + channel.authority },
  { name: 'most secret', merit: (channel) => channel.secrecy },
  { name: 'swiftest', merit: (channel) => -channel.latency[1] },
  { name: 'mediated', merit: (channel) => channel.thirdParties.length, mediated: true },
];

/** What is said first, before the way is merely kept to. */
const OPENINGS: readonly Act[] = ['propose', 'threaten', 'assure'];

/** What is asked beyond what a side hopes for: as the laboratory's offers stand to an even one. */
const ASKS: Readonly<Record<string, Value>> = { tough: 0.1, even: 0.03, soft: -0.05 };

/** One way of going on from a situation. */
export interface Entrant {
  /** Way and opening. */
  readonly policy: string;
  /** By which it opens; null of silence. */
  readonly channel: string | null;
  readonly plays: Policy;
}

/**
 * All ways of going on that are possible. Ways that come to the same channel are one, of the first
 * name. Silence is kept to as they are: nothing is said thereafter, and nothing answered.
 */
export function entrantsOf(situation: Situation): readonly Entrant[] {
  const { world, turn, side } = situation;
  const open = openChannels(world, side);
  const entrants: Entrant[] = [{ policy: 'silence', channel: null, plays: POLICIES.wait }];
  const taken = new Set<string>();
  for (const { name, merit, mediated = false } of WAYS) {
    const [channel] = open.toSorted((a, b) => merit(b) - merit(a));
    if (channel === undefined) continue;
    const thirdParty = mediated ? carrierOf(world, channel) : null;
    const way = `${channel.id}/${thirdParty}`;
    if (taken.has(way) || (mediated && thirdParty === null)) continue;
    taken.add(way);
    for (const act of OPENINGS) {
      for (const ask of act === 'assure' ? [0] : Object.values(ASKS)) {
        const first = firstOf(situation, act, channel, thirdParty, ask);
        if (!canSend(world, turn.chair, first)) continue;
        const policy = `${name}, ${act}`;
        entrants.push({ policy, channel: channel.id, plays: opening(situation, first, channel) });
      }
    }
  }
  return entrants;
}

function carrierOf(world: World, { thirdParties }: Channel): string | null {
  const known = tablesOf(world.case).thirdParty;
  return thirdParties.find((id) => isOpen(world, known.get(id)?.windows ?? [])) ?? null;
}

function firstOf(
  { world, side }: Situation,
  act: Act,
  channel: Channel,
  thirdParty: string | null,
  ask: Value,
): Demarche {
  const tables = tablesOf(world.case);
  const secretly = channel.kind === 'back' && carriesSecrets(channel);
  const target = hoped(world, tables, side) + ask;
  const terms = act === 'assure' ? {} : counterPackage(world, tables, side, {}, target, secretly);
  const message = rerouted(world, side, { ...silence(), act, package: terms }, channel);
  return isEmpty(terms) && act !== 'assure'
    ? { ...message, act: 'probe' }
    : { ...message, thirdParty };
}

/** y-hat of theory.md: half of the most there is to have, and of what war would bring. */
function hoped(world: World, tables: Tables, side: Side): Value {
  const theirs = tables.power[other(side)];
  const floor = expectedWarValue(theirs, logistic(world.sides[side].belief), tables.parameters);
  return 0.5 * (mostFor(world, tables, side, floor) + tables.war[side]);
}

/** The first message, and then what the model would say, by the same channel where that is open. */
function opening(
  { world: start, turn: now, side }: Situation,
  first: Demarche,
  channel: Channel,
): Policy {
  return (world, turn) => {
    const { chair } = turn;
    if (world.at === start.at && turn.since === now.since) {
      return { kind: 'send', chair, demarche: first };
    }
    const demarche = modelsMove(world, turn);
    if (demarche.channel === null) return { kind: 'send', chair, demarche };
    const kept = rerouted(world, side, demarche, channel);
    return { kind: 'send', chair, demarche: canSend(world, chair, kept) ? kept : demarche };
  };
}
