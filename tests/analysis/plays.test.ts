import { describe, expect, test } from 'vitest';
import { mermaid } from '../../src/analysis/graph.ts';
import { counted, playOut, tallied } from '../../src/analysis/plays.ts';
import { POLICIES, POLICY_NAMES, type PolicyName } from '../../src/analysis/policies.ts';
import { playRecord } from '../../src/analysis/record-play.ts';
import { refusal } from '../../src/engine/legal.ts';
import { tablesOf } from '../../src/engine/tables.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Entry } from '../../src/vocabulary/entry.ts';
import { minimal, read } from '../case/fixture.ts';
import { cuba } from '../fixtures/cases.ts';

function ferry(): Case {
  const { case: game } = read(minimal());
  if (game === null) throw new Error('the minimal case has problems');
  return game;
}
const game = ferry();
const both = (policy: PolicyName) => ({ A: policy, B: policy });

describe.each(POLICY_NAMES)('the policy %s', (policy) => {
  test('plays the same from the same seed, and otherwise from another', () => {
    const record = (seed: number): readonly Entry[] => {
      const entries: Entry[] = [];
      playOut(game, both(policy), seed, (_world, _turn, _move, came) => entries.push(...came));
      return entries;
    };
    expect(record(7)).toEqual(record(7));
    const seeds = Array.from({ length: 30 }, (_, seed) => JSON.stringify(record(seed)));
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });

  test('makes legal moves only, and ends', () => {
    let moves = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const finished = playOut(game, both(policy), seed, (world, _turn, move) => {
        moves += 1;
        expect(refusal(world, move)).toBeNull();
      });
      expect(finished.stuck).toBeNull();
      expect(finished.ending).not.toBeNull();
    }
    expect(moves).toBeGreaterThan(300);
  });
});

describe('a policy keeps to what it is', () => {
  test.each([
    ['official-only', 'official'],
    ['back-only', 'back'],
  ] as const)('%s sends nothing by another kind of channel', (policy, kind) => {
    const kinds = new Set<string | undefined>();
    for (let seed = 0; seed < 60; seed += 1) {
      playOut(game, both(policy), seed, (_world, _turn, _move, entries) => {
        for (const entry of entries) {
          if (entry.kind !== 'sent') continue;
          kinds.add(tablesOf(game).channel.get(entry.message.demarche.channel ?? '')?.kind);
        }
      });
    }
    expect([...kinds]).toEqual([kind]);
  });

  test('nobody is sent to speak in the other side’s house: in public each side has its own', () => {
    const heard = new Set<string>();
    for (let seed = 0; seed < 40; seed += 1) {
      playOut(cuba, both('official-only'), seed, (_world, _turn, _move, entries) => {
        for (const entry of entries) {
          if (entry.kind !== 'sent' || entry.message.demarche.channel !== 'ch_radio') continue;
          heard.add(`${entry.message.from} ${entry.message.demarche.venue}`);
        }
      });
    }
    expect([...heard]).toContain('A v_wh');
    expect([...heard]).toContain('B v_kremlin');
    expect([...heard]).not.toContain('B v_wh');
  });

  test('wait never sends', () => {
    playOut(game, both('wait'), 1, (_world, turn, move) => {
      expect(move.kind).toBe(turn === null ? 'advance' : 'wait');
    });
  });

  test('random uses every act and every channel', () => {
    const acts = new Set<string>();
    const channels = new Set<string | null>();
    for (let seed = 0; seed < 200; seed += 1) {
      playOut(game, both('random'), seed, (_world, _turn, move) => {
        if (move.kind !== 'send') return;
        acts.add(move.demarche.act);
        channels.add(move.demarche.channel);
      });
    }
    expect(acts.size).toBe(11);
    expect([...channels].sort()).toEqual(['ch_door', 'ch_letters', null]);
  });
});

describe('plays by the hundred', () => {
  const run = { game, policies: both('random'), seed: 5 };

  test('shares come to one, and count every ending and juncture', () => {
    const tally = tallied([counted(run, { from: 0, to: 120 })]);
    expect(Object.keys(tally.endings)).toEqual(game.endings.map(({ id }) => id));
    expect(Object.keys(tally.junctures)).toEqual(game.junctures.map(({ id }) => id));
    expect(Object.values(tally.endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(tally.junctures.j_east).toBe(1);
  });

  test('the same seed gives the same tally; a longer run begins with the shorter', () => {
    expect(counted(run, { from: 0, to: 40 })).toEqual(counted(run, { from: 0, to: 40 }));
    const first = playOut(game, both('staff'), 9);
    expect(playOut(game, both('staff'), 9)).toEqual(first);
  });

  test('every policy is of its own kind', () => {
    expect(new Set(Object.values(POLICIES)).size).toBe(POLICY_NAMES.length);
  });
});

describe('the record', () => {
  test('is played whole, and ends where history ended', () => {
    const { world, refused, made } = playRecord(game);
    expect(refused.size).toBe(0);
    expect([...made]).toEqual(['j_east', 'j_west']);
    expect(world.ended?.ending).toBe('e_turns');
  });

  test('its messages leave and arrive when they did', () => {
    const { world } = playRecord(game);
    const times = world.messages.slice(0, 2).map(({ sentAt, arrivesAt }) => [sentAt, arrivesAt]);
    expect(times).toEqual(game.history.map(({ sentAt, arrivesAt }) => [sentAt, arrivesAt]));
  });
});

describe('the graph', () => {
  const lines = mermaid(game).split('\n');

  test('is a Mermaid state diagram with every juncture, from start to end', () => {
    expect(lines[0]).toBe('stateDiagram-v2');
    expect(lines).toContain('  j_east: 1. The quay');
    expect(lines).toContain('  j_west: 2. The mill');
    expect(lines).toContain('  [*] --> opening');
    expect(lines).toContain('  opening --> j_east');
    expect(lines).toContain('  j_east --> j_west');
    expect(lines).toContain('  j_west --> over');
    expect(lines).toContain('  over --> [*]');
  });

  test('shows the inner states once, as the machine has them', () => {
    expect(lines).toContain('    settling --> answering');
    expect(lines).toContain('    briefing --> at_the_desk');
    expect(lines.filter((line) => line.includes('state "at the desk"'))).toHaveLength(1);
  });

  test('has no line that Mermaid could not read', () => {
    const known =
      /^(stateDiagram-v2| {2}%% .*| {2,4}(\[\*\]|\w+) --> (\[\*\]|\w+)| {2,4}\w+: [^:;{}"#]+| {2,4}state "[^"]+" as \w+( \{)?| {2}\})$/;
    expect(lines.filter((line) => !known.test(line))).toEqual([]);
  });
});
