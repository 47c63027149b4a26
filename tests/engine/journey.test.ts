import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/engine/apply.ts';
import { PATIENCE } from '../../src/engine/arriving.ts';
import { play } from '../../src/engine/decide.ts';
import { refusal } from '../../src/engine/legal.ts';
import { startWorld } from '../../src/engine/start.ts';
import type { Chance, World } from '../../src/engine/world.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Package } from '../../src/vocabulary/demarche.ts';
import type { Change, Entry, EntryKind } from '../../src/vocabulary/entry.ts';
import type { Move } from '../../src/vocabulary/move.ts';
import { type DraftParts, draftOf, SMALL_CASE } from '../fixtures/small-case.ts';

const RECORD: Chance = { kind: 'record' };
const TRADE: Package = {
  strait: { rung: 'open_by_day', secret: false },
  island: { rung: 'garrison_leaves_quietly', secret: true },
};

/** A play by hand: says who does what, and keeps what came of it. */
class Hand {
  world: World;
  readonly entries: Entry[] = [];

  constructor(game: Case = SMALL_CASE, chance: Chance = RECORD) {
    this.world = startWorld(game, chance);
  }

  move(move: Move): readonly Entry[] {
    const step = play(this.world, move);
    this.world = step.world;
    this.entries.push(...step.entries);
    return step.entries;
  }

  /** Lets time go on, everyone waiting, until the check holds. */
  until(check: (world: World) => boolean): this {
    for (let i = 0; i < 200 && !check(this.world); i += 1) {
      const turn = this.world.turns[0];
      this.move(turn === undefined ? { kind: 'advance' } : { kind: 'wait', chair: turn.chair });
    }
    expect(check(this.world)).toBe(true);
    return this;
  }

  /** To the turn of this juncture. */
  at(juncture: string): this {
    return this.until(({ turns }) => turns[0]?.juncture === juncture && turns[0].answers === null);
  }

  send(parts: DraftParts): readonly Entry[] {
    return this.move({ kind: 'send', chair: this.chair(), demarche: draftOf(parts) });
  }

  chair(): string {
    const turn = this.world.turns[0];
    if (turn === undefined) throw new Error('Nobody has to decide.');
    return turn.chair;
  }

  arrived(id: string): this {
    return this.until(({ delivered }) => delivered.includes(id));
  }

  of<K extends EntryKind>(kind: K): Extract<Entry, { kind: K }>[] {
    return this.entries.filter(
      (entry): entry is Extract<Entry, { kind: K }> => entry.kind === kind,
    );
  }

  changes(rule: Change['rule']): readonly Change[] {
    return this.entries.flatMap((entry) => entry.changes.filter((change) => change.rule === rule));
  }
}

const whisper = { act: 'propose', package: TRADE, channel: 'ch_envoy' } as const;

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
    expect(Object.values(refused.world.consents)).toContain(false);
    refused.until(({ turns }) => turns[0]?.juncture === 'j_b_2');
    expect(Object.values(refused.world.consents)).not.toContain(false);
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
    }).find((hand) => hand.of('leaked').length > 0);
    expect(found?.changes('contradiction')[0]).toMatchObject({ scalar: 'trust', side: 'B' });
  });

  it('brings out the secret rungs that went with the message', () => {
    const found = Array.from({ length: 400 }, (_, seed) => {
      const hand = new Hand(SMALL_CASE, { kind: 'seed', seed }).at('j_a_1');
      hand.send(whisper);
      return hand.until(({ delivered, ended }) => delivered.includes('m1') || ended !== null);
    }).find((hand) => hand.of('leaked').some(({ message }) => message === 'm1'));
    expect(found?.of('leaked').map(({ of }) => of)).toEqual(['ch_envoy', 'island']);
    expect(found?.of('leaked')[1]?.changes).toEqual([]);
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
