import { Scene } from 'phaser';
import { DOOR, type SceneDoor } from './door.ts';

/** Starts the scene that the first projection asks for. */
export class BootScene extends Scene {
  constructor() {
    super('boot');
  }

  create(): void {
    const door = this.registry.get(DOOR) as SceneDoor;
    this.scene.start(door.view().kind);
  }
}
