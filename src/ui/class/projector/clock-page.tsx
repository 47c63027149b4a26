import type { ProjectorView } from '../../../classroom/protocol/views.ts';
import { now } from '../server-clock.ts';
import { Sign } from '../sign.tsx';
import { minutesText, secondsLeft } from '../time.ts';
import { Backdrop } from './backdrop.tsx';
import { tp } from './words.ts';

/** In play: one clock, one rule, and where each table's own calendar stands. */
export function ClockPage({ view }: { view: ProjectorView }) {
  const { class: lesson, clocks } = view;
  const { part, paused } = lesson.lesson;
  const left = secondsLeft(lesson.lesson, now());
  return (
    <main class="pj-play">
      <section class="pj-room" aria-labelledby="pj-h">
        <Backdrop caseId={lesson.case.id} />
        <div class="pj-room-text">
          <h1 id="pj-h">{lesson.case.short}</h1>
          <p class="pj-part">{paused ? tp('paused') : tp(`part.${part}`)}</p>
          {left !== null && (
            <p class={paused ? 'pj-left pj-stands' : 'pj-left'} role="timer" aria-live="off">
              <span class="vh">{tp('left')}</span>
              {minutesText(left)}
            </p>
          )}
          <p class="pj-rule">
            {tp(`rule.${part}.1`)} <span>{tp(`rule.${part}.2`)}</span>
          </p>
        </div>
      </section>
      <section class="pj-tables" aria-label={tp('tables')}>
        <ul>
          {clocks.map(({ table, when, ended }) => (
            <li key={table}>
              <section class="pj-card pj-now" aria-labelledby={`pj-${table}`}>
                <h2 id={`pj-${table}`}>
                  <span class="vh">{tp('table')}</span>
                  {table}
                </h2>
                <p class="pj-when">{when}</p>
                <p class="pj-state">
                  <Sign name={ended ? 'flag-checkered' : 'path'} />
                  {tp(ended ? 'ended' : 'plays')}
                </p>
              </section>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
