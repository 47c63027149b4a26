/** Finds which of thousands of texts stand anywhere in a long one, in one walk through it. */

/** Texts are told apart by how they begin; shorter ones are looked for one by one. */
const BEGINNING = 20;

export type Find = (within: string) => readonly string[];

export function finderOf(texts: readonly string[]): Find {
  const byBeginning = new Map<string, string[]>();
  const short = texts.filter((text) => text.length < BEGINNING);
  for (const text of texts) {
    if (text.length < BEGINNING) continue;
    const beginning = text.slice(0, BEGINNING);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), text]);
  }
  return (within) => {
    const found = new Set(short.filter((text) => within.includes(text)));
    for (let at = 0; at + BEGINNING <= within.length; at += 1) {
      for (const text of byBeginning.get(within.slice(at, at + BEGINNING)) ?? []) {
        if (within.startsWith(text, at)) found.add(text);
      }
    }
    return [...found];
  };
}
