/** What a case says of a class stands beside the case, and is no part of it. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/case/load.ts';
import { toWire } from '../../src/case/wire.ts';
import { type Files, MINIMAL, minimal, read } from './fixture.ts';

const withoutClass: Files = new Map([...minimal()].filter(([name]) => name !== 'class.yaml'));

describe('the plan of a class', () => {
  const { case: game, plan } = read(minimal());

  test('is read with the case', () => {
    expect(plan?.case).toBe('ferry');
    expect(plan?.decides).toEqual({ A: 'head', B: 'vote' });
    expect(plan?.roles.map(({ id }) => id)).toEqual(['r_ann', 'r_bob', 'r_cal']);
    expect(plan?.roles[2]).toMatchObject({ side: null, thirdParty: 'm_cal', chairs: [] });
  });

  test('gives its statements stable ids, by role and reading level', () => {
    const { briefs } = plan?.roles[1] ?? {};
    expect(briefs?.plain.know.map(({ id }) => id)).toEqual([
      'r_bob.plain.know.1',
      'r_bob.plain.know.2',
      'r_bob.plain.know.3',
    ]);
    expect(briefs?.full.secret[0]).toEqual({
      id: 'r_bob.full.secret.1',
      text: 'The boat of your own leaks.',
      evidence: 'reported',
      sources: ['S1'],
      dispute: null,
    });
  });

  test('changes neither the case nor its hash', () => {
    expect(read(withoutClass).case).toEqual(game);
  });

  test('does not travel with the case', () => {
    if (game === null) throw new Error('not compiled');
    expect(JSON.stringify(toWire(game))).not.toContain('The boat of your own leaks.');
  });

  test('is null where the case says nothing of a class', () => {
    expect(read(withoutClass)).toMatchObject({ plan: null, problems: [] });
  });

  test('is null where the case has a problem', () => {
    expect(read(new Map([...minimal(), ['odd.yaml', 'odd: 1']])).plan).toBeNull();
  });
});

describe('a plan from the disk', () => {
  const root = mkdtempSync(join(tmpdir(), 'plans-'));
  const ferry = join(root, 'ferry');
  beforeEach(() => cpSync(MINIMAL, ferry, { recursive: true }));
  afterAll(() => rmSync(root, { recursive: true }));

  test('is that of the case with this id', () => {
    expect(loadPlan('ferry', root)).toEqual(read(minimal()).plan);
  });

  test('that is not there is missed in words', () => {
    rmSync(join(ferry, 'class.yaml'));
    expect(() => loadPlan('ferry', root)).toThrow(
      'The case `ferry` says nothing of a class: write `classroom:` into `ferry/class.yaml`.',
    );
  });

  test('of a case with a problem is not given, and the problem is told', () => {
    appendFileSync(join(ferry, 'class.yaml'), 'odd: 1\n');
    expect(() => loadPlan('ferry', root)).toThrow(
      /^The case `ferry` has a problem: .*class\.yaml:\d+:1: unknown key `odd`; /,
    );
  });
});
