import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Replay } from '../../projection/ports.ts';
import type { WireView } from '../../projection/views-replay.ts';
import type { Minute } from '../../vocabulary/units.ts';
import type { Side } from '../../vocabulary/words.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import type { Moment } from './moment.ts';
import type { Known } from './replay.tsx';
import { type Field, type Window, wordsOf } from './wire-labels.ts';

/** Ticks so near to the present would stand under its own, in shares of the wire. */
const CLEAR = 1 / 20;

interface Props {
  readonly replay: Replay;
  readonly moment: Moment;
  readonly known: Known;
}

/** Time runs down, each rail is a capital; a line starts where sent and ends where read. */
export function Wire({ replay, moment, known }: Props) {
  const at = useComputed(() => moment.at.value).value;
  const frame = moment.frame.value;
  const { pace } = replay.outline;
  const window: Window = { from: at - pace.before, to: at + pace.after };
  const y = (minute: Minute): number => ((minute - window.from) / (window.to - window.from)) * 100;
  const shown = replay.outline.wire.filter(
    (line) => line.sentAt < window.to && line.readAt > window.from,
  );
  const [west, east] = replay.clocks(at);
  const { field, size } = useField();
  const crossing =
    frame.crossings.filter(({ at: met }) => met > window.from && met < window.to).at(-1) ?? null;
  const words = wordsOf(
    shown,
    window,
    at,
    size,
    crossing && { at: crossing.at, ...crossing[known] },
  );
  return (
    <section class="wire" aria-labelledby="wire-h">
      <header>
        <h2 id="wire-h">{t('replay.wire')}</h2>
        <p>
          {t('replay.wireNote')} {t(`replay.rail.${pace.rail}`)}{' '}
          <button type="button" class="wire-table" onClick={openTable}>
            {t('replay.asTable')}
          </button>
        </p>
      </header>
      <div class="wire-plot">
        <Ticks replay={replay} side="A" window={window} now={at} />
        <Rail replay={replay} side="A" window={window} />
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
        <Rail replay={replay} side="B" window={window} />
        <Ticks replay={replay} side="B" window={window} now={at} />
        <p class="wire-clock wire-clock-w" style={{ top: `${y(at)}%` }}>
          {west?.now}
        </p>
        <p class="wire-clock wire-clock-e" style={{ top: `${y(at)}%` }}>
          {east?.now}
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
  readonly side: Side;
  readonly window: Window;
}

/** Where a moment stands on the wire, in hundredths of its height. */
function along({ from, to }: Window, at: Minute): number {
  return ((at - from) / (to - from)) * 100;
}

function Ticks({ replay, side, window, now }: SideProps & { readonly now: Minute }) {
  const clear = (window.to - window.from) * CLEAR;
  const ticks = replay
    .ticks(side, window.from, window.to)
    .filter(({ at }) => Math.abs(at - now) > clear);
  return (
    <ol class={`ticks ticks-${side}`} aria-hidden="true">
      {ticks.map(({ at, label, opens }) => (
        <li key={at} style={{ top: `${along(window, at)}%` }}>
          {opens ? <b>{label}</b> : label}
        </li>
      ))}
    </ol>
  );
}

/** The rail of a capital: pale where it is day there, or in a long case every other week or month. */
function Rail({ replay, side, window }: SideProps) {
  return (
    <div class="rail" aria-hidden="true">
      {replay.pale(side, window.from, window.to).map(({ from, to }) => (
        <i
          key={from}
          style={{
            top: `${along(window, from)}%`,
            height: `${along(window, to) - along(window, from)}%`,
          }}
        />
      ))}
    </div>
  );
}
