import type { CrossingView } from '../../projection/views.ts';
import { useHere } from '../desk/here.ts';
import { useStageFoot } from '../desk/stage-foot.ts';
import { Hint } from '../parts/hint.tsx';
import { t } from '../strings/t.ts';

/** Height of the chart in sixteenths of a rem (CSS pixels at the usual text size), and room at its ends. */
const HEIGHT = 264;
const MARGIN = 10;
/** How far along itself a way is named, of the whole way: well before or well after they meet. */
const NAMED_AT = { before: 0.25, after: 0.75 } as const;

/** A height of the chart as the style that puts a thing there, whatever the text size. */
const at = (y: number): string => `${(y / HEIGHT) * 100}%`;

/** Two messages that passed each other: time runs down, each rail is a capital. */
export function Crossing({ crossing }: { crossing: CrossingView }) {
  const { session } = useHere();
  const foot = useStageFoot<HTMLElement>();
  const { clocks, chair, guidance } = session.desk.value;
  const { yours, theirs, title, text } = crossing;
  const mineLeft = clocks[0]?.side === chair.side;
  const [left = '', right = ''] = clocks.map(({ city }) => city);
  const first = Math.min(yours.sentAt, theirs.sentAt);
  const last = Math.max(yours.readAt, theirs.readAt);
  const y = (at: number) =>
    MARGIN + ((at - first) / Math.max(1, last - first)) * (HEIGHT - 2 * MARGIN);
  const x = (mine: boolean) => (mine === mineLeft ? 1 : 239);
  const meet = meeting(yours, theirs);
  /** How far along its way yours was, 0 to 1, counted from the left rail. */
  const along = mineLeft ? meet.share : 1 - meet.share;
  const labels = spread([
    { left: mineLeft, y: y(yours.sentAt), time: yours.sent, word: t('cross.yourSent') },
    { left: !mineLeft, y: y(theirs.sentAt), time: theirs.sent, word: t('cross.theirSent') },
    { left: !mineLeft, y: y(yours.readAt), time: yours.read, word: t('cross.yourRead') },
    { left: mineLeft, y: y(theirs.readAt), time: theirs.read, word: t('cross.theirRead') },
    { left: true, y: y(meet.at), time: null, word: t('cross.pass') },
  ]);
  const names = [
    nameOf(mineLeft, yours, meet.share, t('cross.yours')),
    nameOf(!mineLeft, theirs, 1 - meet.share, t('cross.theirs')),
  ];
  return (
    <section ref={foot} class="on-paper cross" aria-labelledby="cross-h">
      <h2 class="cross-h" id="cross-h">
        {title}
      </h2>
      <div
        class="marey"
        role="img"
        aria-label={t('cross.chart', {
          left,
          right,
          yourSent: yours.sent,
          yourRead: yours.read,
          theirSent: theirs.sent,
          theirRead: theirs.read,
        })}
      >
        <svg viewBox={`0 0 240 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          <path class="ax" d={`M1 0V${HEIGHT}M239 0V${HEIGHT}`} />
          <path
            class={`way ${yours.kind}`}
            d={`M${x(true)} ${y(yours.sentAt)}L${x(false)} ${y(yours.readAt)}`}
          />
          <path
            class={`way ${theirs.kind}`}
            d={`M${x(false)} ${y(theirs.sentAt)}L${x(true)} ${y(theirs.readAt)}`}
          />
        </svg>
        {names.map(({ name, across, when }) => (
          <p key={name} class="m-k" style={{ '--at': across, top: at(y(when)) }}>
            {name}
          </p>
        ))}
        <span class="cross-ring" style={{ '--along': along, top: at(y(meet.at)) }} />
        <p class="m-l m-top">{left}</p>
        <p class="m-r m-top">{right}</p>
        {labels.map((label) => (
          <p
            key={label.word}
            class={`${label.left ? 'm-l' : 'm-r'}${label.time === null ? ' m-x' : ''}`}
            style={{ top: at(label.y) }}
          >
            {label.time !== null && <b>{label.time}</b>} {label.word}
          </p>
        ))}
      </div>
      <p class="cross-t">{text}</p>
      <Hint id="hint.cross" guidance={guidance} />
    </section>
  );
}

interface Way {
  readonly sentAt: number;
  readonly readAt: number;
}

/** When two ways pass, and how far yours has come by then: both are straight lines in time. */
function meeting(yours: Way, theirs: Way): { readonly at: number; readonly share: number } {
  const mine = Math.max(1, yours.readAt - yours.sentAt);
  const other = Math.max(1, theirs.readAt - theirs.sentAt);
  const at = (yours.sentAt / mine + 1 + theirs.sentAt / other) / (1 / mine + 1 / other);
  return { at, share: Math.min(1, Math.max(0, (at - yours.sentAt) / mine)) };
}

/** Where a way's name stands, across the chart from the left rail and in time. */
function nameOf(fromLeft: boolean, way: Way, met: number, name: string) {
  const along = met > 0.5 ? NAMED_AT.before : NAMED_AT.after;
  const when = way.sentAt + (way.readAt - way.sentAt) * along;
  return { name, when, across: fromLeft ? along : 1 - along };
}

interface Label {
  /** Beside the left rail, or beside the right one. */
  readonly left: boolean;
  readonly y: number;
  /** Null for where they pass. */
  readonly time: string | null;
  readonly word: string;
}

/** Labels beside one rail keep two lines' height between them; the lowest stays on the chart. */
const LINES = 40;

function spread(labels: readonly Label[]): readonly Label[] {
  return [true, false].flatMap((left) => {
    const down = labels.filter((label) => label.left === left).sort((a, b) => a.y - b.y);
    let lowest = Number.NEGATIVE_INFINITY;
    const apart = down.map((label) => {
      lowest = Math.max(label.y, lowest + LINES);
      return { ...label, y: lowest };
    });
    let highest = HEIGHT - MARGIN + LINES;
    return apart.toReversed().map((label) => {
      highest = Math.min(label.y, highest - LINES);
      return { ...label, y: highest };
    });
  });
}
