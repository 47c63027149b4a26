/** Failure modes 1 and 2: one best policy, and luck that drowns choice. */
import { play } from '../lab/play.ts';
import { random, type Schedule } from '../lab/schedules.ts';
import type { Setting } from '../lab/setting.ts';
import { drawn, type Protocol } from '../propositions/protocol.ts';
import {
  channelOf,
  LAB_POLICIES,
  type LabPolicy,
  OFFERS,
  type Scene,
  sceneOf,
  scheduleOf,
} from './lab-policies.ts';
import { LIMITS, MATCH } from './limits.ts';
import { type Finding, finding } from './row.ts';
import { entropyOf, meanOf, varianceOf } from './sample.ts';

/** Matches in each cell. */
const MATCHES = 20;
/** So many of the best entrants of a cell play so many times as much again. */
const FINALISTS = 8;
const FINAL = 5;

export interface Tournament {
  readonly protocol: Protocol;
  /** Settings with what there is to talk by. */
  readonly cells: number;
  /** Plays of each policy and offer in each cell. */
  readonly plays: number;
}

/** A policy with one schedule of offers. */
interface Entrant {
  readonly policy: LabPolicy;
  readonly schedule: Schedule;
}

interface Cell {
  readonly setting: Setting;
  readonly scene: Scene;
  readonly winner: Entrant;
  /** Mean and variance of the score, by entrant. */
  readonly means: readonly number[];
  readonly variances: readonly number[];
}

export function tournament({ protocol, cells, plays }: Tournament): readonly Finding[] {
  const played = Array.from({ length: cells }, (_, n) => cellOf(protocol, n, plays));
  return [oneBestPolicy(played), luckAndChoice(protocol, played)];
}

/** All play; the best few play on, so that the winner is not the luckiest. */
function cellOf(protocol: Protocol, n: number, plays: number): Cell {
  const setting = drawn(protocol, protocol.seed + n);
  const scene = sceneOf(n);
  const open = LAB_POLICIES.filter(({ mediated }) => !mediated || scene.mediator !== null);
  const entrants = open.flatMap((policy) =>
    Object.values(OFFERS).map((offer) => ({
      policy,
      schedule: scheduleOf(policy, offer, scene),
    })),
  );
  const first = protocol.seed + n * plays * (1 + FINAL);
  const scores = entrants.map(({ schedule }) => scoresOf(setting, schedule, first, plays));
  const means = scores.map(meanOf);
  const finalists = entrants
    .map((entrant, i) => ({ entrant, mean: means[i] ?? 0 }))
    .toSorted((x, y) => y.mean - x.mean)
    .slice(0, FINALISTS)
    .map(({ entrant }) => ({
      entrant,
      mean: meanOf(scoresOf(setting, entrant.schedule, first + plays, plays * FINAL)),
    }));
  const [winner] = finalists.toSorted((x, y) => y.mean - x.mean);
  if (winner === undefined) throw new Error('Nobody entered the tournament.');
  return { setting, scene, winner: winner.entrant, means, variances: scores.map(varianceOf) };
}

function scoresOf(setting: Setting, schedule: Schedule, from: number, plays: number): number[] {
  return Array.from({ length: plays }, (_, k) => play(setting, schedule, from + k).playerScore);
}

function oneBestPolicy(cells: readonly Cell[]): Finding {
  const wins = new Map<string, number>();
  const used = new Set<unknown>();
  for (const { winner, scene } of cells) {
    const { name, venue } = winner.policy;
    wins.set(name, (wins.get(name) ?? 0) + 1);
    used.add(channelOf(winner.policy, scene)).add(venue);
  }
  const shares = [...wins.values()].map((count) => count / cells.length);
  const detail = Object.fromEntries([...wins].map(([name, count]) => [name, count / cells.length]));
  return finding(
    ['D1', 'One best policy'],
    [
      {
        name: 'share of cells of the best policy',
        value: Math.max(...shares),
        most: LIMITS.mostWins,
      },
      {
        name: 'entropy of winners, bits',
        value: entropyOf(shares),
        least: LIMITS.leastEntropyOfWinners,
      },
      { name: 'channels and venues that win somewhere', value: used.size, least: 7 },
    ],
    detail,
  );
}

/**
 * The winner of each cell against random play, with fresh luck. The effect is in standard deviations
 * of luck: of one way of playing one scene again and again.
 */
function luckAndChoice(protocol: Protocol, cells: readonly Cell[]): Finding {
  let gained = 0;
  let won = 0;
  cells.forEach(({ setting, winner, scene }, n) => {
    for (let m = 0; m < MATCHES; m += 1) {
      const from = protocol.seed + FRESH + (n * MATCHES + m) * MATCH;
      const mine = meanOf(scoresOf(setting, winner.schedule, from, MATCH));
      const theirs = meanOf(scoresOf(setting, random(scene.mediator), from, MATCH));
      gained += mine - theirs;
      if (mine > theirs) won += 1;
    }
  });
  const matches = cells.length * MATCHES;
  const luck = meanOf(cells.flatMap(({ variances }) => variances));
  return finding(
    ['D2', 'Luck drowns choice'],
    [
      {
        name: 'best less random, in deviations of luck',
        value: gained / matches / Math.sqrt(luck),
        least: LIMITS.leastEffect,
      },
      {
        name: 'matches of ten that the best wins',
        value: won / matches,
        least: LIMITS.leastMatches,
      },
    ],
    variance(cells),
  );
}

/** Seeds that no play of the tournament had. */
const FRESH = 100_000_000;

/** Shares of the variance of scores: of luck, of the scene, and of choice. */
function variance(cells: readonly Cell[]): Readonly<Record<string, number>> {
  const luck = meanOf(cells.flatMap(({ variances }) => variances));
  const scene = varianceOf(cells.map(({ means }) => meanOf(means)));
  const choice = meanOf(cells.map(({ means }) => varianceOf(means)));
  const all = luck + scene + choice;
  return { 'variance by luck': luck / all, 'by scene': scene / all, 'by choice': choice / all };
}
