import { line } from 'd3-shape';
import { useMemo } from 'preact/hooks';
import { along, type Point } from '../../analysis/lab/bench.ts';
import type { Curve } from './claims.ts';
import { hundredths, m } from './words.ts';

/** Nine places along the axis; every other one stands in the table. */
const PLACES = Array.from({ length: 9 }, (_, i) => i / 8);
/** Labels nearer than this, in hundredths of the height, would cover each other. */
const LABELS_APART = 14;

interface Drawn {
  readonly name: string;
  readonly points: readonly Point[];
}

/** The line that a proposition claims, drawn by the bench, with its figures as a table. */
export function CurvePlot({ curve, title }: { curve: Curve; title: string }) {
  const drawn = useMemo<readonly Drawn[]>(
    () =>
      curve.lines.map(({ name, at }) => ({
        name: m(`props.${name}`),
        points: along(at, curve.measure, PLACES),
      })),
    [curve],
  );
  const [low, high] = rangeOf(drawn);
  const y = (value: number): number => 100 - ((value - low) / (high - low)) * 100;
  const draw = line<Point>()
    .x((point) => point.x * 100)
    .y((point) => y(point.y))
    .digits(1);
  const labels = apart(drawn.map(({ points }) => y(points.at(-1)?.y ?? low)));
  const measure = m(`measure.${curve.measure}`);
  const axis = m(`props.x.${curve.axis}`);
  return (
    <figure class="curve">
      <figcaption>{m('props.curve', { y: measure, x: axis })}</figcaption>
      <div class="curve-plot" aria-hidden="true">
        <span class="curve-high">{hundredths(high)}</span>
        <span class="curve-low">{hundredths(low)}</span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path class="grid" d="M0 0H100M0 50H100M25 0V100M50 0V100M75 0V100" />
          {drawn.map(({ name, points }, i) => (
            <path key={name} class={`curve-${i}`} d={draw(points) ?? ''} />
          ))}
        </svg>
        {drawn.map(({ name }, i) => (
          <span key={name} class="curve-name" style={{ top: `${labels[i]}%` }}>
            {name}
          </span>
        ))}
        <span class="curve-axis">{axis} →</span>
      </div>
      <table>
        <caption class="vh">{`${title}. ${m('props.curve', { y: measure, x: axis })}`}</caption>
        <thead>
          <tr>
            <th scope="col">{axis}</th>
            {drawn.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PLACES.map(
            (x, i) =>
              i % 2 === 0 && (
                <tr key={x}>
                  <th scope="row">{curve.axis === 'bias' ? leaning(x) : hundredths(x)}</th>
                  {drawn.map(({ name, points }) => (
                    <td key={name}>{hundredths(points[i]?.y ?? 0)}</td>
                  ))}
                </tr>
              ),
          )}
        </tbody>
      </table>
    </figure>
  );
}

/** A place on the axis of bias, with its sign. */
function leaning(x: number): string {
  const n = Math.round(x * 200 - 100);
  return n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0';
}

/** From the tenth below the lowest point to the tenth above the highest. */
function rangeOf(drawn: readonly Drawn[]): readonly [low: number, high: number] {
  const all = drawn.flatMap(({ points }) => points.map((point) => point.y));
  return [Math.floor(Math.min(...all) * 10) / 10, Math.ceil(Math.max(...all) * 10) / 10];
}

/** Heights of one or two labels, moved apart where they would cover each other. */
function apart(heights: readonly number[]): readonly number[] {
  const [a, b] = heights;
  if (a === undefined || b === undefined || Math.abs(a - b) >= LABELS_APART) return heights;
  const middle = (a + b) / 2;
  const [up, down] = [middle - LABELS_APART / 2, middle + LABELS_APART / 2];
  return a <= b ? [up, down] : [down, up];
}
