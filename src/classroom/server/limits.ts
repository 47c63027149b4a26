/** How often somebody may try: guesses at codes and words, classes opened, messages sent. */
import type { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { Config } from './config.ts';
import { shortHash } from './secrets.ts';

/** So many in so many seconds. */
interface Rate {
  readonly points: number;
  readonly duration: number;
}

/**
 * Wrong codes from one address: a whole school may share one, and mistypes some. Who guesses day and night
 * among 1.8 billion codes finds one of a hundred classes in seven years.
 */
const GUESSES: Rate = { points: 60, duration: 60 };
const GUESSES_AN_HOUR: Rate = { points: 300, duration: 3600 };
/** Wrong codes from anywhere. */
const GUESSES_OF_ALL: Rate = { points: 300, duration: 60 };
/** Wrong words for one seat. */
const WORDS: Rate = { points: 8, duration: 600 };

/**
 * Ways into a class are counted in so many seconds. A device that lost its line tries again every few
 * seconds at most; by a code, a school behind one address comes in by forties.
 */
const ENTRIES_IN = 10;
const NEWCOMERS = 8;

/** What came of a try: an answer, or how many seconds to wait. */
export type Try<T> =
  | { readonly answer: T; readonly wait: null }
  | { readonly answer: null; readonly wait: number };

export interface Limits {
  /**
   * Looks a code up, and counts it where nothing is found.
   *
   * @param look - null where the code is wrong
   */
  code<T>(address: string, look: () => Promise<T | null>): Promise<Try<T | null>>;
  /** Tries the word of a seat, and counts it where it is wrong. */
  word(seat: string, isRight: boolean): Promise<Try<boolean>>;
  /** Counts a try at the door of a class. @returns seconds to wait; null where it may be let in */
  entry(
    classId: string,
    by: { readonly token: string } | { readonly address: string },
  ): Promise<number | null>;
  /** Counts a class that is opened. @returns seconds to wait; null where it may be opened */
  opening(address: string): Promise<number | null>;
}

/**
 * @param redis - where several processes count together; null to count in this one
 * @param most - classes that one address may open in an hour, and ways into a class by one token in ten
 *   seconds; by its code there are eight times as many from one address
 */
export function newLimits(
  redis: Redis | null,
  most: Pick<Config, 'MOST_OPENED' | 'MOST_ENTRIES'>,
): Limits {
  const limiter = (keyPrefix: string, rate: Rate): RateLimiterAbstract => {
    const here = new RateLimiterMemory({ keyPrefix, ...rate });
    if (redis === null) return here;
    // While Redis is away each process counts for itself.
    return new RateLimiterRedis({ storeClient: redis, keyPrefix, ...rate, insuranceLimiter: here });
  };
  const soon = limiter('code', GUESSES);
  const hourly = limiter('code-hour', GUESSES_AN_HOUR);
  const everyone = limiter('code-all', GUESSES_OF_ALL);
  const words = limiter('word', WORDS);
  // Each process for itself: it is this one that would be kept busy.
  const inTen = (points: number) => new RateLimiterMemory({ points, duration: ENTRIES_IN });
  const byToken = inTen(most.MOST_ENTRIES);
  const byCode = inTen(NEWCOMERS * most.MOST_ENTRIES);
  const openings = limiter('opening', { points: most.MOST_OPENED, duration: 3600 });

  return {
    async code(address, look) {
      const counted: readonly (readonly [RateLimiterAbstract, string])[] = [
        [soon, address],
        [hourly, address],
        [everyone, 'all'],
      ];
      // Counted before the answer, so that a thousand guesses at once are a thousand; given back if right.
      for (const [by, key] of counted) {
        const wait = await taken(by, key);
        if (wait !== null) return { answer: null, wait };
      }
      const answer = await look();
      if (answer !== null) await Promise.all(counted.map(([by, key]) => by.reward(key)));
      return { answer, wait: null };
    },
    async word(seat, isRight) {
      const wait = await taken(words, seat);
      if (wait !== null) return { answer: null, wait };
      if (isRight) await words.delete(seat);
      return { answer: isRight, wait: null };
    },
    entry: (classId, by) =>
      'token' in by
        ? taken(byToken, `${classId} ${shortHash(by.token)}`)
        : taken(byCode, `${classId} ${by.address}`),
    opening: (address) => taken(openings, address),
  };
}

/** Takes a point. @returns seconds to wait; null where there was one */
async function taken(limiter: RateLimiterAbstract, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.ceil(refusal.msBeforeNext / 1000);
  }
}

/** Messages of one device: so many at once, and so many a second after that. */
const MOST_AT_ONCE = 60;
const A_SECOND = 15;

/**
 * A bucket of messages, full at first and filled again as time goes by.
 *
 * @returns takes one out; false where it is empty. `now` in milliseconds
 */
export function messageBucket(now: number): (now: number) => boolean {
  let left = MOST_AT_ONCE;
  let at = now;
  return (then) => {
    left = Math.min(MOST_AT_ONCE, left + ((then - at) / 1000) * A_SECOND);
    at = then;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
