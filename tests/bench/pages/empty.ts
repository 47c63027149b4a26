/** The peer of the browser benchmarks: Phaser and Vite of the same versions, with nothing in them. */
import { CANVAS, Game, Scale, Scene } from 'phaser';

class EmptyScene extends Scene {
  create(): void {
    performance.mark('ready');
  }
}

new Game({
  // As the game's own stage.
  type: CANVAS,
  parent: 'stage',
  banner: false,
  backgroundColor: '#101c28',
  audio: { noAudio: true },
  scale: { mode: Scale.RESIZE, width: '100%', height: '100%' },
  scene: EmptyScene,
});
