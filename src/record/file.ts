/**
 * The save as a document, `.backchannel.json`: the head on the first line, one entry a line, the digest
 * last. It is plain JSON; the lines let a damaged file open at its last whole entry.
 */
import type { Entry } from '../vocabulary/entry.ts';
import { digest } from './digest.ts';
import { FORMAT, modernise } from './migrate.ts';
import { type SaveProblem, saveProblem } from './problem.ts';
import { headOf, type Save } from './save.ts';

/** First key of every save, by which a file is known to be ours. */
const WHAT = 'back-channel save';

/** Far above any play: the longest record seen takes under 1 MiB. */
export const MAX_LENGTH = 8 * 1024 * 1024;

export const SAVE_SUFFIX = '.backchannel.json';

/** What reading a save gave. A save that could be read in part comes with the problem. */
export type Decoded =
  | { readonly save: Save; readonly problem: SaveProblem | null }
  | { readonly save: null; readonly problem: SaveProblem };

/** The save as text. */
export function encode(save: Save): string {
  const lines = save.entries.map((entry) => JSON.stringify(entry));
  const head = JSON.stringify({ what: WHAT, ...headOf(save) }).slice(0, -1);
  return `${head},"entries":[\n${lines.join(',\n')}\n],"digest":"${digest(lines.join('\n'))}"}\n`;
}

/** A file name for a save: its case and day. */
export function fileName(save: Save): string {
  return `${save.case.id}-${new Date(save.updated).toISOString().slice(0, 10)}${SAVE_SUFFIX}`;
}

/**
 * Reads a save from text, whatever the text is. Never throws.
 *
 * @returns the save; or the save up to its last whole entry with the problem; or the problem alone
 */
export async function decode(text: string): Promise<Decoded> {
  if (text.length > MAX_LENGTH) return failed('too big');
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return failed('empty');
  const whole = parse(trimmed);
  if (whole !== null) return read(whole, null);
  if (!trimmed.startsWith(`{"what":"${WHAT}"`)) return failed('foreign');
  const part = salvage(trimmed);
  return part === null ? failed('corrupt', 'its first line') : read(part, broken(trimmed));
}

function broken(text: string): SaveProblem {
  return saveProblem(text.endsWith('}') && text.includes('"digest"') ? 'corrupt' : 'truncated');
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

/** The head and every entry up to the first line that does not parse. */
function salvage(text: string): Readonly<Record<string, unknown>> | null {
  const [first = '', ...lines] = text.split('\n');
  const head = parse(first.replace(/,"entries":\[\s*$/, '}'));
  if (head === null) return null;
  const entries: unknown[] = [];
  for (const line of lines) {
    const entry = parse(line.trim().replace(/,$/, ''));
    if (entry === null) break;
    entries.push(entry);
  }
  return { ...head, entries };
}

async function read(
  document: Readonly<Record<string, unknown>>,
  found: SaveProblem | null,
): Promise<Decoded> {
  const { what, digest: written, ...body } = document;
  if (what !== WHAT) return failed('foreign');
  const format = body.format;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return failed('corrupt', 'format');
  }
  if (format > FORMAT) return failed('newer', `format ${format}; this is ${FORMAT}`);
  const { entries: raw, ...rest } = modernise(body, format);
  const { entrySchema, firstFault, headSchema } = await import('./schema.ts');
  const head = headSchema.safeParse({ ...rest, format: FORMAT });
  if (!head.success) return failed('corrupt', firstFault(head.error));
  if (!Array.isArray(raw)) return failed('corrupt', 'entries');
  const entries: Entry[] = [];
  let problem = found;
  for (const [n, value] of raw.entries()) {
    const entry = entrySchema.safeParse(value);
    if (!entry.success || entry.data.n !== n) {
      const fault = entry.success ? 'out of order' : firstFault(entry.error);
      problem = saveProblem('corrupt', `entry ${n}: ${fault}`);
      break;
    }
    entries.push(entry.data);
  }
  const lines = raw.map((value) => JSON.stringify(value)).join('\n');
  if (problem === null && written !== digest(lines)) {
    problem = saveProblem('corrupt', 'its digest does not fit its entries');
  }
  return { save: { ...head.data, entries }, problem };
}

function failed(code: SaveProblem['code'], detail: string | null = null): Decoded {
  return { save: null, problem: saveProblem(code, detail) };
}
