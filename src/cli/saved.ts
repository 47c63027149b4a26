/** Save files as commands are given them. */
import { readFileSync, statSync } from 'node:fs';
import { caseIds } from '../case/load.ts';
import { decode, MAX_LENGTH } from '../record/file.ts';
import { fit } from '../record/fit.ts';
import type { SaveProblem } from '../record/problem.ts';
import type { Save } from '../record/save.ts';
import type { Case } from '../vocabulary/case.ts';
import { UsageError } from './arguments.ts';
import { soundCase, Trouble } from './command.ts';

export interface Saved {
  readonly game: Case;
  /** With as much of its record as the case still allows. */
  readonly save: Save;
  /** What is to be said of it, one line each. */
  readonly notes: readonly string[];
  /** Its record is all there. */
  readonly whole: boolean;
}

/**
 * @throws {UsageError} without a file
 * @throws {Trouble} for a file that is no save, or of a case that is not here
 */
export async function readSaved(path: string): Promise<Saved> {
  const { save, problem } = await decode(textOf(path));
  if (save === null) throw new Trouble([line(path, problem)]);
  if (!caseIds().includes(save.case.id)) {
    throw new Trouble([`${path}: a save of \`${save.case.id}\`; there is no such case here`]);
  }
  const game = soundCase(save.case.id);
  const fitted = fit(game, save);
  const upTo = fitted.kind === 'read only' ? fitted.upTo : save.entries.length;
  const notes: string[] = [];
  if (fitted.kind === 'migrated') notes.push(line(path, fitted.note));
  if (fitted.kind === 'read only') notes.push(line(path, fitted.problem));
  if (problem !== null) notes.push(line(path, problem));
  return {
    game,
    save: { ...save, entries: save.entries.slice(0, upTo) },
    notes,
    whole: problem === null && fitted.kind !== 'read only',
  };
}

/** The file's text; of one that is too long, enough to show it. @throws {UsageError} without a file */
function textOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile()) throw new UsageError(`no file \`${path}\``);
  return stats.size > 4 * MAX_LENGTH ? ' '.repeat(MAX_LENGTH + 1) : readFileSync(path, 'utf8');
}

function line(path: string, { message, mend, detail }: SaveProblem): string {
  return `${path}: ${message}${detail === null ? '' : ` (${detail})`} ${mend}`;
}
