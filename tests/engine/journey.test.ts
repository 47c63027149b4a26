import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/engine/apply.ts';
import { PATIENCE } from '../../src/engine/arriving.ts';
import { refusal } from '../../src/engine/legal.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Entry } from '../../src/vocabulary/entry.ts';
import { Hand, whisper } from '../fixtures/hand.ts';
import { draftOf, SMALL_CASE, TRADE } from '../fixtures/small-case.ts';

describe('a message', () => {
  it('moves its sender’s public when it is said and its receiver when it is read', () => {
    const hand = new Hand().at('j_a_1');
    const sent = hand.send({ act: 'threaten', channel: 'ch_notes', venue: 'v_north' });
    const kinds = (entries: readonly Entry[]) =>
      new Set(entries.flatMap(({ changes }) => changes.map(({ rule }) => rule)));
    expect(kinds(sent)).toEqual(new Set(['audience committed', 'audience provoked', 'hostility']));
    const belief = hand.world.sides.B.belief;
    hand.arrived('m1');
    expect(hand.world.sides.B.belief).toBeGreaterThan(belief);
    expect(hand.changes('words')).toHaveLength(1);
  });

  it('in secret moves tension only when it is read', () => {
    const hand = new Hand().at('j_a_1');
    const sent = hand.send({ act: 'threaten', channel: 'ch_envoy' });
    expect(sent.flatMap(({ changes }) => changes).some(({ rule }) => rule === 'hostility')).toBe(
      false,
    );
    hand.arrived('m1');
    expect(hand.changes('hostility')).toHaveLength(1);
    expect(hand.changes('secret shared')).toHaveLength(1);
  });

  it('asks its receiver for an answer, at the receiver’s own juncture', () => {
    const hand = new Hand().at('j_a_1');
    hand.send(whisper);
    hand.arrived('m1');
    expect(hand.world.turns).toEqual([
      { chair: 'p_bert', juncture: 'j_b_1', answers: 'm1', since: hand.world.entries - 1 },
    ]);
  });

  it('to one without a juncture yet asks its lead chair', () => {
    const hand = new Hand({
      ...SMALL_CASE,
      junctures: SMALL_CASE.junctures.filter(({ id }) => id !== 'j_b_1'),
    }).at('j_a_1');
    hand.send(whisper);
    hand.arrived('m1');
    expect(hand.world.turns[0]?.chair).toBe('p_bert');
  });

  it('that crosses another answers an earlier state: it names none it had not read', () => {
    const hand = new Hand().at('j_a_1');
    hand.send({ act: 'probe', channel: 'ch_notes' });
    hand.at('j_b_1');
    hand.send({ act: 'probe', channel: 'ch_notes' });
    const [first, second] = hand.world.messages;
    if (first === undefined || second === undefined) throw new Error('two were sent');
    expect(second.sentAt).toBeLessThan(first.arrivesAt);
    expect(second.demarche.answers).toBeNull();
    expect(hand.world.delivered).toEqual([]);
  });

  it('ends an exchange when patience does', () => {
    const hand = new Hand().at('j_a_1');
    for (let n = 1; n <= PATIENCE; n += 1) {
      hand.send({ act: 'probe', channel: 'ch_podium' });
      hand.until(({ delivered, turns }) => delivered.includes(`m${n}`) || turns.length > 0);
      hand.arrived(`m${n}`);
      if (n < PATIENCE) expect(hand.world.turns[0]?.answers).toBe(`m${n}`);
    }
    expect(hand.of('delivered').at(-1)?.asks).toBeNull();
  });

  it('to an outsider opens no turn, raises its flag, and stays out of the quarrel', () => {
    const hand = new Hand().at('j_a_1');
    const before = hand.world.sides;
    hand.send({ act: 'explain', channel: 'ch_islanders' });
    expect(hand.world.sides).toEqual(before);
    hand.arrived('m1');
    expect(hand.of('delivered')[0]?.asks).toBeNull();
    expect(hand.world.flags).toContain('reached:islanders');
    expect(
      refusal(hand.at('j_a_2').world, {
        kind: 'send',
        chair: 'p_abel',
        demarche: draftOf({ act: 'accept', channel: 'ch_islanders' }),
      })?.code,
    ).toBe('needs an offer');
  });

  it('keeps the times that the record gives it', () => {
    const hand = new Hand().at('j_a_1');
    const pinned = { sentAt: hand.world.at + 15, arrivesAt: hand.world.at + 200 };
    const demarche = draftOf({ act: 'probe', channel: 'ch_notes' });
    hand.move({ kind: 'send', chair: 'p_ann', demarche, pinned });
    expect(hand.world.messages[0]).toMatchObject(pinned);
    hand.arrived('m1');
    expect(hand.of('delivered')[0]?.at).toBe(pinned.arrivesAt);
  });

  it('under the record is neither garbled nor late, and leaks nothing', () => {
    const hand = new Hand().at('j_a_1');
    hand.send(whisper);
    const message = messageOf(hand.world, 'm1');
    expect(message).toMatchObject({ garbled: false, received: TRADE });
    expect(message.arrivesAt - message.sentAt).toBe(4 * 60);
    hand.until(({ ended }) => ended !== null);
    expect(hand.of('leaked').filter(({ message: of }) => of !== null)).toEqual([]);
    expect(hand.of('broke').map(({ outcome }) => outcome)).not.toContain('war');
  });
});

describe('a threat', () => {
  it('each makes the next worth less', () => {
    const hand = new Hand().at('j_a_1');
    const threat = { act: 'threaten', channel: 'ch_envoy' } as const;
    hand.send(threat);
    hand.at('j_a_2').send(threat);
    hand.arrived('m2');
    const [first, second] = hand.changes('words').map(({ from, to }) => to - from);
    expect(second).toBeLessThan((first ?? 0) * 0.7);
  });

  it('beside a concession by another channel within one round is a contradiction', () => {
    const close: Case = {
      ...SMALL_CASE,
      junctures: SMALL_CASE.junctures.map((juncture) =>
        juncture.id === 'j_a_2' ? { ...juncture, at: 5 * 60 } : juncture,
      ),
    };
    const hand = new Hand(close).at('j_a_1');
    hand.send({ act: 'threaten', channel: 'ch_podium', venue: 'v_north' });
    hand.at('j_a_2');
    hand.send({ act: 'concede', package: TRADE, channel: 'ch_envoy' });
    hand.arrived('m2');
    expect(hand.changes('contradiction')).toHaveLength(1);
    expect(hand.changes('contradiction')[0]?.because).toContain('ch_podium');
  });

  it('refused and given up costs face: trust, belief and commitment fall, and the score with them', () => {
    const hand = new Hand().at('j_a_1');
    hand.send({ act: 'threaten', channel: 'ch_podium', venue: 'v_north' });
    hand.arrived('m1');
    hand.send({ act: 'reject', channel: 'ch_podium', venue: 'v_south' });
    hand.arrived('m2');
    expect(hand.world.sides.A.refused).toBe('m1');
    const { commitment } = hand.at('j_a_2').world.sides.A;
    hand.send({ act: 'concede', package: TRADE, channel: 'ch_envoy' });
    expect(hand.world.messages.at(-1)?.backsDown).toBe(true);
    expect(hand.world.sides.A.backDownCost).toBeCloseTo(0.6 * 0.6 * commitment, 10);
    expect(hand.world.sides.A.refused).toBeNull();
    hand.arrived(hand.world.messages.at(-1)?.id ?? '');
    const scalars = hand.changes('backed down').map(({ scalar }) => scalar);
    expect(new Set(scalars)).toEqual(
      new Set(['commitment', 'claim', 'trust', 'belief', 'tension']),
    );
  });

  it('refused and carried out is believed, and dangerous', () => {
    const hand = new Hand().at('j_a_1');
    hand.send({ act: 'threaten', channel: 'ch_podium', venue: 'v_north' });
    hand.arrived('m1');
    hand.send({ act: 'reject', channel: 'ch_podium', venue: 'v_south' });
    hand.at('j_a_2');
    hand.send({ act: 'silent', measures: ['me_fleet_a'] });
    const moved = hand.changes('carried out');
    expect(moved.map(({ scalar, side }) => [scalar, side])).toEqual([
      ['tension', null],
      ['belief', 'B'],
    ]);
    expect(hand.world.sides.A.refused).toBeNull();
  });
});

describe('a measure', () => {
  it('of resolve sinks a cost, and heats what is threatened beside it by half as much again', () => {
    const plain = new Hand().at('j_a_1');
    plain.send({ act: 'threaten', channel: 'ch_podium', venue: 'v_north' });
    const stepped = new Hand().at('j_a_1');
    stepped.send({
      act: 'threaten',
      channel: 'ch_podium',
      venue: 'v_north',
      measures: ['me_fleet_a'],
    });
    const heat = (hand: Hand): number => {
      const [change] = hand.changes('hostility');
      return change === undefined ? 0 : (change.to - change.from) / (1 - change.from);
    };
    expect(heat(stepped)).toBeCloseTo(1.5 * heat(plain), 10);
    expect(stepped.changes('sunk cost')[0]?.to).toBeCloseTo(1.1, 10);
    expect(stepped.world.measures).toEqual(['me_fleet_a']);
  });

  it('taken in secret says nothing by being taken', () => {
    const hand = new Hand().at('j_a_1');
    const { sides } = hand.world;
    hand.send({ act: 'silent', measures: ['me_leave_a'] });
    expect(hand.world.sides).toEqual(sides);
    expect(hand.world.flags).toContain('envoy_recalled');
    const again = { act: 'silent', measures: ['me_leave_a'] } as const;
    const move = { kind: 'send', chair: 'p_abel', demarche: draftOf(again) } as const;
    expect(refusal(hand.at('j_a_2').world, move)?.code).toBe('already done');
  });

  it('closes what its flag shuts', () => {
    const hand = new Hand().at('j_a_1');
    hand.send({ act: 'silent', measures: ['me_leave_a'] });
    const move = { kind: 'send', chair: 'p_abel', demarche: draftOf(whisper) } as const;
    expect(refusal(hand.at('j_a_2').world, move)).toEqual({
      code: 'closed',
      text: 'No: the line is down.',
    });
  });

  it('that starts fighting keeps the hazard of war at its height', () => {
    const wars = (measures: readonly string[]): number => {
      let count = 0;
      for (let seed = 1; seed <= 200; seed += 1) {
        const hand = new Hand(SMALL_CASE, { kind: 'seed', seed }).at('j_b_1');
        hand.send({ act: 'silent', measures });
        hand.until(({ ended }) => ended !== null);
        if (hand.world.ended?.outcome === 'war') count += 1;
      }
      return count;
    };
    expect(wars(['me_bombard'])).toBeGreaterThan(2 * wars([]));
  });
});
