import type { CrossingView } from '../../projection/views.ts';
import { useHere } from '../desk/here.ts';
import { useStageFoot } from '../desk/stage-foot.ts';
import { Hint } from '../parts/hint.tsx';
import { t } from '../strings/t.ts';

/** Height of the chart in CSS pixels at the usual text size, and room for half a label at its ends. */
const HEIGHT = 264;
const MARGIN = 8;

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
    { mine: true, y: y(yours.sentAt), time: yours.sent, word: t('cross.yourSent') },
    { mine: false, y: y(theirs.sentAt), time: theirs.sent, word: t('cross.theirSent') },
    { mine: false, y: y(yours.readAt), time: yours.read, word: t('cross.yourRead') },
    { mine: true, y: y(theirs.readAt), time: theirs.read, word: t('cross.theirRead') },
  ]);
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
        <span class="cross-ring" style={{ '--along': along, top: `${y(meet.at)}px` }} />
        <p class="m-l m-top">{left}</p>
        <p class="m-r m-top">{right}</p>
        {labels.map((label) => (
          <p
            key={label.word}
            class={label.mine === mineLeft ? 'm-l' : 'm-r'}
            style={{ top: `${label.y - 10}px` }}
          >
            <b>{label.time}</b> {label.word}
          </p>
        ))}
        <p
          class="m-k"
          style={{
            '--at': mineLeft ? 0.22 : 0.78,
            top: `${y(yours.sentAt + (yours.readAt - yours.sentAt) * 0.22) - 12}px`,
          }}
        >
          {t('cross.yours')}
        </p>
        <p
          class="m-k"
          style={{
            '--at': mineLeft ? 0.22 : 0.78,
            top: `${y(theirs.readAt - (theirs.readAt - theirs.sentAt) * 0.22) - 8}px`,
          }}
        >
          {t('cross.theirs')}
        </p>
        <p class="m-x" style={{ '--along': along, top: `${y(meet.at) - 10}px` }}>
          {t('cross.pass')}
        </p>
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

interface Label {
  readonly mine: boolean;
  readonly y: number;
  readonly time: string;
  readonly word: string;
}

/** Labels on one rail keep a line's height between them. */
const LINE = 22;

function spread(labels: readonly Label[]): readonly Label[] {
  return labels.map((label) => {
    const above = labels.filter((one) => one.mine === label.mine && one.y < label.y);
    const nearest = Math.max(...above.map((one) => one.y), Number.NEGATIVE_INFINITY);
    return label.y - nearest < LINE ? { ...label, y: nearest + LINE } : label;
  });
}
