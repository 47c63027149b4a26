import { useComputed } from '@preact/signals';
import type { Replay } from '../../projection/ports.ts';
import type { ReplayOutline } from '../../projection/views-replay.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';
import type { Moment } from './moment.ts';
import { columnsOf, minuteAt, placeIn } from './strip.ts';

/** Stops of the scrubber: as many as it has pixels on a wide screen. */
const SCRUB = 2000;

interface Props {
  readonly replay: Replay;
  readonly moment: Moment;
}

/** Transport and days: the same lines small, over the whole record. */
export function Timeline({ replay, moment }: Props) {
  const { outline } = replay;
  return (
    <section class="timeline" aria-label={t('replay.timeline', { dates: outline.case.dates })}>
      <Transport replay={replay} moment={moment} />
      <Days outline={outline} moment={moment} />
      <Scrubber replay={replay} moment={moment} />
      <p class="keys-note">{t('replay.keys', { span: outline.pace.stride.words })}</p>
    </section>
  );
}

function Transport({ replay, moment }: Props) {
  const frame = useComputed(() => moment.frame.value).value;
  const playing = useComputed(() => moment.playing.value).value;
  const { outline } = replay;
  return (
    <div class="transport">
      <fieldset class="transport-keys">
        <legend class="vh">{t('replay.playback')}</legend>
        <button type="button" aria-label={t('replay.toStart')} onClick={() => moment.toStep(0)}>
          <Icon name="skip-back" />
        </button>
        <button
          type="button"
          aria-label={t('replay.previous')}
          onClick={() => moment.toStep(frame.n - 1)}
        >
          <Icon name="caret-left" />
        </button>
        <button
          type="button"
          class="transport-play"
          aria-label={playing ? t('replay.pause') : t('replay.play')}
          onClick={() => moment.play(!playing)}
        >
          <Icon name={playing ? 'pause' : 'play'} />
        </button>
        <button
          type="button"
          aria-label={t('replay.next')}
          onClick={() => moment.toStep(frame.n + 1)}
        >
          <Icon name="caret-right" />
        </button>
      </fieldset>
      <label class="speed">
        <span>{t('replay.speed')}</span>
        <select
          value={moment.speed.value}
          onChange={(event) => {
            moment.speed.value = Number(event.currentTarget.value);
          }}
        >
          {outline.pace.speeds.map(({ minutes, words }) => (
            <option key={minutes} value={minutes}>
              {t('replay.speed.of', { span: words })}
            </option>
          ))}
        </select>
      </label>
      {/* While it plays, every step would be read out: it speaks only when it is still. */}
      <p class="now-line" aria-live={playing ? 'off' : 'polite'}>
        <b>{frame.step.label}</b>{' '}
        <span>
          {frame.juncture
            ? t('replay.juncture', {
                n: frame.juncture.number,
                all: outline.juncturesInAll,
                title: frame.juncture.title,
              })
            : t('replay.before')}{' '}
          {frame.next &&
            t('replay.nextIs', {
              label: frame.next.label.replace(/\.$/, ''),
              words: frame.next.words,
            })}
        </span>
      </p>
      <p class="in-air">
        <Icon name="paper-plane-tilt" /> {t('replay.inAir', { n: frame.inTheAir.length })}
      </p>
    </div>
  );
}

function Days({ outline, moment }: { outline: ReplayOutline; moment: Moment }) {
  const at = useComputed(() => moment.at.value).value;
  const columns = columnsOf(outline.days, outline.unit);
  return (
    <ol
      class={`strip-days strip-by-${outline.unit}`}
      style={{ gridTemplateColumns: columns.map(({ weight }) => `${weight}fr`).join(' ') }}
    >
      {columns.map((column) => (
        <li
          key={column.from}
          class={column.label === '' ? 'strip-quiet' : ''}
          aria-current={at >= column.from && at < column.to ? 'date' : undefined}
        >
          <button
            type="button"
            title={column.label || column.date}
            aria-label={`${column.date} ${column.label}`.trim()}
            onClick={() => moment.toStep(column.step)}
          >
            <span class="strip-label">{column.label || column.group}</span>
            <b>{column.day}</b> {column.group !== '' && <i class="strip-opens">{column.group}</i>}
            <span class="strip-wd">{(column.label && column.group) || column.weekday}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Scrubber({ replay, moment }: Props) {
  const at = useComputed(() => moment.at.value).value;
  const { days, unit, wire } = replay.outline;
  const columns = columnsOf(days, unit);
  const x = (minute: number): number => placeIn(columns, minute) * 1000;
  const [west, east] = replay.clocks(at);
  const spoken =
    west && east
      ? t('replay.moment.text', {
          a: west.when,
          cityA: west.city,
          b: east.when,
          cityB: east.city,
        })
      : '';
  return (
    <div class="scrub">
      <span class="scrub-end" aria-hidden="true">
        {west?.city[0]}
      </span>
      <span class="scrub-end scrub-end-b" aria-hidden="true">
        {east?.city[0]}
      </span>
      <svg viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path class="scrub-rail" d="M0 3H1000M0 37H1000" />
        {columns.map((column) => (
          <path key={column.from} class="scrub-day" d={`M${x(column.from)} 3V37`} />
        ))}
        {wire.map((line) => {
          const [a, b] = line.from === 'A' ? [3, 37] : [37, 3];
          return (
            <path
              key={line.message}
              class={`line line-${line.kind}${line.thirdParty ? ' line-via' : ''}`}
              d={`M${x(line.sentAt)} ${a}L${x(line.readAt)} ${b}`}
            />
          );
        })}
      </svg>
      <i class="needle" aria-hidden="true" style={{ left: `${x(at) / 10}%` }} />
      <input
        type="range"
        min={0}
        max={SCRUB}
        step={1}
        value={placeIn(columns, at) * SCRUB}
        aria-label={t('replay.moment')}
        aria-valuetext={spoken}
        onInput={(event) => {
          moment.play(false);
          moment.toMinute(minuteAt(columns, Number(event.currentTarget.value) / SCRUB));
        }}
      />
    </div>
  );
}
