/**
 * Small things kept on this device outside a play: settings, hints already met, a draft in hand.
 * Where the browser refuses, they last as long as the page.
 */
const PREFIX = 'back-channel:';
const memory = new Map<string, string>();

export function readKept<T>(key: string, read: (value: unknown) => T): T {
  let text = memory.get(key) ?? null;
  try {
    text = localStorage.getItem(PREFIX + key) ?? text;
  } catch {
    // Refused storage: what this page remembers is all there is.
  }
  if (text === null) return read(undefined);
  try {
    return read(JSON.parse(text));
  } catch {
    return read(undefined);
  }
}

export function writeKept(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  memory.set(key, text);
  try {
    localStorage.setItem(PREFIX + key, text);
  } catch {
    // Full or refused: the page remembers.
  }
}

export function dropKept(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept.
  }
}
