/** Cases from the disk: Node only. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClassPlan } from '../vocabulary/classroom.ts';
import { type CaseReading, readCase } from './case.ts';
import { type CaseFile, MOST_BYTES } from './decode.ts';
import { problemAt, problemLine } from './problem.ts';

/** The project's own cases. */
export const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url));

/** Ids of the project's cases, in alphabetical order. */
export function caseIds(folder: string = SCENARIOS): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Reads the case of this id, which is also the name of its folder. Throws where there is none. */
export function loadCase(id: string, folder: string = SCENARIOS): CaseReading {
  const reading = loadCaseFolder(join(folder, id));
  if (reading.draft === null || reading.draft.id === id) return reading;
  const found = `the id \`${reading.draft.id}\` in the folder \`${id}\``;
  const misnamed = problemAt(reading.where(['id']), { found, mend: 'give both the same name' });
  return { ...reading, case: null, plan: null, problems: [misnamed, ...reading.problems] };
}

/**
 * What the case of this id says of a class that plays it.
 *
 * @throws {Error} when the case has a problem, or says nothing of a class
 */
export function loadPlan(id: string, folder: string = SCENARIOS): ClassPlan {
  const { plan, problems } = loadCase(id, folder);
  if (plan !== null) return plan;
  const [problem] = problems;
  throw new Error(
    problem === undefined
      ? `The case \`${id}\` says nothing of a class: write \`classroom:\` into \`${id}/class.yaml\`.`
      : `The case \`${id}\` has a problem: ${problemLine(problem)}`,
  );
}

/** Reads the case in a folder: all its `.yaml` and `.yml` files, `case.yaml` first. */
export function loadCaseFolder(folder: string): CaseReading {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return readCase(names.map((name) => caseFile(join(folder, name))));
}

/** Reads single files as one case. */
export function loadCaseFiles(paths: readonly string[]): CaseReading {
  return readCase(paths.map(caseFile));
}

function rank(name: string): number {
  return basename(name) === 'case.yaml' ? 0 : 1;
}

/** Of a file that is too long, only as much is read as shows that. */
function caseFile(path: string): CaseFile {
  const near = relative(process.cwd(), path);
  const name = near === '' || near.startsWith('..') ? path : near;
  const bytes = Buffer.alloc(Math.min(statSync(path).size, MOST_BYTES + 1));
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes);
  } finally {
    closeSync(file);
  }
  return { name, bytes: new Uint8Array(bytes) };
}
