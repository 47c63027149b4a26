import { usePlace } from '../place.ts';
import { Shell } from '../shell.tsx';
import { Sign } from '../sign.tsx';
import { c } from '../words.ts';
import { saidOf } from './said.ts';

interface Props {
  readonly onStay: () => void;
}

/** The line has been gone for a while: what was given lies here, and goes out by itself, once. */
export function Offline({ onStay }: Props) {
  const { waiting, retry, room } = usePlace();
  const list = waiting.value;
  const playing = room.value?.lesson.part === 'play';
  return (
    <Shell
      page="offline"
      class="cl-page"
      act={
        <>
          <button type="button" class="btn" onClick={onStay}>
            {c('offline.stay')}
          </button>
          <button type="button" class="btn btn-red" onClick={retry}>
            {c('offline.try')}
          </button>
        </>
      }
    >
      <h1 class="h-poster" tabIndex={-1} data-lead>
        {c('offline.title')}
      </h1>
      <p class="lead">{c('offline.text')}</p>
      {list.length > 0 && (
        <section class="form-box" aria-labelledby="waiting-h">
          <h2 class="form-h" id="waiting-h">
            <Sign name="file-text" /> <span>{c('offline.waiting')}</span>
            <span class="cable">{list.length}</span>
          </h2>
          <ul class="lines">
            {list.map(({ id, command }) => (
              <li key={id}>
                <Sign name="chats" />
                <span class="said">{saidOf(command)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {playing && (
        <section aria-labelledby="lasts-h">
          <h2 class="h-label" id="lasts-h">
            {c('offline.lasts')}
          </h2>
          <ol class="rows">
            <li>
              <Sign name="robot" /> <span>{c('offline.model')}</span>
            </li>
            <li>
              <Sign name="arrow-u-up-left" /> <span>{c('offline.back')}</span>
            </li>
          </ol>
        </section>
      )}
    </Shell>
  );
}
