/** All tables beside each other and beside history: the reveal, for teacher and students alike. */
import type { ComponentChildren } from 'preact';
import type { TablesView } from '../../classroom/protocol/views.ts';
import { classTables } from '../strings/en/class-tables.ts';
import { speaker } from '../strings/t.ts';
import { placed } from './tables-lines.ts';
import '../styles/class-tables.css';

const s = speaker(classTables);

interface Props {
  readonly view: TablesView;
  /** On the big screen nothing is small, and nothing is told that a hand would have to open. */
  readonly big?: boolean;
  /** The reader's own table, marked as theirs. */
  readonly own?: string | null;
  /** Level of its headings. */
  readonly children?: ComponentChildren;
}

/**
 * History is the trunk; a table leaves it at its first difference. Ordered by how long they kept to
 * history, so that the lines never cross. Without the lines it is a list that says the same.
 */
export function Tables({ view, big, own = null, children }: Props) {
  const { history, marks, tables } = view;
  const chart = placed(view);
  return (
    <section class={big ? 'tables tables-big' : 'tables'} aria-labelledby="tables-h">
      <header class="tables-top">
        <h2 class="tables-h" id="tables-h" tabIndex={-1} data-lead>
          {s('tables.title')}
        </h2>
        <p>{s('tables.sub', { n: tables.length })}</p>
        {children}
      </header>
      <div class="tables-chart" style={{ '--rows': tables.length }}>
        <svg
          class="tables-wires"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {chart.map(({ id, same, left }) => (
            <g key={id}>
              {left && <path class="case" d={left} />}
              {left && <path class="left" d={left} />}
              <path class="same" d={same} />
            </g>
          ))}
          <path class="trunk" d={`M0 ${TRUNK}H${END}`} />
        </svg>
        {chart.map(({ id, at }) =>
          at === null ? null : (
            <span
              key={id}
              class="tables-dia"
              aria-hidden="true"
              style={{ left: `${at.x}%`, top: `${at.y}%` }}
            />
          ),
        )}
        <div class="tables-history">
          <h3>{s('tables.history')}</h3>
          <ol class="tables-marks">
            {marks.map(({ n, when, text }) => (
              <li key={n} style={{ '--x': `${chart.findLast((one) => one.n === n)?.at?.x ?? 0}%` }}>
                <b>{when}</b> {text}
              </li>
            ))}
          </ol>
          <p class="tables-end tables-end-history">
            <b>{history.name}</b>
            <span class="tables-poster">{history.poster}</span>
          </p>
        </div>
        <ol class="tables-rows">
          {tables.map((table, i) => (
            <li
              key={table.id}
              class={table.id === own ? 'tables-row tables-own' : 'tables-row'}
              style={{
                '--y': `${chart[i]?.end ?? 0}%`,
                '--x': `${(chart[i]?.at ?? chart[i + 1]?.at)?.x ?? 0}%`,
              }}
            >
              {table.parts && (
                <p class="tables-why">
                  <span class="tables-mark">
                    <span class="vh">{s('tables.first')}: </span>
                    {table.parts.when}
                  </span>{' '}
                  {table.parts.text}
                </p>
              )}
              <div class="tables-end">
                <span class="tables-badge">
                  <span class="vh">{s('tables.table')} </span>
                  {table.id}
                </span>
                <p class="tables-came">
                  <b>{table.ending}</b>
                  <span class="tables-poster">
                    {table.parts === null
                      ? s('tables.never')
                      : table.same
                        ? s('tables.same')
                        : table.poster}
                  </span>
                </p>
                {table.id === own && <em>{s('tables.yours')}</em>}
              </div>
              {!big && (
                <p class="tables-note">
                  {s('tables.sent', table.sent)}{' '}
                  {table.leaks === 0 ? s('tables.noLeaks') : s('tables.leaks', { n: table.leaks })}
                </p>
              )}
            </li>
          ))}
        </ol>
        <p class="tables-legend" aria-hidden="true">
          <span class="tables-dia" /> {s('tables.first')}
        </p>
      </div>
    </section>
  );
}

/** The trunk's height and the end of all lines, in hundredths of the chart. */
const TRUNK = 18.4;
const END = 69;
