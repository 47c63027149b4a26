import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../src/engine/apply.ts';
import { decide, play } from '../../src/engine/decide.ts';
import { openings, RefusedMove, refusal } from '../../src/engine/legal.ts';
import { startWorld } from '../../src/engine/start.ts';
import type { World } from '../../src/engine/world.ts';
import { freezeWorld, thawWorld, worldHash } from '../../src/engine/world-json.ts';
import type { Demarche, Term } from '../../src/vocabulary/demarche.ts';
import { type Entry, SCALARS, type Scalar } from '../../src/vocabulary/entry.ts';
import type { Move } from '../../src/vocabulary/move.ts';
import { ACTS, SIDES } from '../../src/vocabulary/words.ts';
import { diceOf, randomDraft, randomPlay } from '../fixtures/random-play.ts';
import { SMALL_CASE } from '../fixtures/small-case.ts';

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const some = (check: (seed: number) => void, runs = 60): void =>
  fc.assert(fc.property(seeds, check), { numRuns: runs });

const startOf = (seed: number): World => startWorld(SMALL_CASE, { kind: 'seed', seed });

function scalarOf(world: World, scalar: Scalar, side: 'A' | 'B' | null): number {
  if (scalar === 'tension') return world.tension;
  if (scalar === 'secrets') return world.secrets;
  if (side === null) throw new Error(`${scalar} belongs to a side`);
  if (scalar === 'standing') throw new Error('the small case has no third party with a chair');
  return world.sides[side][scalar];
}

type Owned = readonly [scalar: Scalar, side: 'A' | 'B' | null];

const owners: readonly Owned[] = SCALARS.filter((scalar) => scalar !== 'standing').flatMap(
  (scalar): readonly Owned[] =>
    scalar === 'tension' || scalar === 'secrets'
      ? [[scalar, null]]
      : SIDES.map((side) => [scalar, side]),
);

/** Folds a play's entries, looking at the world before and after each. */
function steps(seed: number, look: (before: World, entry: Entry, after: World) => void): void {
  const { start, entries } = randomPlay(SMALL_CASE, seed);
  let world = start;
  for (const entry of entries) {
    const after = apply(world, entry);
    look(world, entry, after);
    world = after;
  }
}

describe('any play', () => {
  it('ends, within 200 moves', () =>
    some((seed) => {
      const { end } = randomPlay(SMALL_CASE, seed, 200);
      expect(end.ended).not.toBeNull();
      expect(end.queue).toEqual([]);
      expect(end.turns).toEqual([]);
    }));

  it('replays from its entries to the same world', () =>
    some((seed) => {
      const { start, entries, end } = randomPlay(SMALL_CASE, seed);
      const replayed = entries.reduce(apply, start);
      expect(replayed).toEqual(end);
      expect(worldHash(replayed)).toBe(worldHash(end));
    }));

  it('comes out the same when its moves are made again', () =>
    some((seed) => {
      const { moves, entries } = randomPlay(SMALL_CASE, seed);
      let world = startOf(seed);
      const again: Entry[] = [];
      for (const move of moves) {
        again.push(...decide(world, move));
        world = play(world, move).world;
      }
      expect(again).toEqual(entries);
    }, 30));

  it('survives JSON at every entry', () =>
    some((seed) => {
      steps(seed, (_, entry, after) => {
        const text = JSON.stringify(freezeWorld(after));
        const thawed = thawWorld(SMALL_CASE, JSON.parse(text));
        expect(thawed).toEqual(after);
        expect(worldHash(thawed)).toBe(worldHash(after));
        expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
      });
    }, 15));

  it('gives a cause for every number that moves, and moves every number it gives', () =>
    some((seed) => {
      steps(seed, (before, entry, after) => {
        for (const [scalar, side] of owners) {
          const from = scalarOf(before, scalar, side);
          const to = scalarOf(after, scalar, side);
          const own = entry.changes.filter((c) => c.scalar === scalar && c.side === side);
          let at = from;
          for (const change of own) {
            expect(change.from).toBe(at);
            expect(change.to).not.toBe(change.from);
            expect(change.because.length).toBeGreaterThan(0);
            at = change.to;
          }
          expect(to).toBe(at);
        }
      });
    }, 30));

  it('keeps its numbers in range, and finite', () =>
    some((seed) => {
      steps(seed, (_, entry, after) => {
        for (const [scalar, side] of owners) {
          const value = scalarOf(after, scalar, side);
          expect(Math.abs(value)).toBeLessThanOrEqual(scalar === 'belief' ? 3.9 : 1);
        }
        if (entry.kind === 'sent' && entry.weighing !== null) {
          const sum = entry.weighing.options.reduce((all, { chance }) => all + chance, 0);
          expect(sum).toBeCloseTo(1, 9);
        }
        if (entry.kind === 'ended') {
          expect(Number.isFinite(entry.scores.A + entry.scores.B)).toBe(true);
        }
      });
    }, 30));

  it('never lets time run backwards, nor a message arrive before it was sent', () =>
    some((seed) => {
      steps(seed, (before, entry, after) => {
        expect(after.at).toBeGreaterThanOrEqual(before.at);
        expect(entry.n).toBe(before.entries);
        for (const cause of entry.from) expect(cause).toBeLessThan(entry.n);
        const times = after.queue.map(({ at }) => at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        if (entry.kind === 'sent') {
          expect(entry.message.arrivesAt).toBeGreaterThan(entry.message.sentAt);
        }
      });
    }, 30));

  it('lets no development come twice, be it by its time or by hand', () => {
    let byHand = 0;
    some((seed) => {
      const { entries, end, moves } = randomPlay(SMALL_CASE, seed);
      const come = entries.flatMap((entry) =>
        entry.kind === 'developed' ? [entry.development] : [],
      );
      expect(new Set(come).size).toBe(come.length);
      expect(end.developed).toEqual(come);
      byHand += moves.filter(({ kind }) => kind === 'develop').length;
    });
    expect(byHand).toBeGreaterThan(0);
  });

  it('never changes a world in place', () =>
    some((seed) => {
      const { worlds } = randomPlay(SMALL_CASE, seed);
      const hashes = worlds.map(worldHash);
      for (const world of worlds) {
        const turn = world.turns[0];
        if (turn !== undefined) decide(world, { kind: 'delegate', chair: turn.chair });
      }
      expect(worlds.map(worldHash)).toEqual(hashes);
    }, 15));
});

describe('what is legal', () => {
  const ids = {
    channels: [...SMALL_CASE.channels.map(({ id }) => id), 'ch_nowhere', null],
    venues: [...SMALL_CASE.venues.map(({ id }) => id), 'v_nowhere', null],
    thirdParties: [...SMALL_CASE.thirdParties.map(({ id }) => id), 'm_nobody', null],
    measures: [...SMALL_CASE.measures.map(({ id }) => id), 'me_nothing'],
  };
  const term: fc.Arbitrary<readonly [string, Term]> = fc
    .constantFrom(...SMALL_CASE.issues)
    .chain((issue) =>
      fc
        .record({
          rung: fc.constantFrom(...issue.ladder.map(({ id }) => id), 'no_rung'),
          secret: fc.boolean(),
        })
        .map((terms) => [issue.id, terms] as const),
    );
  const anyDraft: fc.Arbitrary<Demarche> = fc.record({
    act: fc.constantFrom(...ACTS),
    package: fc.array(term, { maxLength: 2 }).map((terms) => Object.fromEntries(terms)),
    channel: fc.constantFrom(...ids.channels),
    venue: fc.constantFrom(...ids.venues),
    thirdParty: fc.constantFrom(...ids.thirdParties),
    measures: fc.array(fc.constantFrom(...ids.measures), { maxLength: 2 }),
    answers: fc.constantFrom(null, 'm1', 'm99'),
    option: fc.constantFrom(null, null, null, 'j_a_1_whisper'),
  });

  /** All parts open around the draft itself, and terms where its act needs them. */
  function partsOpen(world: World, chair: string, draft: Demarche): boolean {
    const parts = openings(world, chair, draft);
    const open = (list: readonly { id: string; refusal: unknown }[], id: string | null): boolean =>
      id === null || list.some((part) => part.id === id && part.refusal === null);
    const rungs = Object.entries(draft.package).every(([id, { rung, secret }]) => {
      const found = parts.issues
        .find((issue) => issue.id === id && issue.refusal === null)
        ?.rungs.find((part) => part.id === rung);
      return (
        found?.refusal === null && (!secret || found.secret === null || draft.act === 'accept')
      );
    });
    const terms = Object.keys(draft.package).length > 0;
    const needs = ['propose', 'demand', 'concede'].includes(draft.act);
    return (
      open(parts.acts, draft.act) &&
      (draft.act === 'silent' ? draft.channel === null : draft.channel !== null) &&
      open(parts.channels, draft.channel) &&
      open(parts.venues, draft.venue) &&
      open(parts.thirdParties, draft.thirdParty) &&
      rungs &&
      (terms || !needs) &&
      draft.measures.every((id) => open(parts.measures, id)) &&
      new Set(draft.measures).size === draft.measures.length
    );
  }

  /** Some worlds of a play in which a chair must decide. */
  function turnsOf(seed: number): readonly World[] {
    return randomPlay(SMALL_CASE, seed).worlds.filter(({ turns }) => turns.length > 0);
  }

  it('is exactly what decide accepts, for any draft at any turn', () => {
    fc.assert(
      fc.property(seeds, anyDraft, fc.nat(), (seed, draft, place) => {
        const worlds = turnsOf(seed);
        const world = worlds[place % worlds.length];
        const turn = world?.turns[0];
        if (world === undefined || turn === undefined) return;
        const move: Move = { kind: 'send', chair: turn.chair, demarche: draft };
        const refused = refusal(world, move);
        if (refused === null) expect(decide(world, move).length).toBeGreaterThan(0);
        else {
          expect(refused.text).toMatch(/^No\b.*\S/);
          expect(() => decide(world, move)).toThrow(RefusedMove);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is every combination of open parts, and nothing else', () => {
    fc.assert(
      fc.property(seeds, anyDraft, fc.nat(), (seed, any, place) => {
        const worlds = turnsOf(seed);
        const world = worlds[place % worlds.length];
        const turn = world?.turns[0];
        if (world === undefined || turn === undefined) return;
        const draft = { ...any, answers: null, option: null };
        const move: Move = { kind: 'send', chair: turn.chair, demarche: draft };
        expect(refusal(world, move) === null).toBe(partsOpen(world, turn.chair, draft));
      }),
      { numRuns: 400 },
    );
  });

  it('is what a form builds part by part', () =>
    some((seed) => {
      const dice = diceOf(seed);
      for (const world of turnsOf(seed)) {
        const chair = world.turns[0]?.chair ?? '';
        const draft = randomDraft(world, chair, dice);
        if (draft === null) continue;
        expect(refusal(world, { kind: 'send', chair, demarche: draft })).toBeNull();
      }
    }, 30));

  it('is to advance only when nobody has to decide, and to decide only when one has to', () =>
    some((seed) => {
      for (const world of randomPlay(SMALL_CASE, seed).worlds) {
        const waiting = world.turns.length > 0;
        const over = world.ended !== null;
        expect(refusal(world, { kind: 'advance' }) === null).toBe(!waiting && !over);
        for (const { id } of SMALL_CASE.chairs) {
          const own = world.turns.some(({ chair }) => chair === id);
          for (const kind of ['wait', 'delegate'] as const) {
            expect(refusal(world, { kind, chair: id }) === null).toBe(own && !over);
          }
        }
      }
    }, 20));
});

describe('luck', () => {
  it('is shared: the same seed garbles the same message, whatever was done before', () =>
    some((seed) => {
      const first = startOf(seed);
      const open = play(first, { kind: 'advance' }).world;
      const chair = open.turns[0]?.chair ?? '';
      const base = { venue: null, thirdParty: null, measures: [], answers: null, option: null };
      const whisper: Demarche = { ...base, act: 'probe', package: {}, channel: 'ch_envoy' };
      const predict: Move = { kind: 'predict', chair, prediction: 'pr_j_a_1', chance: 0.5 };
      const send: Move = { kind: 'send', chair, demarche: whisper };
      const straight = play(open, send).world.messages[0];
      const later = play(play(open, predict).world, send).world.messages[0];
      expect(later).toEqual(straight);
    }, 30));

  it('differs from seed to seed', () => {
    const endings = new Set<string>();
    for (let seed = 1; seed <= 60; seed += 1) {
      endings.add(randomPlay(SMALL_CASE, seed).end.ended?.ending ?? '');
    }
    expect([...endings].sort()).toEqual(['e_breakdown', 'e_drift', 'e_peace', 'e_war']);
  });
});
