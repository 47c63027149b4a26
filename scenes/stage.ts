import { Game, Scale, WEBGL } from 'phaser';
import { BootScene } from './boot.ts';
import { DispatchScene } from './dispatch.ts';
import { DOOR, SETTINGS, type StageDoor, type StageSettings } from './door.ts';
import { MapScene } from './map.ts';
import { OutcomeScene } from './outcome.ts';
import { VenueScene } from './venue.ts';

export interface MountedStage {
  settings(settings: StageSettings): void;
  /** Stops the loop and gives back the canvas. */
  dispose(): void;
}

/** Can this browser draw the scenes? Without WebGL the interface shows the still picture instead. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  return canvas.getContext('webgl2') !== null || canvas.getContext('webgl') !== null;
}

/**
 * Puts the canvas into `parent` and keeps it drawing what the door shows. The canvas is scenery:
 * it is hidden from screen readers and takes no focus.
 */
export function mountStage(
  parent: HTMLElement,
  door: StageDoor,
  settings: StageSettings,
): MountedStage {
  const game = new Game({
    type: WEBGL,
    parent,
    backgroundColor: '#101c28',
    banner: false,
    audio: { noAudio: true },
    disableContextMenu: false,
    input: { keyboard: false, gamepad: false, touch: false },
    scale: { mode: Scale.RESIZE, width: '100%', height: '100%' },
    render: {
      antialias: true,
      // Pictures have no edges to smooth, and no two share a batch.
      antialiasGL: false,
      maxTextures: 1,
      // What is not drawn again stays (board.ts).
      clearBeforeRender: false,
      preserveDrawingBuffer: true,
      powerPreference: 'low-power',
    },
    scene: [BootScene, MapScene, VenueScene, DispatchScene, OutcomeScene],
    callbacks: {
      preBoot: (booting) => {
        booting.registry.set(DOOR, door);
        booting.registry.set(SETTINGS, settings);
      },
      postBoot: (booted) => {
        booted.canvas.setAttribute('aria-hidden', 'true');
        booted.canvas.tabIndex = -1;
        booted.canvas.style.opacity = '0';
      },
    },
  });
  // Phaser follows the window; the stage also changes size when the desk around it does.
  const follow = new ResizeObserver(() => {
    if (!game.isBooted) return;
    game.scale.getParentBounds();
    game.scale.refresh();
  });
  follow.observe(parent);
  return {
    settings: (next) => game.registry.set(SETTINGS, next),
    dispose: () => {
      follow.disconnect();
      game.destroy(true);
    },
  };
}
