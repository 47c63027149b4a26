/**
 * The negotiation as a statechart, generated from the case: its junctures are the states, the phases of
 * each are its inner states, and the seats are actors invoked while a chair must decide. Guards ask the
 * engine and hold no rule of their own; no state waits in real time: pace is the interface's.
 */
import { assign, sendTo, setup } from 'xstate';
import { play } from '../engine/decide.ts';
import { refusal } from '../engine/refusal.ts';
import type { World } from '../engine/world.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Entry } from '../vocabulary/entry.ts';
import { SEATS, type SeatKind } from '../vocabulary/words.ts';
import { type NegotiationPhase, phaseOf } from './phase.ts';
import {
  type DecideEvent,
  type MoveEvent,
  modelSeat,
  recordSeat,
  type SeatInput,
  time,
  waitingSeat,
} from './seats.ts';

/** By chair id, what fills it. */
export type Seats = Readonly<Record<string, SeatKind>>;

export interface Negotiation {
  readonly world: World;
  /** Entries made by this machine, in order; a resumed one begins with none. */
  readonly entries: readonly Entry[];
  readonly seats: Seats;
}

/** Swaps what fills some chairs: the model for a student who is away, or the other way round. */
export interface SeatEvent {
  readonly type: 'seat';
  readonly seats: Seats;
}

export type NegotiationEvent = MoveEvent | DecideEvent | SeatEvent;

export interface NegotiationInput {
  readonly world: World;
  readonly seats: Seats;
}

const table = setup({
  types: {
    context: {} as Negotiation,
    events: {} as NegotiationEvent,
    input: {} as NegotiationInput,
    children: {} as { seat: 'waiting' | 'model' | 'record'; time: 'time' },
  },
  actors: { waiting: waitingSeat, model: modelSeat, record: recordSeat, time },
  guards: {
    'engine allows': ({ context, event }) =>
      event.type === 'move' && refusal(context.world, event.move) === null,
    'juncture is': ({ context }, juncture: string) => context.world.juncture === juncture,
    'phase is': ({ context }, phase: NegotiationPhase) =>
      phaseOf(context.world, context.entries.at(-1)?.kind ?? null) === phase,
    'seat is': ({ context }, kind: SeatKind) =>
      (context.seats[context.world.turns[0]?.chair ?? ''] ?? 'model') === kind,
  },
  actions: {
    'play the move': assign(({ context, event }) => {
      if (event.type !== 'move') return {};
      const { world, entries } = play(context.world, event.move);
      return { world, entries: [...context.entries, ...entries] };
    }),
    'change seats': assign(({ context, event }) =>
      event.type === 'seat' ? { seats: { ...context.seats, ...event.seats } } : {},
    ),
  },
});

const input = ({ context }: { context: Negotiation }): SeatInput => ({ world: context.world });

/** Whoever fills the chair takes time over it. */
const waits = table.createStateConfig({
  invoke: { id: 'seat', src: 'waiting', input },
  on: { decide: { actions: sendTo('seat', ({ event }) => event) } },
});

/** A chair must decide: whoever fills it is asked. */
function seated() {
  return table.createStateConfig({
    initial: 'seating',
    states: {
      seating: {
        always: SEATS.map((kind) => ({
          guard: { type: 'seat is' as const, params: kind },
          target: kind,
        })),
      },
      human: waits,
      remote: waits,
      model: { invoke: { id: 'seat', src: 'model' as const, input } },
      record: { invoke: { id: 'seat', src: 'record' as const, input } },
    },
  });
}

/** Nobody must decide: time goes on. */
const passing = table.createStateConfig({ invoke: { id: 'time', src: 'time', input } });

const PHASE_STATES: readonly NegotiationPhase[] = [
  'ended',
  'briefing',
  'answering',
  'at the desk',
  'delivered',
  'development',
  'in transit',
];

/**
 * The machine of a case.
 *
 * @returns a machine whose top states are `opening` (before the first juncture), one for each juncture
 *   by its id, and the final `over`
 */
export function negotiationMachine(game: Case) {
  const junctures = game.junctures.map((juncture) => juncture.id);
  const onward = (here: string | null) =>
    junctures
      .filter((id) => id !== here)
      .map((id) => ({ guard: { type: 'juncture is' as const, params: id }, target: `#${id}` }));
  const inner = (here: string | null) =>
    table.createStateConfig({
      id: here ?? 'opening',
      initial: 'settling',
      states: {
        settling: {
          always: [
            ...PHASE_STATES.slice(0, 1).map(phaseTarget),
            ...onward(here),
            ...PHASE_STATES.slice(1).map(phaseTarget),
          ],
        },
        briefing: { always: 'at the desk' },
        'at the desk': seated(),
        answering: seated(),
        'in transit': passing,
        delivered: passing,
        development: passing,
        ended: { always: '#over' },
      },
      on: {
        move: { guard: 'engine allows', target: '.settling', actions: 'play the move' },
        seat: { target: '.settling', actions: 'change seats' },
      },
    });
  return table.createMachine({
    id: game.id,
    context: ({ input: { world, seats } }) => ({ world, seats, entries: [] }),
    initial: 'opening',
    states: {
      opening: inner(null),
      ...Object.fromEntries(junctures.map((id) => [id, inner(id)])),
      over: { id: 'over', type: 'final' },
    },
  });
}

function phaseTarget(phase: NegotiationPhase) {
  return { guard: { type: 'phase is' as const, params: phase }, target: phase };
}
