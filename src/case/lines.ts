/** Authored lines and options: that their words can be filled in and their parts go together. */
import type { Act } from '../vocabulary/words.ts';
import type { Trouble } from './problem.ts';
import { mendWord } from './suggest.ts';

/** Places in a composed line that the play fills in; see `vocabulary/lines.ts`. */
export const PLACES = [
  'carrier',
  'sender',
  'recipient',
  'terms',
  'venue',
  'city',
  'thirdParty',
  'channel',
] as const;

/** A place in braces that nothing fills. */
export function placeholderTrouble(text: string): Trouble | null {
  for (const [whole, name = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
    if ((PLACES as readonly string[]).includes(name)) continue;
    return {
      found: `the place \`${whole}\`, which nothing fills`,
      mend: mendWord(name, PLACES, `write one of ${PLACES.map((place) => `{${place}}`).join(' ')}`),
    };
  }
  return null;
}

/** A staff option is silent, or has a way and words. */
export function optionTrouble(option: {
  readonly act: Act;
  readonly by: object | null;
  readonly text: readonly unknown[];
}): Trouble | null {
  if (option.act === 'silent') {
    if (option.by === null) return null;
    return { found: 'a silent option with a way to send it', mend: 'take `by:` out' };
  }
  if (option.by === null) {
    return {
      found: `an option to ${option.act} without a way to send it`,
      mend: 'add `by: { channel: …, venue: … }`, or make it `act: silent`',
    };
  }
  if (option.text.length > 0) return null;
  return { found: `an option to ${option.act} without words`, mend: 'write its `text:`' };
}
