import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Replay } from '../../projection/ports.ts';
import type { WireView } from '../../projection/views-replay.ts';
import { HOUR, type Minute } from '../../vocabulary/units.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import type { Moment } from './moment.ts';
import type { Known } from './replay.tsx';
import { type Field, type Window, wordsOf } from './wire-labels.ts';

/** Hours of the wire above and below the present: the past weighs less than what is in the air. */
const BEFORE = 13 * HOUR;
const AFTER = 15 * HOUR;
const TICK = 4 * HOUR;
/** Light between these local hours, late October at both latitudes, to the hour. */
const SUNRISE = 7;
const SUNSET = 17;

interface Props {
  readonly replay: Replay;
  readonly moment: Moment;
  readonly known: Known;
}

/** Time runs down, each rail is a capital; a line starts where sent and ends where read. */
export function Wire({ replay, moment, known }: Props) {
  const at = useComputed(() => moment.at.value).value;
  const frame = moment.frame.value;
  const window: Window = { from: at - BEFORE, to: at + AFTER };
  const y = (minute: Minute): number => ((minute - window.from) / (window.to - window.from)) * 100;
  const shown = replay.outline.wire.filter(
    (line) => line.sentAt < window.to && line.readAt > window.from && line.sentAt <= at + AFTER,
  );
  const [west, east] = replay.clocks(at);
  const { field, size } = useField();
  const crossing =
    frame.crossings.filter(({ at: met }) => met > window.from && met < window.to).at(-1) ?? null;
  const words = wordsOf(shown, window, size, crossing && { at: crossing.at, ...crossing[known] });
  return (
    <section class="wire" aria-labelledby="wire-h">
      <header>
        <h2 id="wire-h">{t('replay.wire')}</h2>
        <p>
          {t('replay.wireNote')}{' '}
          <button type="button" class="wire-table" onClick={openTable}>
            {t('replay.asTable')}
          </button>
        </p>
      </header>
      <div class="wire-plot">
        <Ticks replay={replay} side={0} window={window} now={at} />
        <Rail replay={replay} side={0} window={window} />
        <div ref={field} class="wire-field">
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            {shown.map((line) => (
              <path
                key={line.message}
                class={`line line-${line.kind}${line.thirdParty ? ' line-via' : ''}`}
                d={pathOf(line, y)}
              />
            ))}
            <path class="yet" d={`M0 ${y(at)}H100V100H0z`} />
            <path class="nowline" d={`M-6 ${y(at)}H106`} />
          </svg>
          {words.labels.map(({ line, top, left }) => (
            <p
              key={line.message}
              class={`msg msg-${line.kind}${line.sentAt > at ? ' msg-yet' : ''}`}
              style={{ top: `${top}%`, left: left ? '4px' : 'auto', right: left ? 'auto' : '4px' }}
            >
              <b>
                <Icon name={line.kind === 'official' ? 'seal-check' : 'eye-slash'} />
                <span>{line.title}</span>
              </b>
              {!words.narrow && line.hint}
            </p>
          ))}
          {crossing && words.crossed && (
            <>
              <span class="ring" aria-hidden="true" style={{ top: `${y(crossing.at)}%` }} />
              <div
                class={`crossed${words.crossed.left ? ' crossed-left' : ''}${words.narrow ? ' crossed-wide' : ''}`}
                style={{ top: `${words.crossed.top}%` }}
              >
                <b>{crossing[known].title}</b>
                {crossing[known].text}
              </div>
            </>
          )}
        </div>
        <Rail replay={replay} side={1} window={window} />
        <Ticks replay={replay} side={1} window={window} now={at} />
        <p class="wire-clock wire-clock-w" style={{ top: `${y(at)}%` }}>
          {west?.time}
        </p>
        <p class="wire-clock wire-clock-e" style={{ top: `${y(at)}%` }}>
          {east?.time}
        </p>
      </div>
    </section>
  );
}

/** The field between the rails and its size; the first is a laptop's, until it is measured. */
function useField() {
  const field = useRef<HTMLDivElement>(null);
  const size = useSignal<Field>({ width: 354, height: 444 });
  useEffect(() => {
    const element = field.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      size.value = { width: element.clientWidth / scale, height: element.clientHeight / scale };
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [size]);
  return { field, size: size.value };
}

function openTable(): void {
  const table = document.getElementById('messages');
  if (table instanceof HTMLDetailsElement) table.open = true;
  table?.scrollIntoView();
}

/** From the sender's rail to the reader's; a broadcast is read almost at once and lies flat. */
function pathOf(line: WireView, y: (at: Minute) => number): string {
  const [start, end] = line.from === 'A' ? [0, 100] : [100, 0];
  const [a, b] = [y(line.sentAt), y(line.readAt)];
  // A third party bends the line in the middle; a message to somebody else ends there.
  if (line.to !== 'A' && line.to !== 'B') return `M${start} ${a}L50 ${b}`;
  return line.thirdParty
    ? `M${start} ${a}L50 ${(a + b) / 2 + (b - a) * 0.18}L${end} ${b}`
    : `M${start} ${a}L${end} ${b}`;
}

interface SideProps {
  readonly replay: Replay;
  readonly side: 0 | 1;
  readonly window: Window;
}

function hoursOf({ replay, side, window }: SideProps) {
  const first = Math.ceil(window.from / HOUR) * HOUR;
  return Array.from({ length: Math.floor((window.to - first) / HOUR) + 1 }, (_, i) => {
    const at = first + i * HOUR;
    return { at, clock: replay.clocks(at)[side] };
  });
}

function Ticks(props: SideProps & { readonly now: Minute }) {
  const { from, to } = props.window;
  const ticks = hoursOf(props).filter(
    ({ at, clock }) => clock && (clock.hour * HOUR) % TICK === 0 && Math.abs(at - props.now) > HOUR,
  );
  return (
    <ol class={`ticks ticks-${props.side}`} aria-hidden="true">
      {ticks.map(({ at, clock }) => (
        <li key={at} style={{ top: `${((at - from) / (to - from)) * 100}%` }}>
          {clock?.hour === 0 ? <b>{clock.date.split(' ').slice(0, 2).join(' ')}</b> : clock?.time}
        </li>
      ))}
    </ol>
  );
}

/** The rail of a capital, pale where it is day there. */
function Rail(props: SideProps) {
  const { from, to } = props.window;
  const share = (HOUR / (to - from)) * 100;
  return (
    <div class="rail" aria-hidden="true">
      {hoursOf(props)
        .filter(({ clock }) => clock && clock.hour >= SUNRISE && clock.hour < SUNSET)
        .map(({ at }) => (
          <i
            key={at}
            style={{ top: `${((at - from) / (to - from)) * 100}%`, height: `${share + 0.2}%` }}
          />
        ))}
    </div>
  );
}
