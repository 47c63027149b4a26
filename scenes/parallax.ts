import type { Scene } from 'phaser';
import { FRAME, type Layer, WHOLE } from './art.ts';
import { Board } from './board.ts';

/** How far the nearest layer may slide, in frame units; less than the bleed of 48. */
const SLIDE = 26;
/** Share of the way to its goal that the picture goes each 60th of a second: slow, like a held breath. */
const EASE = 0.06;

/** Layers that cover the stage and slide by depth as the pointer moves. */
export class Parallax {
  private layers: readonly Layer[] = [];
  private goal = 0;
  private now = 0;
  private readonly board: Board;
  /** Where the layers lie on the board, so that what has not moved is not drawn again. */
  private lie = '';

  constructor(scene: Scene) {
    this.board = new Board(scene);
  }

  /** Replaces the picture; the layers are scaled to cover the stage, cropped around its middle. */
  show(layers: readonly Layer[]): void {
    this.layers = layers;
    this.lie = '';
    this.place();
  }

  /** @param x - where to look, -1 (left) to 1 (right) */
  lookAt(x: number): void {
    this.goal = x;
  }

  /** @returns whether it still moves */
  step(delta: number): boolean {
    this.now += (this.goal - this.now) * (1 - (1 - EASE) ** ((delta * 60) / 1000));
    this.board.fit();
    this.place();
    this.board.frame([]);
    return Math.abs(this.goal - this.now) > 0.004;
  }

  /** Lays the layers over each other, each on a whole pixel: copied, not reckoned anew. */
  private place(): void {
    const { width, height } = this.board;
    const cover = coverOf(width, height);
    const w = Math.round(WHOLE.width * cover);
    const h = Math.round(WHOLE.height * cover);
    const y = Math.round((height - h) / 2);
    const xs = this.layers.map(({ depth }) =>
      Math.round((width - w) / 2 - this.now * SLIDE * depth * cover),
    );
    const lie = `${width}x${height}: ${xs}`;
    if (lie === this.lie) return;
    this.lie = lie;
    this.board.draw((pen) => {
      for (const [i, { print }] of this.layers.entries()) pen.drawImage(print, xs[i] ?? 0, y, w, h);
    });
  }
}

/** How large a unit of the frame is on a stage that it covers. */
function coverOf(width: number, height: number): number {
  return Math.max(width / FRAME.width, height / FRAME.height);
}

/** The width in pixels at which the layers are printed for a stage: no larger than they were drawn, and a pixel while the stage has no size. */
export function printWidth(scene: Scene): number {
  const { width, height } = scene.scale;
  return Math.min(WHOLE.width, Math.max(1, Math.round(WHOLE.width * coverOf(width, height))));
}
