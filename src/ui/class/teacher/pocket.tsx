import type { ChairCard, GlanceView, TeacherView } from '../../../classroom/protocol/views.ts';
import { now } from '../server-clock.ts';
import { Sign } from '../sign.tsx';
import { allText, MINUTE, Next, Pause } from './all.tsx';
import { doingText } from './chair.tsx';
import { openTable, useDesk } from './desk-state.ts';
import { Left, phaseText } from './glance.tsx';
import { Ladder } from './ladder.tsx';
import { DOING_SIGNS, phaseSign, urgent } from './standing.ts';
import { Twice } from './twice.tsx';
import { tt } from './words.ts';

/** The tables in a pocket: who needs me, and what can be done about it with a thumb. */
export function Pocket({ tables }: { tables: readonly GlanceView[] }) {
  return (
    <nav class="t-rows" aria-label={tt('desk.tables')}>
      <ul>
        {tables.map((table) => (
          <Row key={table.id} table={table} />
        ))}
      </ul>
    </nav>
  );
}

function Row({ table }: { table: GlanceView }) {
  const desk = useDesk();
  const open = desk.table.value === table.id;
  return (
    <li class={`t-row${table.alarm ? ' t-need' : ''}${open ? ' t-row-open' : ''}`}>
      <button
        type="button"
        class="t-row-tab"
        aria-expanded={open}
        onClick={() => openTable(desk, table.id)}
      >
        <span class="t-k">
          <span class="vh">{tt('table.name', { id: '' })}</span>
          {table.id}
        </span>
        <span class="t-row-w">
          <b>
            <Sign name={table.alarm ? 'warning' : phaseSign(table)} />
            <span>{table.ended ?? table.standing}</span>
            <Left table={table} />
          </b>
          <span>
            <span class="t-cable">{table.when}</span> {phaseText(table)}
          </span>
        </span>
        <Ladder tension={table.tension} />
      </button>
      {open && (
        <div class="t-row-in">
          <ul>
            {urgent(table.chairs).map((chair) => (
              <Urgent key={chair.role} table={table} chair={chair} />
            ))}
          </ul>
          <div class="t-row-acts">
            <button
              type="button"
              class="btn"
              aria-label={tt('table.open.label', { id: table.id })}
              onClick={() => (desk.page.value = 'table')}
            >
              <Sign name="eye" /> {tt('table.open')}
            </button>
            {table.ended === null && (
              <Twice
                again={tt('all.end.again')}
                run={() => void desk.act({ kind: 'end beat', table: table.id })}
              >
                <Sign name="skip-forward" /> {tt('all.end')}
              </Twice>
            )}
            <button
              type="button"
              class="btn t-square"
              aria-haspopup="dialog"
              onClick={() => (desk.asking.value = { kind: 'table' })}
            >
              <Sign name="dots-three" />
              <span class="vh">{tt('table.more', { id: table.id })}</span>
            </button>
          </div>
        </div>
      )}
    </li>
  );
}

/** A chair that keeps others waiting, with what helps. */
function Urgent({ table, chair }: { table: GlanceView; chair: ChairCard }) {
  const desk = useDesk();
  const { role, name, doing } = chair;
  return (
    <li>
      <Sign name={DOING_SIGNS[doing]} />
      <span>
        <b>{name}</b> {doingText(chair, now())}
      </span>
      {doing === 'thinks' ? (
        <button
          type="button"
          class="btn"
          onClick={() => desk.act({ kind: 'nudge', table: table.id, role })}
        >
          {tt('chair.nudge')}
          <span class="vh"> {name}</span>
        </button>
      ) : (
        <button
          type="button"
          class="btn"
          onClick={() => desk.act({ kind: 'model', table: table.id, role, on: true })}
        >
          {tt('chair.model.on')}
          <span class="vh"> {name}</span>
        </button>
      )}
    </li>
  );
}

/** At the foot: all tables, and the next part. */
export function PocketFoot({ view }: { view: TeacherView }) {
  const desk = useDesk();
  const { part } = view.class.lesson;
  const runs = part !== 'joining' && part !== 'over';
  return (
    <footer class="t-foot">
      {/* While tables play, the reveal would only say that it waits. */}
      {(part !== 'play' || view.ended === view.tables.length) && <Next view={view} />}
      {runs && (
        <fieldset>
          <legend>{allText(view.tables.length)}</legend>
          <Pause view={view} text={tt('all.pause.short')} />
          <button
            type="button"
            class="btn"
            aria-label={tt('all.extend.label')}
            onClick={() => desk.act({ kind: 'extend', table: null, seconds: MINUTE })}
          >
            <Sign name="plus" /> {tt('all.extend.short')}
          </button>
          <button
            type="button"
            class="btn"
            aria-haspopup="dialog"
            onClick={() => (desk.asking.value = { kind: 'send' })}
          >
            <Sign name="lightning" /> {tt('all.send')}
          </button>
        </fieldset>
      )}
    </footer>
  );
}
