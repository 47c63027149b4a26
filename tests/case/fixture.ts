/** The minimal case of `tests/fixtures`, whole or with a fault put into one of its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CaseFile, type CaseReading, readCase } from '../../src/case/case.ts';

export const MINIMAL = fileURLToPath(new URL('../fixtures/minimal-case', import.meta.url));

const texts: ReadonlyMap<string, string> = new Map(
  ['case.yaml', ...readdirSync(MINIMAL).filter((name) => name !== 'case.yaml')].map((name) => [
    name,
    readFileSync(`${MINIMAL}/${name}`, 'utf8'),
  ]),
);

export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The files as they are. */
export function minimal(): Files {
  return texts;
}

/** Reads files as one case. */
export function read(files: Files): CaseReading {
  const encoder = new TextEncoder();
  return readCase(
    [...files].map(
      ([name, content]): CaseFile => ({
        name,
        bytes: typeof content === 'string' ? encoder.encode(content) : content,
      }),
    ),
  );
}

/** A file with the one place `from` replaced; the test fails where that is not exactly one place. */
export function replaced(file: string, from: string, to: string, files = minimal()): Files {
  const text = String(files.get(file) ?? '');
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
  return new Map([...files, [file, parts.join(to)]]);
}

/** A file with another text or other bytes. */
export function instead(file: string, content: string | Uint8Array): Files {
  return new Map([...texts, [file, content]]);
}

/** Line and column of the n-th place (from 1) at which a piece of text stands in a file. */
export function placeIn(files: Files, file: string, piece: string, nth = 1): [number, number] {
  const text = files.get(file);
  if (typeof text !== 'string') return [1, 1];
  let offset = -1;
  for (let n = 0; n < nth; n += 1) {
    offset = text.indexOf(piece, offset + 1);
    if (offset < 0) throw new Error(`"${piece}" does not stand ${nth} times in ${file}`);
  }
  const before = text.slice(0, offset).split('\n');
  return [before.length, (before.at(-1) ?? '').length + 1];
}
