import { useEffect, useRef } from 'preact/hooks';
import type { StageView } from '../../projection/views.ts';
import { NIGHT } from '../parts/night.ts';
import { Picture } from '../parts/picture.tsx';
import { type Drawing, stillOf } from '../parts/pictures.ts';
import { t } from '../strings/t.ts';
import { useHere } from './here.ts';
import { mountScenes } from './scenes.ts';
import '../styles/stage-labels.css';

/** Of all that the canvas shows, the words: read out, and printed under the still picture. */
function captionOf(view: StageView): string {
  switch (view.kind) {
    case 'venue':
    case 'outcome':
      return view.caption;
    default:
      return t('stage.map.text', {
        dispatches:
          view.map.dispatches.length === 0
            ? t('stage.map.still')
            : t('stage.map.travel', { n: view.map.dispatches.length }),
      });
  }
}

/** The still picture of the same: the room, the verdict's, or the map by night. */
function stillFor(view: StageView): Drawing | null {
  switch (view.kind) {
    case 'venue':
      return stillOf(view.venue);
    case 'outcome':
      return stillOf(view.family);
    default:
      return NIGHT;
  }
}

/** The window between the papers: the still picture at once, the moving scene over it when it is ready. */
export function Stage() {
  const { session } = useHere();
  const slot = useRef<HTMLDivElement>(null);
  const view = session.stage.value;
  useEffect(
    () => (slot.current === null ? undefined : mountScenes(slot.current, session)),
    [session],
  );
  const still = stillFor(view);
  return (
    <figure class="stage" data-stage={view.kind}>
      {still && <Picture drawing={still} />}
      <div ref={slot} class="stage-slot" aria-hidden="true" />
      <figcaption class={view.kind === 'venue' ? undefined : 'vh'}>
        <span class="vh">{t('stage.picture', { caption: '' })}</span>
        {captionOf(view)}
      </figcaption>
    </figure>
  );
}
