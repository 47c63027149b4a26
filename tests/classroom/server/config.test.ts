import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigProblem, readConfig } from '../../../src/classroom/server/config.ts';

function problemsOf(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigProblem) return error.problems;
    throw error;
  }
  return [];
}

test('nothing has to be set', () => {
  expect(readConfig({})).toEqual({
    PORT: 4173,
    DATA_DIR: './data',
    ALLOWED_ORIGINS: [],
    LOG_LEVEL: 'info',
    TRUST_PROXY: 0,
    KEEP_DAYS: 30,
    MOST_CLASSES: 250,
    MOST_OPENED: 60,
    MOST_ENTRIES: 20,
  });
});

test('an empty variable counts as left out', () => {
  expect(readConfig({ PORT: '', REDIS_URL: '' })).toEqual(readConfig({}));
});

test('all of it can be set', () => {
  const config = readConfig({
    PORT: '80',
    DATABASE_URL: 'postgres://class:secret@db/backchannel',
    REDIS_URL: 'rediss://cache:6380',
    PUBLIC_URL: 'https://game.school.example/one',
    ALLOWED_ORIGINS: 'https://a.example, http://localhost:5173',
    TRUST_PROXY: '2',
  });
  expect(config).toMatchObject({
    PORT: 80,
    ALLOWED_ORIGINS: ['https://a.example', 'http://localhost:5173'],
    TRUST_PROXY: 2,
  });
});

describe('a mistake names the variable, what was found and what to do', () => {
  test.each([
    [{ PORT: 'abc' }, 'PORT is "abc": give a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'PORT is "70000": give a whole number from 0 to 65535.'],
    [{ KEEP_DAYS: '0' }, 'KEEP_DAYS is "0": give a whole number from 1 to 366.'],
    [
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL is "loud": give one of fatal, error, warn, info, debug, silent.',
    ],
    [
      { ALLOWED_ORIGINS: 'https://a.example/path' },
      'ALLOWED_ORIGINS is "https://a.example/path": give origins with a comma between them, such as https://game.school.example.',
    ],
    [
      { PUBLIC_URL: 'game.school.example' },
      'PUBLIC_URL is "game.school.example": give an address such as https://game.school.example/one.',
    ],
    [
      { DATABASE_URL: 'mysql://class:secret@db/x' },
      'DATABASE_URL cannot be used: give an address such as postgres://user:password@localhost/backchannel.',
    ],
    [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN cannot be used: give at least 16 characters.'],
  ])('%j', (env, problem) => {
    expect(problemsOf(env)).toEqual([problem]);
  });

  test('all mistakes are told at once', () => {
    expect(problemsOf({ PORT: 'x', TRUST_PROXY: '-1' })).toHaveLength(2);
  });
});

test('every variable is documented, with its default', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/hosting.md'), 'utf8');
  const source = readFileSync(
    join(import.meta.dirname, '../../../src/classroom/server/config.ts'),
    'utf8',
  );
  const variables = [...source.matchAll(/^ {2}([A-Z_]{4,}): /gm)].map(([, name]) => name);
  expect(variables).toHaveLength(14);
  expect(variables.filter((name) => !guide.includes(`| \`${name}\` |`))).toEqual([]);
});
