import type { JSX } from 'preact';
import { t } from '../strings/t.ts';
import { openCase } from './open-case.ts';
import { CaseTabs } from './tabs.tsx';
import { PRECEDENT_YEARS, TEN, type TenCase } from './ten.ts';

const FIRST = 1930;
const LAST = 2020;
/** Place of a year on a scale of a thousand. */
const at = (year: number) => ((year - FIRST) / (LAST - FIRST)) * 1000;
/** Columns of the labels, by the length of their words, and the middle of each on the scale of a thousand. */
const COLUMNS = [1.14, 0.86, 1.0, 1.0, 0.84, 0.9, 0.92, 1.04, 1.06, 1.24] as const;
const TRACKS = COLUMNS.map((column) => `${column}fr`).join(' ');
const WHOLE = COLUMNS.reduce((sum, column) => sum + column, 0);
const MIDDLES = COLUMNS.map(
  (column, i) =>
    (COLUMNS.slice(0, i).reduce((sum, one) => sum + one, 0) + column / 2) * (1000 / WHOLE),
);
const DECADES = Array.from({ length: 10 }, (_, i) => FIRST + i * 10);

/** How high a year's tick rises: decades most, half decades more. */
function tickTop(year: number): number {
  if (year % 10 === 0) return 0;
  return year % 5 === 0 ? 8 : 12;
}

const TICKS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => {
  return `M${at(FIRST + i).toFixed(1)} ${tickTop(FIRST + i)}V20`;
}).join('');

/** A line of years on a true scale, fanned out to ten equal labels. */
export function Years() {
  return (
    <section class="years" aria-label={t('casebook.years')}>
      <div class="scale" aria-hidden="true">
        <p class="decades">
          {DECADES.map((year) => (
            <span key={year} style={{ left: `${at(year) / 10}%` }}>
              {year}
            </span>
          ))}
        </p>
        <svg
          class="axis"
          viewBox="0 0 1000 70"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <path class="tick" d={TICKS} />
          <path class="base" d="M0 20H1000" />
          {TEN.map((one, i) => (
            <Span key={one.id} one={one} index={i} />
          ))}
        </svg>
        {PRECEDENT_YEARS.map((year) => (
          <i key={year} class="precedent" style={{ left: `${at(year) / 10}%` }} />
        ))}
      </div>
      <CaseTabs
        class="years-row"
        columns={TRACKS}
        render={(one) => (
          <>
            <b>
              {one.span === null && <i class="years-sq" />}
              {one.years}
            </b>
            <span>{t(`ten.${one.key}.name`)}</span>
          </>
        )}
      />
    </section>
  );
}

/** The bar of a case's years and the line that leads from it to its label. */
function Span({ one, index }: { one: TenCase; index: number }): JSX.Element | null {
  if (one.span === null) return null;
  const [from, to] = one.span;
  /** Peking runs beside the Channel: a second row. */
  const y = one.key === 'peking' ? 31 : 24;
  const label = MIDDLES[index] ?? 0;
  const on = one === openCase.value ? ' on' : '';
  return (
    <>
      <path class={`span${on}`} d={`M${at(from)} ${y}H${at(to)}`} />
      <path class={`fan${on}`} d={`M${at((from + to) / 2)} ${y + 5}V38L${label} 62V70`} />
    </>
  );
}
