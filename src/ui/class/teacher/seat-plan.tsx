import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type {
  ChairCard,
  GlanceView,
  SeatCard,
  TeacherView,
} from '../../../classroom/protocol/views.ts';
import type { TableId } from '../../../vocabulary/classroom.ts';
import { layout } from '../../layout.ts';
import { announce } from '../../parts/announce.tsx';
import { now } from '../server-clock.ts';
import { Sign } from '../sign.tsx';
import { seatText } from './chair-dialog.tsx';
import { type Desk, useDesk } from './desk-state.ts';
import { tt } from './words.ts';

/** A student in the hand, on the way to a chair. */
type InHand = Pick<SeatCard, 'seat' | 'alias'> | null;

interface Hand {
  readonly held: InHand;
  readonly take: (seat: InHand) => void;
  /** Sits the one in hand down; a null role is the deputy of the busiest chair. */
  readonly put: (table: TableId, role: string | null) => void;
}

/** Who sits where. A student is chosen and then a chair, by mouse, touch or keyboard; or dragged. */
export function SeatPlan({ view }: { view: TeacherView }) {
  const desk = useDesk();
  const hand = useHand(desk);
  return (
    <section class="t-plan" aria-labelledby="t-plan-h">
      <header class="t-plan-top">
        <h2 class="vh" id="t-plan-h">
          {tt('room.plan')}
        </h2>
        <p role="status">
          {hand.held
            ? tt('room.held', { alias: hand.held.alias })
            : tt(layout.value === 'desk' ? 'room.hint.drag' : 'room.hint')}
        </p>
        <Tray title={tt('room.waiting')} seats={view.waiting} hand={hand} />
        {hand.held && (
          <button type="button" class="btn" onClick={() => hand.take(null)}>
            <Sign name="x" /> {tt('room.let')}
          </button>
        )}
      </header>
      <ul class="t-plan-tables">
        {view.tables.map((table) => (
          <li key={table.id}>
            <Plan table={table} hand={hand} />
          </li>
        ))}
      </ul>
      <Tray title={tt('room.removed')} seats={view.removed} hand={hand} removed />
    </section>
  );
}

function useHand(desk: Desk): Hand {
  const held = useSignal<InHand>(null);
  useEffect(() => {
    const letGo = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || held.value === null) return;
      event.stopImmediatePropagation();
      held.value = null;
    };
    addEventListener('keydown', letGo, { capture: true });
    return () => removeEventListener('keydown', letGo, { capture: true });
  }, [held]);
  const moved = useRef<string | null>(null);
  /** Whoever was put down is drawn anew in another place: the focus follows there. */
  useEffect(() => {
    if (moved.current === null || document.activeElement !== document.body) return;
    document.getElementById(`t-chip-${moved.current}`)?.focus();
  });
  return {
    held: held.value,
    take: (seat) => {
      moved.current = null;
      held.value = seat;
    },
    put: async (table, role) => {
      const one = held.value;
      held.value = null;
      if (one === null || !(await desk.act({ kind: 'seat', seat: one.seat, table, role }))) return;
      moved.current = one.seat;
      announce(tt('move.done', { alias: one.alias, table }));
    },
  };
}

interface TrayProps {
  readonly title: string;
  readonly seats: readonly SeatCard[];
  readonly hand: Hand;
  readonly removed?: boolean;
}

/** Those without a chair, or removed. Nothing where there is nobody. */
function Tray({ title, seats, hand, removed = false }: TrayProps) {
  const desk = useDesk();
  if (seats.length === 0) return null;
  return (
    <section class="t-tray" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {seats.map((seat) => (
          <li key={seat.seat}>
            {removed ? (
              <button
                type="button"
                class="t-chip"
                onClick={() => desk.act({ kind: 'readmit', seat: seat.seat })}
              >
                <Sign name="user-plus" /> {tt('seat.readmit', { alias: seat.alias })}
              </button>
            ) : (
              <Chip seat={seat} hand={hand} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Plan({ table, hand }: { table: GlanceView; hand: Hand }) {
  const filled = table.chairs.filter(({ seats }) => seats.length > 0).length;
  return (
    <section class="t-plan-table on-paper" aria-labelledby={`t-plan-${table.id}`}>
      <header>
        <h3 id={`t-plan-${table.id}`}>
          <span class="vh">{tt('table.name', { id: '' })}</span>
          {table.id}
        </h3>
        <p>{tt('room.filled', { n: filled, of: table.chairs.length })}</p>
      </header>
      <ul>
        {table.chairs.map((chair) => (
          <Place key={chair.role} table={table.id} chair={chair} hand={hand} />
        ))}
      </ul>
    </section>
  );
}

interface PlaceProps {
  readonly table: TableId;
  readonly chair: ChairCard;
  readonly hand: Hand;
}

function Place({ table, chair, hand }: PlaceProps) {
  const over = useSignal(false);
  const { held } = hand;
  const empty = chair.seats.length === 0;
  return (
    <li
      class={`t-place${empty ? ' t-free' : ''}${over.value ? ' t-over' : ''}`}
      onDragOver={(event) => {
        if (held === null) return;
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        hand.put(table, chair.role);
      }}
    >
      <span class="t-place-role">
        <b>{chair.name}</b> <span>{tt(`chair.duty.${chair.duty}`)}</span>
        {chair.need === 'essential' && (
          <span class="t-essential" title={tt('chair.need.essential')}>
            <span aria-hidden="true">●</span>
            <span class="vh">{tt('chair.need.essential')}</span>
          </span>
        )}
      </span>
      {!empty && (
        <span class="t-place-who">
          {chair.seats.map((seat) => (
            <Chip key={seat.seat} seat={seat} hand={hand} />
          ))}
        </span>
      )}
      {chair.doing === 'model' && empty && (
        <span class="t-modelled">
          <Sign name="robot" /> {tt('chair.model')}
        </span>
      )}
      {empty && chair.doing !== 'model' && held === null && (
        <span class="t-free-word">{tt('room.free')}</span>
      )}
      {held !== null && !chair.seats.some(({ seat }) => seat === held.seat) && (
        <button
          type="button"
          class="t-sit"
          aria-label={tt('room.sit', { alias: held.alias, role: chair.name, table })}
          onClick={() => hand.put(table, chair.role)}
        />
      )}
    </li>
  );
}

function Chip({ seat, hand }: { seat: SeatCard; hand: Hand }) {
  const held = hand.held?.seat === seat.seat;
  return (
    <button
      type="button"
      id={`t-chip-${seat.seat}`}
      class={seat.online ? 't-chip' : 't-chip t-off'}
      draggable
      aria-pressed={held}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', seat.alias);
        hand.take(seat);
      }}
      onClick={() => hand.take(held ? null : seat)}
    >
      {!seat.online && <Sign name="wifi-slash" />}
      <span>{seat.alias}</span>
      {(!seat.online || seat.deputy || seat.muted) && (
        <span class="vh">, {seatText(seat, now())}</span>
      )}
    </button>
  );
}
