/** Finding a case by words: plain letters, beginnings of words, and one slip of the pen forgiven. */

/** What a case is found by: a heading for what kind of words they are, and the words. */
export interface Findable<K extends string> {
  readonly id: string;
  readonly texts: readonly { readonly kind: K; readonly text: string }[];
}

export interface Hit<K extends string> {
  readonly id: string;
  /** The text that answers, or null where the title alone does. */
  readonly because: { readonly kind: K; readonly text: string } | null;
}

/** Shorter words are taken as they stand. */
const FORGIVEN_FROM = 5;

/** Letters and figures in lower case, without accents; all else parts words. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The cases in which every word of the query occurs, in their order.
 *
 * @param titles - kinds that are shown with every case, and need no saying
 */
export function search<K extends string>(
  query: string,
  all: readonly Findable<K>[],
  titles: readonly K[],
): readonly Hit<K>[] {
  const asked = plain(query).split(' ').filter(Boolean);
  return all.flatMap((one) => {
    const held = one.texts.map(({ kind, text }) => ({ kind, text, words: plain(text).split(' ') }));
    const holders = asked.map((word) => held.filter(({ words }) => words.some(answers(word))));
    if (holders.some((texts) => texts.length === 0)) return [];
    const first = holders.find((texts) => texts.every(({ kind }) => !titles.includes(kind)));
    /** The text that answers most of the words tells best why. */
    const best = first
      ?.map((text) => ({ text, n: holders.filter((texts) => texts.includes(text)).length }))
      .reduce((a, b) => (b.n > a.n ? b : a)).text;
    return [{ id: one.id, because: best ? { kind: best.kind, text: best.text } : null }];
  });
}

function answers(asked: string): (word: string) => boolean {
  return (word) =>
    word.startsWith(asked) || (asked.length >= FORGIVEN_FROM && differByOne(asked, word));
}

/** Is one the other but for a letter left out, added, changed or swapped with the next? */
function differByOne(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  return (
    x.slice(1) === y.slice(1) ||
    x.slice(1) === y ||
    x === y.slice(1) ||
    (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  );
}
