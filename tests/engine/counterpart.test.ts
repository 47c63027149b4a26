import { describe, expect, it } from 'vitest';
import { answer, weighAnswer } from '../../src/engine/counterpart.ts';
import { play } from '../../src/engine/decide.ts';
import { initiative } from '../../src/engine/initiative.ts';
import { REPLY_PLACE } from '../../src/engine/reply.ts';
import { startWorld } from '../../src/engine/start.ts';
import { tablesOf } from '../../src/engine/tables.ts';
import type { Turn, World } from '../../src/engine/world.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Message, Package } from '../../src/vocabulary/demarche.ts';
import type { Issue } from '../../src/vocabulary/table.ts';
import { other, REPLIES, type Side } from '../../src/vocabulary/words.ts';
import { type DraftParts, draftOf, SMALL_CASE } from '../fixtures/small-case.ts';

const flip = <T>(pair: Readonly<Record<Side, T>>): Record<Side, T> => ({ A: pair.B, B: pair.A });

/** The same case with the sides' places exchanged. */
const MIRROR: Case = {
  ...SMALL_CASE,
  id: 'mirror',
  parties: SMALL_CASE.parties.map((party) => ({
    ...party,
    side: party.side === null ? null : other(party.side),
  })),
  chairs: SMALL_CASE.chairs.map((chair) => ({
    ...chair,
    side: chair.side === null ? null : other(chair.side),
  })),
  issues: SMALL_CASE.issues.map(
    (issue): Issue => ({
      ...issue,
      ladder: [...issue.ladder].reverse().map((rung) => ({ ...rung, value: flip(rung.value) })),
      weight: flip(issue.weight),
      opening: flip(issue.opening),
      reservation: flip(issue.reservation),
      redLine: flip(issue.redLine),
    }),
  ),
};

function messageOf(from: Side, parts: DraftParts): Message {
  return {
    id: 'm1',
    from,
    chair: 'p_ann',
    juncture: 'j_a_1',
    demarche: draftOf(parts),
    carriedBy: parts.thirdParty ?? null,
    sentAt: 0,
    arrivesAt: 60,
    garbled: false,
    received: parts.package ?? {},
    backsDown: false,
    to: other(from),
  };
}

/** A world in which the message lies before its receiver. */
function before(game: Case, message: Message): World {
  const world = startWorld(game, { kind: 'seed', seed: 1 });
  const channel = message.demarche.channel ?? '';
  const offer = { message: message.id, channel, package: message.received };
  const offers = Object.keys(message.received).length === 0 ? [] : [offer];
  return {
    ...world,
    tension: 0.5,
    messages: [message],
    delivered: [message.id],
    offers: { A: [], B: [], [message.from]: offers } as World['offers'],
  };
}

function chances(game: Case, from: Side, parts: DraftParts, change?: Partial<World>): number[] {
  const message = messageOf(from, parts);
  const world = { ...before(game, message), ...change };
  const { replies } = weighAnswer(world, tablesOf(game), message, other(from));
  return replies.map(({ chance }) => chance);
}

const GOOD: Package = {
  strait: { rung: 'open_by_day', secret: false },
  island: { rung: 'garrison_leaves_quietly', secret: true },
};
const BAD: Package = { strait: { rung: 'open_to_all', secret: false } };

describe('the counterpart', () => {
  it.each<[string, DraftParts]>([
    ['a threat from the podium', { act: 'threaten', channel: 'ch_podium', venue: 'v_north' }],
    ['a quiet offer', { act: 'propose', package: GOOD, channel: 'ch_envoy' }],
    ['a demand by letter', { act: 'demand', package: BAD, channel: 'ch_notes', venue: 'v_lake' }],
    [
      'an offer by the consul',
      {
        act: 'propose',
        package: GOOD,
        channel: 'ch_notes',
        thirdParty: 'm_consul',
      },
    ],
  ])('in a mirrored case mirrors its chances: %s', (_, parts) => {
    const here = chances(SMALL_CASE, 'A', parts);
    const there = chances(MIRROR, 'B', parts);
    here.forEach((chance, i) => {
      expect(there[i]).toBeCloseTo(chance, 10);
    });
  });

  const accept = (parts: DraftParts, change?: Partial<World>): number =>
    chances(SMALL_CASE, 'A', parts, change)[REPLY_PLACE.accept] ?? 0;

  it.each<[string, DraftParts, DraftParts]>([
    [
      'better terms rather than worse',
      { act: 'propose', package: GOOD, channel: 'ch_envoy' },
      { act: 'propose', package: BAD, channel: 'ch_envoy' },
    ],
    [
      'what may stay secret rather than the same in the open',
      {
        act: 'propose',
        channel: 'ch_envoy',
        package: { strait: { rung: 'open_by_day', secret: false } },
      },
      {
        act: 'demand',
        channel: 'ch_podium',
        venue: 'v_north',
        package: { strait: { rung: 'open_by_day', secret: false } },
      },
    ],
  ])('accepts %s', (_, more, less) => {
    expect(accept(more)).toBeGreaterThan(accept(less));
  });

  it('accepts more from one it trusts', () => {
    const parts = { act: 'propose', package: GOOD, channel: 'ch_envoy' } as const;
    const { sides } = startWorld(SMALL_CASE, { kind: 'record' });
    const trusting = { ...sides, B: { ...sides.B, trust: 0.9 } };
    expect(accept(parts, { sides: trusting })).toBeGreaterThan(2 * accept(parts));
  });

  it('hardly ever crosses a red line', () => {
    const crossing: Package = { ...GOOD, strait: { rung: 'open_to_all', secret: false } };
    expect(accept({ act: 'propose', package: crossing, channel: 'ch_envoy' })).toBeLessThan(0.01);
  });

  it('cannot accept where nothing lies on the table', () => {
    expect(accept({ act: 'probe', channel: 'ch_envoy' })).toBe(0);
  });

  it('answers with a message that is legal, by the same way where it is open to it', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 300; seed += 1) {
      const message = messageOf('A', { act: 'propose', package: GOOD, channel: 'ch_envoy' });
      const world: World = { ...before(SMALL_CASE, message), chance: { kind: 'seed', seed } };
      const { demarche, weighing } = answer(world, tablesOf(SMALL_CASE), 'm1');
      seen.add(weighing.chosen);
      expect(demarche.answers).toBe('m1');
      if (weighing.chosen !== 'escalate') expect(demarche.channel).toBe('ch_envoy');
      else expect(demarche.channel).toBe('ch_podium');
      const turn: Turn = { chair: 'p_bert', juncture: 'j_b_1', answers: 'm1', since: 0 };
      const next = play({ ...world, turns: [turn] }, { kind: 'delegate', chair: 'p_bert' });
      expect(next.entries.at(-1)?.kind).toBe('sent');
    }
    expect([...seen].sort()).toEqual([...REPLIES].sort());
  });

  it('draws its answers as often as it weighs them', () => {
    const message = messageOf('A', { act: 'propose', package: GOOD, channel: 'ch_envoy' });
    const base = before(SMALL_CASE, message);
    const { replies } = weighAnswer(base, tablesOf(SMALL_CASE), message, 'B');
    const plays = 4000;
    const counts = new Map<string, number>();
    for (let seed = 1; seed <= plays; seed += 1) {
      const world: World = { ...base, chance: { kind: 'seed', seed } };
      const { chosen } = answer(world, tablesOf(SMALL_CASE), 'm1').weighing;
      counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
    }
    replies.forEach(({ chance }, i) => {
      const share = (counts.get(REPLIES[i] ?? '') ?? 0) / plays;
      // Four standard errors.
      expect(Math.abs(share - chance)).toBeLessThan(
        4 * Math.sqrt((chance * (1 - chance)) / plays) + 1e-3,
      );
    });
  });
});

describe('the model at a juncture of its own', () => {
  const atJuncture = (game: Case): { world: World; turn: Turn } => {
    let world = startWorld(game, { kind: 'seed', seed: 3 });
    while (world.turns.length === 0) world = play(world, { kind: 'advance' }).world;
    const [turn] = world.turns;
    if (turn === undefined) throw new Error('a turn is open');
    return { world, turn };
  };

  it('weighs every staff draft that is possible, silence among them', () => {
    const { world, turn } = atJuncture(SMALL_CASE);
    const { weighing } = initiative(world, tablesOf(SMALL_CASE), turn);
    expect(weighing.options.map(({ id }) => id)).toEqual([
      'j_a_1_whisper',
      'j_a_1_demand',
      'j_a_1_threaten',
      'j_a_1_silence',
    ]);
    const sum = weighing.options.reduce((all, { chance }) => all + chance, 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  it('may keep silent where the staff did not think of it', () => {
    const bare: Case = {
      ...SMALL_CASE,
      id: 'bare',
      junctures: SMALL_CASE.junctures.map((juncture) => ({ ...juncture, staff: [] })),
    };
    const { world, turn } = atJuncture(bare);
    const { demarche, weighing } = initiative(world, tablesOf(bare), turn);
    expect(demarche.act).toBe('silent');
    expect(weighing.options.map(({ id }) => id)).toEqual(['silent']);
  });

  it('knows nothing of the other side but what is public', () => {
    const { world, turn } = atJuncture(SMALL_CASE);
    const { sides } = world;
    const hidden = { ...sides.B, belief: 2, trust: 0.95, reported: ['m_consul'] };
    const other: World = { ...world, sides: { A: sides.A, B: hidden } };
    const resolved: Case = {
      ...SMALL_CASE,
      id: 'other-type',
      parties: SMALL_CASE.parties.map((party) =>
        party.side === 'B' && party.start !== null
          ? { ...party, start: { ...party.start, resolved: false, belief: 0.9, trust: 0.1 } }
          : party,
      ),
    };
    const tables = tablesOf(SMALL_CASE);
    const before = initiative(world, tables, turn).weighing;
    expect(initiative(other, tables, turn).weighing).toEqual(before);
    const elsewhere: World = { ...world, case: resolved };
    expect(initiative(elsewhere, tablesOf(resolved), turn).weighing).toEqual(before);
  });

  it('is inclined by what the record says of the chair', () => {
    const leaning = (lean: number): number => {
      const game: Case = {
        ...SMALL_CASE,
        id: `lean${lean}`,
        junctures: SMALL_CASE.junctures.map((juncture) => ({
          ...juncture,
          staff: juncture.staff.map((option) =>
            option.id.endsWith('_silence') ? { ...option, lean } : { ...option, lean: 0 },
          ),
        })),
      };
      const { world, turn } = atJuncture(game);
      const { options } = initiative(world, tablesOf(game), turn).weighing;
      return options.find(({ id }) => id.endsWith('_silence'))?.chance ?? 0;
    };
    expect(leaning(0.3)).toBeGreaterThan(leaning(0) + 0.2);
    expect(leaning(-0.3)).toBeLessThan(leaning(0));
  });
});
