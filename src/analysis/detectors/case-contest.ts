/** Failure mode 1 on a case, and the rule that no channel is best too often: ways of going on, set against each other. */
import { seedOf } from '../plays.ts';
import { FRESH, type Look, playedOn, type Situation, situationsOf } from './case-look.ts';
import { type Entrant, entrantsOf } from './case-ways.ts';
import { LIMITS } from './limits.ts';
import { type Finding, finding } from './row.ts';
import { entropyOf, meanOf } from './sample.ts';

/** Our own limit, judgement: of the situations, so many at most have one and the same best channel. */
const MOST_BEST = 0.6;

/** Every entrant plays on so often; the best few so many times as often again, so that luck does not win. */
const HEAT = 12;
const FINALISTS = 6;
const FINAL = 5;

/** The winner of each situation, by fresh luck that all its entrants share. */
export function winnersOf(look: Look): readonly Entrant[] {
  return situationsOf(look).map((situation, n) => {
    const first = seedOf(FRESH, n * HEAT * (1 + FINAL));
    const heat = ranked(situation, entrantsOf(situation), first, HEAT);
    const [winner] = ranked(situation, heat.slice(0, FINALISTS), first + HEAT, HEAT * FINAL);
    if (winner === undefined) throw new Error('Nobody entered the contest.');
    return winner;
  });
}

function ranked(
  situation: Situation,
  entrants: readonly Entrant[],
  from: number,
  plays: number,
): readonly Entrant[] {
  return entrants
    .map((entrant) => ({
      entrant,
      mean: meanOf(
        Array.from({ length: plays }, (_, k) => playedOn(situation, entrant.plays, from + k)),
      ),
    }))
    .toSorted((a, b) => b.mean - a.mean)
    .map(({ entrant }) => entrant);
}

/** Shares of the winners by something they have, the largest first. */
function sharesBy(
  winners: readonly Entrant[],
  of: (winner: Entrant) => string,
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const winner of winners) counts.set(of(winner), (counts.get(of(winner)) ?? 0) + 1);
  const shares = [...counts].map(([id, count]) => [id, count / winners.length] as const);
  return Object.fromEntries(shares.toSorted((a, b) => b[1] - a[1]));
}

/** D1 and C3. */
export function contest(look: Look): readonly Finding[] {
  const { game } = look;
  const winners = winnersOf(look);
  const byPolicy = sharesBy(winners, ({ policy }) => policy);
  const byChannel = sharesBy(winners, ({ channel }) => channel ?? 'silence');
  const kinds = new Set(
    winners.map(({ channel }) => game.channels.find(({ id }) => id === channel)?.kind),
  );
  kinds.delete(undefined);
  const there = new Set(game.channels.filter((c) => c.reaches === null).map(({ kind }) => kind));
  const [best = ''] = Object.keys(byPolicy);
  const policies: Finding = {
    ...finding(
      ['D1', 'One best policy', game.id],
      [
        {
          name: 'share of situations of the best policy',
          value: Math.max(...Object.values(byPolicy)),
          most: LIMITS.mostWins,
        },
        {
          name: 'entropy of winners, bits',
          value: entropyOf(Object.values(byPolicy)),
          least: LIMITS.leastEntropyOfWinners,
        },
        { name: 'kinds of channel that win somewhere', value: kinds.size, least: there.size },
      ],
      byPolicy,
    ),
    best,
  };
  return [
    policies,
    finding(
      ['C3', 'One best channel', game.id],
      [
        {
          name: 'situations in which the same channel is best',
          value: Math.max(...Object.values(byChannel)),
          most: MOST_BEST,
        },
      ],
      byChannel,
    ),
  ];
}
