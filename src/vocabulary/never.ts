/**
 * The one exhaustiveness helper: a `default` branch calls it, so that a new member of a union is a
 * compile error wherever it is not yet handled.
 *
 * @throws {Error} when reached at run time, which only corrupt data can do
 */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
