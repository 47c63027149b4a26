/** Failure modes 3, 4 and 5, which random play shows: unreadable replies, runaway escalation, stonewalling. */
import { quantalResponse } from '../../engine/numbers.ts';
import { REPLY_PLACE, type ReplyScalars, weighReplies } from '../../engine/reply.ts';
import { CHANNELS, message, VENUES } from '../lab/kit.ts';
import { randomPlays } from '../lab/rates.ts';
import { keepSilent, say } from '../lab/say.ts';
import { altered } from '../lab/setting.ts';
import { closeRound, lay, slotOf } from '../lab/table.ts';
import { drawn, type Protocol } from '../propositions/protocol.ts';
import { LIMITS } from './limits.ts';
import { type Finding, finding } from './row.ts';
import { entropyOf, meanOf, shareWhere } from './sample.ts';
import { isTold } from './told.ts';

/** Every reply of random play, weighed. */
function repliesOf(protocol: Protocol): readonly ReplyScalars[] {
  const all: ReplyScalars[] = [];
  randomPlays(protocol, undefined, (scalars) => {
    all.push(scalars);
  });
  return all;
}

/** 3. */
export function unreadable(protocol: Protocol): Finding {
  const p = protocol.base.parameters;
  const replies = repliesOf(protocol);
  const told = shareWhere(replies, (scalars) => isTold(weighReplies(scalars, p)));
  const bits = replies.map((scalars) =>
    entropyOf(
      quantalResponse(
        weighReplies(scalars, p).map(({ utility }) => utility),
        p.lambda,
      ),
    ),
  );
  const entropy = meanOf(bits);
  return finding(
    ['D3', 'Unreadable randomness'],
    [
      { name: 'likeliest reply told by three factors', value: told, least: LIMITS.leastTold },
      {
        name: 'mean entropy of replies, bits',
        value: entropy,
        least: LIMITS.entropyOfReplies[0],
        most: LIMITS.entropyOfReplies[1],
      },
    ],
  );
}

/** 4. */
export function runaway(protocol: Protocol): Finding {
  const played = randomPlays(protocol, (setting) => altered(setting, { tension: 0.3 }));
  const share = (counts: (one: (typeof played)[number]) => boolean): number =>
    played.filter(counts).length / played.length;
  return finding(
    ['D4', 'Runaway escalation'],
    [
      { name: 'war', value: share((one) => one.played.outcome === 'war'), most: LIMITS.mostWar },
      {
        name: 'plays with tension above .8',
        value: share((one) => one.played.worstTension > LIMITS.hot),
        most: LIMITS.mostHot,
      },
      {
        name: 'largest rise of tension in a silent round after a public threat',
        value: largestRise(protocol),
        most: 0,
      },
    ],
  );
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
export function stonewall(protocol: Protocol): Finding {
  const p = protocol.base.parameters;
  const replies = repliesOf(protocol);
  const stalls = replies.filter((scalars) => {
    const chances = weighReplies(scalars, p).map(({ chance }) => chance);
    return chances.indexOf(Math.max(...chances)) === REPLY_PLACE.stall;
  });
  const played = randomPlays(protocol);
  const drift = played.filter((one) => one.played.outcome === 'drift').length / played.length;
  return finding(
    ['D5', 'Stonewall equilibrium'],
    [
      {
        name: 'rounds whose likeliest reply is to stall',
        value: stalls.length / replies.length,
        most: LIMITS.mostStalled,
      },
      { name: 'drift', value: drift, most: LIMITS.mostDrift },
    ],
  );
}
