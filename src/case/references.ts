/** Which ids a case defines, and whether a name refers to one of them. */
import type { Clock } from '../vocabulary/sides.ts';
import { daysInMonth, minuteOf } from './calendar.ts';
import { isList, isMap, type Part, partAt } from './parts.ts';
import type { Trouble } from './problem.ts';
import { mendWord, nearest } from './suggest.ts';

/** Kinds of things with ids, the key they stand under, and what one of them is called. */
export const KINDS = {
  parties: 'party',
  people: 'person',
  chairs: 'chair',
  issues: 'issue',
  channels: 'channel',
  venues: 'venue',
  thirdParties: 'third party',
  measures: 'measure',
  developments: 'development',
  endings: 'ending',
  junctures: 'juncture',
  disputes: 'dispute',
  sources: 'source',
} as const;
export type Kind = keyof typeof KINDS;

/** What a case's schema must know of the whole case to judge one value. */
export interface Known {
  /** Ids by kind; null where they could not be read, and nothing is then said about references. */
  readonly ids: Readonly<Record<Kind, readonly string[] | null>>;
  /** Rung ids by issue. */
  readonly rungs: Readonly<Record<string, readonly string[]>>;
  /** Staff option ids by juncture. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** Flags that some effect raises. */
  readonly flags: readonly string[];
  readonly clocks: readonly Clock[];
}

/** Nothing known: for the schema by itself, of which the JSON Schema is made. */
export const NOTHING_KNOWN: Known = {
  ids: Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, null])) as Known['ids'],
  rungs: {},
  options: {},
  flags: [],
  clocks: [],
};

/**
 * Gathers the ids, leniently: whatever else is wrong with an entry, its id is known.
 *
 * @param whole false when a file could not be read, so that its ids are missing
 */
export function gather(root: Part, whole: boolean): Known {
  const ids = Object.fromEntries(
    Object.keys(KINDS).map((kind) => [kind, whole ? keysAt(root, [kind]) : null]),
  ) as Known['ids'];
  const nested = (kind: Kind, key: string): Record<string, readonly string[]> =>
    Object.fromEntries(
      (keysAt(root, [kind]) ?? []).map((id) => [id, keysAt(root, [kind, id, key]) ?? []]),
    );
  return {
    ids,
    rungs: nested('issues', 'ladder'),
    options: nested('junctures', 'staff'),
    flags: [...flagsIn(root)],
    clocks: clocksOf(root),
  };
}

function keysAt(root: Part, path: readonly string[]): readonly string[] | null {
  const part = partAt(root, path);
  if (part === null) return [];
  return isMap(part.value) ? [...part.value.keys()] : null;
}

/** Every text under a key `flags` anywhere: only effects have such a key. */
function* flagsIn(part: Part): Generator<string> {
  if (isList(part.value)) {
    for (const child of part.value) yield* flagsIn(child);
  } else if (isMap(part.value)) {
    for (const [key, child] of part.value) {
      if (key === 'flags' && isList(child.value)) {
        for (const flag of child.value) if (typeof flag.value === 'string') yield flag.value;
      } else {
        yield* flagsIn(child);
      }
    }
  }
}

/**
 * The clocks as far as they can be read: moments elsewhere are judged by them. Their own moments
 * are in UTC (`1962-10-28T06:00Z`, or a bare date), since no clock exists before them.
 */
function clocksOf(root: Part): Clock[] {
  const clocks: Clock[] = [];
  for (const id of keysAt(root, ['clocks']) ?? []) {
    const city = partAt(root, ['clocks', id, 'city'])?.value;
    const list = partAt(root, ['clocks', id, 'offsets'])?.value;
    if (typeof city !== 'string' || list === undefined || !isList(list)) continue;
    const offsets = list.flatMap((part) => {
      const from = utcMinute(partAt(part, ['from'])?.value);
      const hours = partAt(part, ['hours'])?.value;
      return from === null || typeof hours !== 'number' ? [] : [{ from, minutes: hours * 60 }];
    });
    const side = partAt(root, ['clocks', id, 'side'])?.value === 'B' ? 'B' : 'A';
    if (offsets.length > 0) clocks.push({ id, city, side, offsets });
  }
  return clocks;
}

/** Minutes of `1962-10-28T06:00Z` or `1962-10-28`, or null. */
export function utcMinute(text: unknown): number | null {
  if (typeof text !== 'string') return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})Z)?$/.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const possible =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month) &&
    hour < 24 &&
    minute < 60;
  return possible ? minuteOf({ year, month, day, hour, minute }, 0) : null;
}

/** Null when `id` names one of the kinds; else what is missing and how to mend it. */
export function missing(known: Known, kinds: readonly Kind[], id: string): Trouble | null {
  const all: string[] = [];
  for (const kind of kinds) {
    const ids = known.ids[kind];
    if (ids === null || ids.includes(id)) return null;
    all.push(...ids);
  }
  const [first = 'sources'] = kinds;
  const elsewhere = Object.entries(known.ids).find(([, ids]) => ids?.includes(id));
  const what = kinds.map((kind) => KINDS[kind]).join(' or ');
  const found = `no ${what} \`${id}\``;
  if (elsewhere !== undefined && nearest(id, all) === null) {
    const [kind] = elsewhere;
    return { found, mend: `\`${id}\` is a ${KINDS[kind as Kind]}: name a ${what}` };
  }
  return { found, mend: mendWord(id, all, `define it under \`${first}:\``) };
}

/** The same for a rung of an issue. */
export function missingRung(known: Known, issue: string, rung: string): Trouble | null {
  const rungs = known.rungs[issue];
  if (rungs === undefined || rungs.includes(rung)) return null;
  return {
    found: `no rung \`${rung}\` on the issue \`${issue}\``,
    mend: mendWord(rung, rungs, `add it to \`issues.${issue}.ladder\``),
  };
}

/** The same for a staff option, of one juncture or of any. */
export function missingOption(
  known: Known,
  option: string,
  juncture: string | null,
): Trouble | null {
  if (known.ids.junctures === null) return null;
  const options = juncture === null ? Object.values(known.options).flat() : known.options[juncture];
  if (options === undefined) return null;
  const named = options.filter((id) => id === option).length;
  if (named === 1) return null;
  if (named > 1) {
    return {
      found: `\`${option}\`, a staff option at ${named} junctures`,
      mend: 'give the one that is meant an id of its own',
    };
  }
  const where = juncture === null ? '' : ` at the juncture \`${juncture}\``;
  return {
    found: `no staff option \`${option}\`${where}`,
    mend: mendWord(option, options, 'add it under `staff:`'),
  };
}
