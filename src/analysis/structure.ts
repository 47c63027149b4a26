/**
 * The structural check: can everything be reached, can every play end, has every act its words, and
 * is the record legal from start to end? Found by playing, so it tells how far it has looked.
 */
import type { CaseReading } from '../case/case.ts';
import type { Path } from '../case/parts.ts';
import { type Problem, problemAt } from '../case/problem.ts';
import { refusal } from '../engine/legal.ts';
import { tablesOf } from '../engine/tables.ts';
import type { Turn, World } from '../engine/world.ts';
import type { Case } from '../vocabulary/case.ts';
import type { BySide } from '../vocabulary/sides.ts';
import { mute, wordless } from './coverage.ts';
import { type Finished, playOut } from './plays.ts';
import type { PolicyName } from './policies.ts';
import { playRecord } from './record-play.ts';

/** How far to look. The first bound reached ends the search. */
export interface Budget {
  readonly plays: number;
  readonly seconds: number;
}

/** Two thousand plays: what the least frequent ending of a balanced case needs many times over. */
export const CHECK_BUDGET: Budget = { plays: 2_000, seconds: 60 };
/** So many are played even where all was reached at once, to meet dead ends. */
const LEAST_PLAYS = 200;

/** Who plays whom, in turn: the wild to reach what is rare, the sober to reach what is late. */
const PAIRS: readonly BySide<PolicyName>[] = [
  { A: 'random', B: 'random' },
  { A: 'staff', B: 'staff' },
  { A: 'model', B: 'model' },
  { A: 'historical', B: 'model' },
  { A: 'model', B: 'historical' },
  { A: 'staff', B: 'model' },
  { A: 'model', B: 'staff' },
  { A: 'back-only', B: 'staff' },
  { A: 'staff', B: 'back-only' },
  { A: 'historical', B: 'historical' },
];

/** Problems of a compiled case that only playing shows. */
export function structureProblems(
  game: Case,
  where: CaseReading['where'],
  budget: Budget = CHECK_BUDGET,
): Problem[] {
  const problems: Problem[] = [];
  const find = (path: Path, found: string, mend: string): void => {
    problems.push(problemAt(where(path), { found, mend }));
  };
  for (const side of mute(game)) {
    const mend = 'let it use a channel that reaches the other principal';
    find(['channels'], `no channel by which side ${side} could speak to the other`, mend);
  }
  for (const { path, trouble } of wordless(game)) find(path, trouble.found, trouble.mend);
  record(game, find);
  reach(game, budget, find);
  return problems;
}

type Find = (path: Path, found: string, mend: string) => void;

/** The historical line: every move legal, every move made, and the historical ending at its end. */
function record(game: Case, find: Find): void {
  const { world, refused, made } = playRecord(game);
  for (const [n, { juncture }] of game.history.entries()) {
    const why = refused.get(juncture);
    if (why !== undefined) {
      const mend = 'mend the option, or the windows and dates on which it depends';
      find(['history', n], `a move of the record that the play refuses: “${why.text}”`, mend);
    } else if (!made.has(juncture) && !silent(game, juncture)) {
      const mend = 'mend the date and the `when:` of the juncture, or the moves before it';
      find(
        ['history', n],
        `a move of the record at \`${juncture}\`, which never asks for it`,
        mend,
      );
    }
  }
  const historical = game.endings.find((ending) => ending.historical);
  const { ended } = world;
  if (ended === null || historical === undefined || ended.ending === historical.id) return;
  find(
    ['endings', historical.id],
    `the historical ending, while the record ends in \`${ended.ending}\` (${ended.outcome})`,
    'mend the `when:` of the endings above it, or the moves of the record',
  );
}

/** Silence in the record leaves no message, whether or not the juncture opens. */
function silent(game: Case, juncture: string): boolean {
  const move = game.history.find((one) => one.juncture === juncture);
  const staff = game.junctures.find(({ id }) => id === juncture)?.staff ?? [];
  return staff.find(({ id }) => id === move?.option)?.demarche.act === 'silent';
}

/** Plays until everything has been met, and for a while; then tells what has not. */
function reach(game: Case, budget: Budget, find: Find): void {
  const endings = new Set(game.endings.map(({ id }) => id));
  const junctures = new Set(game.junctures.map(({ id }) => id));
  const options = new Options(game);
  let stuck: Finished | null = null;
  let plays = 0;
  const until = performance.now() + budget.seconds * 1_000;
  const left = (): number => endings.size + junctures.size + options.size;
  while (plays < budget.plays && (left() > 0 || plays < LEAST_PLAYS)) {
    if (plays > 0 && performance.now() > until) break;
    const pair = PAIRS[plays % PAIRS.length] ?? { A: 'random', B: 'random' };
    const finished = playOut(game, pair, plays + 1, (world, turn) => options.see(world, turn));
    plays += 1;
    endings.delete(finished.ending ?? '');
    for (const id of finished.junctures) junctures.delete(id);
    stuck ??= finished.stuck === null ? null : finished;
  }
  const looked = searched(plays, budget);
  if (stuck !== null) {
    const at: Path = ['junctures', stuck.junctures.at(-1) ?? ''];
    find(at, `a dead end, play ${stuck.seed}: ${stuck.stuck}`, 'give the play a way on from here');
  }
  for (const id of endings) {
    const mend = 'loosen its `when:`, put it above the endings that take its place, or take it out';
    find(['endings', id], `an ending that is never reached, ${looked}`, mend);
  }
  for (const id of junctures) {
    const mend = 'loosen its `when:`, mend its date, or take it out';
    find(['junctures', id], `a juncture that never opens, ${looked}`, mend);
  }
  for (const [juncture, unsent] of options.unsent(junctures)) {
    const staff = game.junctures.find(({ id }) => id === juncture)?.staff ?? [];
    if (unsent.size === staff.length) {
      const found = `a dead end: nothing the staff lays on the desk can be sent, ${looked}`;
      find(['junctures', juncture, 'staff'], found, 'let one option at least be possible');
      continue;
    }
    for (const [option, why] of unsent) {
      const found = `an option that can never be sent, ${looked}: “${why}”`;
      const mend = 'mend what it needs, or take it out';
      find(['junctures', juncture, 'staff', option], found, mend);
    }
  }
}

/** "in 2,000 plays", and how many were meant where the search was cut short. */
function searched(plays: number, budget: Budget): string {
  const count = (n: number): string => n.toLocaleString('en-GB');
  const played = `in ${count(plays)} ${plays === 1 ? 'play' : 'plays'}`;
  if (plays >= budget.plays) return played;
  return `${played}; the search was cut short after ${budget.seconds} seconds, ${count(budget.plays)} plays were meant`;
}

/** Staff options that no play has been able to send so far, with the last reason. */
class Options {
  private readonly never = new Map<string, Map<string, string>>();

  constructor(game: Case) {
    for (const { id, staff } of game.junctures) {
      this.never.set(id, new Map(staff.map((option) => [option.id, ''])));
    }
  }

  get size(): number {
    let size = 0;
    for (const options of this.never.values()) size += options.size;
    return size;
  }

  see(world: World, turn: Turn | null): void {
    if (turn === null || turn.answers !== null) return;
    const never = this.never.get(turn.juncture);
    if (never === undefined || never.size === 0) return;
    const juncture = tablesOf(world.case).juncture.get(turn.juncture);
    for (const { id, demarche } of juncture?.staff ?? []) {
      if (!never.has(id)) continue;
      const why = refusal(world, { kind: 'send', chair: turn.chair, demarche });
      if (why === null) never.delete(id);
      else never.set(id, why.text);
    }
  }

  /** By juncture, without those junctures that never opened. */
  *unsent(unopened: ReadonlySet<string>): Generator<[string, ReadonlyMap<string, string>]> {
    for (const [juncture, options] of this.never) {
      if (options.size > 0 && !unopened.has(juncture)) yield [juncture, options];
    }
  }
}
