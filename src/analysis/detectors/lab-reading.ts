/** Failure modes 3, 4 and 5, which random play shows: unreadable replies, runaway escalation, stonewalling. */
import { quantalResponse } from '../../engine/numbers.ts';
import { REPLY_PLACE, type ReplyScalars, weighReplies } from '../../engine/reply.ts';
import type { Parameters } from '../../vocabulary/parameters.ts';
import { CHANNELS, message, VENUES } from '../lab/kit.ts';
import { randomPlays } from '../lab/rates.ts';
import { keepSilent, say } from '../lab/say.ts';
import { altered } from '../lab/setting.ts';
import { closeRound, lay, slotOf } from '../lab/table.ts';
import { drawn, type Protocol } from '../propositions/protocol.ts';
import { finding, type LabFinding } from './lab-row.ts';

/** theory.md (d) 3, 4 and 5. */
const LEAST_READ = 0.8;
const ENTROPY = [1, 2] as const;
const MOST_WAR = 0.12;
const MOST_HOT = 0.15;
const HOT = 0.8;
const MOST_STALLED = 0.5;
const MOST_DRIFT = 0.45;
/** So many factors of a reply are shown. */
const SHOWN = 3;

/** Every reply of random play, weighed. */
function repliesOf(protocol: Protocol): readonly ReplyScalars[] {
  const all: ReplyScalars[] = [];
  randomPlays(protocol, undefined, (scalars) => {
    all.push(scalars);
  });
  return all;
}

/**
 * Would the factors that are shown have told the most likely reply? They are the largest differences,
 * term by term, between the likeliest reply and the next; they tell it when they speak for it together.
 */
function isTold(scalars: ReplyScalars, p: Parameters): boolean {
  const weighed = weighReplies(scalars, p).toSorted((a, b) => b.chance - a.chance);
  const [first, next] = weighed;
  if (first === undefined || next === undefined) return false;
  const gaps = new Map<string, number>();
  for (const { term, value } of first.terms) gaps.set(term, (gaps.get(term) ?? 0) + value);
  for (const { term, value } of next.terms) gaps.set(term, (gaps.get(term) ?? 0) - value);
  const largest = [...gaps.values()].toSorted((a, b) => Math.abs(b) - Math.abs(a)).slice(0, SHOWN);
  return largest.reduce((sum, gap) => sum + gap, 0) > 0;
}

function entropyOf(chances: readonly number[]): number {
  return chances.reduce((sum, p) => (p > 0 ? sum - p * Math.log2(p) : sum), 0);
}

/** 3. */
export function unreadable(protocol: Protocol): LabFinding {
  const p = protocol.base.parameters;
  const replies = repliesOf(protocol);
  const told = replies.filter((scalars) => isTold(scalars, p)).length / replies.length;
  const bits = replies.map((scalars) =>
    entropyOf(
      quantalResponse(
        weighReplies(scalars, p).map(({ utility }) => utility),
        p.lambda,
      ),
    ),
  );
  const entropy = bits.reduce((sum, x) => sum + x, 0) / bits.length;
  return finding('D3', 'Unreadable randomness', [
    { name: 'likeliest reply told by three factors', value: told, least: LEAST_READ },
    { name: 'mean entropy of replies, bits', value: entropy, least: ENTROPY[0], most: ENTROPY[1] },
  ]);
}

/** 4. */
export function runaway(protocol: Protocol): LabFinding {
  const played = randomPlays(protocol, (setting) => altered(setting, { tension: 0.3 }));
  const share = (counts: (one: (typeof played)[number]) => boolean): number =>
    played.filter(counts).length / played.length;
  return finding('D4', 'Runaway escalation', [
    { name: 'war', value: share((one) => one.played.outcome === 'war'), most: MOST_WAR },
    {
      name: 'plays with tension above .8',
      value: share((one) => one.played.worstTension > HOT),
      most: MOST_HOT,
    },
    {
      name: 'largest rise of tension in a silent round after a public threat',
      value: largestRise(protocol),
      most: 0,
    },
  ]);
}

/** One public threat, then silence to the deadline. */
function largestRise(protocol: Protocol): number {
  let largest = -Infinity;
  const threat = message('threaten', CHANNELS.official, { venue: VENUES.podium });
  for (let n = 0; n < protocol.singles; n += 1) {
    const table = lay(drawn(protocol, protocol.seed + n), protocol.seed + n);
    say(table, table.player, table.counterpart, threat, slotOf(table, table.player.role, 0));
    closeRound(table, VENUES.podium.symbolism);
    for (table.round = 2; table.round <= table.setting.rounds; table.round += 1) {
      const before = table.tension;
      keepSilent(table, table.counterpart);
      closeRound(table, 0);
      // At no tension at all it can fall no more.
      if (before > 0) largest = Math.max(largest, table.tension - before);
    }
  }
  return largest;
}

/** 5. */
export function stonewall(protocol: Protocol): LabFinding {
  const p = protocol.base.parameters;
  const replies = repliesOf(protocol);
  const stalls = replies.filter((scalars) => {
    const chances = weighReplies(scalars, p).map(({ chance }) => chance);
    return chances.indexOf(Math.max(...chances)) === REPLY_PLACE.stall;
  });
  const played = randomPlays(protocol);
  const drift = played.filter((one) => one.played.outcome === 'drift').length / played.length;
  return finding('D5', 'Stonewall equilibrium', [
    {
      name: 'rounds whose likeliest reply is to stall',
      value: stalls.length / replies.length,
      most: MOST_STALLED,
    },
    { name: 'drift', value: drift, most: MOST_DRIFT },
  ]);
}
