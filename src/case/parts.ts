/** Values with the places at which they stand: what YAML files are read into. */
import type { Place } from './problem.ts';

export type Scalar = string | number | boolean | null;

/** A value and where it begins; `key` is where its own key stands, in a map. */
export interface Part {
  readonly at: Place;
  readonly key: Place | null;
  readonly value: Scalar | PartMap | readonly Part[];
  /** How many values it holds, itself counted. */
  readonly size: number;
}
export type PartMap = ReadonlyMap<string, Part>;

export type Path = readonly (string | number)[];

/** Is it a map of parts? */
export function isMap(value: Part['value']): value is PartMap {
  return value instanceof Map;
}

/** Is it a list of parts? */
export function isList(value: Part['value']): value is readonly Part[] {
  return Array.isArray(value);
}

/** The bare value, without places. */
export function bare(part: Part): unknown {
  if (isMap(part.value)) {
    return Object.fromEntries([...part.value].map(([key, child]) => [key, bare(child)]));
  }
  return isList(part.value) ? part.value.map(bare) : part.value;
}

/** The part at a path, or null where there is none. */
export function partAt(root: Part, path: Path): Part | null {
  let part: Part | undefined = root;
  for (const step of path) {
    if (part === undefined) return null;
    if (isMap(part.value)) part = part.value.get(String(step));
    else part = isList(part.value) ? part.value[Number(step)] : undefined;
  }
  return part ?? null;
}

/**
 * Where to look for what a path names: the value if it is there, else the key of the nearest map
 * or list around it.
 */
export function placeOf(root: Part, path: Path): Place {
  const part = partAt(root, path);
  if (part !== null) return part.at;
  for (let length = path.length - 1; length > 0; length -= 1) {
    const around = partAt(root, path.slice(0, length));
    if (around !== null) return around.key ?? around.at;
  }
  return root.at;
}

/** Where the key at the end of a path stands. */
export function keyPlaceOf(root: Part, path: Path): Place {
  return partAt(root, path)?.key ?? placeOf(root, path);
}
