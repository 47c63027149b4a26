import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ReplayFrame, ReplayOutline, RoomView } from '../../../projection/views-replay.ts';
import type { TableId } from '../../../vocabulary/classroom.ts';
import { SIDES } from '../../../vocabulary/words.ts';
import { announce } from '../../parts/announce.tsx';
import { Sign } from '../sign.tsx';
import { useDesk } from './desk-state.ts';
import { PanelTop } from './panel-top.tsx';
import { tt } from './words.ts';

/** A table's play step by step, before the teacher alone or on the projector. */
export function ReplayPanel({ table }: { table: TableId }) {
  const desk = useDesk();
  const outline = useSignal<ReplayOutline | null>(null);
  const frame = useSignal<ReplayFrame | null>(null);
  const step = useSignal(0);
  const wanted = useRef(0);
  const told = desk.door.view.value?.show === 'replay';
  /** Known here before the class has told of it: the next step may be pressed at once. */
  const shown = useSignal(told);
  useEffect(() => {
    shown.value = told;
  }, [shown, told]);
  const fail = (error: unknown) =>
    (desk.trouble.value = error instanceof Error ? error.message : String(error));
  useEffect(() => {
    desk.door.ask({ kind: 'replay', table }).then((told) => {
      outline.value = told.outline;
      to(0, false);
    }, fail);
  }, [desk, table]);
  const to = (n: number, project: boolean) => {
    const last = (outline.value?.steps.length ?? 1) - 1;
    step.value = Math.max(0, Math.min(last, n));
    wanted.current = step.value;
    desk.door.ask({ kind: 'frame', table, step: step.value }).then((told) => {
      if (told.frame.n === wanted.current) frame.value = told.frame;
    }, fail);
    if (project) void desk.act({ kind: 'project', show: 'replay', table, step: step.value });
  };
  const move = (n: number) => to(n, shown.value);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [step.value]);
  const { steps } = outline.value ?? { steps: [] };
  return (
    <section class="t-whole on-paper" aria-labelledby="t-panel-h">
      <PanelTop title={tt('replay.title', { id: table })} note={steps[step.value]?.label ?? ''} />
      <div class="t-replay">
        {/* Before its steps have come there is nothing to step to. */}
        {outline.value && (
          <Transport
            n={step.value}
            of={steps.length}
            to={move}
            shown={shown.value}
            onShow={() => {
              shown.value = !shown.value;
              if (!shown.value)
                void desk.act({ kind: 'project', show: 'clock', table: null, step: null });
              else to(step.value, true);
              announce(tt(shown.value ? 'replay.projected' : 'replay.stopped'));
            }}
          />
        )}
        {/* Focusable: a region that scrolls must be reachable by keyboard. */}
        <section ref={list} class="t-steps" tabIndex={0} aria-label={tt('replay.steps')}>
          <ol>
            {steps.map(({ n, label, clocks }, i) => (
              <li key={n}>
                {clocks[0]?.date !== steps[i - 1]?.clocks[0]?.date && (
                  <p class="t-day t-cable">{clocks[0]?.date}</p>
                )}
                <button
                  type="button"
                  aria-current={n === step.value ? 'step' : undefined}
                  onClick={() => move(n)}
                >
                  <span class="t-cable">{clocks[0]?.now}</span> <span>{label}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
        {frame.value && <Frame frame={frame.value} />}
      </div>
    </section>
  );
}

interface TransportProps {
  readonly n: number;
  readonly of: number;
  readonly to: (n: number) => void;
  readonly shown: boolean;
  readonly onShow: () => void;
}

function Transport({ n, of, to, shown, onShow }: TransportProps) {
  return (
    <div class="t-transport">
      <button type="button" class="btn" aria-label={tt('replay.start')} onClick={() => to(0)}>
        <Sign name="skip-back" />
      </button>
      <button type="button" class="btn" aria-label={tt('replay.back')} onClick={() => to(n - 1)}>
        <Sign name="caret-left" />
      </button>
      <p class="t-cable">{tt('replay.place', { n: n + 1, of })}</p>
      <button type="button" class="btn" aria-label={tt('replay.on')} onClick={() => to(n + 1)}>
        <Sign name="caret-right" />
      </button>
      <button type="button" class="btn" aria-pressed={shown} onClick={onShow}>
        <Sign name="projector-screen" /> {tt(shown ? 'replay.projected' : 'replay.project')}
      </button>
    </div>
  );
}

function Frame({ frame: { rooms } }: { frame: ReplayFrame }) {
  return (
    // Focusable: a region that scrolls must be reachable by keyboard.
    <section class="t-frame" tabIndex={0} aria-label={tt('replay.desks')}>
      {SIDES.map((side) => (
        <Desk key={side} room={rooms[side]} />
      ))}
    </section>
  );
}

/** What lay on one desk: the newest paper, and what was known. */
function Desk({ room }: { room: RoomView }) {
  const [paper] = room.papers;
  return (
    <section aria-label={tt('replay.desk', { city: room.city })}>
      <h3 class="t-h">
        {room.city} <span class="t-cable">{room.when}</span>
      </h3>
      {paper === undefined && room.rows.length === 0 && <p>{tt('replay.nothing')}</p>}
      {paper && (
        <article class="t-paper">
          <h4>{paper.headline}</h4>
          <p class="t-from">{paper.from}</p>
          {paper.body.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </article>
      )}
      <ul>
        {room.rows.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
