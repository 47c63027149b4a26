import { useSignal } from '@preact/signals';
import { MOST_TEXT } from '../../../classroom/protocol/fixed.ts';
import { usePlace } from '../place.ts';
import { Shell } from '../shell.tsx';
import { c } from '../words.ts';

/** One line before the clock starts: how will it end? Read out when it has. */
export function Foresee({ onBrief }: { onBrief: () => void }) {
  const { give, seat, waiting } = usePlace();
  const text = useSignal('');
  const given = waiting.value.find(({ command }) => command.kind === 'foresee');
  const said =
    seat.value?.foreseen ?? (given?.command.kind === 'foresee' ? given.command.text : null);
  const keep = () => {
    const line = text.value.trim();
    if (line !== '') give({ kind: 'foresee', text: line });
  };
  return (
    <Shell
      page={said === null ? 'foresee' : 'foreseen'}
      class="cl-page"
      act={
        <>
          <button type="button" class="btn" onClick={onBrief}>
            {c('brief.again')}
          </button>
          {said === null && (
            <button
              type="submit"
              form="foresee"
              class="btn btn-red"
              aria-disabled={text.value.trim() === ''}
            >
              {c('foresee.do')}
            </button>
          )}
        </>
      }
    >
      <div class="cl-fall-in">
        <h1 class="h-poster" tabIndex={-1} data-lead>
          {c(said === null ? 'foresee.title' : 'foresee.kept')}
        </h1>
        {said === null ? (
          <form
            id="foresee"
            class="join-form"
            onSubmit={(event) => {
              event.preventDefault();
              keep();
            }}
          >
            <label class="lead" for="foresee-t">
              {c('foresee.ask')}
            </label>
            <textarea
              id="foresee-t"
              class="text-in"
              rows={3}
              maxLength={MOST_TEXT}
              value={text.value}
              onInput={({ currentTarget }) => (text.value = currentTarget.value)}
            />
            <p class="note">{c('foresee.note')}</p>
          </form>
        ) : (
          <>
            <blockquote class="foreseen">{said}</blockquote>
            <p class="lead">{c('foresee.wait')}</p>
          </>
        )}
      </div>
    </Shell>
  );
}
