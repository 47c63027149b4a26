/** `detectors`: the eight failure modes, looked for on the bare model and on every case. */
import { type Measure, piecesOf } from '../analysis/detectors/all.ts';
import { inOrder } from '../analysis/detectors/case-all.ts';
import { overCases } from '../analysis/detectors/over-cases.ts';
import type { Finding } from '../analysis/detectors/row.ts';
import { PROTOCOL } from '../analysis/propositions/protocol.ts';
import { caseIds } from '../case/load.ts';
import { type Arguments, wholeNumber } from './arguments.ts';
import { type Command, EXIT, type Exit, json, type Output, soundCase } from './command.ts';
import { job } from './jobs/detectors.ts';
import { spread } from './threads.ts';

const LABORATORY = 'laboratory';

export const detectors: Command = {
  usage: `detectors [${LABORATORY}|CASE ...] [--plays N] [--cells C] [--case-plays P] [--situations K] [--seed S] [--json]`,
  does: 'ways in which the model could fail as a game, each with its limit, on the laboratory and every full case, or on those named; exit 1 when one is passed. The laboratory: N plays an arm (8000), C scenes (200). A case: P plays of every policy (2000), K situations (200)',
  options: {
    plays: 'string',
    cells: 'string',
    'case-plays': 'string',
    situations: 'string',
    seed: 'string',
    json: 'boolean',
  },
  async run(args: Arguments, output: Output): Promise<Exit> {
    const measure: Measure = {
      plays: wholeNumber(args, 'plays', PROTOCOL.plays, 2),
      cells: wholeNumber(args, 'cells', 200, 1),
      casePlays: wholeNumber(args, 'case-plays', 2_000, 20),
      situations: wholeNumber(args, 'situations', 200, 2),
      seed: wholeNumber(args, 'seed', PROTOCOL.seed, 0),
    };
    const named = args.words.length > 0 ? args.words : [LABORATORY, ...fullCases()];
    const games = named.filter((name) => name !== LABORATORY).map(soundCase);
    const pieces = piecesOf(
      games.map(({ id }) => id),
      named.includes(LABORATORY),
    );
    const found = (await spread(job, { measure, games }, pieces)).flat();
    const rows = [LABORATORY, ...games.map(({ id }) => id)].flatMap((where) =>
      inOrder(found.filter((row) => row.case === where)),
    );
    const over = overCases(rows);
    if (over !== null) rows.push(over);
    if (args.flags.has('json')) output.print(json({ ...measure, detectors: rows }));
    else for (const row of rows) tell(row, output);
    return rows.every(({ holds }) => holds) ? EXIT.well : EXIT.problems;
  },
};

/** A short play of a series has too few moves for half of the rows to count: it is looked at when named. */
function fullCases(): readonly string[] {
  return caseIds().filter((id) => soundCase(id).series === null);
}

function tell(row: Finding, output: Output): void {
  const { id, title, holds, limit, value, detail } = row;
  const told = holds ? 'not found' : 'found';
  output.print(`${row.case}  ${id}  ${title}: ${told}; ${limit}, measured ${short(value)}`);
  for (const [name, one] of Object.entries(detail)) output.print(`      ${short(one)}  ${name}`);
}

function short(x: number): string {
  return x.toFixed(3);
}
