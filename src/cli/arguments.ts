/** Reading the command line: known options only, a suggestion for the rest. */
import { parseArgs } from 'node:util';
import { mendWord } from '../case/suggest.ts';

/** A mistake in the call itself: exit code 2, one line and the usage. */
export class UsageError extends Error {}

export type Options = Readonly<Record<string, 'boolean' | 'string'>>;

export interface Arguments {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * @param options the options there are, and whether each takes a value
 * @throws {UsageError} for an option there is not, or one without its value
 */
export function readArguments(args: readonly string[], options: Options): Arguments {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const type = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (type === undefined)
      throw new UsageError(unknownOption(token.rawName, Object.keys(options)));
    if (type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`);
      flags.add(token.name);
    } else {
      if (token.value === undefined) throw new UsageError(`${token.rawName} needs a value`);
      values.set(token.name, token.value);
    }
  }
  return { words: positionals, flags, values };
}

function unknownOption(given: string, names: readonly string[]): string {
  const options = names.map((name) => `--${name}`);
  return `no option \`${given}\`; ${mendWord(given, options, 'this command has none')}`;
}

/** The value of an option as a whole number of at least `least`. @throws {UsageError} */
export function wholeNumber(
  args: Arguments,
  name: string,
  otherwise: number,
  least: number,
): number {
  const given = args.values.get(name);
  if (given === undefined) return otherwise;
  const value = Number(given);
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(value) || value < least) {
    throw new UsageError(`--${name} ${given}: write a whole number, ${least} or more`);
  }
  return value;
}

/** The words of a command by name, no more and no fewer. @throws {UsageError} */
export function onlyWord(args: Arguments, name: string): string {
  const [word, extra] = args.words;
  if (word === undefined) throw new UsageError(`${name} is missing`);
  if (extra !== undefined) throw new UsageError(`\`${extra}\` is one word too many`);
  return word;
}
