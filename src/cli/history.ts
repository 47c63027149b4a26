/** `history ID`: plays the record of both sides. */
import { playRecord } from '../analysis/record-play.ts';
import type { World } from '../engine/world.ts';
import { worldHash } from '../engine/world-json.ts';
import { type Arguments, onlyWord } from './arguments.ts';
import { type Command, EXIT, type Exit, json, type Output, soundCase } from './command.ts';

/** What a record came to. */
export interface Came {
  readonly case: string;
  /** Null where it breaks off before the end. */
  readonly ending: string | null;
  readonly historicalEnding: string | null;
  readonly entries: number;
  readonly worldHash: string;
}

export function cameTo(world: World): Came {
  const { case: game, ended, entries } = world;
  return {
    case: game.id,
    ending: ended?.ending ?? null,
    historicalEnding: game.endings.find(({ historical }) => historical)?.id ?? null,
    entries,
    worldHash: worldHash(world),
  };
}

export function tellCame(came: Came, args: Arguments, output: Output): void {
  if (args.flags.has('json')) {
    output.print(json(came));
    return;
  }
  output.print(`${came.case}: ${came.entries} entries, ${came.ending ?? 'no ending yet'}`);
  output.print(`historical ending: ${came.historicalEnding ?? 'none'}`);
  output.print(`world ${came.worldHash}`);
}

export const history: Command = {
  usage: 'history ID [--json]',
  does: 'plays the record of both sides',
  options: { json: 'boolean' },
  run(args: Arguments, output: Output): Exit {
    const game = soundCase(onlyWord(args, 'the ID of a case'));
    const { world, refused } = playRecord(game);
    const came = cameTo(world);
    tellCame(came, args, output);
    for (const [juncture, { text }] of refused) {
      output.complain(`${juncture}: the play refuses the move of the record: ${text}`);
    }
    const well = refused.size === 0 && came.ending === came.historicalEnding;
    return well ? EXIT.well : EXIT.problems;
  },
};
