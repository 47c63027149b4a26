/** What a host watches, as Prometheus reads it. Counts and times only: nothing of what is said. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Times of work in seconds, from a tenth of a millisecond. */
const TIMES = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1];

export interface Metrics {
  readonly classes: Gauge;
  readonly online: Gauge<'as'>;
  /** Commands by what came of them: "done", "again", a refusal's code, "malformed"… */
  readonly commands: Counter<'result'>;
  /** Connections that were closed by the class, by why. */
  readonly closed: Counter<'why'>;
  readonly decideTime: Histogram;
  readonly storeTime: Histogram;
  /** From an entry that is stored until every device has been sent what changed for it. */
  readonly tellTime: Histogram;
  readonly told: Counter<'message'>;
  readonly toldBytes: Counter;
  /** Runs a function and books how long it took. */
  time<T>(histogram: Histogram, work: () => T): T;
  text(): Promise<{ readonly type: string; readonly text: string }>;
}

export function newMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const histogram = (name: string, help: string) =>
    new Histogram({ name, help, buckets: TIMES, registers });
  return {
    classes: new Gauge({ name: 'class_rooms', help: 'Classes played here', registers }),
    online: new Gauge({
      name: 'class_devices',
      help: 'Devices connected here, by who sits before them',
      labelNames: ['as'],
      registers,
    }),
    commands: new Counter({
      name: 'class_commands_total',
      help: 'Commands by what came of them',
      labelNames: ['result'],
      registers,
    }),
    closed: new Counter({
      name: 'class_closed_total',
      help: 'Connections closed by the class, by why',
      labelNames: ['why'],
      registers,
    }),
    decideTime: histogram('class_decide_seconds', 'Time to decide a command'),
    storeTime: histogram('class_store_seconds', 'Time until entries are in the store'),
    tellTime: histogram('class_tell_seconds', 'Time to project and send what changed'),
    told: new Counter({
      name: 'class_told_total',
      help: 'Messages sent, by name',
      labelNames: ['message'],
      registers,
    }),
    toldBytes: new Counter({ name: 'class_told_bytes_total', help: 'Bytes sent', registers }),
    time(into, work) {
      const stop = into.startTimer();
      try {
        return work();
      } finally {
        stop();
      }
    },
    text: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
