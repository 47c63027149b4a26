import type { GameObjects, Scene } from 'phaser';
import { FRAME, type Layer } from './art.ts';

/** How far the nearest layer may slide, in frame units; less than the bleed of 48. */
const SLIDE = 26;
/** Share of the way to its goal that the picture goes each 60th of a second: slow, like a held breath. */
const EASE = 0.06;

/** Layers that cover the stage and slide by depth as the pointer moves. */
export class Parallax {
  private images: { image: GameObjects.Image; depth: number }[] = [];
  private goal = 0;
  private now = 0;
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** Replaces the picture; the layers are scaled to cover the stage, cropped around its focus. */
  show(layers: readonly Layer[]): void {
    for (const { image } of this.images) image.destroy();
    this.images = layers.map(({ texture, depth }) => ({
      image: this.scene.add.image(0, 0, texture),
      depth,
    }));
    this.place();
  }

  /** @param x - where to look, -1 (left) to 1 (right) */
  lookAt(x: number): void {
    this.goal = x;
  }

  /** @returns whether it still moves */
  step(delta: number): boolean {
    this.now += (this.goal - this.now) * (1 - (1 - EASE) ** ((delta * 60) / 1000));
    this.place();
    return Math.abs(this.goal - this.now) > 0.004;
  }

  private place(): void {
    const { width, height } = this.scene.scale;
    const cover = Math.max(width / FRAME.width, height / FRAME.height);
    for (const { image, depth } of this.images) {
      image.setPosition(width / 2 - this.now * SLIDE * depth * cover, height / 2);
      image.setDisplaySize(
        (FRAME.width + 2 * FRAME.bleed) * cover,
        (FRAME.height + 2 * FRAME.bleed) * cover,
      );
    }
  }
}

/** The width in pixels at which a layer is printed for a stage, in steps so that few sizes are kept. */
export function printWidth(scene: Scene): number {
  const { width, height } = scene.scale;
  const cover = Math.max(width / FRAME.width, height / FRAME.height);
  return Math.min(1696, Math.ceil(((FRAME.width + 2 * FRAME.bleed) * cover) / 212) * 212);
}
