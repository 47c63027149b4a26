/** A third party's chair: how it carries what is put into its hands, and what that costs it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playBy } from '../../src/analysis/plays.ts';
import type { Policy } from '../../src/analysis/policies.ts';
import { CARRIAGE_FORCE } from '../../src/engine/carriage.ts';
import { answer } from '../../src/engine/counterpart.ts';
import { play } from '../../src/engine/decide.ts';
import { RefusedMove, refusal } from '../../src/engine/legal.ts';
import { durabilityOf } from '../../src/engine/outcome.ts';
import { DISMISSED_BELOW, FIRST_STANDING, standingKey } from '../../src/engine/standing.ts';
import { tablesOf } from '../../src/engine/tables.ts';
import type { World } from '../../src/engine/world.ts';
import { freezeWorld, thawWorld } from '../../src/engine/world-json.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import { CARRIAGES, type Carriage } from '../../src/vocabulary/words.ts';
import { BETWEEN_CASE, CARRIED_CASE, CONSUL } from '../fixtures/between-case.ts';
import { Hand } from '../fixtures/hand.ts';
import { diceOf, randomMove } from '../fixtures/random-play.ts';
import { type DraftParts, draftOf, SMALL_CASE, TRADE } from '../fixtures/small-case.ts';

const THREAT: DraftParts = {
  act: 'threaten',
  package: { strait: { rung: 'open_to_all', secret: false } },
  channel: 'ch_envoy',
  thirdParty: 'm_consul',
};
const ASSURANCE: DraftParts = { act: 'assure', channel: 'ch_envoy', thirdParty: 'm_consul' };
const OFFER: DraftParts = { ...ASSURANCE, act: 'propose', package: TRADE };

/** Side A has put a message into the consul's hands; nothing goes wrong on the way. */
function entrusted(parts: DraftParts, game: Case = CARRIED_CASE): Hand {
  const hand = new Hand(game).at('j_a_2');
  hand.send(parts);
  return hand;
}

/** The message as it was read, carried in this way. */
function carried(parts: DraftParts, as: Carriage): Hand {
  const hand = entrusted(parts);
  const message = hand.world.turns[0]?.answers ?? '';
  hand.move({ kind: 'carry', chair: CONSUL, message, as });
  return hand.arrived(message);
}

const standing = (world: World, side: 'A' | 'B'): number =>
  world.standing[standingKey('m_consul', side)] ?? Number.NaN;

/** The chance of a yes to the message that waits for B. */
function yes({ world }: Hand): number {
  const { weighing } = answer(world, tablesOf(world.case), 'm1');
  return weighing?.options.find(({ id }) => id === 'accept')?.chance ?? Number.NaN;
}

describe('a message in a third party’s hands', () => {
  test('is its chair’s to pass on, before anybody else decides', () => {
    const [turn] = entrusted(THREAT).world.turns;
    expect(turn).toMatchObject({ chair: CONSUL, answers: 'm1' });
  });

  test('goes straight on where the third party has no chair', () => {
    expect(entrusted(THREAT, SMALL_CASE).world.turns).toEqual([]);
  });

  test.each<
    [what: string, of: (hand: Hand) => number, parts: DraftParts, as: Carriage, sign: number]
  >([
    ['without its edge a threat heats less', ({ world }) => world.tension, THREAT, 'soften', -1],
    ['and is believed less', ({ world }) => world.sides.B.belief, THREAT, 'soften', -1],
    ['pressed, a yes is likelier', yes, OFFER, 'press', 1],
    [
      'vouched for, a good word is trusted more',
      ({ world }) => world.sides.B.trust,
      ASSURANCE,
      'vouch',
      1,
    ],
    ['held back, it comes later', ({ world }) => world.at, THREAT, 'hold', 1],
    ['the sender minds it softened', ({ world }) => standing(world, 'A'), THREAT, 'soften', -1],
    ['the receiver minds being pressed', ({ world }) => standing(world, 'B'), OFFER, 'press', -1],
    ['the sender minds waiting', ({ world }) => standing(world, 'A'), THREAT, 'hold', -1],
    [
      'the sender is glad of a name lent',
      ({ world }) => standing(world, 'A'),
      ASSURANCE,
      'vouch',
      1,
    ],
  ])('%s', (_what, of, parts, as, sign) => {
    const difference = of(carried(parts, as)) - of(carried(parts, 'plain'));
    expect(Math.sign(difference)).toBe(sign);
  });

  test('what is got by leaning on it wears worse', () => {
    const lasts = (as: Carriage): number => {
      const hand = carried(OFFER, as);
      hand.until(({ turns }) => turns[0]?.answers === 'm1');
      hand.send({ act: 'accept', channel: 'ch_envoy', answers: 'm1' });
      const { world } = hand.until(({ settled }) => settled !== null);
      return durabilityOf(world, tablesOf(world.case));
    };
    expect(lasts('press')).toBeLessThan(lasts('plain'));
  });

  test('carried plainly it pleases both, and does nothing else', () => {
    const hand = carried(THREAT, 'plain');
    expect(standing(hand.world, 'A')).toBeCloseTo(FIRST_STANDING + 0.03);
    expect(standing(hand.world, 'B')).toBeCloseTo(FIRST_STANDING + 0.03);
    const { edge, trust, leverage, rounds } = CARRIAGE_FORCE.plain;
    expect({ edge, trust, leverage, rounds }).toEqual({
      edge: 1,
      trust: 1,
      leverage: 0,
      rounds: 0,
    });
  });

  test('a name lent to a word that is taken back is lost', () => {
    const hand = carried(THREAT, 'vouch');
    const before = standing(hand.world, 'B');
    hand.until(({ turns }) => turns[0]?.answers === 'm1');
    hand.send({ ...THREAT, thirdParty: null, answers: 'm1' });
    hand.until(({ turns }) => turns[0]?.answers === 'm2');
    hand.send({ act: 'concede', package: TRADE, channel: 'ch_envoy' });
    hand.arrived(hand.world.messages.at(-1)?.id ?? '');
    expect(standing(hand.world, 'B')).toBeLessThan(before - 0.2);
    expect(hand.changes('name lent')).not.toEqual([]);
  });

  test('who has had enough of it will not have it again', () => {
    const world: World = {
      ...new Hand(CARRIED_CASE).at('j_a_2').world,
      standing: { 'm_consul:A': 0.8, 'm_consul:B': DISMISSED_BELOW - 0.01 },
    };
    const move = { kind: 'send', chair: 'p_abel', demarche: draftOf(OFFER) } as const;
    expect(refusal(world, move)?.code).toBe('unwilling');
  });
});

describe('who may do what', () => {
  test.each<[rule: string, chair: string, move: (message: string) => Parameters<typeof play>[1]]>([
    [
      'a principal carries nothing',
      'p_ann',
      (message) => ({ kind: 'carry', chair: 'p_ann', message, as: 'plain' }),
    ],
    [
      'nothing is carried that is not in hand',
      CONSUL,
      () => ({ kind: 'carry', chair: CONSUL, message: 'm9', as: 'plain' }),
    ],
    [
      'a third party sends no message of its own',
      CONSUL,
      () => ({ kind: 'send', chair: CONSUL, demarche: draftOf(OFFER) }),
    ],
  ])('%s', (_rule, _chair, move) => {
    const { world } = entrusted(THREAT);
    expect(() => play(world, move('m1'))).toThrow(RefusedMove);
  });

  test('at its own juncture it takes its own steps, and no other’s', () => {
    const hand = new Hand(BETWEEN_CASE).at('j_c_1');
    const step = (measures: readonly string[]) => draftOf({ act: 'silent', measures });
    const why = (measures: readonly string[]) =>
      refusal(hand.world, { kind: 'send', chair: CONSUL, demarche: step(measures) });
    expect(why(['me_house', 'me_warn'])).toBeNull();
    expect(why(['me_fleet_a'])?.code).toBe('not yours');
    hand.move({ kind: 'send', chair: CONSUL, demarche: step(['me_house']) });
    expect(hand.world.flags).toContain('house_open');
    expect(hand.of('measured').at(-1)).toMatchObject({ measure: 'me_house', side: null });
  });

  test('its juncture is nobody else’s: what comes to a side is asked of that side', () => {
    const { world } = new Hand(BETWEEN_CASE).at('j_c_1');
    expect(world.junctures).toEqual({ A: 'j_a_1', B: 'j_b_1' });
  });
});

/** Everything moves through the consul that can. */
const mediated: Policy = (world, turn, dice) => {
  const move = randomMove(world, dice);
  if (move.kind !== 'send' || turn.chair === CONSUL) return move;
  const demarche = { ...move.demarche, thirdParty: 'm_consul', option: null };
  const through = { ...move, demarche };
  return refusal(world, through) === null ? through : move;
};

describe('properties', () => {
  test('with the model in the chair a play goes as it would without one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const [bare, chaired] = [SMALL_CASE, CARRIED_CASE].map((game) => {
          let last: World | null = null;
          const finished = playBy(game, { A: mediated, B: mediated }, seed, (world) => {
            last = world;
          });
          const { sides, tension, secrets, exposure } = last ?? ({} as World);
          return { ...finished, decisions: 0, sides, tension, secrets, exposure };
        });
        expect(chaired).toEqual(bare);
      }),
      { numRuns: 60 },
    );
  });

  test('whatever it does, the record replays, and standing moves only where an entry says so', () => {
    let carriedInAll = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const dice = diceOf(seed);
        let { world } = new Hand(BETWEEN_CASE, { kind: 'seed', seed });
        for (let n = 0; n < 400 && world.ended === null; n += 1) {
          const [turn] = world.turns;
          const move =
            turn?.chair === CONSUL && turn.answers !== null
              ? ({
                  kind: 'carry',
                  chair: CONSUL,
                  message: turn.answers,
                  as: CARRIAGES[Math.floor(dice() * CARRIAGES.length)] ?? 'plain',
                } as const)
              : turn === undefined
                ? ({ kind: 'advance' } as const)
                : mediated(world, turn, dice);
          const thawed = thawWorld(BETWEEN_CASE, JSON.parse(JSON.stringify(freezeWorld(world))));
          const step = play(world, move);
          expect(play(thawed, move).entries).toEqual(step.entries);
          const moved = step.entries.flatMap(({ changes }) =>
            changes.filter(({ scalar }) => scalar === 'standing'),
          );
          if (moved.length === 0) expect(step.world.standing).toEqual(world.standing);
          carriedInAll += step.entries.filter(({ kind }) => kind === 'carried').length;
          world = step.world;
        }
        expect(world.ended).not.toBeNull();
      }),
      { numRuns: 60 },
    );
    expect(carriedInAll).toBeGreaterThan(20);
  });
});
