import { signal } from '@preact/signals';
import type { Play } from '../../projection/ports.ts';

interface Rules {
  startPlay(game: import('../../vocabulary/case.ts').Case, side: Play['side'], guidance: Play['guidance']): Promise<Play>;
  resumePlay(save: string): Promise<Play>;
}

const doors = import.meta.glob<Rules>('../../projection/play.ts');

/** Rules, machine and store: fetched when a play opens, not before. */
export async function rules(): Promise<Rules> {
  const door = Object.values(doors)[0];
  if (door === undefined) throw new Error('The rules are not here.');
  return door();
}

/** The play now open, so that the screen that begins it can hand it to the desk. */
export const openPlay = signal<Play | null>(null);
