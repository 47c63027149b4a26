/**
 * Digest of a text, 16 hexadecimal digits: two FNV-1a runs of 32 bits from different offsets
 * (http://www.isthe.com/chongo/tech/comp/fnv/). Finds damage, not forgery.
 */
export function digest(text: string): string {
  return fnv(text, 0x811c9dc5) + fnv(text, 0x01000193);
}

function fnv(text: string, offset: number): string {
  let hash = offset;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
