/** `check [FILE...]`: every problem of the cases. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { structureProblems } from '../analysis/structure.ts';
import type { CaseReading } from '../case/case.ts';
import { caseIds, loadCase, loadCaseFiles, loadCaseFolder } from '../case/load.ts';
import { inOrder, type Problem } from '../case/problem.ts';
import type { Case } from '../vocabulary/case.ts';
import { type Arguments, UsageError } from './arguments.ts';
import { type Command, EXIT, type Exit, json, type Output, problemLines } from './command.ts';

interface Checked {
  readonly id: string;
  readonly junctures: number;
  readonly endings: number;
  readonly problems: readonly Problem[];
}

export const check: Command = {
  usage: 'check [FILE...] [--json]',
  does: 'every problem of all cases, or of those in these files or folders',
  options: { json: 'boolean' },
  run(args: Arguments, output: Output): Exit {
    const cases = readingsOf(args.words).map(([name, reading]) => checked(name, reading));
    if (args.flags.has('json')) output.print(json({ cases }));
    else for (const one of cases) tell(one, output);
    return cases.some(({ problems }) => problems.length > 0) ? EXIT.problems : EXIT.well;
  },
};

/**
 * A folder is a case. A file belongs to the case of its folder where that has a `case.yaml`, and is
 * a case by itself elsewhere.
 */
function readingsOf(paths: readonly string[]): [name: string, reading: CaseReading][] {
  if (paths.length === 0) return caseIds().map((id) => [id, loadCase(id)]);
  const readings = new Map<string, [string, CaseReading]>();
  for (const path of paths) {
    if (!existsSync(path)) throw new UsageError(`no file or folder \`${path}\``);
    const given = resolve(path);
    const folder = statSync(given).isDirectory() ? given : dirname(given);
    if (folder === given || existsSync(join(folder, 'case.yaml'))) {
      if (!readings.has(folder)) readings.set(folder, [basename(folder), loadCaseFolder(folder)]);
    } else {
      readings.set(given, [basename(given).replace(/\.ya?ml$/, ''), loadCaseFiles([given])]);
    }
  }
  return [...readings.values()];
}

function checked(name: string, reading: CaseReading): Checked {
  const { draft, outline } = reading;
  // What can be compiled can be played, though a case with problems may not bear it.
  const structural = draft === null ? [] : played(draft, reading);
  return {
    id: outline.id ?? name,
    junctures: outline.junctures,
    endings: outline.endings,
    problems: inOrder([...reading.problems, ...structural]),
  };
}

function played(draft: Case, reading: CaseReading): readonly Problem[] {
  try {
    return structureProblems(draft, reading.where);
  } catch (error) {
    if (reading.problems.length > 0) return [];
    throw error;
  }
}

function tell({ id, junctures, endings, problems }: Checked, output: Output): void {
  for (const line of problemLines(problems)) output.print(line);
  const count = problems.length === 1 ? '1 problem' : `${problems.length || 'no'} problems`;
  output.print(`${id}: ${junctures} junctures, ${endings} endings, ${count}`);
}
