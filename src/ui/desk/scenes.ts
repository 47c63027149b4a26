import { effect } from '@preact/signals';
import type { Gesture } from '../../../scenes/door.ts';
import type { Minute } from '../../vocabulary/units.ts';
import { settings } from '../settings.ts';
import type { Session } from './session.ts';

/**
 * The clocks go by this many minutes, or this share of a longer journey: finer is not seen, and each
 * step writes the page.
 */
const TICK = 10;
const SHARE = 1 / 200;

/** Where the journey of the stage is now, when its scene reports this; null when it tells nothing new. */
function reached(session: Session, gesture: Gesture): Minute | null {
  const view = session.stage.peek();
  if (view.kind !== 'dispatch') return null;
  if (gesture.kind === 'arrived') return view.to;
  if (gesture.kind !== 'travelled') return null;
  const tick = Math.max(TICK, Math.round((view.to - view.from) * SHARE));
  return Math.max(view.from, Math.floor(gesture.at / tick) * tick);
}

/** Where nothing moves, a journey is at its end as soon as it is shown. */
function arriveAtOnce(session: Session): () => void {
  return effect(() => {
    const view = session.stage.value;
    if (view.kind === 'dispatch') session.travelled.value = view.to;
  });
}

/**
 * Fetches the scenes behind the desk and hangs them in the slot. Where they cannot come (no
 * network) the still picture stays. Returns its unbind.
 */
export function mountScenes(slot: HTMLElement, session: Session): () => void {
  let gone = false;
  let dispose = () => {};
  const mount = async () => {
    const { mountStage } = await import('../../../scenes/stage.ts');
    if (gone) return;
    const door = {
      view: () => session.stage.peek(),
      watch: (listener: () => void) => session.stage.subscribe(afterFirst(listener)),
      gesture: (gesture: Gesture) => {
        session.travelled.value = reached(session, gesture) ?? session.travelled.peek();
      },
      /** Scenery never stops a play: a picture that fails is taken down. */
      failed: (error: unknown) => {
        console.warn('The moving picture is taken down.', error);
        dispose();
        dispose = arriveAtOnce(session);
      },
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
    if (!gone) dispose = arriveAtOnce(session);
  });
  return () => {
    gone = true;
    dispose();
  };
}

/** Has the scenes at hand before a desk asks for them: a script of that size takes a frame of its own to read. */
export function fetchScenes(): void {
  const fetch = () => {
    // Without them the still pictures stay.
    import('../../../scenes/stage.ts').catch(() => {});
  };
  if ('requestIdleCallback' in window) requestIdleCallback(fetch);
  else setTimeout(fetch, 1000);
}

/** A subscription calls at once; the scenes ask to hear of changes only. */
function afterFirst(listener: () => void): () => void {
  let first = true;
  return () => {
    if (!first) listener();
    first = false;
  };
}
