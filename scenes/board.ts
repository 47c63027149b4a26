import { type GameObjects, Scale, type Scene, Scenes, type Textures } from 'phaser';

/** A part of the stage, in pixels. */
export interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Phaser's name for the frame that is all of a texture. */
const WHOLE_FRAME = '__BASE';

/**
 * The picture of a stage as one canvas of its size, on which scenes draw with a pen. A frame draws
 * again only what has changed since the last one, since the canvas of the game keeps what it shows
 * (stage.ts): without a card, a whole picture costs more than all else of a frame.
 */
export class Board {
  private readonly scene: Scene;
  private readonly canvas = document.createElement('canvas');
  private readonly pen = this.canvas.getContext('2d', { willReadFrequently: true });
  private readonly texture: Textures.Texture;
  private readonly whole: GameObjects.Image;
  private readonly patches: GameObjects.Image[] = [];
  /** Must the next frame show the whole? */
  private fresh = true;

  constructor(scene: Scene) {
    this.scene = scene;
    const { width, height } = scene.scale;
    const key = `board.${scene.scene.key}`;
    this.canvas.width = width;
    this.canvas.height = height;
    // Not Phaser's own canvas texture: that keeps a copy of all its pixels beside the canvas.
    const texture = scene.textures.create(key, [this.canvas], width, height);
    if (texture === null) throw new Error(`There are two boards for the scene ${scene.scene.key}.`);
    this.texture = texture;
    texture.add(WHOLE_FRAME, 0, 0, 0, width, height);
    this.whole = scene.add.image(0, 0, key).setOrigin(0).setDepth(0);
    const afresh = () => {
      this.fresh = true;
    };
    // Only what has been drawn is no longer fresh; while the camera comes nearer all of it moves.
    const drawn = () => {
      if (this.whole.visible) this.fresh = scene.cameras.main.zoomEffect.isRunning;
    };
    // It empties the canvas of the game.
    scene.scale.on(Scale.Events.RESIZE, afresh);
    scene.events.on(Scenes.Events.RENDER, drawn);
    const leave = () => {
      scene.scale.off(Scale.Events.RESIZE, afresh);
      scene.events.off(Scenes.Events.RENDER, drawn);
      if (scene.textures.exists(key)) scene.textures.remove(key);
    };
    scene.events.once(Scenes.Events.SHUTDOWN, leave);
    scene.events.once(Scenes.Events.DESTROY, leave);
  }

  get width(): number {
    return this.canvas.width;
  }

  get height(): number {
    return this.canvas.height;
  }

  /** Takes the size of the stage, when that has changed; the picture is then to be drawn anew. */
  fit(): void {
    const { width, height } = this.scene.scale;
    if (width === this.width && height === this.height) return;
    this.canvas.width = Math.max(1, width);
    this.canvas.height = Math.max(1, height);
    this.texture.get().setSize(this.width, this.height);
    this.whole.setSizeToFrame();
    this.fresh = true;
  }

  /** Draws on the board; the next frame shows the whole of it. */
  draw(paint: (pen: CanvasRenderingContext2D) => void): void {
    if (this.pen !== null) paint(this.pen);
    this.fresh = true;
  }

  /** Readies a frame: the whole board if it is fresh, else these parts, on which something moves. */
  frame(parts: readonly Patch[]): void {
    this.whole.setVisible(this.fresh);
    for (const [i, part] of parts.entries())
      this.patch(i).setCrop(part.x, part.y, part.width, part.height);
    for (const [i, patch] of this.patches.entries())
      patch.setVisible(!this.fresh && i < parts.length);
  }

  private patch(i: number): GameObjects.Image {
    const known = this.patches[i];
    if (known) return known;
    const made = this.scene.add.image(0, 0, this.texture.key).setOrigin(0).setDepth(0);
    this.patches[i] = made;
    return made;
  }
}
