import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PARAMETERS } from '../../src/engine/parameters.ts';

const ROOT = join(import.meta.dirname, '../..');
const LINES = readFileSync(join(ROOT, 'docs/model.md'), 'utf8').split('\n');

/** The cells of every table row that has this many. */
const rows = (cells: number): string[][] =>
  LINES.filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter((row) => row.length === cells);

/** As the page writes numbers: .5, −.1. */
const number = (x: number): string =>
  String(x)
    .replace(/^(-?)0\./, '$1.')
    .replace('-', '−');

describe('the page about the model', () => {
  test.each(PARAMETERS.map((parameter) => [parameter.name, parameter]))(
    'gives %s as it is',
    (name, { symbol, default: value, range: [low, high], basis }) => {
      const row = rows(5).find(([, named]) => named === `\`${name}\``);
      expect(row).toEqual([
        symbol,
        `\`${name}\``,
        number(value),
        `${number(low)} to ${number(high)}`,
        basis,
      ]);
    },
  );

  test('gives no parameter that there is not', () => {
    const named = rows(5).flatMap(([, name = '']) => /^`(\w+)`$/.exec(name)?.[1] ?? []);
    expect(named).toEqual(PARAMETERS.map(({ name }) => name));
  });

  const equations = rows(3).filter(([, file]) => file?.startsWith('`src/'));
  test('names where the equations stand', () => expect(equations.length).toBeGreaterThan(10));
  test.each(equations)('%s: %s has %s', (_what, file = '', functions = '') => {
    const code = readFileSync(join(ROOT, file.replaceAll('`', '')), 'utf8');
    for (const [, name] of functions.matchAll(/`(\w+)`/g)) {
      expect(code).toMatch(new RegExp(`export (function|const) ${name}\\b`));
    }
  });
});
