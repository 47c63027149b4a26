/** `lab SPEC.json`: an experiment on the bare model; docs/laboratory.md tells how to write one. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readSpec } from '../analysis/lab/spec/read.ts';
import { runSpec, type SpecReport } from '../analysis/lab/spec/run.ts';
import type { Interval } from '../analysis/lab/statistics.ts';
import { type Arguments, onlyWord, UsageError } from './arguments.ts';
import {
  type Command,
  EXIT,
  type Exit,
  json,
  type Output,
  problemLines,
  Trouble,
} from './command.ts';

export const lab: Command = {
  usage: 'lab SPEC.json [--json]',
  does: 'runs an experiment: each arm and each paired difference with its 95 % interval',
  options: { json: 'boolean' },
  run(args: Arguments, output: Output): Exit {
    const path = onlyWord(args, 'the file of a specification');
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined || !stats.isFile()) throw new UsageError(`no file \`${path}\``);
    const { spec, problems } = readSpec(basename(path), readFileSync(path));
    if (spec === null) throw new Trouble(problemLines(problems));
    const report = runSpec(spec);
    if (args.flags.has('json')) output.print(json(report));
    else tell(report, output);
    return EXIT.well;
  },
};

function tell(
  { name, plays, seed, says, arms, differences, every }: SpecReport,
  output: Output,
): void {
  output.print(`${name === '' ? 'Experiment' : name}: ${plays} an arm from seed ${seed}`);
  for (const [arm, measures] of Object.entries(arms)) {
    output.print(arm);
    for (const [id, interval] of Object.entries(measures))
      output.print(line(says[id] ?? id, interval));
  }
  for (const { of, less, measures } of differences) {
    output.print(`${of} less ${less}`);
    for (const [id, interval] of Object.entries(measures))
      output.print(line(says[id] ?? id, interval));
  }
  if (every === undefined) return;
  for (const [arm, rows] of Object.entries(every)) {
    rows.forEach((row, n) => {
      output.print(`${arm} ${seed + n}: ${JSON.stringify(row)}`);
    });
  }
}

function line(says: string, { effect, low, high }: Interval): string {
  if (Number.isNaN(effect)) return `       none              ${says}`;
  return `  ${number(effect)} [${number(low)}, ${number(high)}]  ${says}`;
}

function number(x: number): string {
  return x.toFixed(3).padStart(6);
}
