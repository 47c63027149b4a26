import { describe, expect, it } from 'vitest';
import { holds, isOpen } from '../../src/engine/condition.ts';
import { startWorld } from '../../src/engine/start.ts';
import type { World } from '../../src/engine/world.ts';
import type { Condition } from '../../src/vocabulary/condition.ts';
import type { Message } from '../../src/vocabulary/demarche.ts';
import { draftOf, SMALL_CASE } from '../fixtures/small-case.ts';

const MESSAGE: Message = {
  id: 'm1',
  from: 'A',
  chair: 'p_ann',
  juncture: 'j_a_1',
  demarche: draftOf({ act: 'propose', channel: 'ch_envoy', option: 'j_a_1_whisper' }),
  carriedBy: 'm_consul',
  sentAt: 90,
  arrivesAt: 200,
  garbled: false,
  received: {},
  backsDown: false,
  to: 'B',
};

const WORLD: World = {
  ...startWorld(SMALL_CASE, { kind: 'record' }),
  at: 100,
  tension: 0.6,
  flags: ['speech'],
  measures: ['me_fleet_a'],
  exposure: { ch_envoy: 'rumoured', island: 'exposed' },
  messages: [MESSAGE],
  silences: ['j_b_1_silence'],
  settled: {
    package: {
      strait: { rung: 'open_by_day', secret: false },
      island: { rung: 'garrison_leaves_quietly', secret: true },
    },
    channel: 'ch_envoy',
    thirdParty: 'm_consul',
    at: 80,
    message: 'm1',
  },
};

const TRUE: Condition = { all: [] };
const FALSE: Condition = { any: [] };

describe('a condition', () => {
  it.each<[Condition, boolean]>([
    [TRUE, true],
    [FALSE, false],
    [{ all: [TRUE, FALSE] }, false],
    [{ any: [FALSE, TRUE] }, true],
    [{ not: FALSE }, true],
    [{ agreed: true }, true],
    [{ terms: { issue: 'strait', rungs: ['shut', 'open_by_day'] } }, true],
    [{ terms: { issue: 'strait', rungs: ['shut'] } }, false],
    [{ terms: { issue: 'nothing', rungs: ['shut'] } }, false],
    [{ secret: 'island' }, true],
    [{ secret: 'strait' }, false],
    [{ exposed: { of: 'ch_envoy', atLeast: 'rumoured' } }, true],
    [{ exposed: { of: 'ch_envoy', atLeast: 'exposed' } }, false],
    [{ exposed: { of: 'island', atLeast: 'rumoured' } }, true],
    [{ exposed: { of: 'ch_notes', atLeast: 'rumoured' } }, false],
    [{ exposed: { of: 'ch_notes', atLeast: 'covert' } }, true],
    [{ outcome: 'agreement' }, true],
    [{ outcome: 'war' }, false],
    [{ through: 'ch_envoy' }, true],
    [{ through: 'm_consul' }, true],
    [{ through: 'ch_notes' }, false],
    [{ tension: { atLeast: 'standoff' } }, true],
    [{ tension: { atLeast: 'brink' } }, false],
    [{ flag: 'speech' }, true],
    [{ flag: 'war' }, false],
    [{ measure: 'me_fleet_a' }, true],
    [{ measure: 'me_fleet_b' }, false],
    [{ before: 101 }, true],
    [{ before: 100 }, false],
    [{ after: 100 }, true],
    [{ after: 101 }, false],
    [{ agreedBefore: 81 }, true],
    [{ agreedBefore: 80 }, false],
    [{ message: {} }, true],
    [{ message: { from: 'A', acts: ['demand', 'propose'], channel: 'ch_envoy' } }, true],
    [{ message: { from: 'B' } }, false],
    [{ message: { acts: ['demand'] } }, false],
    [{ message: { channel: 'ch_notes' } }, false],
    [{ message: { thirdParty: 'm_consul' } }, true],
    [{ message: { option: 'j_a_1_whisper' } }, true],
    [{ message: { option: 'j_b_1_silence' } }, true],
    [{ message: { option: 'j_a_1_demand' } }, false],
    [{ message: { from: 'A', received: true } }, false],
  ])('%j is %s', (condition, expected) => {
    expect(holds(WORLD, condition)).toBe(expected);
  });

  it('asks whether a message has arrived', () => {
    const arrived = { ...WORLD, delivered: ['m1'] };
    expect(holds(arrived, { message: { from: 'A', received: true } })).toBe(true);
  });

  it('before any agreement none of its terms hold', () => {
    const open = { ...WORLD, settled: null };
    expect(holds(open, { agreed: true })).toBe(false);
    expect(holds(open, { secret: 'island' })).toBe(false);
    expect(holds(open, { through: 'ch_envoy' })).toBe(false);
    expect(holds(open, { agreedBefore: 1000 })).toBe(false);
    expect(holds(open, { outcome: 'agreement' })).toBe(false);
  });

  it('of an outcome holds once the contest is broken, agreed or not', () => {
    expect(holds({ ...WORLD, broke: 'war' }, { outcome: 'war' })).toBe(true);
  });
});

describe('a window', () => {
  it.each([
    ['before it', 50, 100, null, false],
    ['from its first minute', 100, 200, null, true],
    ['no longer at its last', 50, 100, null, false],
    ['within it, where its condition holds', 50, 200, TRUE, true],
    ['within it, where its condition does not', 50, 200, FALSE, false],
  ])('%s', (_, from, to, when, open) => {
    expect(isOpen(WORLD, [{ from, to, when }])).toBe(open);
  });

  it('may be one of several, and none is none', () => {
    const shut = { from: 0, to: 10, when: null };
    expect(isOpen(WORLD, [shut, { from: 90, to: 110, when: null }])).toBe(true);
    expect(isOpen(WORLD, [])).toBe(false);
  });
});
