import { useSignal } from '@preact/signals';
import { MOST_TEXT } from '../../../classroom/protocol/fixed.ts';
import type { FactView } from '../../../classroom/protocol/views.ts';
import { SURENESSES, type Sureness } from '../../../vocabulary/classroom.ts';
import { Pick } from '../pick.tsx';
import { usePlace } from '../place.ts';
import { Sign } from '../sign.tsx';
import { c } from '../words.ts';
import { Work } from './work.tsx';

/** A story rests on so many facts at most. */
const MOST = 3;

/** The press: up to three facts that are public or leaked, how sure it is, and the story as it goes out. */
export function Publish({ facts }: { facts: readonly FactView[] }) {
  const { give, waiting, room, seat } = usePlace();
  const chosen = useSignal<readonly string[]>([]);
  const sure = useSignal<Sureness>('told');
  const typed = useSignal('');
  const story = chosen.value.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  const under = waiting.value.some(({ command }) => command.kind === 'publish');
  const free = room.value?.freeText === true;
  const none = story.length === 0 || under;
  const headline = typed.value.trim() || (story[0]?.text ?? '');
  const send = () => {
    if (none) return;
    give({
      kind: 'publish',
      facts: [...chosen.value],
      sure: sure.value,
      text: free && typed.value.trim() !== '' ? typed.value.trim() : null,
    });
    chosen.value = [];
    typed.value = '';
  };
  return (
    <Work
      page="publish"
      title={c('press.title')}
      act={
        <button type="button" class="btn btn-red" aria-disabled={none} onClick={send}>
          {c(under ? 'press.going' : 'press.do')}
        </button>
      }
    >
      <fieldset class="facts-pick">
        <legend class="h-label">{c('press.pick', { n: MOST })}</legend>
        {facts.length === 0 && <p class="note">{c('press.none')}</p>}
        {facts.map(({ id, source, when, text }) => {
          const ticked = chosen.value.includes(id);
          return (
            <Pick
              key={id}
              many
              name="facts"
              checked={ticked}
              disabled={!ticked && chosen.value.length >= MOST}
              onChoose={(on) => {
                const others = chosen.value.filter((one) => one !== id);
                chosen.value = on ? [...others, id] : others;
              }}
            >
              <span>
                <span class="fact-src">
                  {source === 'public' ? (
                    <Sign name="broadcast" />
                  ) : (
                    <i class="leak" aria-hidden="true" />
                  )}
                  {c(`press.${source}`)} <span class="cable">{when}</span>
                </span>
                {text}
              </span>
            </Pick>
          );
        })}
      </fieldset>
      <fieldset class="three">
        <legend class="h-label">{c('press.sure')}</legend>
        {SURENESSES.map((one) => (
          <Pick
            key={one}
            name="sure"
            checked={sure.value === one}
            onChoose={() => (sure.value = one)}
          >
            <span>{c(`sure.${one}`)}</span>
          </Pick>
        ))}
      </fieldset>
      {free && (
        <div class="join-form">
          <label class="h-label" for="headline">
            {c('press.headline')}
          </label>
          <input
            id="headline"
            class="text-in"
            type="text"
            maxLength={MOST_TEXT}
            value={typed.value}
            onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
          />
        </div>
      )}
      <section class="air" aria-live="polite" aria-labelledby="air-h">
        <h2 class="air-k" id="air-h">
          <span>{c('press.asItGoes')}</span>
          <span>{c('press.toAll', { table: seat.value?.table ?? '' })}</span>
        </h2>
        <p class="air-h">{headline || c('press.empty')}</p>
        {story.length > 0 && (
          <p>
            {c(`sure.${sure.value}.lead`)} {story.map(({ text }) => text).join(' ')}
          </p>
        )}
      </section>
      {story.some(({ source }) => source === 'leaked') && <p class="note">{c('press.leak')}</p>}
    </Work>
  );
}
