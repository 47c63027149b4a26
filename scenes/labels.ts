import { type Scene, Scenes } from 'phaser';
import type { MapView } from '../src/projection/views.ts';
import { onMap } from './routes.ts';

/**
 * Names on the map as DOM, not canvas text: sharp at any size and in the page's own face. They are
 * hidden from screen readers, since the interface says in words what the map shows.
 */
export class Labels {
  private readonly scene: Scene;
  private readonly layer: HTMLElement;

  constructor(scene: Scene) {
    this.scene = scene;
    this.layer = document.createElement('div');
    this.layer.className = 'stage-labels';
    this.layer.setAttribute('aria-hidden', 'true');
    scene.game.canvas.parentElement?.append(this.layer);
    scene.events.once(Scenes.Events.SHUTDOWN, () => this.layer.remove());
    scene.events.once(Scenes.Events.DESTROY, () => this.layer.remove());
  }

  /** Writes the capitals' names beside their pins. */
  show(places: MapView['places']): void {
    const camera = this.scene.cameras.main;
    camera.preRender();
    this.layer.replaceChildren(
      ...places
        .filter((place) => place.kind === 'capital')
        .map((place) => {
          const { x, y } = onMap(place.coordinates);
          const label = document.createElement('span');
          label.className = 'stage-label';
          label.textContent = place.name;
          label.style.left = `${(x - camera.worldView.x) * camera.zoom}px`;
          label.style.top = `${(y - camera.worldView.y) * camera.zoom}px`;
          return label;
        }),
    );
  }
}
