/** The door of this folder: the files of a case in, the case and its problems out. */
import type { Case } from '../vocabulary/case.ts';
import type { ClassPlan } from '../vocabulary/classroom.ts';
import { compile } from './compile.ts';
import type { CaseFile } from './decode.ts';
import { explain } from './explain.ts';
import { unusedSources } from './facts.ts';
import { weightProblems } from './ladders.ts';
import { bare, isMap, keyPlaceOf, type Part, type Path, partAt } from './parts.ts';
import { planOf, planProblems } from './plan.ts';
import { inOrder, type Place, type Problem } from './problem.ts';
import { readFiles } from './read.ts';
import { gather } from './references.ts';
import { caseSchema } from './schema/schema.ts';
import { wholeProblems } from './whole.ts';

export type { CaseFile } from './decode.ts';
export type { Place, Problem } from './problem.ts';

export interface CaseReading {
  /** Null when there is any problem. */
  readonly case: Case | null;
  /** What it says of a class that plays it: no part of the case. Null also where it says nothing. */
  readonly plan: ClassPlan | null;
  /** All of them, in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** The case as it stands even with problems, when it could be compiled at all. */
  readonly draft: Case | null;
  /** What can be told of it whatever is wrong with it. */
  readonly outline: Outline;
  /** Where a thing stands: `['junctures', 'j_us_3']`. For problems found by playing. */
  readonly where: (path: Path) => Place;
}

export interface Outline {
  /** Null where the files give none. */
  readonly id: string | null;
  readonly junctures: number;
  readonly endings: number;
}

/**
 * Reads the files of one case: YAML, shape, references, facts, ladders, conditions. Pure, so that a
 * browser can call it as well; never throws.
 */
export function readCase(files: readonly CaseFile[]): CaseReading {
  const tree = readFiles(files);
  const { root } = tree;
  const problems = [...tree.problems];
  const where = (path: Path): Place => keyPlaceOf(root, path);
  const known = gather(root, tree.whole);
  const parsed = caseSchema(known).safeParse(bare(root));
  if (!parsed.success) problems.push(...explain(parsed.error.issues, root, tree.whole));
  if (tree.whole) problems.push(...unusedSources(root), ...weightProblems(root));
  let draft: Case | null = null;
  let plan: ClassPlan | null = null;
  if (parsed.success) {
    draft = compile(parsed.data);
    problems.push(...wholeProblems(draft, where));
    const { classroom } = parsed.data;
    if (classroom !== null) {
      problems.push(...planProblems(classroom, draft, where));
      plan = planOf(classroom, draft.id);
    }
  }
  const sound = problems.length === 0;
  return {
    case: sound ? draft : null,
    plan: sound ? plan : null,
    problems: inOrder(problems),
    draft,
    outline: outlineOf(root),
    where,
  };
}

function outlineOf(root: Part): Outline {
  const id = partAt(root, ['id'])?.value;
  const count = (kind: string): number => {
    const entries = partAt(root, [kind])?.value;
    return entries !== undefined && isMap(entries) ? entries.size : 0;
  };
  return {
    id: typeof id === 'string' ? id : null,
    junctures: count('junctures'),
    endings: count('endings'),
  };
}
