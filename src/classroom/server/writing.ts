/**
 * Messages as JSON. Views for the seats of one table have large parts in common, as the very same objects:
 * each is written once, for as long as it lives.
 */
const encoder = new TextEncoder();
const texts = new WeakMap<object, string>();

/** @param depth - how deep in the message such parts stand; above it all is written anew */
export function writeMessage(message: object, depth: number): Uint8Array {
  return encoder.encode(written(message, depth));
}

/** As JSON.stringify writes it, for values that JSON has. */
function written(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (depth > 0 && Array.isArray(value)) {
    return `[${value.map((part) => written(part, depth - 1)).join(',')}]`;
  }
  if (depth > 0) {
    const parts = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => `${JSON.stringify(key)}:${written(part, depth - 1)}`);
    return `{${parts.join(',')}}`;
  }
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}
