import { Renderer, Scene, Scenes } from 'phaser';
import type { StageView } from '../src/projection/views.ts';
import { DOOR, SETTINGS, type StageDoor, type StageSettings } from './door.ts';

export const SCENES = ['map', 'venue', 'dispatch', 'outcome'] as const;
export type SceneKey = (typeof SCENES)[number];

/** How long a change of picture takes, in milliseconds: short enough never to be waited for. */
const CUT = 220;

/**
 * What all scenes share: the door, a redraw when the projection or the size changes, and a sleep
 * when nothing moves. A scene draws one kind of view and hands over to another scene when the kind
 * changes.
 */
export abstract class StageScene<K extends SceneKey> extends Scene {
  protected readonly kind: K;
  /** Frames are drawn only until this moment, so that a still picture costs nothing. */
  private awakeUntil = 0;
  private leaving = false;
  /** Is it on the stage? What was asked for before may come when it, or the whole game, is gone. */
  protected here = false;
  private handover: ReturnType<typeof setTimeout> | undefined;

  constructor(kind: K) {
    super(kind);
    this.kind = kind;
  }

  /** Draws the view whole; called on every change and resize. */
  protected abstract draw(view: Extract<StageView, { kind: K }>): void;

  protected get door(): StageDoor {
    return this.registry.get(DOOR) as StageDoor;
  }

  protected get calm(): boolean {
    return (this.registry.get(SETTINGS) as StageSettings).reducedMotion;
  }

  create(): void {
    const redraw = (): void => {
      const view = this.door.view();
      if (view.kind === this.kind) {
        this.stir();
        this.draw(view as Extract<StageView, { kind: K }>);
      } else this.leaveFor(view.kind);
    };
    const unwatch = this.door.watch(redraw);
    this.scale.on('resize', redraw);
    const stir = (): void => this.stir();
    this.renderer.on(Renderer.Events.RESTORE_WEBGL, stir);
    const leave = (): void => {
      this.here = false;
      clearTimeout(this.handover);
      unwatch();
      this.scale.off('resize', redraw);
      this.renderer.off(Renderer.Events.RESTORE_WEBGL, stir);
    };
    // A scene shuts down for another one, and is destroyed with the game.
    this.events.once(Scenes.Events.SHUTDOWN, leave);
    this.events.once(Scenes.Events.DESTROY, leave);
    this.leaving = false;
    this.here = true;
    redraw();
  }

  /** Keeps the picture moving for a while longer, in milliseconds. */
  protected stir(milliseconds = 1200): void {
    // Not the loop's own time: that stands still while it sleeps.
    this.awakeUntil = Math.max(this.awakeUntil, performance.now() + milliseconds);
    if (!this.game.loop.running) this.game.loop.wake();
  }

  override update(time: number, _delta: number): void {
    if (time > this.awakeUntil && this.game.loop.running) this.game.loop.sleep();
  }

  private leaveFor(next: SceneKey): void {
    this.stir();
    if (this.leaving) return;
    this.leaving = true;
    if (this.calm) this.scene.start(next);
    else {
      this.fade(0);
      this.handover = setTimeout(() => this.scene.start(this.door.view().kind), CUT);
    }
  }

  /** The picture is drawn: until then the still one, which lies under the canvas, is seen. */
  protected appear(): void {
    if (!this.leaving) this.fade(1);
  }

  /** By the page, not by the camera: the picture is not drawn again for it. */
  private fade(opacity: 0 | 1): void {
    const { style } = this.game.canvas;
    style.transition = this.calm ? '' : `opacity ${CUT}ms`;
    style.opacity = String(opacity);
  }
}
