import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHANNELS,
  type LabMessage,
  MEDIATORS,
  type Mediator,
  message,
  VENUES,
} from '../../src/analysis/lab/kit.ts';
import type { Played } from '../../src/analysis/lab/outcome.ts';
import { play } from '../../src/analysis/lab/play.ts';
import { say } from '../../src/analysis/lab/say.ts';
import {
  byRound,
  conceding,
  fromBeliefs,
  random,
  type Schedule,
} from '../../src/analysis/lab/schedules.ts';
import { altered, BASE, mirrored, type Setting } from '../../src/analysis/lab/setting.ts';
import { single, tableAfter } from '../../src/analysis/lab/single.ts';
import { lay } from '../../src/analysis/lab/table.ts';
import { scalarsOf } from '../../src/analysis/lab/weigh.ts';
import { logOdds } from '../../src/engine/numbers.ts';
import { replyChances } from '../../src/engine/reply.ts';
import { ACTS, OUTCOMES, REPLIES } from '../../src/vocabulary/words.ts';

const share = () => fc.double({ min: 0, max: 1, noNaN: true });
const aSide = fc.record({
  audience: share(),
  resolved: fc.boolean(),
  belief: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
  trust: share(),
  commitment: share(),
  claim: share(),
  floor: share(),
  delay: fc.double({ min: 0, max: 0.05, noNaN: true }),
  briefed: fc.boolean(),
  statusQuo: share(),
});
const aSetting: fc.Arbitrary<Setting> = fc
  .record({
    A: aSide,
    B: aSide,
    tension: share(),
    rounds: fc.integer({ min: 1, max: 14 }),
    leaks: fc.constantFrom('natural' as const, 'never' as const, 1, 3),
    // A half and more keeps 1 - (1 - p) exact, as the mirror needs.
    power: fc.double({ min: 0.5, max: 1, noNaN: true }),
  })
  .map(({ power, ...change }) => altered(BASE, { ...change, parameters: { power } }));
const aMediator = fc.constantFrom(null, ...Object.values(MEDIATORS));
const aMessage: fc.Arbitrary<LabMessage> = fc.record({
  act: fc.constantFrom(...ACTS.filter((act) => act !== 'silent' && act !== 'accept')),
  share: fc.option(share()),
  channel: fc.constantFrom(...Object.values(CHANNELS)),
  venue: fc.constantFrom(...Object.values(VENUES)),
  mediator: aMediator,
  step: fc.boolean(),
});
const aSchedule: fc.Arbitrary<Schedule> = fc.oneof(
  aMediator.map(random),
  fc.array(fc.array(aMessage, { maxLength: 3 }), { maxLength: 5 }).map(byRound),
  aMessage.map(fromBeliefs),
);
const aSeed = fc.nat();

const envoy = { channel: CHANNELS.envoy, venue: VENUES['closed room'], mediator: null };

describe('one message', () => {
  test('has replies that are chances: each from 0 to 1, all five together 1', () => {
    fc.assert(
      fc.property(aSetting, aMessage, aSeed, (setting, said, seed) => {
        const { replies, ifRefused, leakChance } = single(setting, said, seed);
        for (const chances of [replies, ifRefused]) {
          expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        }
        for (const chance of [...replies, ...ifRefused, leakChance]) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('seen from the other end of the table is exactly the same', () => {
    fc.assert(
      fc.property(aSetting, aMessage, aSeed, (setting, said, seed) => {
        expect(single(mirrored(setting), said, seed, 'B')).toEqual(
          single(setting, said, seed, 'A'),
        );
      }),
    );
  });

  test.each([
    [
      'a probe only asks: its terms cannot be accepted',
      message('probe', CHANNELS.envoy, { share: 0.4 }),
      0,
    ],
    ['nor can what has no terms', message('propose', CHANNELS.envoy), 0],
  ])('%s', (_rule, said, chance) => {
    expect(single(BASE, said, 1).replies[0]).toBe(chance);
  });

  test('in public it is no secret: nothing to stock, nothing to leak', () => {
    const open = single(BASE, message('propose', CHANNELS.official, { venue: VENUES.podium }), 1);
    expect([open.secrets, open.leakChance]).toEqual([0, 0]);
  });

  test('by back channel at the default secrecy it leaks three to four times in a hundred', () => {
    const { leakChance } = single(BASE, message('propose', CHANNELS.envoy), 1);
    expect(leakChance).toBeCloseTo(0.036, 10);
  });
});

describe('the bridge to the reply model', () => {
  test('gives the check vector of the formal model to four places', () => {
    const table = lay(altered(BASE, { A: { audience: 0.8 }, B: { audience: 0.7 } }), 1);
    const threat = message('threaten', CHANNELS.official, { venue: VENUES.podium, share: 0.5 });
    const said = say(table, table.player, table.counterpart, threat, 0);
    expect(said.seen).toBeCloseTo(0.9, 12);
    table.round = 4;
    table.tension = 0.5;
    table.player.commitment = 0.4;
    const own = { belief: logOdds(0.6), trust: 0.55, commitment: 0.3, claim: 0.66 };
    Object.assign(table.counterpart, own);
    const scalars = scalarsOf(table, table.counterpart, table.player, { ...said, offered: 0.5 });
    const chances = replyChances(scalars, table.p).map((chance) => Number(chance.toFixed(4)));
    expect(chances).toEqual([0.0057, 0.5256, 0.3295, 0.0826, 0.0565]);
  });
});

describe('several mediators in one play', () => {
  test('each tells what it knows once', () => {
    const setting = altered(BASE, { consent: 'given', leaks: 'never', A: { resolved: true } });
    const { facilitator, 'friend of theirs': friend } = MEDIATORS;
    const told = (mediators: readonly Mediator[]) => {
      const relayed = mediators.map((mediator) => message('probe', CHANNELS.envoy, { mediator }));
      return tableAfter(setting, 1, relayed).counterpart.belief;
    };
    expect(told([friend, friend])).toBe(told([friend]));
    expect(told([friend, facilitator])).toBeGreaterThan(told([friend]));
    expect(told([friend, facilitator, friend])).toBe(told([friend, facilitator]));
  });
});

describe('a full play', () => {
  test('is the same from the same seed, to the last byte', () => {
    fc.assert(
      fc.property(aSetting, aSchedule, aSeed, (setting, schedule, seed) => {
        const once = JSON.stringify(play(setting, schedule, seed));
        expect(JSON.stringify(play(setting, schedule, seed))).toBe(once);
      }),
    );
  });

  test('seen from the other end of the table is exactly the same', () => {
    fc.assert(
      fc.property(aSetting, aSchedule, aSeed, (setting, schedule, seed) => {
        expect(play(mirrored(setting), schedule, seed, 'B')).toEqual(play(setting, schedule, seed));
      }),
    );
  });

  test('leaves nothing outside its range', () => {
    fc.assert(
      fc.property(aSetting, aSchedule, aSeed, (setting, schedule, seed) => {
        const played = play(setting, schedule, seed);
        expect(OUTCOMES).toContain(played.outcome);
        expect(played.round).toBeGreaterThanOrEqual(1);
        expect(played.round).toBeLessThanOrEqual(setting.rounds);
        const shares = [played.share, played.durability, played.finalTension, played.worstTension];
        for (const one of shares) {
          if (one === null) continue;
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1);
        }
        expect(played.share !== null).toBe(played.outcome === 'agreement');
        expect(played.worstTension).toBeGreaterThanOrEqual(played.finalTension);
        expect(Number.isFinite(played.playerScore + played.counterpartScore)).toBe(true);
        expect(played.replies).toHaveLength(REPLIES.length);
      }),
    );
  });

  test('shares its luck with a play that differs only later', () => {
    const before = conceding(0.56, 0.5, envoy);
    const threat = [message('threaten', CHANNELS.official, { venue: VENUES.podium })];
    const later: Schedule = (table) => (table.round < 5 ? before(table) : threat);
    for (let seed = 0; seed < 200; seed += 1) {
      const a = play(BASE, before, seed);
      const b = play(BASE, later, seed);
      if (a.round < 5 || b.round < 5) expect(b).toEqual(a);
    }
  });
});

describe('what an experiment may fix', () => {
  const plays = (setting: Setting): readonly Played[] =>
    Array.from({ length: 400 }, (_, seed) => play(setting, conceding(0.56, 0.5, envoy), seed));
  const leaked = (setting: Setting) => plays(setting).filter((played) => played.leaked);

  test('nothing leaks where nothing may', () => {
    expect(leaked(altered(BASE, { leaks: 'never' }))).toEqual([]);
  });

  test('what is to leak in a round leaks then, in every play that comes so far', () => {
    for (const { round, leakedIn } of plays(altered(BASE, { leaks: 3 }))) {
      expect(leakedIn).toBe(round < 3 ? null : 3);
    }
  });

  test('by chance some plays leak and some do not', () => {
    const count = leaked(BASE).length;
    expect(count).toBeGreaterThan(40);
    expect(count).toBeLessThan(300);
  });

  test('a mediator whom both accept without being asked is always there', () => {
    const relayed = message('assure', CHANNELS.envoy, { mediator: MEDIATORS.facilitator });
    const built = (consent: 'asked' | 'given') =>
      Array.from(
        { length: 50 },
        (_, seed) => single(altered(BASE, { consent, leaks: 'never' }), relayed, seed).trust,
      );
    expect(new Set(built('asked')).size).toBe(2);
    expect(new Set(built('given')).size).toBe(1);
  });

  test('a sender who always backs down from a refused threat pays for it at home', () => {
    const threats = byRound([[message('threaten', CHANNELS.official, { venue: VENUES.podium })]]);
    const mean = (refused: Setting['refused']) =>
      Array.from({ length: 300 }, (_, seed) => play(altered(BASE, { refused }), threats, seed))
        .map((played) => played.playerScore)
        .reduce((a, b) => a + b) / 300;
    expect(mean('back down')).toBeLessThan(mean('hold'));
  });
});
