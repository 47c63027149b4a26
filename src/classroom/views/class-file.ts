/** The file by which a class sits down again next lesson: code-names, tables and chairs, nothing else. */
import { z } from 'zod';
import { digest } from '../../record/digest.ts';
import { LENGTHS, TABLES } from '../../vocabulary/classroom.ts';
import type { ClassState } from '../rules/state.ts';
import { say } from './strings.ts';

const WHAT = 'back-channel class';
const FORMAT = 1;
/** Far above what forty seats take. */
const MOST = 64 * 1024;

const id = z.string().min(1).max(64);
const body = z.strictObject({
  case: id,
  length: z.literal(LENGTHS),
  seats: z
    .array(
      z.strictObject({
        alias: z.string().min(1).max(24),
        table: z.enum(TABLES),
        role: id,
        deputy: z.boolean(),
      }),
    )
    .max(64),
});
export type ClassFile = z.infer<typeof body>;

export type ClassFileRead =
  | { readonly file: ClassFile; readonly problem: null }
  | { readonly file: null; readonly problem: string };

/** The seats of a class as text: JSON, with a digest by which damage is found. */
export function classFileOf(state: ClassState): string {
  const seats = [...state.seats.values()].flatMap(({ alias, table, role, deputy, removed }) =>
    removed || table === null || role === null ? [] : [{ alias, table, role, deputy }],
  );
  const file: ClassFile = { case: state.head.case.id, length: state.head.length, seats };
  const whole = { what: WHAT, format: FORMAT, ...file, digest: digest(JSON.stringify(file)) };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Reads a class file, whatever the text is. Never throws; the problem says what to do. */
export function readClassFile(text: string): ClassFileRead {
  if (text.length > MOST) {
    return failed(say('file.too big', { found: String(text.length), most: String(MOST) }));
  }
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return failed(say('file.empty'));
  const whole = parsed(trimmed);
  if (whole === null || whole.what !== WHAT) {
    return failed(say('file.not ours', { found: JSON.stringify(trimmed.slice(0, 24)) }));
  }
  const { what: _, format, digest: written, ...rest } = whole;
  if (typeof format === 'number' && format > FORMAT) {
    return failed(say('file.newer', { found: String(format), format: String(FORMAT) }));
  }
  const read = body.safeParse(rest);
  if (!read.success) {
    const [issue] = read.error.issues;
    const field = issue?.path.join('.') ?? '';
    return failed(say('file.field', { field, found: issue?.message ?? '' }));
  }
  if (written !== digest(JSON.stringify(read.data))) {
    return failed(say('file.damaged', { found: say('file.digest') }));
  }
  return { file: read.data, problem: null };
}

function failed(problem: string): ClassFileRead {
  return { file: null, problem };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
