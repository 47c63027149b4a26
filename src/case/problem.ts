/** Where something stands in a case's files; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong and how to mend it, in plain words without their place. */
export interface Trouble {
  readonly found: string;
  readonly mend: string;
}

/** One thing to mend in a case: where, what was found, what to do. */
export interface Problem extends Place, Trouble {}

/** Puts a trouble at its place. */
export function problemAt(place: Place, trouble: Trouble): Problem {
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    found: trouble.found,
    mend: trouble.mend,
  };
}

/** So many a person can use; a file with more is not a case with faults, but something else. */
const MOST = 1_000;

/**
 * In the order of files and of lines within them, the same problem at the same place once. Of a
 * file with more than a thousand, the first thousand and how many more there are.
 */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  const sorted = [...once.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.found, b.found),
  );
  const told = new Map<string, number>();
  return sorted.flatMap((problem) => {
    const before = told.get(problem.file) ?? 0;
    told.set(problem.file, before + 1);
    if (before < MOST) return [problem];
    if (before > MOST) return [];
    const more = sorted.filter(({ file }) => file === problem.file).length - MOST;
    return [problemAt(problem, { found: `${more} more problems`, mend: 'mend the others first' })];
  });
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `case.yaml:12:5: no channel \`ch_rkf\`; did you mean \`ch_rfk\`?` */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.found}; ${problem.mend}`;
}
