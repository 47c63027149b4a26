import { go } from '../../routes.ts';
import { usePlace } from '../place.ts';
import { Shell } from '../shell.tsx';
import { Sign } from '../sign.tsx';
import { c } from '../words.ts';

/** The lesson is over: what is kept and for how long, and the way to play the case alone. */
export function Over({ onDebrief }: { onDebrief: () => void }) {
  const { room, leave } = usePlace();
  const its = room.value?.case;
  return (
    <Shell
      page="over"
      class="cl-page"
      act={
        <>
          <button type="button" class="btn" onClick={onDebrief}>
            {c('over.debrief')}
          </button>
          <button
            type="button"
            class="btn btn-red"
            onClick={() => {
              leave();
              go({ screen: 'casebook', caseId: its?.id ?? null });
            }}
          >
            {c('over.casebook')}
          </button>
        </>
      }
    >
      <h1 class="h-poster" tabIndex={-1} data-lead>
        {c('over.title')}
      </h1>
      <p class="lead">{c('over.text', { case: its?.short ?? '' })}</p>
      <p class="promise">
        <Sign name="shield-check" /> <span>{c('over.promise')}</span>
      </p>
    </Shell>
  );
}
