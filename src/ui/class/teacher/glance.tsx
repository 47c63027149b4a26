import { useEffect, useRef } from 'preact/hooks';
import type { ChairCard, GlanceView } from '../../../classroom/protocol/views.ts';
import { announce } from '../../parts/announce.tsx';
import { now } from '../server-clock.ts';
import { Sign } from '../sign.tsx';
import { minutesText, secondsLeft } from '../time.ts';
import { openTable, useDesk } from './desk-state.ts';
import { Ladder } from './ladder.tsx';
import { benches, counts, DOING_SIGNS, phaseSign } from './standing.ts';
import { shortWhen } from './when.ts';
import { tt } from './words.ts';

/** The tables as index cards. They never change their order; only the one in need is marked. */
export function Glance({ tables }: { tables: readonly GlanceView[] }) {
  const desk = useDesk();
  return (
    <nav class="t-glance" aria-label={tt('desk.tables')}>
      <ul>
        {tables.map((table, i) => (
          <li key={table.id}>
            <button
              type="button"
              class={table.alarm ? 't-tab t-need' : 't-tab'}
              aria-current={desk.table.value === table.id ? 'true' : undefined}
              aria-keyshortcuts={String(i + 1)}
              onClick={() => {
                openTable(desk, table.id);
                desk.page.value = 'tables';
              }}
            >
              <span class="t-k">
                <span class="vh">{tt('table.name', { id: '' })}</span>
                {table.id}
              </span>
              <span class="t-clk t-cable">{table.when}</span>
              <span class="t-ph">
                <Sign name={phaseSign(table)} /> {phaseText(table)}
              </span>
              <Seats chairs={table.chairs} />
              <Ladder tension={table.tension} />
              <span class="t-wait">
                <Sign name={table.alarm ? 'warning' : phaseSign(table)} />
                <span>{table.ended ?? table.standing}</span>
              </span>
              <span class="t-last">
                <span>
                  {table.last && (
                    <>
                      <span class="t-cable">{shortWhen(table.last.when)}</span> {table.last.text}
                    </>
                  )}
                </span>
                <Left table={table} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Says a table's standing once, when it begins to need the teacher. */
export function useAlarms(tables: readonly GlanceView[]): void {
  const known = useRef<readonly string[]>([]);
  const alarmed = tables.filter(({ alarm }) => alarm);
  useEffect(() => {
    const fresh = alarmed.filter(({ id }) => !known.current.includes(id));
    known.current = alarmed.map(({ id }) => id);
    for (const { id, standing } of fresh) announce(tt('table.alarm', { id, standing }));
  }, [alarmed.map(({ id }) => id).join('')]);
}

/** "At the desk"; paused and ended say so. */
export function phaseText({ ended, paused, phase }: GlanceView): string {
  if (ended !== null) return tt('table.ended');
  return paused ? tt('table.paused') : phase;
}

/** How long is left for what the table waits for. */
export function Left({ table }: { table: GlanceView }) {
  const left = secondsLeft(table, now());
  if (left === null || table.ended !== null) return null;
  return (
    <span class="t-left t-cable">
      {minutesText(left)}
      <span class="vh"> {tt('table.left', { left: '' })}</span>
    </span>
  );
}

/** Every chair as a sign, by sides; in words for those who listen. */
function Seats({ chairs }: { chairs: readonly ChairCard[] }) {
  return (
    <span class="t-seats">
      {benches(chairs).map((bench) => (
        <span key={bench[0]?.role} class="t-bench" aria-hidden="true">
          {bench.map(({ role, doing }) => (
            <span key={role} class={`t-st t-st-${doing}`}>
              <Sign name={DOING_SIGNS[doing]} />
            </span>
          ))}
        </span>
      ))}
      <span class="vh">
        {counts(chairs)
          .map(({ doing, n }) => tt(`table.count.${doing}`, { n }))
          .join(', ')}
      </span>
    </span>
  );
}
