/** Failure mode 2 on a case, and our own rules: thought, choice, thoughtlessness, one kind of channel. */
import type { Case } from '../../vocabulary/case.ts';
import { SIDES, type Side } from '../../vocabulary/words.ts';
import { experienceOf, thoughtful } from '../experience.ts';
import { character, mixed, THOUGHTLESS } from '../lines.ts';
import { seedOf } from '../plays.ts';
import { POLICIES } from '../policies.ts';
import { FRESH, type Look, scoresOf } from './case-look.ts';
import { LIMITS, MATCH } from './limits.ts';
import { type Bound, type Finding, finding } from './row.ts';
import { meanOf, medianOf, varianceOf, variancePartsOf } from './sample.ts';

/** Our own limits, judgement: three plays of four, a third of the variance. */
const LEAST_WON = 0.75;
const LEAST_CHOICE = 1 / 3;

/** Plays of each line, of which there are so many fewer than plays. */
const PLAYS_OF_LINE = 8;

const nameOf = (game: Case, side: Side): string =>
  game.parties.find((party) => party.side === side)?.short ?? side;

/** A bound on a measure of each side. */
function boundsBySide(
  { game }: Look,
  name: string,
  limit: Pick<Bound, 'least' | 'most'>,
  measure: (side: Side) => number,
): readonly Bound[] {
  const bound = (side: Side): Bound => ({
    name: `${nameOf(game, side)}: ${name}`,
    value: measure(side),
    ...limit,
  });
  return SIDES.map(bound);
}

/** D2 and C1: a thoughtful player against one who plays at random, with the same luck. */
export function thought(look: Look): readonly Finding[] {
  const { game, plays, seed } = look;
  const won = { A: 0, B: 0 };
  const matches = { A: 0, B: 0 };
  const effect = { A: 0, B: 0 };
  const means: Record<string, number> = {};
  for (const side of SIDES) {
    const known = experienceOf(game, side, plays, seedOf(seed, FRESH));
    const theirs = scoresOf(look, side, POLICIES.random);
    const mine = scoresOf(look, side, thoughtful(known));
    won[side] = beats(mine, theirs);
    effect[side] = (meanOf(mine) - meanOf(theirs)) / Math.sqrt(varianceOf(theirs));
    matches[side] = beats(inMatches(mine), inMatches(theirs));
    means[`${nameOf(game, side)}: score, thoughtful`] = meanOf(mine);
    means[`${nameOf(game, side)}: score, at random`] = meanOf(theirs);
  }
  const { leastEffect, leastMatches } = LIMITS;
  return [
    finding(
      ['D2', 'Luck drowns choice', game.id],
      [
        ...boundsBySide(
          look,
          'thoughtful less random, in deviations',
          { least: leastEffect },
          (side) => effect[side],
        ),
        ...boundsBySide(
          look,
          'matches of ten that the thoughtful wins',
          { least: leastMatches },
          (side) => matches[side],
        ),
      ],
    ),
    finding(
      ['C1', 'Thought does not pay', game.id],
      boundsBySide(
        look,
        'single plays that the thoughtful wins',
        { least: LEAST_WON },
        (side) => won[side],
      ),
      means,
    ),
  ];
}

/** Share of pairs in which the first is the greater; equals are half won. */
function beats(mine: readonly number[], theirs: readonly number[]): number {
  const points = mine.map((x, n) => {
    const y = theirs[n] ?? 0;
    return x > y ? 1 : x === y ? 0.5 : 0;
  });
  return meanOf(points);
}

/** Means of matches of ten. */
function inMatches(scores: readonly number[]): readonly number[] {
  return Array.from({ length: Math.floor(scores.length / MATCH) }, (_, n) =>
    meanOf(scores.slice(n * MATCH, (n + 1) * MATCH)),
  );
}

/** C2: the share of the variance of scores that belongs to the line that was played, and not to luck. */
export function choice(look: Look): Finding {
  const { game } = look;
  const partOf = (line: typeof mixed) => (side: Side) => {
    const { between, total } = variancePartsOf(linesOf(look, side, line));
    return between / total;
  };
  const independent = boundsBySide(look, 'each draft drawn on its own', {}, partOf(mixed));
  return finding(
    ['C2', 'Choice decides little', game.id],
    boundsBySide(look, 'variance by choice', { least: LEAST_CHOICE }, partOf(character)),
    Object.fromEntries(independent.map(({ name, value }) => [name, value])),
  );
}

/** Scores of many lines, a few plays of each, with luck of its own in every play. */
function linesOf(look: Look, side: Side, line: typeof mixed): readonly (readonly number[])[] {
  const count = Math.max(2, Math.floor(look.plays / PLAYS_OF_LINE));
  return Array.from({ length: count }, (_, n) =>
    scoresOf(look, side, line(look.seed + n), PLAYS_OF_LINE, n * PLAYS_OF_LINE),
  );
}

/** C4: lines that attend to one thing alone, against the median of mixed ones. */
export function thoughtless(look: Look): Finding {
  const bounds = SIDES.flatMap((side) => {
    const median = medianOf(linesOf(look, side, mixed).map(meanOf));
    return Object.entries(THOUGHTLESS).map(([name, line]): Bound => {
      const value = meanOf(scoresOf(look, side, line)) - median;
      return { name: `${nameOf(look.game, side)}: ${name}, less the median`, value, most: 0 };
    });
  });
  return finding(['C4', 'Thoughtless play pays', look.game.id], bounds);
}

/** C5: one kind of channel alone against all of them, the model deciding what is said. */
export function oneKind(look: Look): Finding {
  const bounds = SIDES.flatMap((side) => {
    const all = meanOf(scoresOf(look, side, POLICIES.model));
    return (['official-only', 'back-only'] as const).map((name): Bound => {
      const value = meanOf(scoresOf(look, side, POLICIES[name])) - all;
      return { name: `${nameOf(look.game, side)}: ${name}, less all channels`, value, most: 0 };
    });
  });
  return finding(['C5', 'One kind of channel wins', look.game.id], bounds);
}
