import { type Files, replaced } from './fixture.ts';

export interface Fault {
  readonly rule: string;
  readonly files: Files;
  readonly file: string;
  /** The text at which the problem stands; its n-th place where it stands more than once. */
  readonly at: string;
  readonly nth?: number;
  readonly found: string;
  readonly mend: string;
}

/** A fault made by replacing a piece of one file. */
export function fault(
  rule: string,
  file: string,
  from: string,
  to: string,
  at: string | [piece: string, nth: number],
  found: string,
  mend: string,
): Fault {
  const [piece, nth] = typeof at === 'string' ? [at, 1] : at;
  return { rule, files: replaced(file, from, to), file, at: piece, nth, found, mend };
}
