import type { TeacherView } from '../../../classroom/protocol/views.ts';
import { TABLES } from '../../../vocabulary/classroom.ts';
import { layout } from '../../layout.ts';
import { Choice } from '../../parts/choice.tsx';
import { codeText, doorsOf, isLocal } from '../code.ts';
import { joinAddress } from '../join-address.ts';
import { Qr } from '../qr.tsx';
import { Sign } from '../sign.tsx';
import { LockButton } from './all.tsx';
import { useDesk } from './desk-state.ts';
import { SeatPlan } from './seat-plan.tsx';
import { projectorHash } from './show-dialog.tsx';
import { Twice } from './twice.tsx';
import { tt } from './words.ts';

/** Code, address and seats: the lobby before the lesson, and the room at any time after. */
export function Room({ view }: { view: TeacherView }) {
  return (
    <section class="t-room" aria-label={tt('desk.room')}>
      <Entrance view={view} />
      <SeatPlan view={view} />
    </section>
  );
}

function Entrance({ view }: { view: TeacherView }) {
  const desk = useDesk();
  const { here } = view.class;
  const doors = doorsOf(location.host, desk.kept.addresses);
  const [first = location.host] = doors;
  const before = view.class.lesson.part === 'joining';
  return (
    <section class="t-entrance on-paper" aria-label={tt('room.code')}>
      <p class="t-code">
        <span class="vh">{tt('room.code')} </span>
        {codeText(view.code)
          .split(' ')
          .map((half) => (
            <span key={half}>{half} </span>
          ))}
      </p>
      <ul class="t-doors">
        {doors.map((door, i) => (
          <li key={door}>
            {i === 0 ? tt('room.address', { address: '' }) : tt('room.address.or')}{' '}
            <b class="t-cable">{door}</b>
          </li>
        ))}
      </ul>
      {isLocal(first) && <p class="t-local">{tt('room.local')}</p>}
      <div class="t-entrance-row">
        <Qr
          text={joinAddress(first, view.code)}
          label={tt('room.qr', { address: first })}
          class="t-qr"
        />
        <div>
          <p class="t-count" role="status">
            {here === 0 ? (
              tt('room.nobody')
            ) : (
              <>
                <b>{here}</b> {tt('room.here')}
              </>
            )}
          </p>
          {!(before && layout.value === 'desk') && <LockButton on={view.class.locked} />}
          <a class="btn" href={projectorHash(desk.kept)} target="back-channel-projector">
            <Sign name="projector-screen" /> {tt('room.project')}
          </a>
        </div>
      </div>
      {before && (
        <Choice
          label={tt('room.tables')}
          options={TABLES}
          value={TABLES[view.tables.length - 1] ?? 'A'}
          name={(id) => String(TABLES.indexOf(id) + 1)}
          onChoose={(id) => desk.act({ kind: 'lay tables', count: TABLES.indexOf(id) + 1 })}
          means={(id) => tt('room.tables.note', { n: Math.ceil(here / (TABLES.indexOf(id) + 1)) })}
        />
      )}
      {before && (
        <div class="t-rehearse">
          <Twice again={tt('room.rehearse.again')} run={() => void desk.act({ kind: 'rehearse' })}>
            <Sign name="robot" /> {tt('room.rehearse')}
          </Twice>
          <p>{tt('room.rehearse.note')}</p>
        </div>
      )}
    </section>
  );
}
