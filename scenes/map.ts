import type { StageView } from '../src/projection/views.ts';
import { Chart } from './chart.ts';
import { Labels } from './labels.ts';
import { StageScene } from './scene.ts';

/** The world of the case at a moment: capitals, channels, and what is on its way. */
export class MapScene extends StageScene<'map'> {
  private chart?: Chart;
  private labels?: Labels;

  constructor() {
    super('map');
  }

  override create(): void {
    this.chart = new Chart(this);
    this.labels = new Labels(this);
    super.create();
  }

  protected draw(view: Extract<StageView, { kind: 'map' }>): void {
    if (this.chart === undefined) return;
    if (!this.chart.has(view.era)) {
      this.when(this.chart.print(view.era), () => this.redraw());
      return;
    }
    this.chart.show(view.map);
    this.door.appear();
    this.chart?.place(view.map.dispatches, view.at);
    this.labels?.show(view.map.places, (at) => this.chart?.onStage(at) ?? { x: 0, y: 0 });
  }
}
