/** `pivots CASE`: the decisive moments of the historical line, or of a saved play. */
import { decisive, farthest, type Pivot, type PivotAnswer } from '../analysis/pivot.ts';
import { evenly, pivotsOf } from '../analysis/pivots.ts';
import type { Likely } from '../analysis/shares.ts';
import { mendWord } from '../case/suggest.ts';
import { historyTape } from '../projection/history.ts';
import { tapeOf } from '../record/replay.ts';
import type { Tape } from '../record/tape.ts';
import type { Case } from '../vocabulary/case.ts';
import { SIDES, type Side } from '../vocabulary/words.ts';
import { type Arguments, onlyWord, UsageError, wholeNumber } from './arguments.ts';
import { type Command, EXIT, type Exit, json, type Output, soundCase } from './command.ts';
import { readSaved } from './saved.ts';

export const pivots: Command = {
  usage: 'pivots CASE [--record FILE] [--side A|B|CHAIR] [--plays N] [--seed S] [--json]',
  does: 'plays every answer to every juncture N times on from there, one after another from seed S: which decisions of the record, or of a saved play, mattered most',
  options: { record: 'string', side: 'string', plays: 'string', seed: 'string', json: 'boolean' },
  async run(args: Arguments, output: Output): Promise<Exit> {
    const game = soundCase(onlyWord(args, 'the ID of a case'));
    const plays = wholeNumber(args, 'plays', 300, 2);
    const seed = wholeNumber(args, 'seed', 1, 0);
    const { tape, sides, notes } = await lineOf(game, args);
    const start = performance.now();
    const found = whole(pivotsOf(tape, sides, evenly(plays), seed));
    const seconds = Number(((performance.now() - start) / 1_000).toFixed(3));
    const record = args.values.get('record') ?? 'history';
    if (args.flags.has('json')) {
      const named = decisive(found).map(({ juncture }) => juncture.id);
      output.print(
        json({ case: game.id, record, plays, seed, seconds, decisive: named, pivots: found }),
      );
    } else {
      const count = found.reduce((sum, { answers }) => sum + answers.length, 0) * plays;
      output.print(
        `${game.id}, ${record}: ${count} plays from ${found.length} decisions, ${seconds} s`,
      );
      const ranked = decisive(found);
      for (const pivot of ranked) tell(pivot, output);
      const rest = found
        .filter((pivot) => !ranked.includes(pivot))
        .map(({ juncture }) => juncture.id);
      if (rest.length > 0) output.print(`\nno more than luck: ${rest.join(', ')}`);
    }
    for (const note of notes) output.complain(note);
    return EXIT.well;
  },
};

interface Line {
  readonly tape: Tape;
  readonly sides: readonly Side[];
  readonly notes: readonly string[];
}

/** The historical line with both sides, or a save with the side that was played. */
async function lineOf(game: Case, args: Arguments): Promise<Line> {
  const asked = args.values.get('side');
  const side = asked === undefined ? null : sideOf(game, asked);
  const path = args.values.get('record');
  if (path === undefined) {
    return { tape: historyTape(game), sides: side === null ? SIDES : [side], notes: [] };
  }
  const { save, notes } = await readSaved(path);
  if (save.case.id !== game.id) {
    throw new UsageError(`${path} is a save of \`${save.case.id}\`, not of \`${game.id}\``);
  }
  return { tape: tapeOf(game, save), sides: [side ?? save.side], notes };
}

function sideOf(game: Case, asked: string): Side {
  const side =
    SIDES.find((one) => one === asked) ?? game.chairs.find(({ id }) => id === asked)?.side;
  if (side) return side;
  const ids = [...SIDES, ...game.chairs.map(({ id }) => id)];
  throw new UsageError(`no side or chair \`${asked}\`; ${mendWord(asked, ids, 'see the case')}`);
}

function whole<T>(run: Generator<unknown, T>): T {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

function tell(pivot: Pivot, output: Output): void {
  const { juncture, side, when, answers } = pivot;
  output.print('');
  output.print(`${side}  ${when}  ${juncture.title} (${juncture.id})`);
  output.print(`   ${between(farthest(pivot).swing)} of 100 futures would end otherwise`);
  for (const answer of answers) tellAnswer(answer, output);
}

function tellAnswer(answer: PivotAnswer, output: Output): void {
  const { label, made, endings, swing, gain, score } = answer;
  output.print(`   ${made ? '*' : '-'} ${label}`);
  const more =
    gain === null ? '' : `, ${signed(gain.value)} (${signed(gain.low)} to ${signed(gain.high)})`;
  const other = swing === null ? '' : `; otherwise ${between(swing)} of 100`;
  output.print(`       score ${score.toFixed(3)}${more}${other}`);
  for (const { id, share } of endings) output.print(`       ${between(share).padEnd(20)} ${id}`);
}

/** "31 (26 to 37)", per hundred. */
function between({ value, low, high }: Likely): string {
  const hundredths = (share: number) => Math.round(share * 100);
  return `${hundredths(value)} (${hundredths(low)} to ${hundredths(high)})`;
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(3)}`;
}
