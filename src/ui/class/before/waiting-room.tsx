import { useSignal } from '@preact/signals';
import { Icon } from '../../parts/icon.tsx';
import { Picture } from '../../parts/picture.tsx';
import { stillOf } from '../../parts/pictures.ts';
import { BandRow } from '../band.tsx';
import { LeaveDialog } from '../leave-dialog.tsx';
import { usePlace } from '../place.ts';
import { Shell } from '../shell.tsx';
import { Sign } from '../sign.tsx';
import { c } from '../words.ts';
import { HowTo } from './how-to.tsx';

const SKY = 'v_justice';

/** Until the teacher begins: who you are, and how it works. */
export function WaitingRoom({ onCard }: { onCard: (() => void) | null }) {
  const { room, kept, seat } = usePlace();
  const leaving = useSignal(false);
  const here = room.value?.here ?? 0;
  return (
    <Shell
      page="waiting"
      class="cl-page"
      band={
        <BandRow sign={<Icon name="hourglass-medium" />}>
          {c('waiting.soon')} <span class="here">{c('waiting.here', { n: here })}</span>
        </BandRow>
      }
      act={
        <>
          <button type="button" class="btn" onClick={() => (leaving.value = true)}>
            {c('leave')}
          </button>
          {onCard && (
            <button type="button" class="btn btn-red" onClick={onCard}>
              <Sign name="identification-card" /> {c('waiting.card')}
            </button>
          )}
        </>
      }
    >
      <div class="wait-you">
        <Picture drawing={stillOf(SKY)} />
        <p class="h-label">{c('waiting.you')}</p>
        <h1 class="you-name cable" tabIndex={-1} data-lead>
          {seat.value?.alias ?? kept.value?.alias}
        </h1>
        {room.value && <p class="you-case">{room.value.case.short}</p>}
      </div>
      <HowTo />
      <p class="promise">
        <Sign name="arrows-clockwise" /> <span>{c('waiting.kept')}</span>
      </p>
      {leaving.value && <LeaveDialog onClose={() => (leaving.value = false)} />}
    </Shell>
  );
}
