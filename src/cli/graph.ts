/** `graph ID`: the case's statechart as Mermaid text. */
import { mermaid } from '../analysis/graph.ts';
import { type Arguments, onlyWord } from './arguments.ts';
import { type Command, EXIT, type Exit, type Output, soundCase } from './command.ts';

export const graph: Command = {
  usage: 'graph ID',
  does: "the case's statechart as Mermaid text",
  options: {},
  run(args: Arguments, output: Output): Exit {
    output.print(mermaid(soundCase(onlyWord(args, 'the ID of a case'))));
    return EXIT.well;
  },
};
