import { CANVAS, Game, Scale } from 'phaser';
import type { StageView } from '../src/projection/views.ts';
import { BootScene } from './boot.ts';
import { DispatchScene } from './dispatch.ts';
import { DOOR, type SceneDoor, SETTINGS, type StageDoor, type StageSettings } from './door.ts';
import { MapScene } from './map.ts';
import { OutcomeScene } from './outcome.ts';
import { VenueScene } from './venue.ts';

/**
 * A picture is set in motion once the player has stayed with it for so long, in milliseconds. Until
 * then its still one stands, and who presses on waits for nothing. Judgement.
 */
const REST = 350;
/** How long a picture takes to come and go, in milliseconds: less than REST. */
const CUT = 220;

export interface MountedStage {
  settings(settings: StageSettings): void;
  /** Stops the loop and takes the canvas down. */
  dispose(): void;
}

/** The one game of the page, for all its plays. It hangs in this box. */
let game: Game | null = null;
const box = document.createElement('div');
box.style.height = '100%';
/** The door at which the stage hangs now. */
let door: StageDoor | null = null;
let view: StageView | null = null;
let resting: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

const behind: SceneDoor = {
  view() {
    if (view === null) throw new Error('The scenes are asked to draw before anything is shown.');
    return view;
  },
  watch(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  gesture(gesture) {
    if (resting === undefined) door?.gesture(gesture);
  },
  appear() {
    if (resting === undefined) box.style.opacity = '1';
  },
};

/**
 * Hangs the canvas in `parent` and keeps it drawing what the door shows; the stage hangs at one door at
 * a time. The canvas is scenery: it is hidden from screen readers and takes no focus.
 */
export function mountStage(
  parent: HTMLElement,
  shown: StageDoor,
  settings: StageSettings,
): MountedStage {
  door = shown;
  const set = ({ reducedMotion }: StageSettings) => {
    box.style.transition = reducedMotion ? '' : `opacity ${CUT}ms`;
    game?.registry.set(SETTINGS, { reducedMotion });
  };
  /** The still picture comes forward, and the moving one after a rest. */
  const change = () => {
    box.style.opacity = '0';
    clearTimeout(resting);
    resting = setTimeout(() => {
      resting = undefined;
      try {
        if (game !== null && !game.isBooted) return change();
        view = shown.view();
        if (game === null) game = gameIn(box, settings);
        else if (!fitted(game)) for (const listener of [...listeners]) listener();
      } catch (error) {
        shown.failed(error);
      }
    }, REST);
  };
  let last = '';
  const unwatch = shown.watch(() => {
    const now = JSON.stringify(shown.view());
    if (now !== last) change();
    last = now;
  });
  last = JSON.stringify(shown.view());
  set(settings);
  parent.append(box);
  // Calls back at once, and whenever the desk around the stage changes.
  const follow = new ResizeObserver(change);
  follow.observe(parent);
  return {
    settings: set,
    dispose: () => {
      unwatch();
      follow.disconnect();
      clearTimeout(resting);
      resting = undefined;
      if (door === shown) door = null;
      game?.loop.sleep();
      box.remove();
    },
  };
}

/** Gives the canvas the size of its box, which has the scenes draw anew. @returns whether it had another */
function fitted({ scale }: Game): boolean {
  if (scale.width === box.clientWidth && scale.height === box.clientHeight) return false;
  scale.getParentBounds();
  scale.refresh();
  return true;
}

function gameIn(parent: HTMLElement, settings: StageSettings): Game {
  return new Game({
    // Pictures are printed and copied, so a pen does all there is to do. A WebGL context costs half a
    // second to make, in one frame, where it is software (Chromium on SwiftShader, two processors).
    type: CANVAS,
    parent,
    banner: false,
    audio: { noAudio: true },
    disableContextMenu: false,
    input: { keyboard: false, gamepad: false, touch: false },
    scale: { mode: Scale.RESIZE, width: '100%', height: '100%' },
    // Until the first picture is drawn the still one beneath is seen, not black.
    transparent: true,
    render: {
      antialias: true,
      // What is not drawn again stays (board.ts).
      clearBeforeRender: false,
    },
    scene: [BootScene, MapScene, VenueScene, DispatchScene, OutcomeScene],
    callbacks: {
      preBoot: (booting) => {
        booting.registry.set(DOOR, behind);
        booting.registry.set(SETTINGS, settings);
      },
      postBoot: (booted) => {
        booted.canvas.setAttribute('aria-hidden', 'true');
        booted.canvas.tabIndex = -1;
      },
    },
  });
}
