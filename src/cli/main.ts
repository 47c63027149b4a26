/** Finds the command, runs it, and turns whatever goes wrong into words and an exit code. */
import { mendWord } from '../case/suggest.ts';
import { readArguments, UsageError } from './arguments.ts';
import { type Command, EXIT, type Exit, type Output, Trouble } from './command.ts';

/** A program: how it is called by npm, and its commands by name. */
export interface Program {
  readonly name: string;
  readonly commands: Readonly<Record<string, Command>>;
}

/** @param args the words after the program's name */
export async function main(
  { name: program, commands }: Program,
  args: readonly string[],
  output: Output,
): Promise<Exit> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    output.print(usage(program, Object.values(commands)));
    return name === undefined ? EXIT.usage : EXIT.well;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined) {
      const mend = mendWord(name, Object.keys(commands), 'see `help`');
      throw new UsageError(`no command \`${name}\`; ${mend}`);
    }
    return await command.run(readArguments(rest, command.options), output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.complain(error.message);
      output.complain(usage(program, command === undefined ? Object.values(commands) : [command]));
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

function usage(program: string, commands: readonly Command[]): string {
  const lines = commands.map(
    ({ usage: call, does }) => `  npm run -s ${program} -- ${call}\n      ${does}`,
  );
  return `Usage:\n${lines.join('\n')}`;
}
