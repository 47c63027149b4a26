import { useSignal } from '@preact/signals';
import type { TableView } from '../../../classroom/protocol/views.ts';
import { useHere } from '../../desk/here.ts';
import { Picture } from '../../parts/picture.tsx';
import { stillOf } from '../../parts/pictures.ts';
import { usePlace } from '../place.ts';
import { Sign } from '../sign.tsx';
import { Tick } from '../ways.tsx';
import { c } from '../words.ts';
import { PutForm } from './put-form.tsx';
import { RoomList } from './room-list.tsx';
import { Work } from './work.tsx';

/** How long after a nudge the same one may be given again, in milliseconds. */
const NUDGE_REST = 20_000;

/** Nothing is asked of this seat: whom all wait for, what the delegation is about, and a way to hurry them. */
export function Wait({ table }: { table: TableView }) {
  const { room, waiting, task } = table;
  const ended = task === 'ended';
  return (
    <Work page={`wait-${task}`} title={waiting.text} act={<Nudges roles={waiting.roles} />}>
      <Room />
      <h2 class="h-poster">{ended ? c('wait.ended') : waiting.text}</h2>
      <p class="lead">
        {c(ended ? 'wait.ended.text' : room === null ? 'wait.alone' : 'wait.text')}
      </p>
      {room?.handedBack && (
        <p class="handed">
          <Sign name="arrow-u-up-left" />
          <span>
            {c('wait.handedBack', {
              name: room.handedBack.name,
              because: c(`because.${room.handedBack.because}`),
            })}
          </span>
        </p>
      )}
      {room?.errand && (
        <PutForm
          title={c('wait.errand', { name: room.errand.name })}
          sign="sign-out"
          put={room.errand.put}
        />
      )}
      {room?.put && !room.errand && (
        <PutForm title={c('wait.put')} sign="file-text" put={room.put} />
      )}
      {room && <RoomList room={room} />}
    </Work>
  );
}

/** The room in which one waits; a laptop shows it with less of the rest. */
function Room() {
  const { session } = useHere();
  const stage = session.stage.value;
  const drawing = stage.kind === 'venue' ? stillOf(stage.venue) : null;
  return drawing && <Picture drawing={drawing} class="wait-room" />;
}

/** One button for each role that all wait for. */
function Nudges({ roles }: { roles: readonly string[] }) {
  const { give, seat, table } = usePlace();
  const rests = useSignal<readonly string[]>([]);
  const own = seat.value?.card?.role;
  const others = roles.filter((role) => role !== own);
  const nameOf = (role: string) =>
    table.value?.room?.members.find((member) => member.role === role)?.name;
  const nudge = (role: string) => {
    if (rests.value.includes(role)) return;
    give({ kind: 'nudge', role });
    rests.value = [...rests.value, role];
    setTimeout(() => (rests.value = rests.value.filter((one) => one !== role)), NUDGE_REST);
  };
  return (
    <>
      {others.map((role) => {
        const name = nameOf(role);
        const rest = rests.value.includes(role);
        return (
          <button
            key={role}
            type="button"
            class="btn"
            aria-disabled={rest}
            onClick={() => nudge(role)}
          >
            {rest ? <Tick /> : <Sign name="hand-waving" />}{' '}
            {rest ? c('nudge.done') : name ? c('nudge.name', { name }) : c('nudge')}
          </button>
        );
      })}
    </>
  );
}
