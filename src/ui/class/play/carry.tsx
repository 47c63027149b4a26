import { useSignal } from '@preact/signals';
import type { ErrandView } from '../../../classroom/protocol/views.ts';
import type { Manner, Reason } from '../../../vocabulary/classroom.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Pick } from '../pick.tsx';
import { usePlace } from '../place.ts';
import { c } from '../words.ts';
import { Because } from './because.tsx';
import { PutForm } from './put-form.tsx';
import { Work } from './work.tsx';

/** An order is in the envoy's hands: its terms stand, how and where it is said does not. */
export function Carry({ errand }: { errand: ErrandView }) {
  const { give, waiting } = usePlace();
  const manner = useSignal<Manner>('plain');
  const venue = useSignal<string | null>(null);
  const back = useSignal(false);
  const chosen = errand.manners.find((one) => one.manner === manner.value);
  const under = waiting.value.some(
    ({ command }) => command.kind === 'deliver' || command.kind === 'hand back',
  );
  const next = errand.way[errand.way.findIndex(({ you }) => you) + 1];
  const refused = chosen?.refusal ?? null;
  return (
    <Work
      page="carry"
      title={c('carry.title')}
      act={
        <>
          <button
            type="button"
            class="btn cl-narrow"
            aria-haspopup="dialog"
            disabled={under}
            onClick={() => (back.value = true)}
          >
            {c('carry.back')}
          </button>
          <button
            type="button"
            class="btn btn-red"
            aria-disabled={under || refused !== null}
            onClick={() => {
              if (under || refused !== null) return;
              give({ kind: 'deliver', manner: manner.value, venue: venue.value });
            }}
          >
            {under
              ? c('carry.going')
              : next
                ? c('carry.say', { name: next.name })
                : c('carry.sayIt')}
          </button>
        </>
      }
    >
      <ol class={`route route-${errand.kind}`} aria-label={c('carry.way')}>
        {errand.way.map(({ name, note, you }, i) => (
          <li
            key={name}
            class={you ? 'here' : i < errand.way.findIndex((one) => one.you) ? 'done' : undefined}
          >
            <b>{name}</b>
            <span>{you ? c('you').toLowerCase() : note}</span>
          </li>
        ))}
      </ol>
      <PutForm title={c('carry.may')} sign="file-text" put={errand.put} way={false} />
      <fieldset class="picks">
        <legend class="h-label">{c('carry.how')}</legend>
        {errand.manners.map(({ manner: one, says, refusal }) => (
          <Pick
            key={one}
            name="manner"
            checked={manner.value === one}
            disabled={refusal !== null}
            onChoose={() => (manner.value = one)}
          >
            <span>
              {c(`manner.${one}`)}
              <small>{refusal ?? says}</small>
            </span>
          </Pick>
        ))}
      </fieldset>
      {errand.venues.length > 1 && (
        <fieldset class="picks">
          <legend class="h-label">{c('carry.where')}</legend>
          {errand.venues.map(({ id, name, hint }) => (
            <Pick
              key={id}
              name="venue"
              checked={(venue.value ?? errand.put.demarche.venue) === id}
              onChoose={() => (venue.value = id)}
            >
              <span>
                {name}
                <small>{hint}</small>
              </span>
            </Pick>
          ))}
        </fieldset>
      )}
      <p class="note">{c('carry.after')}</p>
      {back.value && <HandBack onClose={() => (back.value = false)} />}
    </Work>
  );
}

/** "Take it back": to the head, with a reason. */
function HandBack({ onClose }: { onClose: () => void }) {
  const { give } = usePlace();
  const because = useSignal<Reason>('wrong voice');
  return (
    <Dialog title={c('carry.back.title')} size="question" onClose={onClose}>
      <p>{c('carry.back.text')}</p>
      <Because value={because.value} onChoose={(reason) => (because.value = reason)} />
      <div class="go">
        <button
          type="button"
          class="btn btn-send"
          onClick={() => {
            give({ kind: 'hand back', because: because.value });
            onClose();
          }}
        >
          {c('carry.back')}
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {c('keep')}
        </button>
      </div>
    </Dialog>
  );
}
