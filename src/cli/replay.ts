/** `replay SAVEFILE`: applies a saved record and tells what it comes to. */
import { readFileSync, statSync } from 'node:fs';
import { caseIds } from '../case/load.ts';
import { decode, MAX_LENGTH } from '../record/file.ts';
import { fit } from '../record/fit.ts';
import type { SaveProblem } from '../record/problem.ts';
import { replay as replaySave } from '../record/replay.ts';
import { type Arguments, onlyWord, UsageError } from './arguments.ts';
import { type Command, EXIT, type Exit, type Output, soundCase, Trouble } from './command.ts';
import { cameTo, tellCame } from './history.ts';

export const replay: Command = {
  usage: 'replay SAVEFILE [--json]',
  does: 'plays a save to its last entry',
  options: { json: 'boolean' },
  async run(args: Arguments, output: Output): Promise<Exit> {
    const path = onlyWord(args, 'a save file');
    const { save, problem } = await decode(textOf(path));
    if (save === null) throw new Trouble([line(path, problem)]);
    if (!caseIds().includes(save.case.id)) {
      throw new Trouble([`${path}: a save of \`${save.case.id}\`; there is no such case here`]);
    }
    const fitted = fit(soundCase(save.case.id), save);
    const game = soundCase(save.case.id);
    const upTo = fitted.kind === 'read only' ? fitted.upTo : save.entries.length;
    const world = replaySave(game, { ...save, entries: save.entries.slice(0, upTo) });
    tellCame(cameTo(world), args, output);
    if (fitted.kind === 'migrated') output.complain(line(path, fitted.note));
    if (fitted.kind === 'read only') output.complain(line(path, fitted.problem));
    if (problem !== null) output.complain(line(path, problem));
    return problem === null && fitted.kind !== 'read only' ? EXIT.well : EXIT.problems;
  },
};

/** The file's text; of one that is too long, enough to show it. @throws {UsageError} without a file */
function textOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isFile()) throw new UsageError(`no file \`${path}\``);
  return stats.size > 4 * MAX_LENGTH ? ' '.repeat(MAX_LENGTH + 1) : readFileSync(path, 'utf8');
}

function line(path: string, { message, mend, detail }: SaveProblem): string {
  return `${path}: ${message}${detail === null ? '' : ` (${detail})`} ${mend}`;
}
