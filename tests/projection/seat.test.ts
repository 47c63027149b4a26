/** What is seen from a seat: of a record that others go on with, read as far as this seat has read it. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { play } from '../../src/engine/decide.ts';
import { startWorld } from '../../src/engine/start.ts';
import { clocksAt } from '../../src/projection/clock.ts';
import { knownTo, type Viewer } from '../../src/projection/knowledge.ts';
import { leadOf } from '../../src/projection/names.ts';
import { seatOn } from '../../src/projection/seat.ts';
import { stopsOf } from '../../src/projection/stops.ts';
import { lastWorld, newTape, playedOn, type Tape } from '../../src/record/tape.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Chair } from '../../src/vocabulary/sides.ts';
import { other, SIDES, type Side } from '../../src/vocabulary/words.ts';
import { cuba, smallCase } from '../fixtures/cases.ts';
import { diceOf, randomMove } from '../fixtures/random-play.ts';

/** Whole plays: seconds on an idle machine, more on a busy one. */
vi.setConfig({ testTimeout: 120_000 });

/** A random play, move by move, from its first tape to its last. */
function tapes(game: Case, seed: number): readonly Tape[] {
  const dice = diceOf(seed);
  const all = [newTape(startWorld(game, { kind: 'seed', seed }))];
  for (;;) {
    const tape = all.at(-1) ?? newTape(startWorld(game, { kind: 'seed', seed }));
    const world = lastWorld(tape);
    if (world.ended !== null) return all;
    all.push(playedOn(tape, play(world, randomMove(world, dice)).entries));
  }
}

/** The same record, applied anew: nothing of the first is known of it. */
const anew = (tape: Tape): Tape => playedOn(newTape({ ...tape.worlds[0] }), tape.entries.slice());

/** A reporter whom nobody asks and by whom nothing goes, and a go-between whom nobody asks. */
const outsider = (game: Case, thirdParty: string, person: string): Chair => ({
  ...leadOf(game, 'A'),
  id: `role.${thirdParty}`,
  person,
  side: null,
  thirdParty,
});
const press: Viewer = { side: 'A', chair: outsider(cuba, 'press', 'p_scali') };
const goBetween: Viewer = { side: 'A', chair: outsider(cuba, 'm_uthant', 'p_uthant') };
const viewers: readonly Viewer[] = [
  { side: 'A', chair: null },
  { side: 'B', chair: null },
  press,
  goBetween,
];

describe('stops', () => {
  test('of a record that grew are those of the same record read at once', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        for (const { side, chair } of viewers) {
          for (const tape of tapes(smallCase, seed)) {
            expect(stopsOf(tape, side, chair)).toEqual(stopsOf(anew(tape), side, chair));
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test('of a record taken up before its end are those of its beginning', () => {
    const all = tapes(cuba, 4);
    const [long, short] = [all.at(-1), all.at(-9)];
    if (long === undefined || short === undefined) throw new Error('The play is too short.');
    const whole = stopsOf(long, 'A');
    const begun = stopsOf(short, 'A');
    expect(begun.length).toBeLessThan(whole.length);
    expect(whole.slice(0, begun.length)).toEqual(begun);
    expect(stopsOf(long, 'A')).toEqual(whole);
  });
});

describe('a seat', () => {
  test.each([
    ['the small case', smallCase],
    ['Cuba', cuba],
  ])('%s: has something to show at every place of every record', (_name, game) => {
    for (const tape of tapes(game, 11)) {
      for (const who of game === cuba ? viewers : viewers.slice(0, 2)) {
        const { stops } = seatOn(tape, who, 'guided', 0);
        for (let passed = Math.max(0, stops.length - 3); passed <= stops.length; passed += 1) {
          const seat = seatOn(tape, who, 'guided', passed);
          expect(seat.desk().at).toBeLessThanOrEqual(lastWorld(tape).at);
          expect(seat.stage().hour).toBeGreaterThanOrEqual(0);
          expect(seat.phase().kind).toBe(
            stops[passed]?.kind ?? (lastWorld(tape).ended === null ? 'desk' : 'ended'),
          );
        }
      }
    }
  });

  test('that others wait for has a turn, a form and a move; the others have none', () => {
    let asked = 0;
    for (const tape of tapes(smallCase, 3)) {
      const turn = lastWorld(tape).turns[0];
      const side = smallCase.chairs.find(({ id }) => id === turn?.chair)?.side ?? null;
      if (turn === undefined || side === null || lastWorld(tape).turns.length > 1) continue;
      asked += 1;
      const on = (of: Side) => seatOn(tape, { side: of, chair: null }, 'guided', 10_000);
      const draft = on(side).desk().turn?.drafts[0]?.demarche ?? null;
      if (draft === null) continue;
      expect(on(side).turn()).toBe(turn);
      expect(on(side).form(draft)).not.toBeNull();
      expect(on(side).moveOf(draft)).toMatchObject({ kind: 'send', chair: turn.chair });
      const idle = on(other(side));
      expect(idle.phase().kind).toBe('desk');
      expect(idle.desk().turn).toBeNull();
      expect([idle.turn(), idle.form(draft), idle.forecast(draft), idle.moveOf(draft)]).toEqual([
        null,
        null,
        null,
        null,
      ]);
    }
    expect(asked).toBeGreaterThan(0);
  });

  test('that has read more than there is stands at the end', () => {
    for (const tape of tapes(smallCase, 5)) {
      for (const side of SIDES) {
        const who = { side, chair: null };
        const { stops } = seatOn(tape, who, 'guided', 0);
        expect(seatOn(tape, who, 'guided', 10_000)).toBe(seatOn(tape, who, 'guided', stops.length));
      }
    }
  });
});

describe('a chair that is not of the case', () => {
  const end = () => {
    const all = tapes(cuba, 21);
    return all.at(-2) ?? newTape(startWorld(cuba, { kind: 'seed', seed: 21 }));
  };

  test('is named after its person', () => {
    const { chair, turn } = seatOn(end(), goBetween, 'guided', 10_000).desk();
    expect(chair).toMatchObject({ name: 'U Thant', between: true });
    expect(chair.portrait).not.toBeNull();
    expect(turn).toBeNull();
  });

  test('sees no message of either side unless it goes by its hands, and then has its paper', () => {
    let passed = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const tape = tapes(cuba, seed).at(-1);
      if (tape === undefined) continue;
      const known = (who: Viewer) => knownTo(tape, tape.entries.length, who.side, who.chair);
      expect(known(press).received).toEqual([]);
      expect(known(press).sent).toEqual([]);
      const { received } = known(goBetween);
      expect(received.every(({ carriedBy }) => carriedBy === 'm_uthant')).toBe(true);
      const papers = seatOn(tape, goBetween, 'guided', 10_000).stops.flatMap((stop) =>
        stop.kind === 'development' ? [stop.paper] : [],
      );
      for (const { id } of received) expect(papers).toContain(id);
      passed += received.length;
    }
    expect(passed).toBeGreaterThan(0);
  });

  test('has as new what came last, and not all that ever came', () => {
    const { papers } = seatOn(end(), press, 'guided', 10_000).desk();
    const fresh = papers.filter(({ isNew }) => isNew);
    expect(fresh.length).toBeGreaterThan(0);
    expect(fresh.length).toBeLessThan(papers.length);
    expect(new Set(fresh.map(({ at }) => at)).size).toBe(1);
  });

  test('of neither side and by no third party’s name sees nothing: it is refused', () => {
    const nobody = { ...outsider(cuba, 'press', 'p_scali'), thirdParty: null };
    expect(() => seatOn(end(), { side: 'A', chair: nobody }, 'guided', 0)).toThrow(
      /names no third party\. Name the one/,
    );
  });
});

test('a device that has the calendar of a case alone tells the same time', () => {
  const { clocks, round, start, deadline, end } = cuba;
  expect(clocksAt({ clocks, round, start, deadline, end }, start + 777)).toEqual(
    clocksAt(cuba, start + 777),
  );
});
