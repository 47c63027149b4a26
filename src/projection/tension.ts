/** The crisis ladder: which of its six treads is lit. */
import { treadOf } from '../engine/tension.ts';
import type { Share } from '../vocabulary/units.ts';
import { TENSIONS } from '../vocabulary/words.ts';
import type { TensionView } from './views.ts';

export function tensionView(level: Share): TensionView {
  const tread = treadOf(level);
  return { rung: TENSIONS[tread] ?? 'war', tread, level: Math.round(level * 100) / 100 };
}
