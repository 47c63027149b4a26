import { describe, expect, it } from 'vitest';
import { refusal } from '../../src/engine/legal.ts';
import type { Chance } from '../../src/engine/world.ts';
import type { Package } from '../../src/vocabulary/demarche.ts';
import type { Move } from '../../src/vocabulary/move.ts';
import { Hand, RECORD, whisper } from '../fixtures/hand.ts';
import { draftOf, SMALL_CASE, TRADE } from '../fixtures/small-case.ts';

describe('a third party', () => {
  it('is asked once, of both sides, and calms and reports when it carries', () => {
    const hand = new Hand().at('j_a_2');
    const mediated = { act: 'threaten', channel: 'ch_notes', thirdParty: 'm_consul' } as const;
    hand.send(mediated);
    expect(hand.of('asked').map(({ side, consents }) => [side, consents])).toEqual([
      ['A', true],
      ['B', true],
    ]);
    hand.arrived('m1');
    expect(hand.changes('mediator reports')).toHaveLength(1);
    expect(hand.changes('mediator calms')).toHaveLength(1);
    hand.send(mediated);
    expect(hand.of('asked')).toHaveLength(2);
    hand.arrived('m2');
    expect(hand.world.sides).toMatchObject({
      A: { reported: ['m_consul'] },
      B: { reported: ['m_consul'] },
    });
  });

  it('that one side will not have leaves the message to go alone, and may be asked another day', () => {
    const refused = Array.from({ length: 200 }, (_, seed) => {
      const hand = new Hand(SMALL_CASE, { kind: 'seed', seed }).at('j_a_2');
      hand.send({ act: 'probe', channel: 'ch_notes', thirdParty: 'm_consul' });
      return hand;
    }).find((hand) => hand.of('asked').some(({ consents }) => !consents));
    if (refused === undefined) throw new Error('some side refuses in 200 plays');
    expect(refused.world.messages[0]?.carriedBy).toBeNull();
    expect(refused.world.consents.refused).not.toEqual([]);
    refused.until(({ turns }) => turns[0]?.juncture === 'j_b_2');
    expect(refused.world.consents.refused).toEqual([]);
  });
});

describe('terms', () => {
  const accepted = (chance: Chance = RECORD): Hand => {
    const hand = new Hand(SMALL_CASE, chance).at('j_a_1');
    hand.send(whisper);
    hand.arrived('m1');
    hand.send({ act: 'accept', channel: 'ch_envoy' });
    return hand.arrived('m2');
  };

  it('accepted are agreed when the yes arrives, then go home to both sides', () => {
    const hand = accepted();
    const last = hand.entries.slice(-4).map(({ kind }) => kind);
    expect(last).toEqual(['delivered', 'agreed', 'ratified', 'ratified']);
    expect(hand.world.settled).toMatchObject({ package: TRADE, channel: 'ch_envoy' });
    expect(hand.world.offers).toEqual({ A: [], B: [] });
  });

  it('that a side cannot carry at home fall, and harm; talks go on', () => {
    const failed = Array.from({ length: 300 }, (_, seed) => accepted({ kind: 'seed', seed })).find(
      (hand) => hand.of('ratified').some(({ passed }) => !passed),
    );
    if (failed === undefined) throw new Error('one in 300 fails');
    expect(failed.world.settled).toBeNull();
    expect(failed.world.pending).toBeNull();
    expect(failed.world.ended).toBeNull();
    const rules = failed.changes('ratification failed').map(({ scalar }) => scalar);
    expect(rules).toEqual(['tension', 'trust', 'trust']);
  });

  it('open the aftermath, in which more may be agreed; and the case ends at its end', () => {
    const hand = accepted().at('j_a_3');
    hand.send({
      act: 'propose',
      package: { island: { rung: 'garrison_leaves', secret: false } },
      channel: 'ch_notes',
    });
    hand.until(({ turns }) => turns[0]?.answers === 'm3');
    hand.send({ act: 'accept', channel: 'ch_podium' });
    hand.until(({ ended }) => ended !== null);
    expect(hand.world.settled?.package).toEqual({
      strait: { rung: 'open_by_day', secret: false },
      island: { rung: 'garrison_leaves', secret: false },
    });
    expect(hand.world.settled?.channel).toBe('ch_envoy');
    expect(hand.world.at).toBe(SMALL_CASE.end);
    expect(hand.world.ended).toMatchObject({ outcome: 'agreement', ending: 'e_peace' });
  });

  it('named in an acceptance must lie on the table as they are named', () => {
    const hand = new Hand().at('j_a_1');
    hand.send(whisper);
    hand.arrived('m1');
    const yes = (terms: Package): Move => ({
      kind: 'send',
      chair: hand.chair(),
      demarche: draftOf({ act: 'accept', package: terms, channel: 'ch_envoy' }),
    });
    expect(refusal(hand.world, yes(TRADE))).toBeNull();
    expect(refusal(hand.world, yes({ strait: { rung: 'shut', secret: false } }))?.code).toBe(
      'needs an offer',
    );
  });

  it('rejected are off the table', () => {
    const hand = new Hand().at('j_a_1');
    hand.send(whisper);
    hand.arrived('m1');
    expect(hand.world.offers.A).toHaveLength(1);
    hand.send({ act: 'reject', channel: 'ch_envoy' });
    hand.arrived('m2');
    expect(hand.world.offers.A).toEqual([]);
  });

  it('that cannot be secret, or go out to all, cannot be promised in secret', () => {
    const hand = new Hand().at('j_a_1');
    const propose = (channel: string, issue: string, rung: string): Move => ({
      kind: 'send',
      chair: 'p_ann',
      demarche: draftOf({ act: 'propose', package: { [issue]: { rung, secret: true } }, channel }),
    });
    const code = (move: Move) => refusal(hand.world, move)?.code ?? null;
    expect(code(propose('ch_envoy', 'island', 'garrison_leaves_quietly'))).toBeNull();
    expect(code(propose('ch_podium', 'island', 'garrison_leaves_quietly'))).toBe('not secret');
    expect(code(propose('ch_envoy', 'strait', 'open_to_all'))).toBe('not secret');
  });
});

describe('exposure', () => {
  it('by the press does its damage once, and by halves', () => {
    const hand = new Hand().at('j_a_1');
    hand.send(whisper);
    hand.until(({ exposure }) => exposure.ch_envoy === 'rumoured');
    const [entry] = hand.of('leaked');
    expect(entry).toMatchObject({ of: 'ch_envoy', to: 'rumoured', message: null });
    const stock = hand.changes('secret shared').at(-1)?.to ?? 0;
    const tension = entry?.changes.find(({ scalar }) => scalar === 'tension');
    // c = s (1 - .7 x .4), half of it for a rumour, .15 of that on tension.
    expect((tension?.to ?? 0) - (tension?.from ?? 0)).toBeCloseTo(0.15 * 0.5 * stock * 0.72, 10);
  });

  it('of a word to an outsider is a deceit to the other side', () => {
    const found = Array.from({ length: 400 }, (_, seed) => {
      const hand = new Hand(SMALL_CASE, { kind: 'seed', seed }).at('j_a_1');
      hand.send({ act: 'explain', channel: 'ch_islanders' });
      return hand.until(({ delivered, ended }) => delivered.includes('m1') || ended !== null);
    }).find((hand) => hand.changes('leak').length > 0);
    expect(found?.changes('contradiction')[0]).toMatchObject({ scalar: 'trust', side: 'B' });
  });

  it('brings out the secret rungs that went with the message', () => {
    const found = Array.from({ length: 400 }, (_, seed) => {
      const hand = new Hand(SMALL_CASE, { kind: 'seed', seed }).at('j_a_1');
      hand.send(whisper);
      return hand.until(({ delivered, ended }) => delivered.includes('m1') || ended !== null);
    }).find((hand) => hand.changes('leak').length > 0 && hand.of('leaked')[0]?.message === 'm1');
    expect(found?.of('leaked').map(({ of }) => of)).toEqual(['ch_envoy', 'island']);
    expect(found?.of('leaked')[1]?.changes).toEqual([]);
  });

  it('of a meeting that was seen is talk of the channel and names the venue, not what was said', () => {
    const found = Array.from({ length: 400 }, (_, seed) => {
      const hand = new Hand(SMALL_CASE, { kind: 'seed', seed }).at('j_a_1');
      hand.send({ ...whisper, channel: 'ch_notes', venue: 'v_north' });
      return hand.until(({ delivered, ended }) => delivered.includes('m1') || ended !== null);
    }).find((hand) => hand.changes('seen').length > 0);
    expect(found?.of('leaked')).toMatchObject([{ of: 'ch_notes', to: 'rumoured', message: 'm1' }]);
    const reasons = found?.changes('seen').map(({ because }) => because);
    expect(new Set(reasons?.flat())).toEqual(new Set(['ch_notes', 'v_north']));
  });
});

describe('the end', () => {
  it('without terms comes at the deadline, as drift where it is calm', () => {
    const hand = new Hand().until(({ ended }) => ended !== null);
    expect(hand.world.at).toBe(SMALL_CASE.deadline);
    expect(hand.world.ended).toMatchObject({ outcome: 'drift', ending: 'e_drift' });
    expect(hand.of('broke')).toHaveLength(1);
  });

  it.each([
    [4, 0.9, 'breakdown'],
    [3, 0.9, null],
    [4, 0.3, null],
  ])('after rejection %d of one side at tension %d is %s', (rejections, tension, outcome) => {
    const hand = new Hand().at('j_a_1');
    hand.send({ act: 'probe', channel: 'ch_podium' });
    hand.arrived('m1');
    const { sides } = hand.world;
    const B = { ...sides.B, rejections: rejections - 1 };
    hand.world = { ...hand.world, tension, sides: { ...sides, B } };
    hand.send({ act: 'reject', channel: 'ch_podium' });
    hand.arrived('m2');
    expect(hand.world.ended?.outcome ?? null).toBe(outcome);
  });

  it('judges what was predicted, when it is due', () => {
    const hand = new Hand().at('j_a_1');
    hand.move({ kind: 'predict', chair: 'p_ann', prediction: 'pr_j_a_1', chance: 0.4 });
    const again = { kind: 'predict', chair: 'p_ann', prediction: 'pr_j_a_1', chance: 0.9 } as const;
    expect(refusal(hand.world, again)?.code).toBe('already done');
    hand.until(() => hand.of('judged').length > 0);
    const [judged] = hand.of('judged');
    expect(judged).toMatchObject({ prediction: 'pr_j_a_1', came: false });
    expect(judged?.at).toBe(2 * 60 + 24 * 60);
    expect(hand.entries[judged?.from[0] ?? -1]?.kind).toBe('predicted');
  });
});

describe('taking over', () => {
  it('leaves what was done and gives chance back to the world', () => {
    const hand = new Hand().at('j_a_1');
    hand.send(whisper);
    const before = hand.world;
    hand.move({ kind: 'take over', side: 'B', seed: 7 });
    expect(hand.world).toEqual({
      ...before,
      chance: { kind: 'seed', seed: 7 },
      entries: before.entries + 1,
    });
  });
});
