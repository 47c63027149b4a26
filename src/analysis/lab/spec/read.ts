/** The text of a specification: read whole, or with every problem in it. */
import { decode } from '../../../case/decode.ts';
import { explain } from '../../../case/explain.ts';
import { type Parsed, parse } from '../../../case/parse.ts';
import { bare, isMap, placeOf } from '../../../case/parts.ts';
import { inOrder, type Problem, problemAt } from '../../../case/problem.ts';
import { faults } from './faults.ts';
import { type Spec, specSchema } from './schema.ts';

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
