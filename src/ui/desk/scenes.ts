import { effect } from '@preact/signals';
import { settings } from '../settings.ts';
import type { Session } from './session.ts';

/**
 * Fetches the scenes behind the desk and hangs them in the slot. Where they cannot come (no WebGL, no
 * network) the still picture stays. Returns its unbind.
 */
export function mountScenes(slot: HTMLElement, session: Session): () => void {
  let gone = false;
  let dispose = () => {};
  /** Scenery never stops a play: a picture that fails is taken down. */
  const safely = (draw: () => void) => {
    try {
      draw();
    } catch (error) {
      console.warn('The moving picture is taken down.', error);
      dispose();
      dispose = () => {};
    }
  };
  const mount = async () => {
    const { canDraw, mountStage } = await import('../../../scenes/stage.ts');
    if (gone || !canDraw()) return;
    const door = {
      view: () => session.stage.peek(),
      watch: (listener: () => void) => session.stage.subscribe(afterFirst(() => safely(listener))),
      gesture: () => {},
    };
    const stage = mountStage(slot, door, { reducedMotion: settings.peek().motion === 'less' });
    const unbind = effect(() =>
      stage.settings({ reducedMotion: settings.value.motion === 'less' }),
    );
    dispose = () => {
      unbind();
      stage.dispose();
    };
  };
  mount().catch(() => {
    // The still picture says the same.
  });
  return () => {
    gone = true;
    dispose();
  };
}

/** A subscription calls at once; the scenes ask to hear of changes only. */
function afterFirst(listener: () => void): () => void {
  let first = true;
  return () => {
    if (!first) listener();
    first = false;
  };
}
