/** Who comes in: only the door of the class asks this, after it has checked code, word or token. */
import type { TableId } from '../../vocabulary/classroom.ts';
import { unreachable } from '../../vocabulary/never.ts';
import { newClass } from './apply.ts';
import type { News, Outcome } from './decide.ts';
import { no } from './refusals.ts';
import { placeFor, suggested, tablesFor } from './seating.ts';
import type { ClassState, Seat } from './state.ts';

/** So many can join a class: 35 of the largest class mode, and a few devices that were lost. */
export const MOST_SEATS = 40;

/** A seat of an earlier lesson, kept for who had it. */
export interface Reserved {
  readonly seat: string;
  readonly alias: string;
  readonly table: TableId;
  readonly role: string;
  readonly deputy: boolean;
}

export type DoorRequest =
  | {
      readonly kind: 'join';
      readonly seat: string;
      readonly alias: string;
      readonly tokenHash: string;
    }
  | { readonly kind: 'new token'; readonly seat: string; readonly tokenHash: string }
  /** A class file of an earlier lesson: the same seats again, empty until their code-names come. */
  | {
      readonly kind: 'reserve';
      readonly tables: number;
      readonly seats: readonly Reserved[];
    };

export function decideForDoor(state: ClassState, request: DoorRequest): Outcome {
  switch (request.kind) {
    case 'new token': {
      const { seat, tokenHash } = request;
      const known = state.seats.get(seat);
      if (known === undefined || known.removed) return no('seat');
      return [{ kind: 'token', seat, tokenHash }];
    }
    case 'reserve':
      return [
        { kind: 'laid', tables: request.tables },
        ...request.seats.flatMap(({ seat, alias, table, role, deputy }): News[] => [
          { kind: 'joined', seat, alias, tokenHash: '' },
          { kind: 'seated', seat, table, role, deputy },
        ]),
      ];
    case 'join':
      return joined(state, request);
    default:
      return unreachable(request);
  }
}

/** A seat that was kept for this code-name and has not been taken. */
export function reservedFor(state: ClassState, alias: string): Seat | null {
  const seat = [...state.seats.values()].find((one) => one.alias === alias);
  return seat !== undefined && seat.tokenHash === '' && !seat.removed ? seat : null;
}

function joined(
  state: ClassState,
  { seat, alias, tokenHash }: Extract<DoorRequest, { kind: 'join' }>,
): Outcome {
  if (state.locked) return no('locked');
  const reserved = reservedFor(state, alias);
  if (reserved !== null) return [{ kind: 'token', seat: reserved.id, tokenHash }];
  const all = [...state.seats.values()];
  if (all.some((one) => one.alias === alias)) return no('alias');
  const here = all.filter(({ removed }) => !removed);
  if (here.length >= MOST_SEATS) return no('full');
  const news: News = { kind: 'joined', seat, alias, tokenHash };
  const wanted = tablesFor(here.length + 1);
  // While the room fills, tables are laid for as many as have come; not once the teacher has seated it.
  if (state.part === 'joining' && wanted > state.tables.length) {
    const laid = newClass(state.head, state.material);
    const bare = { ...laid, tables: laidOut(laid, wanted) };
    const seats = suggested(bare, [...here, { id: seat } as Seat]);
    return [
      news,
      { kind: 'laid', tables: wanted },
      ...seats.map((place): News => ({ kind: 'seated', ...place })),
    ];
  }
  return [news, { kind: 'seated', seat, ...placeFor(state) }];
}

/** Tables by letter alone: enough to suggest who sits where. */
export function laidOut(state: ClassState, count: number): ClassState['tables'] {
  const [first] = state.tables;
  if (first === undefined) throw new Error('A class has at least one table.');
  return (['A', 'B', 'C', 'D'] as const).slice(0, count).map((id) => ({ ...first, id }));
}
