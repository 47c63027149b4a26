import { usePlace } from '../place.ts';
import { Shell } from '../shell.tsx';
import { minutesText, secondsLeft } from '../time.ts';
import { c } from '../words.ts';

const TICKS = Array.from({ length: 12 }, (_, hour) => {
  const turn = (hour * Math.PI) / 6;
  const at = (radius: number) =>
    `${(100 + radius * Math.sin(turn)).toFixed(1)} ${(100 - radius * Math.cos(turn)).toFixed(1)}`;
  return `M${at(70)}L${at(hour % 3 === 0 ? 54 : 63)}`;
}).join('');

/** The teacher has stopped the clock: drafts and what was left of the time are kept. */
export function Paused({ onBrief }: { onBrief: (() => void) | null }) {
  const { table, room, now } = usePlace();
  const waiting = table.value?.waiting ?? null;
  const left = waiting === null ? null : secondsLeft(waiting, now.value);
  const all = room.value?.lesson.paused === true;
  return (
    <Shell
      page="paused"
      class="cl-night"
      band={null}
      act={
        onBrief && (
          <button type="button" class="btn" onClick={onBrief}>
            {c('brief.read')}
          </button>
        )
      }
    >
      <svg class="stopped-clock" viewBox="0 0 200 200" aria-hidden="true" focusable="false">
        <circle class="stopped-rim" cx="100" cy="100" r="92" />
        <circle class="stopped-dial" cx="100" cy="100" r="80" />
        <path class="stopped-line" d={TICKS} />
        <path class="stopped-line stopped-hour" d="M100 100L74 126" />
        <path class="stopped-line" d="M100 100L156 70" />
        <path class="stopped-bars" d="M82 82h12v36H82zM106 82h12v36h-12z" />
      </svg>
      <div class="stopped-t" role="status">
        <h1 class="h-poster" tabIndex={-1} data-lead>
          {c('paused.title')}
        </h1>
        <p class="lead">
          {c(all ? 'paused.all' : 'paused.table')}{' '}
          {left === null ? c('paused.kept') : c('paused.left', { time: minutesText(left) })}
        </p>
      </div>
    </Shell>
  );
}
