/** A table of Cuba 1962 as one seat sees it at some place of history's record: real projections, no class. */
import { loadCase } from 'virtual:casebook';
import type { PlayView } from '../../src/classroom/protocol/views.ts';
import { folder } from '../../src/projection/folder.ts';
import { historyTape } from '../../src/projection/history.ts';
import { seatOn } from '../../src/projection/seat.ts';
import { cutTape, type Tape } from '../../src/record/tape.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import type { Demarche } from '../../src/vocabulary/demarche.ts';
import type { Side } from '../../src/vocabulary/words.ts';

export interface Story {
  readonly game: Case;
  readonly side: Side;
  /** Drafts of the staff at the turn of the desk. */
  readonly drafts: readonly Demarche[];
  readonly play: (passed?: number) => PlayView;
  readonly sight: () => ReturnType<typeof seatOn>;
}

/** The record up to the n-th time that this side is asked. */
function cut(tape: Tape, side: Side, nth: number): Tape {
  let seen = 0;
  for (const entry of tape.entries) {
    const world = tape.worlds[entry.n + 1];
    if (entry.kind !== 'opened' || world === undefined) continue;
    if (
      !world.turns.some(
        ({ chair }) => world.case.chairs.find(({ id }) => id === chair)?.side === side,
      )
    )
      continue;
    seen += 1;
    if (seen === nth) return cutTape(tape, entry.n + 1);
  }
  return tape;
}

export async function storyOf(side: Side, nth: number, decides: boolean): Promise<Story> {
  const game = await loadCase('cuba1962');
  const whole = historyTape(game);
  const tape = nth === 0 ? whole : cut(whole, side, nth);
  const who = { side, chair: null };
  const all = seatOn(tape, who, 'standard', 10_000);
  return {
    game,
    side,
    drafts: all.desk().turn?.drafts.map(({ demarche }) => demarche) ?? [],
    play(passed = all.stops.length) {
      const sight = seatOn(tape, who, 'standard', passed);
      const stops = sight.stops.length;
      return structuredClone({
        desk: sight.desk(),
        phase: sight.phase(),
        stage: sight.stage(),
        passed: sight.passed,
        stops,
        decides,
      });
    },
    sight: () => all,
  };
}

export const folderOf = (story: Story) => folder(story.game, story.side);
