import type { Entry } from '../vocabulary/entry.ts';
import type { Move } from '../vocabulary/move.ts';
import { unreachable } from '../vocabulary/never.ts';
import { advance, develop } from './advancing.ts';
import { turnOf } from './apply.ts';
import { carry } from './carrying.ts';
import { answer } from './counterpart.ts';
import { initiative } from './initiative.ts';
import { RefusedMove, refusal } from './refusal.ts';
import { head, type Scribe, scribeOf, write } from './scribe.ts';
import { dispatch, keepSilent } from './sending.ts';
import { sideOfChair } from './tables.ts';
import type { Turn, World } from './world.ts';

/**
 * What comes of a move, as entries in order. Pure: chance is drawn from the world's seed.
 *
 * @throws {RefusedMove} when the move is not legal; the refusal says why in words
 */
export function decide(world: World, move: Move): readonly Entry[] {
  return play(world, move).entries;
}

/** Decides a move and applies what came of it; the same as applying the entries one by one. */
export function play(
  world: World,
  move: Move,
): { readonly world: World; readonly entries: readonly Entry[] } {
  const refused = refusal(world, move);
  if (refused !== null) throw new RefusedMove(refused);
  const scribe = scribeOf(world);
  make(scribe, move);
  return { world: scribe.world, entries: scribe.entries };
}

function make(scribe: Scribe, move: Move): void {
  const { world } = scribe;
  switch (move.kind) {
    case 'advance':
      advance(scribe);
      return;
    case 'send': {
      const turn = openTurn(world, move.chair, move.demarche.answers);
      dispatch(scribe, turn, move.demarche, move.pinned ?? null, null);
      return;
    }
    case 'carry':
      carry(scribe, openTurn(world, move.chair, move.message), move.as);
      return;
    case 'wait': {
      const turn = openTurn(world, move.chair, null);
      if (isEntrusted(scribe, turn)) {
        carry(scribe, turn, 'plain');
        return;
      }
      keepSilent(scribe, turn, null, null, [turn.since]);
      return;
    }
    case 'delegate':
      delegate(scribe, openTurn(world, move.chair, null));
      return;
    case 'predict': {
      const { chair, prediction, chance } = move;
      const first = head(scribe, [openTurn(world, chair, null).since]);
      write(scribe, { ...first, kind: 'predicted', chair, prediction, chance });
      return;
    }
    case 'develop':
      develop(scribe, move.development);
      return;
    case 'take over':
      write(scribe, { ...head(scribe, []), kind: 'taken over', side: move.side, seed: move.seed });
      return;
    default:
      unreachable(move);
  }
}

function openTurn(world: World, chair: string, answers: string | null): Turn {
  const turn = turnOf(world.turns, chair, answers);
  if (turn === null) throw new Error(`Chair \`${chair}\` has no turn; refusal() let it pass.`);
  return turn;
}

/** Has a third party's chair a message in its hands? The model passes it on as it was given. */
function isEntrusted({ tables }: Scribe, { chair, answers }: Turn): boolean {
  return answers !== null && sideOfChair(tables, chair) === null;
}

/** The counterpart model decides: the answer to a message, or what to do at a juncture of its own. */
function delegate(scribe: Scribe, turn: Turn): void {
  const { world, tables } = scribe;
  if (isEntrusted(scribe, turn)) {
    carry(scribe, turn, 'plain');
    return;
  }
  const { demarche, weighing } =
    turn.answers === null ? initiative(world, tables, turn) : answer(world, tables, turn.answers);
  dispatch(scribe, turn, demarche, null, weighing);
}
