import type { StageView } from '../src/projection/views.ts';
import { loadLayers } from './art.ts';
import { Parallax, printWidth } from './parallax.ts';
import { StageScene } from './scene.ts';

/** A room of the case: printed layers that slide a little, in the light of the hour. */
export class VenueScene extends StageScene<'venue'> {
  private parallax?: Parallax;
  /** The picture asked for, and whether it stands. */
  private shown = '';
  private stands = false;

  constructor() {
    super('venue');
  }

  override create(): void {
    this.parallax = new Parallax(this);
    this.shown = '';
    this.input.on('pointermove', (pointer: { x: number }) => {
      if (this.calm) return;
      this.parallax?.lookAt((pointer.x / this.scale.width) * 2 - 1);
      this.stir();
    });
    super.create();
  }

  override update(time: number, delta: number): void {
    if (this.parallax?.step(delta)) this.stir(200);
    super.update(time, delta);
  }

  protected draw(view: Extract<StageView, { kind: 'venue' }>): void {
    const width = printWidth(this);
    const key = `${view.venue}@${view.hour}@${width}`;
    if (key === this.shown) {
      this.parallax?.step(0);
      if (this.stands) this.door.appear();
      return;
    }
    this.shown = key;
    this.stands = false;
    this.when(loadLayers(view.venue, view.hour, width), (layers) => {
      // The view may have changed while the layers were printed.
      if (this.shown !== key || !this.here) return;
      this.parallax?.show(layers);
      this.stands = true;
      this.door.appear();
      this.stir();
      // A short look round the room on entering, so that it is seen to have depth.
      if (!this.calm) {
        this.parallax?.lookAt(0.7);
        this.time.delayedCall(700, () => this.parallax?.lookAt(0));
        this.stir(2400);
      }
    });
  }
}
