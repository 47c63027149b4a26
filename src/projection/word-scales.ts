/** Numbers on a scale of words. */
import type { Share } from '../vocabulary/units.ts';
import { say } from './strings.ts';

/** Words, lowest first, each up to its limit. */
export type Scale = readonly (readonly [limit: number, word: string])[];

/** "likely", or "unlikely to about even". */
export function rangeWords(low: Share, high: Share, scale: Scale): string {
  const [from, to] = [wordOf(low, scale), wordOf(high, scale)];
  return from === to ? from : say('forecast.range', { low: from, high: to });
}

export function wordOf(value: Share, scale: Scale): string {
  return (scale.find(([limit]) => value <= limit) ?? scale.at(-1))?.[1] ?? '';
}
