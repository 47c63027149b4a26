/**
 * The students, in a process of their own: `node drive.ts`, told what to do over the channel of its
 * parent. It uses the `ws` package under the SDK instead of Node's own sockets, which cost a client more.
 */
import type { Say } from './echo.ts';
import type { Joined } from './party.ts';
import type { Moved } from './rhythm.ts';

export type Order =
  | {
      readonly kind: 'join';
      readonly what: 'classes' | 'echoes';
      readonly origins: readonly string[];
      readonly tables: number;
    }
  | { readonly kind: 'begin' }
  | {
      readonly kind: 'steady';
      readonly seconds: number;
      readonly gap: number;
      readonly seed: number;
    }
  | { readonly kind: 'burst'; readonly seed: number }
  /** What the views of a class weigh, by those that came since it began. */
  | { readonly kind: 'say' }
  | { readonly kind: 'leave' };

export type Report =
  | { readonly kind: 'joined'; readonly waits: readonly number[]; readonly seconds: number }
  | ({ readonly kind: 'moved' } & Moved)
  | { readonly kind: 'said'; readonly say: Say }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly text: string };

Reflect.deleteProperty(globalThis, 'WebSocket');
const { classes, echoes } = await import('./party.ts');
const { burst, steady } = await import('./rhythm.ts');
const { listen } = await import('./weighing.ts');

let joined: Joined | null = null;
let weighing: ReturnType<typeof listen> | null = null;

async function obey(order: Order): Promise<Report> {
  if (order.kind === 'join') {
    joined = await (order.what === 'classes' ? classes : echoes)(order.origins, order.tables);
    return { kind: 'joined', waits: joined.waits, seconds: joined.seconds };
  }
  if (joined === null) throw new Error(`${order.kind}: nobody has joined yet.`);
  switch (order.kind) {
    case 'begin':
      await joined.begin();
      weighing = listen(joined.parties);
      return { kind: 'done' };
    case 'steady':
      return {
        kind: 'moved',
        ...(await steady(joined.parties, order.seconds, order.gap, order.seed)),
      };
    case 'burst':
      return { kind: 'moved', ...(await burst(joined.parties, order.seed)) };
    case 'say':
      if (weighing === null) throw new Error('say: it has not begun.');
      return { kind: 'said', say: weighing.say() };
    case 'leave':
      joined.close();
      return { kind: 'done' };
  }
}

process.on('message', async (order: Order) => {
  try {
    process.send?.(await obey(order));
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.send?.({ kind: 'failed', text } satisfies Report);
  }
});
process.once('disconnect', () => process.exit());
