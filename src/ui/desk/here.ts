import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Session } from './session.ts';
import type { Table } from './table.ts';

export interface Here {
  readonly session: Session;
  readonly table: Table;
}

export const HereContext = createContext<Here | null>(null);

/** The play and the desk that this component stands on. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (here === null) throw new Error('This component is drawn outside a play.');
  return here;
}
