import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answersOf } from '../../src/classroom/client/answers.ts';
import { type RemotePlay, remotePlay } from '../../src/classroom/client/remote-play.ts';
import type { StudentCommand } from '../../src/classroom/protocol/commands.ts';
import type { PlayView } from '../../src/classroom/protocol/views.ts';
import { historyTape } from '../../src/projection/history.ts';
import { seatOn } from '../../src/projection/seat.ts';
import { type Demarche, silence } from '../../src/vocabulary/demarche.ts';
import type { Act } from '../../src/vocabulary/words.ts';
import { cuba as game } from '../fixtures/cases.ts';

const draft = (act: Act): Demarche => ({ ...silence(), act });

describe('what is asked of a class', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  /** Answers each draft with its act, half a second later. */
  function asking() {
    const asked: string[] = [];
    let heard = 0;
    const answers = answersOf(
      async ({ act }) => {
        asked.push(act);
        await new Promise((settle) => setTimeout(settle, 500));
        return act;
      },
      () => (heard += 1),
    );
    return { answers, asked, heard: () => heard };
  }

  test('nothing is known before the first answer; then its watchers are told', async () => {
    const { answers, heard } = asking();
    expect(answers.of(draft('propose'))).toBeNull();
    await vi.advanceTimersByTimeAsync(500);
    expect(heard()).toBe(1);
    expect(answers.of(draft('propose'))).toBe('propose');
  });

  test('until the new one is here, the last that came is shown', async () => {
    const { answers } = asking();
    answers.of(draft('propose'));
    await vi.advanceTimersByTimeAsync(500);
    expect(answers.of(draft('demand'))).toBe('propose');
    expect(answers.knows(draft('demand'))).toBe(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(answers.of(draft('demand'))).toBe('demand');
  });

  test('one question at a time: of the drafts of meanwhile, the last', async () => {
    const { answers, asked } = asking();
    for (const act of ['propose', 'demand', 'threaten', 'probe'] as const) answers.of(draft(act));
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toEqual(['propose', 'probe']);
  });

  test('what is known is not asked for again, until the desk has changed', async () => {
    const { answers, asked } = asking();
    answers.of(draft('propose'));
    await vi.advanceTimersByTimeAsync(500);
    answers.of(draft('propose'));
    expect(asked).toHaveLength(1);
    answers.stale();
    answers.of(draft('propose'));
    expect(asked).toHaveLength(2);
  });
});

describe('a play over a class', () => {
  const tape = historyTape(game);
  const stopsIn = seatOn(tape, { side: 'A', chair: null }, 'standard', 0).stops;
  const view = (passed: number): PlayView => {
    const sight = seatOn(tape, { side: 'A', chair: null }, 'standard', passed);
    return {
      desk: sight.desk(),
      phase: sight.phase(),
      stage: sight.stage(),
      passed: sight.passed,
      stops: sight.stops.length,
      decides: false,
    };
  };
  let read: number[];
  let given: StudentCommand[];
  let play: RemotePlay;
  const begin = (passed: number) => {
    read = [];
    given = [];
    play = remotePlay({
      link: {
        ask: () => new Promise(() => undefined),
        give: (command) => given.push(command),
        read: (count) => read.push(count),
        passed: () => read.at(-1) ?? passed,
      },
      save: 's',
      view: view(passed),
      calendar: game,
      asking: 'One moment.',
    });
  };

  test('a stop left behind is told to the class, and the next one comes from it', () => {
    begin(3);
    play.continue();
    expect(read).toEqual([4]);
    play.take(view(4));
    expect(play.phase()).toEqual(view(4).phase);
  });

  test('what was written before the class heard of it does not turn the page back', () => {
    begin(3);
    const before = play.phase();
    play.continue();
    play.take(view(3));
    expect(play.phase()).toBe(before);
    play.take(view(4));
    expect(play.phase()).toEqual(view(4).phase);
  });

  test('who catches up stands before the last stop', () => {
    begin(3);
    play.catchUp();
    expect(read).toEqual([stopsIn.length - 1]);
  });

  test('a form that has not come offers nothing and cannot be sent, and says so', () => {
    begin(3);
    expect(play.form(draft('propose'))).toMatchObject({
      acts: [],
      readback: 'One moment.',
      refusal: { text: 'One moment.' },
    });
  });

  test('what is sent is an order to the class, and answers what lies before the chair', () => {
    begin(3);
    expect(play.send(draft('stall'))).toBeNull();
    const answers = view(3).desk.turn?.answers;
    expect(answers).toEqual(expect.any(String));
    expect(given).toEqual([{ kind: 'order', demarche: { ...draft('stall'), answers } }]);
  });

  test('its clocks run without the case', () => {
    begin(3);
    const { at, clocks } = view(3).desk;
    expect(play.clocks(at)).toEqual(clocks);
  });
});
