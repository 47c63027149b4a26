import { describe, expect, test } from 'vitest';
import type { LessonView, PartView } from '../../src/classroom/protocol/views.ts';
import { codeText, doorsOf } from '../../src/ui/class/code.ts';
import { nearest } from '../../src/ui/class/teacher/keys.ts';
import {
  laterParts,
  latestStart,
  nextPart,
  stretches,
} from '../../src/ui/class/teacher/lesson-plan.ts';
import { benches, counts } from '../../src/ui/class/teacher/standing.ts';
import { shortWhen, whenParts } from '../../src/ui/class/teacher/when.ts';
import type { Part } from '../../src/vocabulary/classroom.ts';
import { chairCard } from '../fixtures/teacher.ts';

const MINUTE = 60_000;
const NOW = 1_000_000_000;
const part = (name: Part, minutes: number, kept = false): PartView => ({
  part: name,
  minutes,
  kept,
});
const PARTS = [
  part('joining', 5),
  part('brief', 4),
  part('play', 20),
  part('reveal', 4),
  part('debrief', 6, true),
];
const lesson = (now: Part, change: Partial<LessonView> = {}): LessonView => ({
  part: now,
  parts: PARTS,
  endsAt: NOW + 5 * MINUTE,
  left: null,
  paused: false,
  length: 45,
  spare: 6,
  ...change,
});

describe('the bar of the lesson', () => {
  test.each<[string, LessonView, string[]]>([
    [
      'what is over is past, what is to come is not',
      lesson('play'),
      ['past', 'past', 'now', 'next', 'next'],
    ],
    [
      'the first part has nothing behind it',
      lesson('joining'),
      ['now', 'next', 'next', 'next', 'next'],
    ],
    ['over, nothing is to come', lesson('over'), ['past', 'past', 'past', 'past', 'past']],
  ])('%s', (_, view, places) => {
    expect(stretches(view, NOW).map(({ place }) => place)).toEqual(places);
  });

  test.each([
    ['a quarter is left of twenty minutes', { endsAt: NOW + 5 * MINUTE }, 0.75],
    ['extended past its minutes it has not begun to end', { endsAt: NOW + 30 * MINUTE }, 0],
    ['time that is up does not run over', { endsAt: NOW - MINUTE }, 1],
    ['paused, the needle stands where it was', { endsAt: null, left: 600 }, 0.5],
    ['without a clock it stays at the start', { endsAt: null, left: null }, 0],
  ])('the needle: %s', (_, change, over) => {
    const now = stretches(lesson('play', change), NOW).find(({ place }) => place === 'now');
    expect(now?.over).toBeCloseTo(over, 5);
  });
});

describe('the way through the lesson', () => {
  test.each<[string, Part, Part | null]>([
    ['from one part to the next', 'joining', 'brief'],
    ['after the last part the lesson is over', 'debrief', 'over'],
    ['after that nothing comes', 'over', null],
  ])('%s', (_, now, next) => {
    expect(nextPart(lesson(now))).toBe(next);
  });

  test('only later parts can be gone to', () => {
    expect(laterParts(lesson('reveal'))).toEqual(['debrief', 'over']);
  });

  test.each<[string, Part, Partial<LessonView>, number | null]>([
    ['what is left, and the parts between', 'play', {}, NOW + 9 * MINUTE],
    ['next to it, only what is left', 'reveal', {}, NOW + 5 * MINUTE],
    ['paused, counted from now', 'reveal', { endsAt: null, left: 60 }, NOW + MINUTE],
    ['no clock, no hour', 'joining', { endsAt: null }, null],
    ['begun already', 'debrief', {}, null],
  ])('the debrief begins at the latest: %s', (_, now, change, at) => {
    expect(latestStart(lesson(now, change), 'debrief', NOW)).toBe(at);
  });
});

describe('moments of the play, shorter', () => {
  test.each([
    ['a day and an hour', 'Thu 18 Oct, 10:00', 'Thu 18 Oct', '10:00'],
    ['a day alone', '23 Oct 1971', '23 Oct 1971', null],
    ['a comma that is no hour', 'Mon, early', 'Mon, early', null],
  ])('%s', (_, when, day, hour) => {
    expect(whenParts(when)).toEqual({ day, hour });
    expect(shortWhen(when)).toBe(hour ?? day);
  });
});

describe('arrows between chairs', () => {
  const at = (x: number, y: number) => ({ x, y, name: `${x},${y}` });
  const LEFT = [at(100, 0), at(100, 60), at(100, 120)];
  const MIDDLE = [at(400, 80), at(400, 140)];
  const RIGHT = [at(700, 0), at(700, 60)];
  const others = (here: { x: number; y: number }) =>
    [...LEFT, ...MIDDLE, ...RIGHT].filter(({ x, y }) => x !== here.x || y !== here.y);
  test.each([
    ['down the column', at(100, 0), 0, 1, '100,60'],
    ['up the column', at(100, 120), 0, -1, '100,60'],
    ['across to the nearest column', at(100, 120), 1, 0, '400,140'],
    ['back again', at(700, 60), -1, 0, '400,80'],
    ['nothing beyond the last column', at(700, 0), 1, 0, undefined],
    ['nothing above the first', at(100, 0), 0, -1, undefined],
  ])('%s', (_, here, dx, dy, there) => {
    expect(nearest(here, others(here), dx, dy)?.name).toBe(there);
  });
});

describe('where students come in', () => {
  test.each<[string, string, string[], string[]]>([
    ['at the address of this page', 'school.example', [], ['school.example']],
    [
      'at the machine’s, where the page stands at localhost',
      'localhost:4173',
      ['10.0.0.2:4173'],
      ['10.0.0.2:4173'],
    ],
    [
      'each address once',
      '10.0.0.2:4173',
      ['10.0.0.2:4173', '10.0.1.2:4173'],
      ['10.0.0.2:4173', '10.0.1.2:4173'],
    ],
    ['at localhost where there is nothing better', 'localhost:4173', [], ['localhost:4173']],
  ])('%s', (_, here, machine, doors) => {
    expect(doorsOf(here, machine)).toEqual(doors);
  });

  test('a code is read in two groups', () => {
    expect(codeText('KX74RN2')).toBe('KX7 4RN2');
  });
});

describe('a table at a glance', () => {
  const chairs = [
    chairCard({ role: 'a1', side: 'A', doing: 'thinks' }),
    chairCard({ role: 'b1', side: 'B', doing: 'waits' }),
    chairCard({ role: 'u', side: null, doing: 'waits' }),
    chairCard({ role: 'p', side: null, doing: 'model' }),
  ];
  test('sides sit together, who stands between sits apart', () => {
    expect(benches(chairs).map((bench) => bench.map(({ role }) => role))).toEqual([
      ['a1'],
      ['b1'],
      ['u'],
      ['p'],
    ]);
  });
  test('what nobody does is not counted', () => {
    expect(counts(chairs)).toEqual([
      { doing: 'thinks', n: 1 },
      { doing: 'waits', n: 2 },
      { doing: 'model', n: 1 },
    ]);
  });
});
