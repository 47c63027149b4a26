/** What a case sounds like: its own motif, and rooms that a sitting can afford. */
import { describe, expect, it } from 'vitest';
import levels from '../../assets/audio/levels.json' with { type: 'json' };
import { FORMATS, type MotifId, SOUNDS, soundOf } from '../../assets/audio/sounds.ts';
import { MOTIFS, motifOf } from '../../src/audio/motifs.ts';
import { roomOf } from '../../src/audio/rooms.ts';
import { caseIds, loadCase } from '../../src/case/load.ts';
import { folder } from '../../src/projection/folder.ts';
import type { Case } from '../../src/vocabulary/case.ts';

function read(id: string): Case {
  const { case: game, problems } = loadCase(id);
  if (game === null) throw new Error(`${id}: ${JSON.stringify(problems[0])}`);
  return game;
}
const belonging = (id: string) => folder(read(id), 'A').case;
const motifs = SOUNDS.filter(({ kind }) => kind === 'motif');

describe('the motif of a case', () => {
  it.each(caseIds())('%s of the casebook has one', (id) => {
    const motif = motifOf(belonging(id));
    expect(motif).not.toBeNull();
    expect(motif && soundOf(motif).kind).toBe('motif');
  });

  it('is its own, or that of its series, and none is made for nobody', () => {
    const told = [...MOTIFS.values()];
    expect(new Set(told).size).toBe(told.length);
    expect([...told].sort()).toEqual(motifs.map(({ id }) => id).sort());
  });

  it.each([
    [{ id: 'cuba1962', series: null }, 'motif_cuba1962'],
    [{ id: 'precedents1968', series: 'precedents' }, 'motif_precedents'],
    [{ id: 'cuba1962', series: 'precedents' }, 'motif_cuba1962'],
    [{ id: 'dropped-on-the-workbench', series: null }, null],
    [{ id: 'constructor', series: 'of nobody' }, null],
  ] satisfies [Parameters<typeof motifOf>[0], MotifId | null][])('%o: %s', (its, wanted) => {
    expect(motifOf(its)).toBe(wanted);
  });

  it.each(motifs)('$id is short: 4 to 8 seconds, under 40 KB', ({ id, seconds }) => {
    expect(seconds).toBeGreaterThanOrEqual(4);
    expect(seconds).toBeLessThanOrEqual(8);
    for (const format of FORMATS) expect(levels[id][format].bytes).toBeLessThan(40_000);
  });
});

describe('what a case has fetched ahead', () => {
  it.each(caseIds())('%s: its rooms and the score, under 2 MiB', (id) => {
    const rooms = new Set(['room_map', ...belonging(id).tones.map(roomOf)]);
    const ahead = SOUNDS.filter(({ id, kind }) => kind === 'score' || rooms.has(id));
    for (const format of FORMATS) {
      const bytes = ahead.reduce((sum, sound) => sum + levels[sound.id][format].bytes, 0);
      expect(bytes, format).toBeLessThan(2 * 1024 * 1024);
    }
  });
});
