/** What follows from something that never changes is made once, and kept as long as that lives. */

/** Looks an answer up by its thing and a name, and makes it when it is asked for the first time. */
export type Kept<Thing extends object, Value> = (
  thing: Thing,
  name: string,
  make: () => Value,
) => Value;

export function kept<Thing extends object, Value>(): Kept<Thing, Value> {
  const all = new WeakMap<Thing, Map<string, Value>>();
  return (thing, name, make) => {
    const named = all.get(thing) ?? new Map<string, Value>();
    all.set(thing, named);
    const found = named.get(name);
    if (found !== undefined) return found;
    const made = make();
    named.set(name, made);
    return made;
  };
}

/**
 * The same for what follows from several things: made anew when any of them is another than the last time.
 * Only the newest answer of each thing is kept.
 */
export function keptWhile<Thing extends object, Value>(): (
  thing: Thing,
  others: readonly unknown[],
  make: () => Value,
) => Value {
  const all = new WeakMap<Thing, { readonly others: readonly unknown[]; readonly value: Value }>();
  return (thing, others, make) => {
    const found = all.get(thing);
    if (found?.others.every((one, n) => one === others[n])) return found.value;
    const value = make();
    all.set(thing, { others, value });
    return value;
  };
}
