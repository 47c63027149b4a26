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
  const mount = async () => {
    const { canDraw, mountStage } = await import('../../../scenes/stage.ts');
    if (gone || !canDraw()) return;
    const door = {
      view: () => session.stage.peek(),
      watch: (listener: () => void) => session.stage.subscribe(listener),
      gesture: () => {},
    };
    const stage = mountStage(slot, door, { reducedMotion: settings.peek().motion === 'less' });
    const unbind = effect(() => stage.settings({ reducedMotion: settings.value.motion === 'less' }));
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
