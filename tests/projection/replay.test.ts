import { describe, expect, test } from 'vitest';
import { clocksAt, lengthText, midnightOf, nextMidnight } from '../../src/projection/clock.ts';
import { historyTape } from '../../src/projection/history.ts';
import { openReplay } from '../../src/projection/replay.ts';
import { crossingsOf } from '../../src/projection/wire.ts';
import { lastWorld } from '../../src/record/tape.ts';
import type { Message } from '../../src/vocabulary/demarche.ts';
import { DAY, HOUR } from '../../src/vocabulary/units.ts';
import { cuba, smallCase } from '../fixtures/cases.ts';

const replay = openReplay(cuba);
const { outline } = replay;
const frames = outline.steps.map(({ n }) => replay.frame(n));

describe('the replay of the record', () => {
  test('steps run forward in time, and every frame stands at its step', () => {
    const times = outline.steps.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    for (const [n, frame] of frames.entries()) {
      expect([frame.n, frame.step.n, frame.at]).toEqual([n, n, outline.steps[n]?.at]);
    }
  });

  test('asked past either end, it stands at the end', () => {
    expect(replay.frame(-5).n).toBe(0);
    expect(replay.frame(10_000).n).toBe(outline.steps.length - 1);
  });

  test('every historical message is on the wire, with its grade and sources', () => {
    const sent = lastWorld(historyTape(cuba)).messages;
    expect(outline.wire.map(({ message }) => message)).toEqual(sent.map(({ id }) => id));
    for (const { evidence, sources } of outline.wire) {
      if (evidence !== 'dramatised') expect(sources.length).toBeGreaterThan(0);
    }
  });

  test('a message is in the air from its sending until it is read', () => {
    for (const { message, step, readAt } of outline.wire) {
      expect(frames[step]?.inTheAir).toContain(message);
      const after = frames.find(({ at }) => at > readAt);
      expect(after?.inTheAir ?? []).not.toContain(message);
    }
  });

  test('facts on the desks carry sources; what is known only since is kept apart', () => {
    for (const { rooms } of frames) {
      for (const { rows, since } of Object.values(rooms)) {
        for (const { evidence, sources } of [...rows, ...since]) {
          if (evidence !== 'dramatised') expect(sources.length).toBeGreaterThan(0);
        }
        const then = new Set(rows.map(({ id }) => id));
        for (const { id } of since) expect(then.has(id)).toBe(false);
      }
    }
  });

  test('one may take over as either side until it has ended', () => {
    for (const { rooms, next } of frames) {
      expect(rooms.A.takeOver === null).toBe(next === null);
      expect(rooms.B.takeOver?.side ?? 'B').toBe('B');
    }
  });

  test('days are whole and without gaps, also where the clocks are put back', () => {
    for (const [i, day] of outline.days.entries()) {
      const before = outline.days[i - 1];
      if (before) expect([day.from, day.date]).not.toEqual([before.from, before.date]);
      if (before) expect(day.from).toBe(before.to);
    }
    expect(new Set(outline.days.map(({ date }) => date)).size).toBe(outline.days.length);
    expect(outline.days.some(({ from, to }) => to - from === 25 * HOUR)).toBe(true);
  });
});

describe('messages that cross', () => {
  const message = (
    id: string,
    from: 'A' | 'B',
    sentAt: number,
    arrivesAt: number,
    answers: string | null = null,
  ): Message => ({
    id,
    from,
    chair: smallCase.chairs.find(({ side }) => side === from)?.id ?? '',
    juncture: '',
    demarche: {
      act: 'probe',
      package: {},
      channel: smallCase.channels[0]?.id ?? null,
      venue: null,
      thirdParty: null,
      measures: [],
      answers,
      option: null,
    },
    carriedBy: null,
    sentAt,
    arrivesAt,
    garbled: false,
    received: {},
    backsDown: false,
    to: from === 'A' ? 'B' : 'A',
  });

  test.each<[rule: string, messages: readonly Message[], crossed: readonly string[]]>([
    [
      'each sent before the other was read',
      [message('m1', 'A', 0, 100), message('m2', 'B', 40, 140)],
      ['m1-m2'],
    ],
    [
      'an answer sent after reading does not cross',
      [message('m1', 'A', 0, 100), message('m2', 'B', 100, 180)],
      [],
    ],
    ['nor do two of one side', [message('m1', 'A', 0, 100), message('m2', 'A', 40, 140)], []],
    [
      'one may cross several',
      [message('m1', 'A', 0, 100), message('m2', 'B', 20, 60), message('m3', 'B', 50, 130)],
      ['m1-m2', 'm1-m3'],
    ],
  ])('%s', (_rule, messages, crossed) => {
    expect(crossingsOf(smallCase, messages).map(({ id }) => id)).toEqual(crossed);
  });

  test('they meet half way, where both take as long', () => {
    const [crossing] = crossingsOf(smallCase, [
      message('m1', 'A', 0, 100),
      message('m2', 'B', 50, 150),
    ]);
    expect(crossing?.at).toBe(75);
  });
});

describe('clocks', () => {
  test('Washington and Moscow show their own hours, also after the 28th', () => {
    const at = (text: string) => Date.parse(text) / 60_000;
    expect(
      clocksAt(cuba, at('1962-10-27T23:45Z')).map(({ time, date }) => `${date} ${time}`),
    ).toEqual(['Sat 27 Oct 19:45', 'Sun 28 Oct 02:45']);
    expect(clocksAt(cuba, at('1962-10-28T14:00Z'))[0]?.time).toBe('09:00');
  });

  test('midnights follow each other by 23 to 25 hours', () => {
    let midnight = midnightOf(cuba, cuba.start, 'A');
    for (let day = 0; day < 40; day += 1) {
      const next = nextMidnight(cuba, midnight, 'A');
      expect(Math.abs(next - midnight - DAY)).toBeLessThanOrEqual(HOUR);
      expect(midnightOf(cuba, next + 12 * HOUR, 'A')).toBe(next);
      midnight = next;
    }
  });

  test.each<[minutes: number, words: string]>([
    [0, '1 minute'],
    [40, '40 minutes'],
    [90, '2 hours'],
    [14 * 60, '14 hours'],
    [60 * 60, '3 days'],
  ])('%i minutes are “%s”', (minutes, words) => {
    expect(lengthText(minutes)).toBe(words);
  });
});
