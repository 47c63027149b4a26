import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TeacherCommand } from '../../../classroom/protocol/commands.ts';
import type { TableId } from '../../../vocabulary/classroom.ts';
import { announce } from '../../parts/announce.tsx';
import type { TeacherDoor } from './door.ts';
import type { KeptClass } from './kept-classes.ts';
import { tt } from './words.ts';

/**
 * What fills the desk: the tables; one table alone, on a phone; code and seats; what students wrote; how
 * all tables came out.
 */
export type DeskPage = 'tables' | 'table' | 'room' | 'wrote' | 'came out';

/** What lies over the opened table. */
export type Panel =
  | { readonly kind: 'view as'; readonly role: string }
  | { readonly kind: 'replay' };

export type Asking =
  | { readonly kind: 'say'; readonly to: 'all' | 'table' }
  | { readonly kind: 'say'; readonly to: 'seat'; readonly seat: string; readonly name: string }
  | { readonly kind: 'develop' }
  | { readonly kind: 'move'; readonly seat: string; readonly alias: string }
  | { readonly kind: 'chair'; readonly role: string }
  | { readonly kind: 'table' }
  | { readonly kind: 'send' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'show' };

/** The desk of one class on this device: what is open on it. The class itself is behind the door. */
export interface Desk {
  readonly door: TeacherDoor;
  readonly kept: KeptClass;
  readonly table: Signal<TableId>;
  /** The chosen chair of that table. */
  readonly role: Signal<string | null>;
  /** Null: what the part of the lesson asks for. */
  readonly page: Signal<DeskPage | null>;
  readonly panel: Signal<Panel | null>;
  readonly asking: Signal<Asking | null>;
  /** Why the last thing was not done, in words. */
  readonly trouble: Signal<string | null>;
  /** Does it, or shows why not. @returns whether it was done */
  readonly act: (command: TeacherCommand) => Promise<boolean>;
}

export function deskOf(door: TeacherDoor, kept: KeptClass): Desk {
  const trouble = signal<string | null>(null);
  return {
    door,
    kept,
    table: signal<TableId>('A'),
    role: signal(null),
    page: signal(null),
    panel: signal(null),
    asking: signal(null),
    trouble,
    act: async (command) => {
      const refusal = await door.act(command);
      trouble.value = refusal === null ? null : refusal.text || tt('refused');
      if (trouble.value !== null) announce(trouble.value);
      return refusal === null;
    },
  };
}

export const DeskContext = createContext<Desk | null>(null);

/** @throws {Error} outside a teacher's desk */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('No teacher’s desk stands around this part.');
  return desk;
}

/** Opens a table; what lay over the one before is put away. */
export function openTable(desk: Desk, table: TableId): void {
  if (desk.table.value === table) return;
  desk.table.value = table;
  desk.role.value = null;
  desk.panel.value = null;
}
