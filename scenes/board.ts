import { type GameObjects, type Scene, Scenes, type Textures } from 'phaser';

/**
 * The picture of a stage as one canvas of its size, on which scenes draw with a pen when something in
 * it has changed. A frame is then one picture, whatever it is made of: where WebGL runs in software,
 * each picture more costs as much as all else of a frame.
 */
export class Board {
  private readonly scene: Scene;
  private readonly texture: Textures.CanvasTexture;
  private readonly whole: GameObjects.Image;

  constructor(scene: Scene) {
    this.scene = scene;
    const { width, height } = scene.scale;
    const key = `board.${scene.scene.key}`;
    const texture = scene.textures.createCanvas(key, width, height);
    if (texture === null) throw new Error(`There are two boards for the scene ${scene.scene.key}.`);
    this.texture = texture;
    this.whole = scene.add.image(0, 0, key).setOrigin(0).setDepth(0);
    const leave = () => {
      if (scene.textures.exists(key)) scene.textures.remove(key);
    };
    scene.events.once(Scenes.Events.SHUTDOWN, leave);
    scene.events.once(Scenes.Events.DESTROY, leave);
  }

  get width(): number {
    return this.texture.width;
  }

  get height(): number {
    return this.texture.height;
  }

  /** Takes the size of the stage, when that has changed; the picture is then to be drawn anew. */
  fit(): void {
    const { width, height } = this.scene.scale;
    if (width === this.width && height === this.height) return;
    this.texture.setSize(Math.max(1, width), Math.max(1, height));
    this.whole.setSizeToFrame();
  }

  /** Draws on the board; the next frame shows it. */
  draw(paint: (pen: CanvasRenderingContext2D) => void): void {
    paint(this.texture.context);
    this.texture.refresh();
  }
}
