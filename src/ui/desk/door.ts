import { signal } from '@preact/signals';
import type { Play } from '../../projection/ports.ts';

/** Rules, machine and store: fetched when a play opens, not before. */
export const rules = () => import('../../projection/play.ts');

/** The play now open, so that the screen that begins it can hand it to the desk. */
export const openPlay = signal<Play | null>(null);
