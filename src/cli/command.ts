/** What every command is, and what it may say. */

import { caseIds, loadCase } from '../case/load.ts';
import { type Problem, problemLine } from '../case/problem.ts';
import { mendWord } from '../case/suggest.ts';
import type { Case } from '../vocabulary/case.ts';
import { type Arguments, type Options, UsageError } from './arguments.ts';

/** All well, problems in what was given, a mistake in the call. */
export const EXIT = { well: 0, problems: 1, usage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export interface Output {
  /** One line, or a whole document, to standard output. */
  print(text: string): void;
  /** To standard error. */
  complain(text: string): void;
}

export interface Command {
  readonly usage: string;
  readonly does: string;
  readonly options: Options;
  run(args: Arguments, output: Output): Promise<Exit> | Exit;
}

/** Trouble with what a command was given that is no matter of usage: exit code 1, its lines told. */
export class Trouble extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines[0] ?? 'trouble');
    this.lines = lines;
  }
}

/**
 * The project's case of this id, sound.
 *
 * @throws {UsageError} when there is no such case
 * @throws {Trouble} when it has problems
 */
export function soundCase(id: string): Case {
  const ids = caseIds();
  if (!ids.includes(id)) {
    throw new UsageError(`no case \`${id}\`; ${mendWord(id, ids, `there are ${ids.length}`)}`);
  }
  const reading = loadCase(id);
  if (reading.case === null) throw new Trouble(problemLines(reading.problems));
  return reading.case;
}

export function problemLines(problems: readonly Problem[]): string[] {
  return problems.map(problemLine);
}

/** One JSON document. */
export function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
