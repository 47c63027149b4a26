import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { newLane } from '../../src/classroom/server/lane.ts';

describe('the order of work in a process', () => {
  test('what is hurried comes before what can wait, each in the order in which it came', async () => {
    const lane = newLane();
    const done: string[] = [];
    lane.add(() => done.push('paper 1'));
    lane.add(() => {
      done.push('paper 2');
      lane.add(() => done.push('paper 4'));
      lane.hurry(() => done.push('move 3'));
    });
    lane.add(() => done.push('paper 3'));
    lane.hurry(() => done.push('move 1'));
    lane.hurry(() => done.push('move 2'));
    await after(20);
    expect(done).toEqual([
      'move 1',
      'move 2',
      'paper 1',
      'paper 2',
      'move 3',
      'paper 3',
      'paper 4',
    ]);
  });

  test('between two papers it reads what has come in', async () => {
    const lane = newLane();
    const done: string[] = [];
    const papers = Array.from({ length: 50 }, (_, n) => n);
    setTimeout(() => done.push('came in'), 1);
    for (const n of papers) {
      lane.add(() => {
        done.push(`paper ${n}`);
        const end = performance.now() + 1;
        while (performance.now() < end);
      });
    }
    await after(120);
    expect(done).toHaveLength(51);
    expect(done.indexOf('came in')).toBeLessThan(10);
  });
});
