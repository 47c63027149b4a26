import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse, STACK } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'lab-'));
function file(name: string, value: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

describe('an experiment', () => {
  test('that is right is run, and reported as JSON where asked', async () => {
    const path = file('right.json', { plays: 20, arms: { a: { player: { kind: 'random' } } } });
    const { code, out } = await analyse('lab', path, '--json');
    expect(code).toBe(0);
    const { arms, plays } = JSON.parse(out);
    expect(plays).toBe(20);
    expect(arms.a.agreement.effect).toBeGreaterThanOrEqual(0);
  }, 30_000);

  test('that is wrong is told its problems, and is exit code 1', async () => {
    const path = file('wrong.json', { arms: { a: { player: { kind: 'randon' } } } });
    const { code, out, err } = await analyse('lab', path);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('wrong.json:1:');
    expect(err).toContain('did you mean `random`?');
    expect(err).not.toMatch(STACK);
  }, 30_000);

  test('that is nowhere is exit code 2 with the usage', async () => {
    const { code, err } = await analyse('lab', 'nowhere.json');
    expect(code).toBe(2);
    expect(err).toContain('no file `nowhere.json`');
    expect(err).toContain('npm run -s analysis -- lab SPEC.json');
  }, 30_000);
});

describe('the propositions', () => {
  test('come as a list of rows, each with its components', async () => {
    const { out } = await analyse('propositions', '--plays', '40', '--seed', '3', '--json');
    const propositions = JSON.parse(out);
    expect(propositions.map(({ id }: { id: string }) => id)).toEqual(
      Array.from({ length: 18 }, (_, n) => `P${n + 1}`),
    );
    for (const row of propositions) {
      expect(Object.keys(row)).toEqual(
        expect.arrayContaining([
          'id',
          'title',
          'holds',
          'effect',
          'minimum',
          'low',
          'high',
          'plays',
        ]),
      );
      expect(row.components.length).toBeGreaterThan(0);
    }
  }, 60_000);
});

describe('the detectors', () => {
  test('come as one document, the eight of the laboratory in their order', async () => {
    const small = ['--plays', '20', '--cells', '1', '--seed', '3', '--json'];
    const { out } = await analyse('detectors', 'laboratory', ...small);
    const { seed, detectors } = JSON.parse(out);
    expect(seed).toBe(3);
    expect(detectors.map(({ id }: { id: string }) => id)).toEqual(
      Array.from({ length: 8 }, (_, n) => `D${n + 1}`),
    );
  }, 30_000);

  test('of a case that is nowhere is exit code 2', async () => {
    const { code, err } = await analyse('detectors', 'nowhere');
    expect(code).toBe(2);
    expect(err).toContain('no case `nowhere`');
  }, 30_000);
});
