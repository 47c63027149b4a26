import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHANNELS, MEDIATORS, VENUES } from '../../src/analysis/lab/kit.ts';
import { BASE } from '../../src/analysis/lab/setting.ts';
import { readSpec } from '../../src/analysis/lab/spec/read.ts';
import { runSpec, type SpecReport } from '../../src/analysis/lab/spec/run.ts';
import { specSchema } from '../../src/analysis/lab/spec/schema.ts';
import { problemLine } from '../../src/case/problem.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/laboratory.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');

const bytes = (text: string) => new TextEncoder().encode(text);
const problems = (text: string) => readSpec('spec.json', bytes(text)).problems.map(problemLine);

function run(text: string): SpecReport {
  const { spec } = readSpec('spec.json', bytes(text));
  if (spec === null) throw new Error(problems(text).join('\n'));
  return runSpec(spec);
}

/** A specification as text, on one line. */
const spec = (value: object) => JSON.stringify(value);
const RANDOM = { kind: 'random' };

describe('the page that tells how to write an experiment', () => {
  test('has three examples', () => expect(EXAMPLES).toHaveLength(3));

  test.each(EXAMPLES.map((text) => [/"name": "(.*)"/.exec(text)?.[1] ?? '', text]))(
    'its example runs: %s',
    (_name, text) => {
      const { arms, differences } = run(text);
      const names = Object.keys(arms);
      expect(differences).toHaveLength((names.length * (names.length - 1)) / 2);
    },
    20_000,
  );

  test('a podium brings better terms and more war, as its first example says', () => {
    const { differences } = run(EXAMPLES[0] ?? '');
    expect(differences[0]?.measures.terms?.low).toBeGreaterThan(0);
    expect(differences[0]?.measures.war?.low).toBeGreaterThan(0);
  });

  test('names every key that an experiment may have', () => {
    const keys = new Set<string>();
    const gather = (schema: unknown): void => {
      const { def } = schema as { def: Record<string, unknown> };
      if ('shape' in (schema as object)) {
        for (const [key, one] of Object.entries((schema as typeof specSchema).shape)) {
          keys.add(key);
          gather(one);
        }
      }
      for (const inner of [def.innerType, def.element, def.valueType, def.options].flat()) {
        if (inner !== undefined) gather(inner);
      }
    };
    gather(specSchema);
    const parameters = new Set(Object.keys(BASE.parameters));
    const missing = [...keys].filter((key) => !parameters.has(key) && !PAGE.includes(`\`${key}\``));
    // Told in prose, as parts of a drawn value.
    expect(missing.filter((key) => !['from', 'to', 'chance'].includes(key))).toEqual([]);
    expect(keys.size).toBeGreaterThan(80);
  });

  test.each(Object.entries({ ...CHANNELS, ...VENUES, ...MEDIATORS }))(
    'gives the attributes of %s as they are',
    (name, attributes) => {
      const row = PAGE.split('\n').find((line) => line.startsWith(`| \`${name}\``));
      const order =
        'authority' in attributes
          ? (['authority', 'secrecy', 'slip', 'deniability', 'fidelity'] as const)
          : 'visibility' in attributes
            ? (['visibility', 'neutrality', 'symbolism'] as const)
            : (['access', 'bias', 'leverage', 'discretion'] as const);
      const told = row?.split('|').slice(2, -1).map(Number);
      expect(told).toEqual(order.map((key) => (attributes as Record<string, number>)[key]));
    },
  );

  test.each<[key: string, a: number | boolean, b: number | boolean]>(
    (
      [
        'audience',
        'resolved',
        'statusQuo',
        'floor',
        'delay',
        'briefed',
        'belief',
        'trust',
        'commitment',
        'claim',
      ] as const
    ).map((key) => [key, BASE.A[key], BASE.B[key]]),
  )("gives a side's default %s as it is", (key, a, b) => {
    const row = PAGE.split('\n').find((line) => line.startsWith(`| \`${key}\` |`)) ?? '';
    const plain = (value: number | boolean) => String(value).replace(/^0\./, '.');
    expect(row).toContain(a === b ? plain(a) : `${plain(a)} for A, ${plain(b)} for B`);
  });
});

describe('a wrong specification is told every problem, its place and the mend', () => {
  test.each<[rule: string, text: string, told: string[]]>([
    [
      'an empty file',
      '',
      ['spec.json:1:1: an empty file; write an experiment into it, as a JSON object'],
    ],
    ['a list', '[1]', ['spec.json:1:1: no JSON object; write `{ "arms": { … } }`']],
    [
      'several at once',
      '{\n"plays": 1,\n"arm": {},\n"arms": { "one": { "tension": 2 } }\n}',
      [
        'spec.json:2:10: the number 1; write a number from 2 up',
        'spec.json:3:1: unknown key `arm`; did you mean `arms`?',
        'spec.json:4:31: the number 2; write a number up to 1',
      ],
    ],
  ])('%s', (_rule, text, told) => {
    expect(problems(text)).toEqual(told);
  });

  test.each<[rule: string, given: object, at: string, told: string]>([
    ['no arms', { arms: {} }, '{}', 'no arms; write at least one, by name'],
    [
      'a range upside down',
      { arms: { a: { player: RANDOM, tension: { from: 0.5, to: 0.2 } } } },
      '{"from"',
      'a range from 0.5 to 0.2; write the lesser first',
    ],
    [
      'an arm without a player',
      { arms: { a: {} } },
      '{}',
      'an arm without a player; add `player` to it or to `base`',
    ],
    [
      'a single message that is none',
      { mode: 'single', arms: { a: { player: RANDOM } } },
      '{"player"',
      'an arm without a message; add `message` to it or to `base`',
    ],
    [
      'a message without an act',
      { mode: 'single', arms: { a: { message: { share: 0.5 } } } },
      '{"share"',
      'a message without `act`; write `propose`, `demand`, `threaten`, `assure`, `concede` or `probe`',
    ],
    [
      'a channel that is none',
      { arms: { a: { player: { kind: 'from beliefs', channel: 'offical' } } } },
      '"offical"',
      'no channel `offical`; did you mean `official`?',
    ],
    [
      'a likeness to nothing',
      { base: { player: RANDOM }, arms: { a: { venues: { gate: { like: 'podum' } } } } },
      '"podum"',
      'no venue `podum`; did you mean `podium`?',
    ],
    [
      'a player without a kind',
      { arms: { a: { player: { opening: 0.6 } } } },
      '{"opening"',
      'a player without `kind`; write `by round`, `conceding`, `from beliefs` or `random`',
    ],
    [
      'a player without what it needs',
      { arms: { a: { player: { kind: 'conceding', opening: 0.6 } } } },
      '{"kind"',
      'a player of kind `conceding` without `closing`; add `closing`',
    ],
    [
      'a player with what it cannot use',
      { arms: { a: { player: { kind: 'random', venue: 'summit' } } } },
      '"summit"',
      '`venue` for a player of kind `random`; take it out, or choose another kind',
    ],
    [
      'a parameter that is none',
      { arms: { a: { player: RANDOM, parameters: { lambada: 3 } } } },
      '"lambada"',
      'unknown key `lambada`; did you mean `lambda`?',
    ],
  ])('%s', (_rule, given, at, told) => {
    const text = spec(given);
    expect(problems(text)).toEqual([`spec.json:1:${text.indexOf(at) + 1}: ${told}`]);
  });

  test('a right one has none', () => {
    expect(problems(spec({ arms: { a: { player: RANDOM } } }))).toEqual([]);
  });
});

describe('an experiment', () => {
  const tension = { from: 0.2, to: 0.5 };
  const twice = (change: object) =>
    spec({ plays: 50, every: true, base: { player: RANDOM, tension }, arms: { a: {}, b: change } });

  test('is the same each time', () => {
    expect(run(twice({ rounds: 5 }))).toEqual(run(twice({ rounds: 5 })));
  });

  test('pairs its arms: the same arm twice differs in nothing', () => {
    const { every, differences } = run(twice({}));
    expect(every?.b).toEqual(every?.a);
    for (const { effect, low, high } of Object.values(differences[0]?.measures ?? {})) {
      if (!Number.isNaN(effect)) expect([effect, low, high]).toEqual([0, 0, 0]);
    }
  });

  test('draws a number by its key alone, whatever else an arm changes', () => {
    const { every } = run(
      spec({
        mode: 'single',
        plays: 20,
        every: true,
        base: {
          tension,
          message: { act: 'propose', share: { from: 0.4, to: 0.6 }, channel: 'envoy' },
        },
        arms: { a: {}, b: { A: { audience: { from: 0.1, to: 0.2 } }, rounds: 3 } },
      }),
    );
    const offered = (arm: string) =>
      every?.[arm]?.map((row) => ('offered' in row ? row.offered : null));
    expect(offered('b')).toEqual(offered('a'));
    expect(new Set(offered('a')).size).toBe(20);
  });

  test('lays an arm over the base key by key, and takes lists whole', () => {
    const route = { kind: 'conceding', opening: 0.6, closing: 0.5, channel: 'envoy' };
    const leaks = (player: object) =>
      run(spec({ plays: 100, base: { player: route }, arms: { a: { player } } })).arms.a?.leaked
        ?.effect;
    expect(leaks({})).toBeGreaterThan(0);
    expect(leaks({ channel: 'official', venue: 'podium' })).toBe(0);
  });

  test('says what each measure is', () => {
    const { says, arms } = run(spec({ plays: 2, arms: { a: { player: RANDOM } } }));
    expect(Object.keys(says)).toEqual(Object.keys(arms.a ?? {}));
  });

  test('gives shares of outcomes that add up', () => {
    const { arms } = run(spec({ plays: 300, arms: { a: { player: RANDOM } } }));
    const outcomes = ['agreement', 'war', 'breakdown', 'drift'].map(
      (id) => arms.a?.[id]?.effect ?? 0,
    );
    expect(outcomes.reduce((sum, part) => sum + part)).toBeCloseTo(1, 12);
  });
});
