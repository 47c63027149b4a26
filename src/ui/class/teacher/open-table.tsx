import { useEffect, useRef } from 'preact/hooks';
import type { OpenTableView } from '../../../classroom/protocol/views.ts';
import type { ClockView } from '../../../projection/views.ts';
import type { Side } from '../../../vocabulary/words.ts';
import { layout } from '../../layout.ts';
import { now } from '../server-clock.ts';
import { Sign } from '../sign.tsx';
import { minutesText, secondsLeft } from '../time.ts';
import { Chair } from './chair.tsx';
import { ChairActions } from './chair-actions.tsx';
import { useDesk } from './desk-state.ts';
import { phaseText } from './glance.tsx';
import { Rungs } from './ladder.tsx';
import { Lines } from './lines.tsx';
import { Record } from './record.tsx';
import { ReplayPanel } from './replay-panel.tsx';
import { phaseSign } from './standing.ts';
import { TableActions } from './table-actions.tsx';
import { tt } from './words.ts';

/** One table laid open: its chairs by side with the lines between them, its record, what can be done. */
export function OpenTable() {
  const desk = useDesk();
  const { opened } = desk.door;
  const table = desk.table.value;
  const panel = desk.panel.value;
  const online = desk.door.line.value.kind === 'open';
  /** A line that comes back has to be told again which table lies open. */
  useEffect(() => {
    if (online) desk.door.ask({ kind: 'table', table }).catch(() => undefined);
  }, [desk, table, online]);
  const view = opened.value?.glance.id === table ? opened.value : null;
  if (panel?.kind === 'replay') return <ReplayPanel key={table} table={table} />;
  if (view === null) {
    return (
      <section class="t-whole on-paper" aria-busy="true">
        <p class="t-empty">{tt('table.coming')}</p>
      </section>
    );
  }
  return (
    <section class="t-whole on-paper" aria-labelledby="t-whole-h">
      <Head view={view} />
      <div class="t-scroll" tabIndex={-1}>
        <Round view={view} />
        <div class="t-lower">
          <Record view={view} />
          {layout.value === 'desk' && <ChairActions chairs={view.glance.chairs} />}
        </div>
      </div>
      <TableActions glance={view.glance} />
    </section>
  );
}

function Head({ view: { glance, title, clocks } }: { view: OpenTableView }) {
  const left = secondsLeft(glance, now());
  return (
    <header class="t-whead">
      <h2 id="t-whole-h">
        {title === ''
          ? tt('table.name', { id: glance.id })
          : tt('table.heading', { id: glance.id, title })}
      </h2>
      <p class="t-phase">
        <span class="t-phase-now">
          <Sign name={phaseSign(glance)} /> {phaseText(glance)}
        </span>
        <span>{tt('table.beat', { n: glance.beat })}</span>
        {left !== null && glance.ended === null && (
          <b class="t-cable">{tt('table.left', { left: minutesText(left) })}</b>
        )}
      </p>
      <p class="t-two">
        {clocks.map(({ id, city, when }) => (
          <span key={id}>
            {city} <span class="t-cable">{when}</span>
          </span>
        ))}
      </p>
      <Rungs tension={glance.tension} />
    </header>
  );
}

/** The chairs: each side in a column, between them the lines and who sits there. */
function Round({ view }: { view: OpenTableView }) {
  const round = useRef<HTMLDivElement>(null);
  const { chairs } = view.glance;
  const rows = Math.max(
    ...(['A', 'B'] as const).map((side) => chairs.filter((one) => one.side === side).length),
    chairs.filter((one) => one.side === null).length + Math.min(2, view.lines.length),
  );
  const narrow = layout.value !== 'desk';
  return (
    <div ref={round} class="t-round" style={{ '--rows': rows }}>
      <Column view={view} side="A" />
      <section class="t-mid" aria-labelledby="t-mid-h">
        <h3 class="t-h" id="t-mid-h">
          {tt('table.between')}
        </h3>
        <ul class="t-ways">
          <Lines
            lines={view.lines}
            room={rows - chairs.filter((one) => one.side === null).length}
          />
          {chairs
            .filter(({ side }) => side === null)
            .map((chair) => (
              <li
                key={chair.role}
                class={chair.duty === 'mediates' && !narrow ? 't-via' : undefined}
              >
                <Chair chair={chair} />
              </li>
            ))}
        </ul>
      </section>
      <Column view={view} side="B" />
    </div>
  );
}

function Column({ view, side }: { view: OpenTableView; side: Side }) {
  const chairs = view.glance.chairs.filter((chair) => chair.side === side);
  const clock: ClockView | undefined = view.clocks.find((one) => one.side === side);
  const id = `t-side-${side}`;
  return (
    <section aria-labelledby={id}>
      <h3 class="t-h" id={id}>
        {clock?.city ?? side}
      </h3>
      <ul class="t-side">
        {chairs.map((chair) => (
          <li key={chair.role}>
            <Chair chair={chair} />
          </li>
        ))}
      </ul>
    </section>
  );
}
