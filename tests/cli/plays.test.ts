import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { playRecord } from '../../src/analysis/record-play.ts';
import { loadCase } from '../../src/case/load.ts';
import { encode } from '../../src/record/file.ts';
import { FORMAT } from '../../src/record/migrate.ts';
import { APP_VERSION, type Save } from '../../src/record/save.ts';
import { run, STACK } from './run.ts';

const room = mkdtempSync(join(tmpdir(), 'plays-'));
afterAll(() => rmSync(room, { recursive: true }));

const FIELDS = ['case', 'ending', 'historicalEnding', 'entries', 'worldHash'];

/** The record of Cuba 1962 as a save. */
function recordAsSave(): Save {
  const { case: game } = loadCase('cuba1962');
  if (game === null) throw new Error('cuba1962 has problems');
  return {
    format: FORMAT,
    app: APP_VERSION,
    id: 'abcdefgh12345678',
    name: 'The record',
    case: { id: game.id, hash: game.hash, short: game.short },
    chance: { kind: 'record' },
    side: 'A',
    chair: null,
    guidance: 'guided',
    seats: Object.fromEntries(game.chairs.map(({ id }) => [id, 'record'])),
    passed: 0,
    across: null,
    created: 0,
    updated: 0,
    entries: playRecord(game).entries,
  };
}

function written(name: string, content: string): string {
  const path = join(room, name);
  writeFileSync(path, content);
  return path;
}

describe('history', () => {
  test('plays the record to the historical ending', async () => {
    const { code, out, err } = await run('history', 'cuba1962', '--json');
    const came = JSON.parse(out);
    expect(Object.keys(came)).toEqual(FIELDS);
    expect(came.ending).toBe(came.historicalEnding);
    expect(came.entries).toBeGreaterThan(50);
    expect(came.worldHash).toMatch(/^[0-9a-f]{16}$/);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  }, 60_000);
});

describe('replay', () => {
  test('of a save comes to the same world as the play itself', async () => {
    const path = written('record.backchannel.json', encode(recordAsSave()));
    const replayed = await run('replay', path, '--json');
    const played = await run('history', 'cuba1962', '--json');
    expect(replayed.code).toBe(0);
    expect(JSON.parse(replayed.out)).toEqual(JSON.parse(played.out));
  }, 60_000);

  test('of a save that breaks off tells how far it came, and is a problem', async () => {
    const text = encode(recordAsSave());
    const path = written('cut.backchannel.json', text.slice(0, Math.floor(text.length / 2)));
    const { code, out, err } = await run('replay', path, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ case: 'cuba1962', ending: null });
    expect(err).toContain('The end of this save is missing.');
  }, 60_000);

  test.each([
    ['empty', '', 'The file is empty.'],
    ['foreign', '{"some":"thing"}', 'This is not a Back Channel save.'],
    ['no JSON', '\u0000\u0001', 'This is not a Back Channel save.'],
  ])(
    'of a file that is %s is a problem in words',
    async (name, content, told) => {
      const { code, out, err } = await run('replay', written(`${name}.json`, content));
      expect(code).toBe(1);
      expect(out).toBe('');
      expect(err).toContain(told);
      expect(err).not.toMatch(STACK);
    },
    60_000,
  );

  test('of a save of a case that is not here is a problem in words', async () => {
    const save = recordAsSave();
    const other = { ...save, case: { ...save.case, id: 'atlantis' } };
    const { code, err } = await run('replay', written('other.json', encode(other)));
    expect(code).toBe(1);
    expect(err).toContain('a save of `atlantis`; there is no such case here');
  }, 60_000);
});

describe('simulate', () => {
  const call = ['simulate', 'cuba1962', '--plays', '30', '--seed', '3', '--json'];

  test('counts plays, decisions and seconds, and shares of endings and junctures', async () => {
    const { code, out, err } = await run(...call);
    const tally = JSON.parse(out);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(Object.keys(tally)).toEqual([
      'case',
      'plays',
      'decisions',
      'seconds',
      'endings',
      'junctures',
    ]);
    expect(tally).toMatchObject({ case: 'cuba1962', plays: 30 });
    expect(tally.decisions).toBeGreaterThan(30);
    const shares: number[] = Object.values(tally.endings);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  }, 60_000);

  test('gives the same from the same seed', async () => {
    const [one, two] = await Promise.all([run(...call), run(...call)]);
    const untimed = (out: string): unknown => ({ ...JSON.parse(out), seconds: 0 });
    expect(untimed(one.out)).toEqual(untimed(two.out));
  }, 60_000);

  test('with a chair, the policy plays that side and the model the other', async () => {
    const waits = await run(...call, '--chair', 'p_rfk', '--policy', 'wait');
    const model = await run(...call, '--policy', 'model');
    expect(waits.code).toBe(0);
    expect(JSON.parse(waits.out).endings).not.toEqual(JSON.parse(model.out).endings);
  }, 60_000);
});

describe('graph', () => {
  test('prints Mermaid text and nothing else', async () => {
    const { code, out, err } = await run('graph', 'cuba1962');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.startsWith('stateDiagram-v2\n')).toBe(true);
    const { case: game } = loadCase('cuba1962');
    for (const { id } of game?.junctures ?? []) expect(out).toContain(`${id}: `);
  }, 60_000);
});
