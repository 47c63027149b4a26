/** Zod's issues in plain words: what was found, what to do. */
import type * as z from 'zod';
import { short } from './moments.ts';
import { bare, keyPlaceOf, type Part, type Path, partAt, placeOf } from './parts.ts';
import { type Problem, problemAt, type Trouble } from './problem.ts';
import { FORM, KEYS } from './schema/basics.ts';
import { mendWord, nearest, oneOf } from './suggest.ts';

type Issue = z.core.$ZodIssue;

/**
 * Every problem behind zod's issues.
 *
 * @param whole false when a file could not be read: keys that are missing at the top may stand there
 */
export function explain(issues: readonly Issue[], root: Part, whole: boolean): Problem[] {
  const misspelt = new Set(issues.flatMap(meant));
  return issues
    .filter((issue) => !misspelt.has(issue.path.join('/')) || partAt(root, issue.path as Path))
    .flatMap((issue) => explainOne(issue, [], root, whole));
}

/** Paths of the keys that unknown keys were probably meant to be: they are not missing as well. */
function meant(issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const near = nearest(key, keysOf(issue.message));
    return near === null ? [] : [[...issue.path, near].join('/')];
  });
}

function explainOne(issue: Issue, base: Path, root: Part, whole: boolean): Problem[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  const part = partAt(root, path);
  const problem = (trouble: Trouble): Problem[] => [problemAt(placeOf(root, path), trouble)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problemAt(keyPlaceOf(root, [...path, key]), unknownKey(key, issue.message)),
      );
    case 'invalid_union': {
      const branch = nearestBranch(issue.errors);
      if (branch !== null) return branch.flatMap((inner) => explainOne(inner, path, root, whole));
      if (part === null) return missingKey(path, root, whole);
      return problem({ found: describe(part), mend: `write ${expectedOf(issue)}` });
    }
    case 'invalid_key':
      return [
        problemAt(keyPlaceOf(root, path), {
          found: `the id \`${short(String(path.at(-1)))}\``,
          mend: 'begin an id with a letter and use only letters, digits and `_`',
        }),
      ];
    case 'custom':
      return problem(troubleOf(issue.params) ?? { found: describe(part), mend: issue.message });
    case 'invalid_type':
      if (part === null) return missingKey(path, root, whole);
      return problem(wrongType(part, issue.expected, issue.message));
    case 'invalid_value':
      if (part === null) return missingKey(path, root, whole);
      return problem(wrongWord(part, issue.values.map(String)));
    default:
      return problem({ found: describe(part), mend: `write ${wanted(issue)}` });
  }
}

/** A union's branch that fits the value's own type, whose issues are then worth telling. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const fitting = branches.filter((issues) => issues.length > 0 && !issues.some(isMismatch));
  return fitting[0] ?? null;
}

function isMismatch(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_union')
    return issue.errors.every((errors) => errors.some(isMismatch));
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function unknownKey(key: string, message: string): Trouble {
  const keys = keysOf(message);
  return {
    found: `unknown key \`${short(key)}\``,
    mend: mendWord(key, keys, 'take it out, or correct its spelling'),
  };
}

/** The keys that a shape's message carries. */
function keysOf(message: string): string[] {
  return message.startsWith(KEYS) ? message.slice(KEYS.length).split(' ') : [];
}

function missingKey(path: Path, root: Part, whole: boolean): Problem[] {
  if (path.length === 1 && !whole) return [];
  const key = String(path.at(-1));
  return [problemAt(placeOf(root, path), { found: `no \`${key}\``, mend: `add \`${key}:\`` })];
}

function wrongType(part: Part, expected: string, message: string): Trouble {
  const found = describe(part);
  if (message.startsWith(FORM)) return { found, mend: `write ${message.slice(FORM.length)}` };
  if (
    expected === 'string' &&
    (typeof part.value === 'number' || typeof part.value === 'boolean')
  ) {
    return { found, mend: `write text: put it into quotes, "${String(part.value)}"` };
  }
  if (expected === 'object' && typeof part.value === 'string') {
    return { found, mend: 'write a map: `{ key: value }`' };
  }
  return { found, mend: `write ${NAMES[expected] ?? expected}` };
}

function wrongWord(part: Part, words: readonly string[]): Trouble {
  const found = describe(part);
  if (typeof part.value !== 'string') return { found, mend: `write ${oneOf(words)}` };
  return { found, mend: mendWord(part.value, words, `write ${oneOf(words)}`) };
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'a map',
  record: 'a map of entries by id',
  null: 'nothing',
};

/** What the branches of a union expect, where the value is none of it. */
function expectedOf(issue: Issue): string {
  const names = new Set<string>();
  const gather = (inner: Issue): void => {
    if (inner.code === 'invalid_union') for (const error of inner.errors.flat()) gather(error);
    else if (inner.path.length > 0) return;
    else if (inner.code === 'invalid_type') names.add(NAMES[inner.expected] ?? inner.expected);
    else if (inner.code === 'invalid_value') names.add(oneOf(inner.values.map(String)));
  };
  gather(issue);
  return [...names].join(' or ');
}

/** Bounds and patterns. */
function wanted(issue: Issue): string {
  if (issue.code === 'too_small') {
    if (issue.origin === 'array') return `${issue.minimum} or more`;
    return `a number from ${issue.minimum} up`;
  }
  if (issue.code === 'too_big') {
    if (issue.origin === 'array') return `at most ${issue.maximum}`;
    return `a number up to ${issue.maximum}`;
  }
  return PATTERNS[issue.message] ?? issue.message;
}

/** The messages that patterns in the schema carry. */
const PATTERNS: Readonly<Record<string, string>> = {
  empty: 'some text',
  id: 'letters, digits and `_`, beginning with a letter',
  shut: 'why it cannot be used, beginning with "No"',
  url: 'an address that begins with http:// or https://, or null',
};

/** What stands there, as a reader would name it. */
export function describe(part: Part | null): string {
  if (part === null || part.value === null) return 'nothing';
  const value = bare(part);
  if (typeof value === 'string')
    return value === '' ? 'an empty text' : `the text "${short(value)}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `\`${value}\``;
  return Array.isArray(value) ? `a list of ${value.length}` : 'a map';
}

function troubleOf(params: unknown): Trouble | null {
  if (typeof params !== 'object' || params === null) return null;
  const { found, mend } = params as Partial<Trouble>;
  return typeof found === 'string' && typeof mend === 'string' ? { found, mend } : null;
}
