import { type Scene, Scenes } from 'phaser';
import type { MapView } from '../src/projection/views.ts';
import type { Point } from './routes.ts';

/**
 * Names on the map as DOM, not canvas text: sharp at any size and in the page's own face. They are
 * hidden from screen readers, since the interface says in words what the map shows.
 */
export class Labels {
  private readonly layer: HTMLElement;

  constructor(scene: Scene) {
    this.layer = document.createElement('div');
    this.layer.className = 'stage-labels';
    this.layer.setAttribute('aria-hidden', 'true');
    scene.game.canvas.parentElement?.append(this.layer);
    scene.events.once(Scenes.Events.SHUTDOWN, () => this.layer.remove());
    scene.events.once(Scenes.Events.DESTROY, () => this.layer.remove());
  }

  /**
   * Writes the capitals' names beside their pins.
   *
   * @param onStage - from latitude and longitude to pixels of the stage
   */
  show(places: MapView['places'], onStage: (at: readonly [number, number]) => Point): void {
    this.layer.replaceChildren(
      ...places
        .filter((place) => place.kind === 'capital')
        .map((place) => {
          const { x, y } = onStage(place.coordinates);
          const label = document.createElement('span');
          label.className = 'stage-label';
          label.textContent = place.name;
          // A layer each: one for all would be as large as the stage, and be laid over it every frame.
          label.style.willChange = 'transform';
          label.style.left = `${x}px`;
          label.style.top = `${y}px`;
          return label;
        }),
    );
  }
}
