/** A running negotiation: the machine started on a world, asked for moves, telling what came of them. */
import { createActor } from 'xstate';
import type { World } from '../engine/world.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { Move } from '../vocabulary/move.ts';
import { negotiationMachine, type SeatEvent, type Seats } from './machine.ts';
import type { DecideEvent } from './seats.ts';

export interface Table {
  /** The world now: a human's or a remote chair must decide, or it is over. */
  world(): World;
  /** What has been made since this was last asked, in order. */
  news(): readonly Entry[];
  /** A chair that is waited for decides; everything up to the next such decision follows at once. */
  decide(move: Move): void;
  /** Changes what fills these chairs, in the middle of a turn if need be: the model then decides at once. */
  seat(seats: Seats): void;
  close(): void;
}

const machines = new WeakMap<Case, ReturnType<typeof negotiationMachine>>();

/** The machine of a case, generated once. */
export function machineOf(game: Case): ReturnType<typeof negotiationMachine> {
  const known = machines.get(game);
  if (known !== undefined) return known;
  const machine = negotiationMachine(game);
  machines.set(game, machine);
  return machine;
}

/**
 * Seats everyone and lets the negotiation run to the first decision that is waited for.
 *
 * @throws {Error} what a seat threw; the record then ends before its move
 */
export function openTable(world: World, seats: Seats): Table {
  let failure: unknown = null;
  const actor = createActor(machineOf(world.case), { input: { world, seats } });
  actor.subscribe({
    error: (error) => {
      failure = error;
    },
  });
  let told = 0;
  const unlessFailed = () => {
    if (failure !== null) throw failure;
  };
  const send = (event: DecideEvent | SeatEvent) => {
    actor.send(event);
    unlessFailed();
  };
  actor.start();
  unlessFailed();
  return {
    world: () => actor.getSnapshot().context.world,
    news() {
      const { entries } = actor.getSnapshot().context;
      const fresh = entries.slice(told);
      told = entries.length;
      return fresh;
    },
    decide: (move) => send({ type: 'decide', move }),
    seat: (seats) => send({ type: 'seat', seats }),
    close: () => actor.stop(),
  };
}
