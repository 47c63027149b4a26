/**
 * The word of `words` that was most likely meant, or null when none is near: at most one slip for
 * each three letters, and two letters exchanged count as one slip.
 */
export function nearest(word: string, words: Iterable<string>): string | null {
  if (word.length < 2) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const slips = distance(word, candidate);
    if (slips < least) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

/** "did you mean `ch_rfk`?", or the words there are, or where to write the new one. */
export function mendWord(word: string, words: readonly string[], otherwise: string): string {
  const near = nearest(word, words);
  if (near !== null) return `did you mean \`${near}\`?`;
  if (words.length === 0 || words.length > 12) return otherwise;
  return `write ${oneOf(words)}`;
}

/** "`a`, `b` or `c`" */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/**
 * Optimal string alignment: insertions, deletions, changes and exchanges of neighbours.
 * Words longer than 60 letters are compared by their first 60.
 */
export function distance(left: string, right: string): number {
  const a = left.slice(0, 60);
  const b = right.slice(0, 60);
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (exchanged) least = Math.min(least, at(beforeLast, j - 2) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
