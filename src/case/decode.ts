import type { Problem } from './problem.ts';
import { problemAt } from './problem.ts';

/** A file of a case: its name for messages, and its content. */
export interface CaseFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 2 MiB: forty times the longest case so far; anything beyond is a mistake. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** The text of a file, or the problem with it: too large, empty, not text, not UTF-8. */
export function decode(file: CaseFile): string | Problem {
  const at = { file: file.name, line: 1, column: 1 };
  const { bytes } = file;
  if (bytes.length > MOST_BYTES) {
    return problemAt(at, {
      found: 'a file of more than 2 MiB',
      mend: 'take out what is no part of the case, or divide it',
    });
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return problemAt(at, { found: 'a file in UTF-16', mend: 'save it as UTF-8' });
  }
  if (bytes.includes(0)) {
    return problemAt(at, { found: 'a binary file', mend: 'a case file is YAML text in UTF-8' });
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.indexOf('\uFFFD');
  if (bad >= 0 && !isUtf8(bytes)) {
    const before = text.slice(0, bad).split(/\r\n|\r|\n/);
    return problemAt(
      { file: file.name, line: before.length, column: (before.at(-1) ?? '').length + 1 },
      { found: 'bytes that are not UTF-8', mend: 'save the file as UTF-8' },
    );
  }
  if (text.trim() === '') {
    return problemAt(at, {
      found: 'an empty file',
      mend: 'write the case into it, or delete the file',
    });
  }
  return text;
}

/** A file may hold U+FFFD itself; only a strict decoder tells that from broken bytes. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
