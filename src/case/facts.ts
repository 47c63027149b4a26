/** Facts: every one with a grade and a source, every source used. */
import type { Evidence } from '../vocabulary/words.ts';
import { isList, isMap, type Part, partAt } from './parts.ts';
import { type Problem, problemAt, type Trouble } from './problem.ts';

/** A sentence that claims something of the world must say where it is from. */
export function needsSource(sentence: {
  readonly evidence: Evidence;
  readonly sources: readonly string[];
}): Trouble | null {
  if (sentence.evidence === 'dramatised' || sentence.sources.length > 0) return null;
  return {
    found: `a sentence marked ${sentence.evidence} without a source`,
    mend: 'add `sources: [S1]` with the source it is from, or mark it `dramatised`',
  };
}

/** Where the record speaks, nothing invented may. */
export function notInvented(sentence: { readonly evidence: Evidence }): Trouble | null {
  if (sentence.evidence !== 'dramatised') return null;
  return {
    found: 'a dramatised sentence where a fact is needed',
    mend: 'give it a grade and its source, or tell it in a `text:` or `body:`',
  };
}

/** Sources that neither a sentence nor a reason names. */
export function unusedSources(root: Part): Problem[] {
  const sources = partAt(root, ['sources']);
  if (sources === null || !isMap(sources.value)) return [];
  const named = new Set(namedSources(root));
  const problems: Problem[] = [];
  for (const [id, source] of sources.value) {
    if (named.has(id)) continue;
    problems.push(
      problemAt(source.key ?? source.at, {
        found: `the source \`${id}\`, which no sentence names`,
        mend: 'name it where it is the ground of something, or take it out',
      }),
    );
  }
  return problems;
}

/** Source ids in brackets within a reason: `Moscow treated it so [S8, S9]`. */
export function sourcesIn(reason: string): string[] {
  return [...reason.matchAll(/\[(S\w+(?:, ?S\w+)*)\]/g)].flatMap(([, ids = '']) =>
    ids.split(/, ?/),
  );
}

function* namedSources(part: Part): Generator<string> {
  if (typeof part.value === 'string') yield* sourcesIn(part.value);
  if (isList(part.value)) {
    for (const child of part.value) yield* namedSources(child);
  } else if (isMap(part.value)) {
    for (const [key, child] of part.value) {
      if (key === 'sources' && isList(child.value)) {
        for (const name of child.value) if (typeof name.value === 'string') yield name.value;
      } else {
        yield* namedSources(child);
      }
    }
  }
}
