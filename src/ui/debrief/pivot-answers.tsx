/** The answers to one juncture side by side: a bar of futures each, and every number in a table. */
import type { Pivot, PivotAnswer, PivotEnding } from '../../analysis/pivot.ts';
import type { Likely } from '../../analysis/shares.ts';
import { t } from '../strings/t.ts';
import type { PivotsOf } from './pivots.tsx';

interface Props {
  readonly pivot: Pivot;
  readonly of: PivotsOf;
  /** All plays are done: the table would be too much to draw again and again before. */
  readonly final: boolean;
}

export function Answers({ pivot, of, final }: Props) {
  return (
    <div class="moment-answers">
      <ul>
        {pivot.answers.map((answer) => (
          <li key={answer.label} class={answer.made ? 'made' : ''}>
            <p class="answer-label">
              {answer.label}
              {answer.made && of === 'yours' && <span class="tagw">{t('debrief.yourChoice')}</span>}
              {answer.inRecord && (
                <span class="tagw history">{t(`debrief.historyChoice.${answer.inRecord}`)}</span>
              )}
            </p>
            <p class="futures-bar" aria-hidden="true">
              {answer.endings.map((ending) => (
                <i
                  key={ending.id}
                  class={printOf(ending)}
                  style={{ width: `${ending.share.value * 100}%` }}
                />
              ))}
            </p>
            {answer.swing && <p>{t('pivots.otherwise', perHundred(answer.swing))}</p>}
            <p>{mostly(answer)}</p>
          </li>
        ))}
      </ul>
      {final && <Figures pivot={pivot} />}
    </div>
  );
}

function mostly({ endings }: PivotAnswer): string {
  const [first] = endings.toSorted((a, b) => b.share.value - a.share.value);
  return first ? t('pivots.mostly', { ending: first.name, ...perHundred(first.share) }) : '';
}

/** Every ending of every answer, with its bounds. */
function Figures({ pivot }: { pivot: Pivot }) {
  return (
    <details>
      <summary>{t('pivots.figures')}</summary>
      <table>
        <caption>{t('pivots.plays', { n: pivot.plays })}</caption>
        <thead>
          <tr>
            {(['ending', 'of', 'bounds'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`pivots.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {pivot.answers.map(({ label, endings }) => (
          <tbody key={label}>
            <tr>
              <th colSpan={3} scope="rowgroup">
                {label}
              </th>
            </tr>
            {endings.map((ending) => (
              <tr key={ending.id}>
                <th scope="row">
                  <i class={printOf(ending)} aria-hidden="true" />
                  {ending.name}
                </th>
                <td>{hundredths(ending.share.value) || t('pivots.few')}</td>
                <td>{t('pivots.between', perHundred(ending.share))}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}

/** The prints of all the endings that are shown. */
export function Legend({ pivots }: { pivots: readonly Pivot[] }) {
  if (pivots.length === 0) return null;
  const endings = new Map(
    pivots
      .flatMap(({ answers }) => answers)
      .flatMap((answer) => answer.endings.map((one) => [one.place, one])),
  );
  return (
    <ul class="pivots-legend" aria-label={t('pivots.legend')}>
      {[...endings.values()]
        .toSorted((a, b) => a.place - b.place)
        .map((ending) => (
          <li key={ending.id}>
            <i class={printOf(ending)} aria-hidden="true" />
            {ending.name}
          </li>
        ))}
    </ul>
  );
}

/** History's own ending is solid, a war is in red, every other ending has a print of its own. */
function printOf({ place, historical, war }: PivotEnding): string {
  if (historical) return 'fut fut-history';
  return war ? `fut fut-war-${place % 3}` : `fut fut-${place % 10}`;
}

export function perHundred({ value, low, high }: Likely) {
  return { n: hundredths(value), low: hundredths(low), high: hundredths(high) };
}

export function hundredths(share: number): number {
  return Math.round(share * 100);
}
