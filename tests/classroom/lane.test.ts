import { setTimeout as after, setImmediate as soon } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { newLane } from '../../src/classroom/server/lane.ts';

/** A clock in the hands of the test. */
function clock() {
  let time = 0;
  return { now: () => time, pass: (milliseconds: number) => (time += milliseconds) };
}

/** Lets the process go round so often. */
async function rounds(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await soon();
}

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
    await rounds(10);
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
    setTimeout(() => done.push('came in'), 1);
    for (let n = 0; n < 50; n += 1) {
      lane.add(() => {
        done.push(`paper ${n}`);
        const end = performance.now() + 1;
        while (performance.now() < end);
      });
    }
    await after(150);
    expect(done).toHaveLength(51);
    expect(done.indexOf('came in')).toBeLessThan(10);
  });

  test('hurried without end, it gives what can wait as much time as it took itself', async () => {
    const { now, pass } = clock();
    const lane = newLane(now);
    const spent = { moves: 0, papers: 0 };
    const move = () => {
      pass(3);
      spent.moves += 3;
      if (spent.moves < 300) lane.hurry(move);
    };
    const paper = () => {
      pass(1);
      spent.papers += 1;
    };
    for (let n = 0; n < 1000; n += 1) lane.add(paper);
    lane.hurry(move);
    for (let n = 0; n < 1000 && spent.moves < 300; n += 1) await soon();
    expect(spent.papers).toBeGreaterThan(250);
    expect(spent.papers).toBeLessThan(400);
  });
});
