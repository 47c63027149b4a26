/** The crisis ladder: which of its six treads is lit. */
import { treadOf } from '../engine/tension.ts';
import type { Treads } from '../vocabulary/case.ts';
import type { Share } from '../vocabulary/units.ts';
import { TENSIONS } from '../vocabulary/words.ts';
import type { TensionView } from './views.ts';

/** @param names - the treads in the words of a case, where it has its own */
export function tensionView(level: Share, names: Treads | null = null): TensionView {
  const tread = treadOf(level);
  return { rung: TENSIONS[tread] ?? 'war', names, tread, level: Math.round(level * 100) / 100 };
}
