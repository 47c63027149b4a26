import { curveLinear, curveStepAfter, line } from 'd3-shape';
import type {
  DebriefView,
  SeriesPoint,
  SeriesRow,
  SeriesView,
} from '../../projection/views-debrief.ts';
import { layout } from '../layout.ts';
import { hashOf } from '../routes.ts';
import { t } from '../strings/t.ts';

/** Room above and below the highest and lowest value, in hundredths of the plot. */
const MARGIN = 12;

interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

function scaleOf(view: DebriefView): Scale {
  const moments = view.series.flatMap((series) =>
    [...series.you, ...series.history].map((point) => point.at),
  );
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const span = Math.max(1, last - first);
  return {
    x: (at) => ((at - first) / span) * 100,
    y: (value) => 100 - MARGIN - value * (100 - 2 * MARGIN),
  };
}

/** Tension, trust and exposure over time, yours and the record's, with the figures as a table. */
export function Curves({ view }: { view: DebriefView }) {
  const scale = scaleOf(view);
  return (
    <section class="sheet curves" aria-labelledby="curves-h">
      <div class="hd">
        <h2 id="curves-h">{t('debrief.curves')}</h2>
        <p>
          {t('debrief.curvesNote')} <a href={hashOf({ screen: 'model' })}>{t('model.reckoned')}</a>
        </p>
      </div>
      <figure>
        <div class="chart">
          <ol class="marks" aria-hidden="true">
            {apart(view.turningPoints.map((point) => scale.x(point.at))).map((left, i) => (
              <li key={view.turningPoints[i]?.number} style={{ left: `${left}%` }}>
                {view.turningPoints[i]?.number}
              </li>
            ))}
          </ol>
          {view.series.map((series) => (
            <Panel key={series.id} series={series} scale={scale} view={view} />
          ))}
          <ol class={`xs xs-${view.unit}`} aria-hidden="true">
            {view.axis.map((tick) => (
              <li
                key={tick.at}
                class={tick.opens ? 'opens' : undefined}
                style={{ left: `${scale.x(tick.at)}%` }}
              >
                {tick.label}
              </li>
            ))}
          </ol>
        </div>
        <figcaption>
          <ol class="key">
            {view.turningPoints.map((point) => (
              <li key={point.number}>
                <b>{point.number}</b> {point.text}
              </li>
            ))}
          </ol>
        </figcaption>
      </figure>
      <Table rows={view.table} unit={view.unit} />
    </section>
  );
}

/** Width of a mark in hundredths of the plot, on a desk and on a phone. */
const MARK = { desk: 3.2, tablet: 5, phone: 9.5 } as const;

/** Places from left to right, moved as little as keeps each mark clear of the next. */
function apart(places: readonly number[]): readonly number[] {
  const width = MARK[layout.value];
  let right = Number.NEGATIVE_INFINITY;
  const pushed = places.map((place) => {
    right = Math.max(place, right + width);
    return right;
  });
  let left = 100 + width;
  return pushed
    .toReversed()
    .map((place) => {
      left = Math.min(place, left - width);
      return left;
    })
    .toReversed();
}

interface PanelProps {
  readonly series: SeriesView;
  readonly scale: Scale;
  readonly view: DebriefView;
}

function Panel({ series, scale, view }: PanelProps) {
  const curve = series.id === 'exposure' ? curveStepAfter : curveLinear;
  const draw = line<SeriesPoint>()
    .x((point) => scale.x(point.at))
    .y((point) => scale.y(point.value))
    .curve(curve)
    .digits(1);
  const you = draw(series.you) ?? '';
  const history = draw(series.history) ?? '';
  // The distance is drawn only as far as both curves go.
  const until = series.you.at(-1)?.at ?? 0;
  const back = draw(series.history.filter((point) => point.at <= until).reverse()) ?? '';
  const clip = `between-${series.id}`;
  const lastYou = series.you.at(-1);
  const lastHistory = series.history.at(-1);
  // Two labels on one height would cover each other: the lower one steps down.
  const close =
    lastYou && lastHistory && Math.abs(lastYou.value - lastHistory.value) < 0.16 ? 11 : 0;
  const youAbove = (lastYou?.value ?? 0) >= (lastHistory?.value ?? 0);
  return (
    <div class="panel">
      <h3>{series.title}</h3>
      <div class="plot">
        <ol class="lv" aria-hidden="true">
          {series.scale.map((level) => (
            <li key={level.word} style={{ top: `${scale.y(level.at)}%` }}>
              {level.word}
            </li>
          ))}
        </ol>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <clipPath id={clip}>
            <path d={`${you}L${back.slice(1)}Z`} />
          </clipPath>
          {series.scale.map((level) => (
            <path key={level.word} class="grid" d={`M0 ${scale.y(level.at)}H100`} />
          ))}
          {view.turningPoints.map((point) => (
            <path key={point.number} class="mk" d={`M${scale.x(point.at)} 0V100`} />
          ))}
          <path class="hatch" clip-path={`url(#${clip})`} d={HATCH} />
          <path class="hist" d={history} />
          <path class="you" d={you} />
        </svg>
        {lastYou && (
          <p
            class="lab you"
            aria-hidden="true"
            style={{ top: `${scale.y(lastYou.value) + (youAbove ? -close : close)}%` }}
          >
            {t('debrief.you')}
          </p>
        )}
        {lastHistory && (
          <p
            class="lab hist"
            aria-hidden="true"
            style={{ top: `${scale.y(lastHistory.value) + (youAbove ? close : -close)}%` }}
          >
            {t('debrief.history')}
          </p>
        )}
      </div>
      <p class="saying">{series.sentence}</p>
    </div>
  );
}

/** Slanted lines over the whole plot; a pattern would shear when the picture is stretched. */
const HATCH = Array.from({ length: 110 }, (_, i) => `M${i * 1.1 - 18} 100l18-100`).join('');

const hundredths = (value: number): number => Math.round(value * 100);

function Table({ rows, unit }: { rows: readonly SeriesRow[]; unit: DebriefView['unit'] }) {
  const tension = t('debrief.tension');
  const trust = t('debrief.trust');
  const exposure = t('debrief.exposure');
  return (
    <details class="figures">
      <summary>{t('debrief.table')}</summary>
      {/* Focusable: a region that scrolls must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={t('debrief.table')}>
        <table>
          <caption>{t(`debrief.tableNote.${unit}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t(`debrief.${unit}`)}</th>
              {[tension, trust, exposure].flatMap((what) => [
                <th key={`${what}-you`} scope="col">
                  {t('debrief.ofYou', { what })}
                </th>,
                <th key={`${what}-history`} scope="col">
                  {t('debrief.ofHistory', { what })}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.at}>
                <th scope="row">{row.day}</th>
                <td>{hundredths(row.tension.you)}</td>
                <td>{hundredths(row.tension.history)}</td>
                <td>{hundredths(row.trust.you)}</td>
                <td>{hundredths(row.trust.history)}</td>
                <td>{t(`exposure.${row.exposure.you}`)}</td>
                <td>{t(`exposure.${row.exposure.history}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
