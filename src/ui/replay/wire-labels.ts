import type { WireView } from '../../projection/views-replay.ts';
import type { Minute } from '../../vocabulary/units.ts';

export interface Window {
  readonly from: Minute;
  readonly to: Minute;
}

export interface WireLabel {
  readonly line: WireView;
  /** In hundredths of the field. */
  readonly top: number;
  /** Beside the left rail, or the right one. */
  readonly left: boolean;
}

/** Height of a label and how many fit beside each other's lines, in hundredths of the field. */
const HEIGHT = 18;
const MOST = 6;

/**
 * Labels beside the rail where each message was sent, moved down where they would cover each other;
 * the newest win where there is no room for all.
 */
export function labelled(
  lines: readonly WireView[],
  window: Window,
  y: (at: Minute) => number,
): readonly WireLabel[] {
  const floor: Record<'left' | 'right', number> = { left: 0, right: 0 };
  const labels: WireLabel[] = [];
  const inWindow = lines.filter((line) => line.sentAt >= window.from);
  for (const line of inWindow.slice(-MOST)) {
    const rail = line.from === 'A' ? 'left' : 'right';
    const top = Math.max(y(line.sentAt), floor[rail]);
    if (top > 100 - HEIGHT) continue;
    floor[rail] = top + HEIGHT;
    labels.push({ line, top, left: rail === 'left' });
  }
  return labels;
}
