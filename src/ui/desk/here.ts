import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FormView } from '../../projection/views.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import type { Session } from './session.ts';
import type { Table } from './table.ts';

/** What a delegation adds to the desk of the one who decides for it. */
export interface Company {
  /** Beside the papers and the form: who is in the room, and what they say. */
  readonly Room: ComponentType;
  /** Sits there in person: what the staff had this one say is not said. */
  readonly isPresent: (name: string) => boolean;
  /** What else can be done with a draft than to send it. */
  readonly Put: ComponentType<{ readonly form: FormView; readonly draft: Demarche }>;
}

export interface Here {
  readonly session: Session;
  readonly table: Table;
  /** Whoever only reads along is asked for no answer. */
  readonly decides: boolean;
  /** Null where one decides alone. */
  readonly company: Company | null;
}

export const HereContext = createContext<Here | null>(null);

/** The play and the desk that this component stands on. */
export function useHere(): Here {
  const here = useContext(HereContext);
  if (here === null) throw new Error('This component is drawn outside a play.');
  return here;
}
