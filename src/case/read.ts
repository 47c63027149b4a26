/** The files of a case, read together into one tree of parts. */
import { type CaseFile, decode } from './decode.ts';
import { parse, twice } from './parse.ts';
import { isList, isMap, type Part, type PartMap } from './parts.ts';
import { type Problem, problemAt } from './problem.ts';

export interface Tree {
  readonly root: Part;
  readonly problems: readonly Problem[];
  /** False when a file could not be read: then what seems missing may stand in it. */
  readonly whole: boolean;
}

/** Reads and joins the files, in the order given; never throws. */
export function readFiles(files: readonly CaseFile[]): Tree {
  const problems: Problem[] = [];
  const roots: Part[] = [];
  for (const file of files) {
    const text = decode(file);
    if (typeof text !== 'string') {
      problems.push(text);
      continue;
    }
    const parsed = parse(file.name, text);
    for (const problem of parsed.problems) problems.push(problem);
    if (parsed.root !== null) roots.push(parsed.root);
  }
  const maps: Part[] = [];
  for (const root of roots) {
    if (isMap(root.value)) maps.push(root);
    else {
      const found = 'a file that is no map of keys';
      problems.push(
        problemAt(root.at, { found, mend: 'begin it with a key such as `junctures:`' }),
      );
    }
  }
  if (files.length === 0) {
    const at = { file: 'case.yaml', line: 1, column: 1 };
    problems.push(
      problemAt(at, { found: 'no YAML file', mend: 'write the case into `case.yaml`' }),
    );
  }
  const at = maps[0]?.at ?? { file: files[0]?.name ?? 'case.yaml', line: 1, column: 1 };
  const joined = new Map<string, Part>();
  for (const { value } of maps) {
    if (isMap(value)) join(joined, value, 1, problems);
  }
  const root: Part = { at, key: null, value: joined, size: 1 };
  return { root, problems, whole: files.length > 0 && maps.length === files.length };
}

/**
 * Joins the keys of another file: maps of entries are joined entry by entry (`lines:` group by
 * group), lists one after the other; anything else may stand only once.
 */
function join(into: Map<string, Part>, from: PartMap, levels: number, problems: Problem[]): void {
  for (const [name, part] of from) {
    const first = into.get(name);
    if (first === undefined) into.set(name, part);
    else if (levels > 0 && isMap(first.value) && isMap(part.value)) {
      const both = new Map(first.value);
      join(both, part.value, name === 'lines' ? 1 : 0, problems);
      into.set(name, { ...first, value: both });
    } else if (levels > 0 && isList(first.value) && isList(part.value)) {
      into.set(name, { ...first, value: [...first.value, ...part.value] });
    } else {
      problems.push(problemAt(part.key ?? part.at, twice(name, first)));
    }
  }
}
