/** The text of a specification: read whole, or with every problem in it. */
import { decode } from '../../../case/decode.ts';
import { explain } from '../../../case/explain.ts';
import { type Parsed, parse } from '../../../case/parse.ts';
import { bare, isMap, type Path, placeOf } from '../../../case/parts.ts';
import { inOrder, type Problem, problemAt } from '../../../case/problem.ts';
import { mendWord } from '../../../case/suggest.ts';
import { type KitKind, namesOf } from './compile.ts';
import { type Spec, type SpecArm, specSchema } from './schema.ts';
import { overlaid } from './settle.ts';

export interface SpecReading {
  /** Null where there are problems. */
  readonly spec: Spec | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a specification; never throws.
 *
 * @param name of the file, for its problems
 */
export function readSpec(name: string, bytes: Uint8Array): SpecReading {
  const { root, problems } = parsed(name, bytes);
  if (root === null || problems.length > 0) return { spec: null, problems: inOrder(problems) };
  const checked = specSchema.safeParse(bare(root));
  if (!checked.success) {
    return { spec: null, problems: inOrder(explain(checked.error.issues, root, true)) };
  }
  const wrong = faults(checked.data).map(({ path, found, mend }) =>
    problemAt(placeOf(root, path), { found, mend }),
  );
  return { spec: wrong.length === 0 ? checked.data : null, problems: inOrder(wrong) };
}

/** JSON is YAML 1.2, so that the reader of cases gives every value its line and column. */
function parsed(name: string, bytes: Uint8Array): Parsed {
  const text = decode({ name, bytes });
  const first = { file: name, line: 1, column: 1 };
  if (bytes.length === 0) return { root: null, problems: [problemAt(first, EMPTY)] };
  if (typeof text !== 'string') return { root: null, problems: [text] };
  const { root, problems } = parse(name, text);
  if (root === null || isMap(root.value)) return { root, problems };
  return { root: null, problems: [...problems, problemAt(root.at, NO_MAP)] };
}

const EMPTY = { found: 'an empty file', mend: 'write an experiment into it, as a JSON object' };
const NO_MAP = { found: 'no JSON object', mend: 'write `{ "arms": { … } }`' };

interface Fault {
  readonly path: Path;
  readonly found: string;
  readonly mend: string;
}

/** What can only be judged of the whole: that arms can be run, and that names name something. */
function faults({ base, arms, mode }: Spec): readonly Fault[] {
  const names = Object.keys(arms);
  const needed = mode === 'single' ? 'message' : 'player';
  const none: Fault = { path: ['arms'], found: 'no arms', mend: 'write at least one, by name' };
  const of = names.flatMap((name) => {
    const arm = overlaid(base ?? {}, arms[name] ?? {});
    const mend = `add \`${needed}\` to it or to \`base\``;
    const found = `an arm without a ${needed}`;
    const lacks: Fault[] = arm[needed] === undefined ? [{ path: ['arms', name], found, mend }] : [];
    return [...lacks, ...misnamed(arm, arms[name] ?? {}, ['arms', name])];
  });
  const shared = base === undefined ? [] : misnamed(base, base, ['base']);
  return [...(names.length === 0 ? [none] : []), ...shared, ...of];
}

/**
 * Names of channels, venues and mediators that are none.
 *
 * @param whole the arm over its base, which says what names there are
 * @param own the part that stands at `at`
 */
function misnamed(whole: SpecArm, own: SpecArm, at: Path): readonly Fault[] {
  const wrong: Fault[] = [];
  const check = (
    kind: KitKind,
    what: string,
    name: string | null | undefined,
    path: Path,
  ): void => {
    const names = namesOf(whole, kind);
    if (name === null || name === undefined || names.includes(name)) return;
    wrong.push({ path, found: `no ${what} \`${name}\``, mend: mendWord(name, names, 'name one') });
  };
  const way = (given: SpecWay | undefined, path: Path): void => {
    check('channels', 'channel', given?.channel, [...path, 'channel']);
    check('venues', 'venue', given?.venue, [...path, 'venue']);
    check('mediators', 'mediator', given?.mediator, [...path, 'mediator']);
  };
  way(own.player, [...at, 'player']);
  way(own.message, [...at, 'message']);
  own.before?.forEach((one, i) => {
    way(one, [...at, 'before', i]);
  });
  own.player?.rounds?.forEach((round, r) => {
    round.forEach((one, i) => {
      way(one, [...at, 'player', 'rounds', r, i]);
    });
  });
  for (const kind of ['channels', 'venues', 'mediators'] as const) {
    for (const [name, { like }] of Object.entries(own[kind] ?? {})) {
      check(kind, kind.slice(0, -1), like, [...at, kind, name, 'like']);
    }
  }
  return wrong;
}

type SpecWay = NonNullable<SpecArm['message']> | NonNullable<SpecArm['player']>;
