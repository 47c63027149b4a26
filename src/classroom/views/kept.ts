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

/** The same, of which only the newest answer of each thing is kept. */
export function keptLast<Thing extends object, Value>(): Kept<Thing, Value> {
  const all = new WeakMap<Thing, { readonly name: string; readonly value: Value }>();
  return (thing, name, make) => {
    const found = all.get(thing);
    if (found?.name === name) return found.value;
    const value = make();
    all.set(thing, { name, value });
    return value;
  };
}
