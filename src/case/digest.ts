/** The digest of a case's rules: a save knows by it what it was played on. */
import type { Case } from '../vocabulary/case.ts';

/** What is told, not played: words may be bettered without a save losing its case. */
const TOLD: ReadonlySet<string> = new Set([
  'title',
  'short',
  'series',
  'year',
  'dates',
  'era',
  'summary',
  'teaches',
  'length',
  'parameterReasons',
  'reasons',
  'name',
  'hint',
  'about',
  'office',
  'portrait',
  'pitch',
  'brief',
  'wants',
  'mustNot',
  'mustNotLearn',
  'private',
  'room',
  'says',
  'shut',
  'city',
  'coordinates',
  'interests',
  'paper',
  'papers',
  'question',
  'number',
  'then',
  'since',
  'why',
  'text',
  'label',
  'likely',
  'risk',
  'advice',
  'leanReason',
  'family',
  'poster',
  'voice',
  'ledgers',
  'absent',
  'advisers',
  'lines',
  'evidence',
  'disputes',
  'hidden',
  'questions',
  'glossary',
  'sources',
  'clocks',
]);

/**
 * @returns 16 hexadecimal digits: FNV-1a, 64 bits (Fowler, Noll and Vo), over the rules as JSON with
 *   their keys in alphabetical order
 */
export function digest(rules: Omit<Case, 'hash'>): string {
  const bytes = new TextEncoder().encode(JSON.stringify(played(rules)));
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

function played(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(played);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !TOLD.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, child]) => [key, played(child)]),
  );
}
