/** Ladders run from A's ideal to B's, and the weights of all issues come to 1. */
import type { BySide } from '../vocabulary/sides.ts';
import { SIDES } from '../vocabulary/words.ts';
import { isMap, type Part, type Path, partAt } from './parts.ts';
import { type Problem, problemAt, type Trouble } from './problem.ts';
import { mendWord } from './suggest.ts';

interface Ladder {
  readonly statusQuo: string;
  readonly opening: BySide<string>;
  readonly reservation: BySide<string>;
  readonly redLine: BySide<string | null>;
  readonly ladder: Readonly<Record<string, { readonly value: BySide<number> }>>;
}

/** What is wrong with one issue's ladder: too short, out of order, or a mark on a rung it lacks. */
export function ladderTroubles(
  issue: Ladder,
): { readonly path: (string | number)[]; readonly trouble: Trouble }[] {
  const rungs = Object.entries(issue.ladder);
  const ids = rungs.map(([id]) => id);
  const found: { path: (string | number)[]; trouble: Trouble }[] = [];
  if (rungs.length < 2) {
    found.push({
      path: ['ladder'],
      trouble: { found: `a ladder of ${rungs.length} rungs`, mend: 'give it two or more' },
    });
  }
  rungs.forEach(([id, rung], n) => {
    const before = rungs[n - 1];
    if (before === undefined) return;
    const [last, { value }] = before;
    const path = ['ladder', id, 'value'];
    if (rung.value.A >= value.A) {
      const trouble = outOfOrder('A', rung.value.A, 'less', last, value.A);
      found.push({ path: [...path, 'A'], trouble });
    }
    if (rung.value.B <= value.B) {
      const trouble = outOfOrder('B', rung.value.B, 'more', last, value.B);
      found.push({ path: [...path, 'B'], trouble });
    }
  });
  const mark = (path: (string | number)[], rung: string | null): void => {
    if (rung === null || ids.includes(rung)) return;
    const mend = mendWord(rung, ids, 'add it to the ladder');
    found.push({ path, trouble: { found: `no rung \`${rung}\` on this ladder`, mend } });
  };
  mark(['statusQuo'], issue.statusQuo);
  for (const side of SIDES) {
    mark(['opening', side], issue.opening[side]);
    mark(['reservation', side], issue.reservation[side]);
    mark(['redLine', side], issue.redLine[side]);
  }
  return found;
}

function outOfOrder(
  side: string,
  value: number,
  than: 'less' | 'more',
  last: string,
  before: number,
): Trouble {
  return {
    found: `a rung out of order: worth ${value} to ${side}, and \`${last}\` before it ${before}`,
    mend: `rungs run from A's ideal to B's: write ${than} than ${before}, or move the rung`,
  };
}

/** Issues' weights must come to 1 for each side, to a thousandth. */
export function weightProblems(root: Part): Problem[] {
  const issues = partAt(root, ['issues']);
  if (issues === null || !isMap(issues.value)) return [];
  const ids = [...issues.value.keys()];
  const problems: Problem[] = [];
  for (const side of SIDES) {
    const weights = ids.map((id) => partAt(root, ['issues', id, 'weight', side] as Path)?.value);
    if (!weights.every((weight) => typeof weight === 'number')) continue;
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (Math.abs(sum - 1) <= 0.001) continue;
    problems.push(
      problemAt(issues.key ?? issues.at, {
        found: `weights of ${side} that come to ${Number(sum.toFixed(4))}`,
        mend: `change the weights of ${side} so that all issues together come to 1`,
      }),
    );
  }
  return problems;
}
