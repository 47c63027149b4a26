/**
 * The code by which students find a class: seven characters that cannot be taken for one another, read
 * aloud or from the back row, and that spell no word.
 */

/** No vowels; of the pairs that look alike neither (0 O, 1 I L, 2 Z, 5 S, 8 B, U V). */
export const CODE_LETTERS = 'CDFGHJKMNPQRTWXY34679';
export const CODE_LENGTH = 7;

/** The signs of what was typed, without spaces, dashes and small letters. */
export function signsOf(typed: string): readonly string[] {
  return [...typed.toUpperCase().replace(/[\s.·-]/g, '')];
}

/** A code as it was typed. Null where it cannot be one. */
export function readCode(typed: string): string | null {
  const code = signsOf(typed).join('');
  const fits = code.length === CODE_LENGTH && [...code].every((one) => CODE_LETTERS.includes(one));
  return fits ? code : null;
}

/** "KX7 4RN": as it is shown. */
export function shownCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** What was typed and is in no code, each once: a letter read wrong, most likely. */
export function neverInCodes(typed: string): readonly string[] {
  return [...new Set(signsOf(typed).filter((one) => !CODE_LETTERS.includes(one)))];
}
