/**
 * How messages of a class come: as JSON in bytes. Views are long texts, which an engine's own JSON writes
 * and reads several times faster than the library's binary form does.
 */
const decoder = new TextDecoder();

/** @param came - bytes, or what the library has read already */
export function readMessage(came: unknown): unknown {
  return came instanceof Uint8Array ? JSON.parse(decoder.decode(came)) : came;
}
