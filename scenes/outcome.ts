import type { StageView } from '../src/projection/views.ts';
import { loadLayers } from './art.ts';
import { Parallax, printWidth } from './parallax.ts';
import { StageScene } from './scene.ts';

/** How long the picture of the ending comes nearer, in milliseconds. */
const APPROACH = 9000;

/** The picture of an ending: it drifts once, slowly, and then stands. */
export class OutcomeScene extends StageScene<'outcome'> {
  private parallax?: Parallax;
  /** The picture asked for, and whether it stands. */
  private shown = '';
  private stands = false;

  constructor() {
    super('outcome');
  }

  override create(): void {
    this.parallax = new Parallax(this);
    this.shown = '';
    super.create();
  }

  override update(time: number, delta: number): void {
    if (this.parallax?.step(delta)) this.stir(200);
    super.update(time, delta);
  }

  protected draw(view: Extract<StageView, { kind: 'outcome' }>): void {
    const width = printWidth(this);
    const key = `${view.family}@${width}`;
    if (key === this.shown) {
      this.parallax?.step(0);
      if (this.stands) this.door.appear();
      return;
    }
    this.shown = key;
    this.stands = false;
    this.when(loadLayers(view.family, view.hour, width), (layers) => {
      if (this.shown !== key || !this.here) return;
      this.parallax?.show(layers);
      this.stands = true;
      this.door.appear();
      this.stir();
      if (this.calm) return;
      this.stir(APPROACH + 400);
      this.parallax?.lookAt(0.9);
      this.cameras.main.zoomTo(1.05, APPROACH, 'Sine.easeOut');
    });
  }
}
