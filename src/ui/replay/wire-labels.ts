import type { WireView } from '../../projection/views-replay.ts';
import type { Minute } from '../../vocabulary/units.ts';

export interface Window {
  readonly from: Minute;
  readonly to: Minute;
}

/** The field between the rails, in CSS pixels at the usual text size. */
export interface Field {
  readonly width: number;
  readonly height: number;
}

/** A box of words in the field: its top in hundredths of the height, and beside which rail. */
interface Place {
  readonly top: number;
  readonly left: boolean;
}

/** The height that the box of a crossing takes, in pixels, from one half of the field or from both. */
interface Taken {
  readonly left: boolean | 'both';
  readonly top: number;
  readonly bottom: number;
}

export interface WireLabel extends Place {
  readonly line: WireView;
}

/** What is said where two messages cross, and when that was. */
export interface Crossed {
  readonly at: Minute;
  readonly title: string;
  readonly text: string;
}

export interface WireWords {
  readonly labels: readonly WireLabel[];
  /** Labels are their titles only, and a crossing takes both halves: there is no room for more. */
  readonly narrow: boolean;
  readonly crossed: Place | null;
}

/** How many labels are read at once; the nearest to the present win. */
const MOST = 6;
/** Share of the field's width that words take: each rail has its own half. */
const HALF = 0.45;
/** And of a crossing's box where a half is too narrow. */
const BOTH = 0.96;
/** In a narrower half there is room for the title alone, in pixels. */
const NARROW = 140;
/** Widths of a letter and heights of a line, in pixels, as wire.css sets them; a little generous. */
const TITLE = { letter: 8.2, line: 19, most: 2 } as const;
const HINT = { letter: 6.8, line: 18 } as const;
const HEAD = { letter: 9, line: 24 } as const;
const BODY = { letter: 7.8, line: 18 } as const;
const PADDING = 6;
/** The ring of a crossing reaches so far above and below it; its box hangs under the ring. */
const RING = 24;

/** What words that do not fit leave empty at the ends of lines, of their whole length. */
const RAGGED = 1.25;

const rows = (text: string, letter: number, width: number): number =>
  Math.ceil((text.length * letter * RAGGED) / Math.max(40, width));

function heightOf(line: WireView, width: number): number {
  const room = width - 36;
  const title = Math.min(TITLE.most, rows(line.title, TITLE.letter, room)) * TITLE.line;
  if (width < NARROW) return title + PADDING;
  return title + rows(line.hint, HINT.letter, width - 12) * HINT.line + PADDING;
}

function heightOfCrossed({ title, text }: Crossed, width: number): number {
  const room = width - 26;
  return (
    rows(title, HEAD.letter, room) * HEAD.line + rows(text, BODY.letter, room) * BODY.line + 12
  );
}

/**
 * Labels beside the rail where each message was sent, and the box of a crossing: none covers another.
 * A label moves down past what stands there already, or is left to the table where there is no room.
 */
export function wordsOf(
  lines: readonly WireView[],
  window: Window,
  now: Minute,
  field: Field,
  crossing: Crossed | null,
): WireWords {
  const y = (at: Minute) => ((at - window.from) / (window.to - window.from)) * field.height;
  const far = ({ sentAt }: WireView) => Math.abs(sentAt - now);
  const near = lines
    .filter((line) => line.sentAt >= window.from)
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, MOST);
  const sent = lines.filter((line) => near.includes(line));
  const share = (px: number) => (px / field.height) * 100;
  const half = field.width * HALF;
  const narrow = half < NARROW;
  const labels = (taken: Taken | null): readonly WireLabel[] => {
    const floor = { left: 0, right: 0 };
    return sent.flatMap((line): WireLabel[] => {
      const rail = line.from === 'A' ? 'left' : 'right';
      const height = heightOf(line, half);
      let top = Math.max(y(line.sentAt), floor[rail]);
      const left = rail === 'left';
      const meets = taken !== null && (taken.left === 'both' || taken.left === left);
      if (meets && top < taken.bottom && top + height > taken.top) top = taken.bottom;
      if (top + height > field.height) return [];
      floor[rail] = top + height;
      return [{ line, top: share(top), left }];
    });
  };
  if (crossing === null) return { labels: labels(null), narrow, crossed: null };
  const height = heightOfCrossed(crossing, narrow ? field.width * BOTH : half);
  const meet = y(crossing.at);
  const below = meet + RING + height <= field.height;
  const top = below ? meet + RING : Math.max(0, meet - RING - height);
  const tries = [false, true].map((left) => {
    const taken = {
      left: narrow ? ('both' as const) : left,
      top: Math.min(top, meet - RING),
      bottom: Math.max(top + height, meet + RING),
    };
    return { labels: labels(taken), narrow, crossed: { top: share(top), left } };
  });
  const [right, other] = tries;
  if (right === undefined || other === undefined) return { labels: [], narrow, crossed: null };
  return moved(other, y, field) < moved(right, y, field) ? other : right;
}

/** How far labels stand from where their lines begin; one left out counts as a field's height. */
function moved({ labels }: WireWords, y: (at: Minute) => number, field: Field): number {
  const away = labels.map(
    ({ line, top }) => (top / 100) * field.height - Math.max(0, y(line.sentAt)),
  );
  return away.reduce((sum, px) => sum + px, 0) + (MOST - labels.length) * field.height;
}
