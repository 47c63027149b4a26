/**
 * Every sentence that a projection makes, under a stable id, in one table ready for translation. The
 * sentences of the case itself stand in the case; those of the interface in src/ui/strings.
 */
import { CAUSES, ENTRY_WORDS, MOVED } from './strings/causes.ts';
import { CLOCK } from './strings/clock.ts';
import { DEBRIEF } from './strings/debrief.ts';
import { DESK } from './strings/desk.ts';
import { FORECAST } from './strings/forecast.ts';

export * from './strings/causes.ts';
export { MONTHS, WEEKDAYS } from './strings/clock.ts';
export { REPLY_WORDS, WEIGHTS } from './strings/debrief.ts';
export { COUNTS } from './strings/desk.ts';
export { CHANCE_WORDS, COST_WORDS, WEIGHT_WORDS } from './strings/forecast.ts';

export const STRINGS = {
  ...CAUSES,
  ...CLOCK,
  ...DEBRIEF,
  ...DESK,
  ...ENTRY_WORDS,
  ...FORECAST,
  ...MOVED,
} as const;
export type StringId = keyof typeof STRINGS;

/** Puts values into the {places} of a sentence. A place without a value stays as written. */
export function fillIn(text: string, places: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole);
}

/** The sentence of this id with its places filled. */
export function say(id: StringId, places: Readonly<Record<string, string>> = {}): string {
  return fillIn(STRINGS[id], places);
}
