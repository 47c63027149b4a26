/**
 * Seats: what fills a chair at run time. Each is an actor that the machine invokes while its chair must
 * decide, and that sends its move back. They differ in nothing else.
 */
import { type AnyEventObject, fromCallback } from 'xstate';
import type { World } from '../engine/world.ts';
import type { HistoricalMove } from '../vocabulary/case.ts';
import type { Move } from '../vocabulary/move.ts';

/** What a seat is given: the world, and the turn that is its own. */
export interface SeatInput {
  readonly world: World;
}

/** A seat's answer to the machine. */
export interface MoveEvent {
  readonly type: 'move';
  readonly move: Move;
}

/** What is told to a seat that waits: by the interface before it, or by the class that it belongs to. */
export interface DecideEvent {
  readonly type: 'decide';
  readonly move: Move;
}

const seat = (decide: (world: World) => Move) =>
  fromCallback<AnyEventObject, SeatInput>(({ input, sendBack }) => {
    sendBack({ type: 'move', move: decide(input.world) } satisfies MoveEvent);
  });

/**
 * Waits until somebody decides, and passes that on: a human at this screen, or a student elsewhere for
 * whom the class server speaks. The two differ in who tells it, and in nothing else.
 */
export const waitingSeat = fromCallback<DecideEvent, SeatInput>(({ receive, sendBack }) => {
  receive((event) => sendBack({ type: 'move', move: event.move } satisfies MoveEvent));
});

/** Asks the counterpart model. */
export const modelSeat = seat((world) => ({ kind: 'delegate', chair: turnOf(world).chair }));

/** Plays what its chair did in the record. */
export const recordSeat = seat(recordedMove);

/** Nobody has to decide: time goes on by itself. */
export const time = seat(() => ({ kind: 'advance' }));

/** The move of the record for the chair whose turn it is: its documented move, or none. */
export function recordedMove(world: World): Move {
  const turn = turnOf(world);
  const known = historicalMove(world, turn.juncture);
  const option = world.case.junctures
    .find((juncture) => juncture.id === turn.juncture)
    ?.staff.find((staff) => staff.id === known?.option);
  // A message may ask a chair before its first juncture has opened: the record is silent then.
  const opened = turn.answers === null || Object.values(world.junctures).includes(turn.juncture);
  const moved =
    !opened ||
    world.messages.some((message) => message.juncture === turn.juncture) ||
    (option !== undefined && world.silences.includes(option.id));
  if (known === null || option === undefined || moved) return { kind: 'wait', chair: turn.chair };
  const demarche = { ...option.demarche, answers: turn.answers ?? option.demarche.answers };
  if (known.arrivesAt === null) return { kind: 'send', chair: turn.chair, demarche };
  const pinned = { sentAt: known.sentAt, arrivesAt: known.arrivesAt };
  return { kind: 'send', chair: turn.chair, demarche, pinned };
}

function historicalMove(world: World, juncture: string): HistoricalMove | null {
  return world.case.history.find((move) => move.juncture === juncture) ?? null;
}

function turnOf(world: World) {
  const turn = world.turns[0];
  if (turn === undefined) throw new Error('A seat was asked, and no chair has to decide.');
  return turn;
}
