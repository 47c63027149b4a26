/**
 * The peer of the engine: what the case would be as branching prose in Ink, the usual tool for it.
 *
 * Built from the case's own words, so that both play the same thing: the twelve junctures of one side
 * as twelve beats, one after another; at each the papers on the desk, the question, and the staff's
 * drafts as choices (four on average, as many as the case lays out); behind each choice its message,
 * what it moves, and one of two answers. Three variables carry tension, trust and exposure, and each
 * beat and each answer has one conditional line on them: the least a story needs to remember anything.
 * Nothing slows it: no functions, lists, tunnels or threads, and it is compiled once, beforehand.
 */
import { Compiler } from 'inkjs/full';
import type { Case, Juncture, StaffOption } from '../../src/vocabulary/case.ts';
import type { Statement } from '../../src/vocabulary/evidence.ts';
import type { Side } from '../../src/vocabulary/words.ts';

/** Beats of the peer story. */
export const BEATS = 12;

/**
 * One story, ready to be played again and again.
 *
 * @param pick - which of `count` choices, from 0
 * @returns a function that plays it once from start to end and gives the number of choices made
 */
export function inkStory(game: Case, pick: (count: number) => number): () => number {
  const story = new Compiler(storyOf(game)).Compile();
  return () => {
    let choices = 0;
    story.ResetState();
    story.ContinueMaximally();
    while (story.currentChoices.length > 0) {
      story.ChooseChoiceIndex(pick(story.currentChoices.length));
      story.ContinueMaximally();
      choices += 1;
    }
    if (choices !== BEATS) throw new Error(`The peer story took ${choices} choices, not ${BEATS}.`);
    return choices;
  };
}

/** The text of the story in Ink. @throws {Error} when neither side has enough junctures */
function storyOf(game: Case): string {
  const beats = (['A', 'B'] as const)
    .map((side) => juncturesOf(game, side))
    .find((found) => found.length >= BEATS);
  if (beats === undefined) throw new Error(`No side of ${game.id} has ${BEATS} junctures.`);
  const knots = beats.slice(0, BEATS).map((beat, i) => knot(beat, `beat${i}`, `beat${i + 1}`));
  return [
    'VAR tension = 50',
    'VAR trust = 50',
    'VAR exposure = 0',
    '-> beat0',
    ...knots,
    `=== beat${BEATS} ===`,
    '{tension > 50: It ends badly.|It ends.}',
    '-> END',
  ].join('\n');
}

function juncturesOf(game: Case, side: Side): readonly Juncture[] {
  const chairs = new Set(game.chairs.filter((chair) => chair.side === side).map(({ id }) => id));
  return game.junctures.filter(({ chair }) => chairs.has(chair));
}

function knot(juncture: Juncture, name: string, next: string): string {
  const papers = juncture.papers.flatMap(({ headline, body }) => [headline, words(body)]);
  return [
    `=== ${name} ===`,
    ...[juncture.title, ...papers].map(plain),
    '{exposure > 3: The newspapers have the story.|Nothing of it is in the newspapers.}',
    plain(juncture.question),
    ...juncture.staff.map((option, i) => choice(option, i, next)),
  ].join('\n');
}

function choice({ label, text, likely, risk }: StaffOption, i: number, next: string): string {
  return [
    `+ [${plain(label)}]`,
    `~ tension = tension + ${i - 1}`,
    `~ trust = trust - ${i % 2}`,
    `~ exposure = exposure + ${i % 3}`,
    plain(words(text)),
    `{trust > tension: ${plain(likely)}|${plain(risk)}}`,
    `-> ${next}`,
  ].join('\n');
}

function words(statements: readonly Statement[]): string {
  return statements.map(({ text }) => text).join(' ') || 'Nothing is sent.';
}

/** A line of text in which nothing is read as Ink. */
function plain(text: string): string {
  return text.replace(/[\\{}|[\]#~<>/*+=-]/g, '\\$&').replace(/\s+/g, ' ');
}
