/** Finds the command, runs it, and turns whatever goes wrong into words and an exit code. */
import { mendWord } from '../case/suggest.ts';
import { readArguments, UsageError } from './arguments.ts';
import { check } from './check.ts';
import { type Command, EXIT, type Exit, type Output, Trouble } from './command.ts';
import { graph } from './graph.ts';
import { history } from './history.ts';
import { replay } from './replay.ts';
import { simulate } from './simulate.ts';

const COMMANDS: Readonly<Record<string, Command>> = { check, graph, history, simulate, replay };

/** @param args the words after the program's name */
export async function main(args: readonly string[], output: Output): Promise<Exit> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    output.print(usage(Object.values(COMMANDS)));
    return name === undefined ? EXIT.usage : EXIT.well;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (command === undefined) {
      const mend = mendWord(name, Object.keys(COMMANDS), 'see `help`');
      throw new UsageError(`no command \`${name}\`; ${mend}`);
    }
    return await command.run(readArguments(rest, command.options), output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.complain(error.message);
      output.complain(usage(command === undefined ? Object.values(COMMANDS) : [command]));
      return EXIT.usage;
    }
    const lines = error instanceof Trouble ? error.lines : [plain(error)];
    for (const line of lines) output.complain(line);
    return EXIT.problems;
  }
}

/** An unforeseen failure in one line, without its stack. */
function plain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function usage(commands: readonly Command[]): string {
  const lines = commands.map(
    ({ usage: call, does }) => `  npm run -s case -- ${call}\n      ${does}`,
  );
  return `Usage:\n${lines.join('\n')}`;
}
