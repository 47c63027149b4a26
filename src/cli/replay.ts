/** `replay SAVEFILE`: applies a saved record and tells what it comes to. */
import { replay as replaySave } from '../record/replay.ts';
import { type Arguments, onlyWord } from './arguments.ts';
import { type Command, EXIT, type Exit, type Output } from './command.ts';
import { cameTo, tellCame } from './history.ts';
import { readSaved } from './saved.ts';

export const replay: Command = {
  usage: 'replay SAVEFILE [--json]',
  does: 'plays a save to its last entry',
  options: { json: 'boolean' },
  async run(args: Arguments, output: Output): Promise<Exit> {
    const { game, save, notes, whole } = await readSaved(onlyWord(args, 'a save file'));
    tellCame(cameTo(replaySave(game, save)), args, output);
    for (const note of notes) output.complain(note);
    return whole ? EXIT.well : EXIT.problems;
  },
};
