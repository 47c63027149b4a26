import type { StageView } from '../src/projection/views.ts';
import { Chart } from './chart.ts';
import { Labels } from './labels.ts';
import { StageScene } from './scene.ts';

/**
 * The picture's time: a dispatch takes a second and a half to be understood as a journey, and longer
 * ways take longer, by the rounds of the case, up to what a player will watch.
 */
const SHORTEST = 1500;
const PER_ROUND = 1560;
const LONGEST = 6000;

/** A dispatch on its way, with all others that move in the same time. */
export class DispatchScene extends StageScene<'dispatch'> {
  private chart?: Chart;
  private labels?: Labels;
  private journey: { view: Extract<StageView, { kind: 'dispatch' }>; began: number } | null = null;

  constructor() {
    super('dispatch');
  }

  override create(): void {
    this.journey = null;
    this.chart = new Chart(this);
    this.labels = new Labels(this);
    super.create();
  }

  protected draw(view: Extract<StageView, { kind: 'dispatch' }>): void {
    if (this.chart === undefined) return;
    if (!this.chart.has(view.era)) {
      this.when(this.chart.print(view.era), () => this.redraw());
      return;
    }
    this.chart.show(view.map);
    this.door.appear();
    this.labels?.show(view.map.places, (at) => this.chart?.onStage(at) ?? { x: 0, y: 0 });
    const began =
      this.journey?.view.follow === view.follow ? this.journey.began : performance.now();
    this.journey = { view, began };
    this.chart?.place(view.map.dispatches, this.calm ? view.to : view.from);
    if (this.calm) this.arrive();
    else this.stir(LONGEST + 500);
  }

  override update(time: number, delta: number): void {
    if (this.journey) {
      const { view, began } = this.journey;
      const length = Math.min(LONGEST, SHORTEST + PER_ROUND * view.rounds);
      const share = Math.min(1, (time - began) / length);
      // Leaves and arrives gently; the clock beside it runs with it.
      const eased = share * share * (3 - 2 * share);
      const at = view.from + (view.to - view.from) * eased;
      this.chart?.place(view.map.dispatches, at);
      this.door.gesture({ kind: 'travelled', at: Math.round(at) });
      if (share === 1) this.arrive();
    }
    super.update(time, delta);
  }

  private arrive(): void {
    if (!this.journey) return;
    const { follow } = this.journey.view;
    this.journey = null;
    this.door.gesture({ kind: 'arrived', dispatch: follow });
  }
}
