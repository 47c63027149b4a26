import { Scene, Scenes } from 'phaser';
import type { StageView } from '../src/projection/views.ts';
import { DOOR, type SceneDoor, SETTINGS, type StageSettings } from './door.ts';

export const SCENES = ['map', 'venue', 'dispatch', 'outcome'] as const;
export type SceneKey = (typeof SCENES)[number];

/**
 * What all scenes share: the door, a redraw when the projection or the size changes, and a sleep
 * when nothing moves. A scene draws one kind of view and hands over to another scene when the kind
 * changes.
 */
export abstract class StageScene<K extends SceneKey> extends Scene {
  protected readonly kind: K;
  /** Frames are drawn only until this moment, so that a still picture costs nothing. */
  private awakeUntil = 0;
  /** Is it on the stage? What was asked for before may come when it, or the whole game, is gone. */
  protected here = false;

  constructor(kind: K) {
    super(kind);
    this.kind = kind;
  }

  /** Draws the view whole; called on every change and resize. */
  protected abstract draw(view: Extract<StageView, { kind: K }>): void;

  protected get door(): SceneDoor {
    return this.registry.get(DOOR) as SceneDoor;
  }

  protected get calm(): boolean {
    return (this.registry.get(SETTINGS) as StageSettings).reducedMotion;
  }

  create(): void {
    const redraw = (): void => this.redraw();
    const unwatch = this.door.watch(redraw);
    this.scale.on('resize', redraw);
    const leave = (): void => {
      this.here = false;
      unwatch();
      this.scale.off('resize', redraw);
    };
    // A scene shuts down for another one, and is destroyed with the game.
    this.events.once(Scenes.Events.SHUTDOWN, leave);
    this.events.once(Scenes.Events.DESTROY, leave);
    this.here = true;
    redraw();
  }

  /** Draws what is to be seen now, here or in the scene for its kind. */
  protected redraw(): void {
    if (!this.here) return;
    const view = this.door.view();
    this.stir();
    if (view.kind === this.kind) this.draw(view as Extract<StageView, { kind: K }>);
    else this.scene.start(view.kind);
  }

  /** Goes on when a picture has come; where it does not come, the still one stays. */
  protected when<T>(coming: Promise<T>, then: (made: T) => void): void {
    coming.then(then, (error: unknown) => console.warn('A picture has not come.', error));
  }

  /** Keeps the picture moving for a while longer, in milliseconds. */
  protected stir(milliseconds = 250): void {
    // Not the loop's own time: that stands still while it sleeps.
    this.awakeUntil = Math.max(this.awakeUntil, performance.now() + milliseconds);
    if (!this.game.loop.running) this.game.loop.wake();
  }

  override update(time: number, _delta: number): void {
    if (time > this.awakeUntil && this.game.loop.running) this.game.loop.sleep();
  }
}
