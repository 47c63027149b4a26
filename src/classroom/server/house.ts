/** What every part of the server is given. */
import type { ServerTime } from '../protocol/views.ts';
import type { Config } from './config.ts';
import type { Lane } from './lane.ts';
import type { Limits } from './limits.ts';
import type { Log } from './log.ts';
import type { Materials } from './material.ts';
import type { Metrics } from './metrics.ts';
import type { Store } from './store.ts';

/** What the rooms of one class are told, on whatever process they are. */
export type RoomWord =
  /** The newest room of a class has it: all others give it up. */
  | { readonly kind: 'claimed'; readonly room: string; readonly at: ServerTime }
  | { readonly kind: 'deleted' };

/** The topic on which a class hears such words. */
export const topicOf = (classId: string): string => `class:${classId}`;

export interface House {
  readonly config: Config;
  readonly store: Store;
  readonly materials: Materials;
  readonly limits: Limits;
  readonly lane: Lane;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly now: () => ServerTime;
  readonly tellRooms: (classId: string, word: RoomWord) => void;
}
