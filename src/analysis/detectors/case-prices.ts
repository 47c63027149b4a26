/** Failure modes 6 and 7 on a case: threats that always pay, and secrecy without a price. */
import { durabilityOf } from '../../engine/outcome.ts';
import { startWorld } from '../../engine/start.ts';
import { tablesOf } from '../../engine/tables.ts';
import type { Turn, World } from '../../engine/world.ts';
import { silence } from '../../vocabulary/demarche.ts';
import type { Channel } from '../../vocabulary/table.ts';
import { SIDES, type Side } from '../../vocabulary/words.ts';
import { diceOf } from '../dice.ts';
import { canSend } from '../drafts.ts';
import { against } from '../experience.ts';
import { seedOf } from '../plays.ts';
import { openChannels, POLICIES, type Policy, rerouted } from '../policies.ts';
import { byModel, sideOf, toEnd } from '../to-end.ts';
import { type Look, scoresOf } from './case-look.ts';
import { LIMITS } from './limits.ts';
import { type Bound, type Finding, finding } from './row.ts';
import { marginOf, meanOf } from './sample.ts';

type Hearing = keyof typeof LIMITS.lastPaid;

/** By what a threat is said: before all, or where fewest hear it. */
const MERIT: Readonly<Record<Hearing, (channel: Channel) => number>> = {
  public: ({ secrecy }) => -secrecy,
  private: ({ secrecy, authority }) => secrecy + authority,
};

/** The same threat at each of a side's first junctures, and then what the model says. */
function threatening(count: number, hearing: Hearing): Policy {
  return (world, turn) => {
    const before = threatsBy(world, sideOf(world, turn));
    const threat = turn.answers === null && before < count ? threatOf(world, turn, hearing) : null;
    if (threat === null) return byModel(world, turn);
    return { kind: 'send', chair: turn.chair, demarche: threat };
  };
}

function threatsBy(world: World, side: Side): number {
  return world.messages.filter(
    ({ from, demarche }) =>
      from === side && demarche.act === 'threaten' && demarche.answers === null,
  ).length;
}

/** For what the side opened with, on the issues that the quarrel is about. */
function threatOf(world: World, turn: Turn, hearing: Hearing) {
  const side = sideOf(world, turn);
  const { hearts } = tablesOf(world.case);
  const terms = world.case.issues
    .filter(({ id }) => hearts.includes(id))
    .map(({ id, opening }) => [id, { rung: opening[side], secret: false }] as const);
  const threat = { ...silence(), act: 'threaten', package: Object.fromEntries(terms) } as const;
  const merit = MERIT[hearing];
  return (
    openChannels(world, side)
      .toSorted((a, b) => merit(b) - merit(a))
      .map((channel) => rerouted(world, side, threat, channel))
      .find((demarche) => canSend(world, turn.chair, demarche)) ?? null
  );
}

/** D6: what one more threat in place of the next message brings its sender, at the least 95 % guess. */
export function threatSpamOf(look: Look): Finding {
  const detail: Record<string, number> = {};
  const bounds = SIDES.flatMap((side) =>
    (['public', 'private'] as const).map((hearing): Bound => {
      const next = LIMITS.lastPaid[hearing] + 1;
      const more = scoresOf(look, side, threatening(next, hearing));
      const less = scoresOf(look, side, threatening(next - 1, hearing));
      const gains = more.map((score, n) => score - (less[n] ?? 0));
      const name = `${side}: gain of threat ${next} in ${hearing}`;
      detail[`${name}, at its middle`] = meanOf(gains);
      return { name, value: meanOf(gains) - marginOf(gains), most: 0 };
    }),
  );
  return finding(['D6', 'Threat spam', look.game.id], bounds, detail);
}

interface Kept {
  readonly leaked: boolean;
  /** The chance that terms which were agreed pass at home on both sides and then last; null without any. */
  readonly stands: number | null;
}

/**
 * D7: plays of the back channels alone, by each side in turn, beside plays of the official ones. The
 * laboratory's price is failure at home; a case has a second, that a narrow bargain lasts less well.
 */
export function priceOfSecrecyOf(look: Look): Finding {
  const of = (policy: 'back-only' | 'official-only') =>
    SIDES.flatMap((side) =>
      Array.from({ length: look.plays }, (_, n) => keptBy(look, side, POLICIES[policy], n)),
    );
  const [back, official] = [of('back-only'), of('official-only')];
  const [least, most] = LIMITS.leaks;
  const falling = (kept: readonly Kept[]) =>
    1 - meanOf(kept.flatMap(({ stands }) => (stands === null ? [] : [stands])));
  return finding(
    ['D7', 'Secrecy without a price', look.game.id],
    [
      {
        name: 'plays in which a secret message leaks, back channels',
        value: meanOf(back.map(({ leaked }) => Number(leaked))),
        least,
        most,
      },
      {
        name: 'terms that fail at home or do not last, back channels less official',
        value: falling(back) - falling(official),
        least: 0,
      },
    ],
    { 'fail or do not last, back channels': falling(back), official: falling(official) },
  );
}

function keptBy(look: Look, side: Side, policy: Policy, n: number): Kept {
  const start = startWorld(look.game, { kind: 'seed', seed: seedOf(look.seed, n) });
  const dice = diceOf(seedOf(look.seed, n));
  const both = against(side, policy);
  let leaked = false;
  let passing = 1;
  const end = toEnd(
    start,
    (world, turn) => both[sideOf(world, turn)](world, turn, dice),
    (_world, _turn, _move, entries) => {
      for (const entry of entries) {
        if (entry.kind === 'leaked' && entry.message !== null) leaked = true;
        if (entry.kind === 'ratified') passing *= entry.chance;
      }
    },
  );
  if (end.settled === null) return { leaked, stands: null };
  return { leaked, stands: passing * durabilityOf(end, tablesOf(look.game)) };
}
