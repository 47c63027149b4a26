import { useSignal } from '@preact/signals';
import type { RoomView } from '../../../classroom/protocol/views.ts';
import { ADVICES, type AdviceKind, type Reason } from '../../../vocabulary/classroom.ts';
import { Icon } from '../../parts/icon.tsx';
import { Pick } from '../pick.tsx';
import { usePlace } from '../place.ts';
import { Sign } from '../sign.tsx';
import { c } from '../words.ts';
import { Because } from './because.tsx';
import { PutForm } from './put-form.tsx';
import { RoomList } from './room-list.tsx';
import { headOf } from './who.ts';
import { Work } from './work.tsx';

const SIGNS = {
  send: <Icon name="paper-plane-tilt" />,
  change: <Icon name="pencil-simple" />,
  hold: <Sign name="hand-palm" />,
} as const;

/** A draft lies before the room: send it, change it or hold it, and why. */
export function Advise({ room }: { room: RoomView }) {
  const { seat, give, waiting } = usePlace();
  const own = room.advice.find(({ role }) => role === seat.value?.card?.role);
  const advice = useSignal<AdviceKind>(own?.advice ?? 'send');
  const because = useSignal<Reason>(own?.because ?? 'way out');
  const under = waiting.value.some(({ command }) => command.kind === 'advise');
  const same = own?.advice === advice.value && own.because === because.value;
  const head = headOf(room);
  if (room.put === null) return null;
  return (
    <Work
      page="advise"
      title={c('advise.title')}
      act={
        <button
          type="button"
          class="btn btn-red"
          aria-disabled={same || under}
          onClick={() => {
            if (!same) give({ kind: 'advise', advice: advice.value, because: because.value });
          }}
        >
          {under || same
            ? c('advise.said')
            : c(`advise.tell.${advice.value}`, { name: head?.name ?? c('advise.head') })}
        </button>
      }
    >
      <PutForm
        title={c('advise.draft', { name: head?.name ?? c('advise.head') })}
        sign="file-text"
        put={room.put}
      />
      <fieldset class="three">
        <legend class="h-label">{c('advise.yours')}</legend>
        {ADVICES.map((kind) => (
          <Pick
            key={kind}
            name="advice"
            checked={advice.value === kind}
            onChoose={() => (advice.value = kind)}
          >
            {SIGNS[kind]}
            <span>{c(`advise.${kind}`)}</span>
          </Pick>
        ))}
      </fieldset>
      <Because value={because.value} onChoose={(reason) => (because.value = reason)} />
      <RoomList room={room} />
    </Work>
  );
}
