/** Captions: what is said of what sounds, and for how long. Rules first, then the little that remembers. */
import { type SoundId, type SoundKind, soundOf } from '../../assets/audio/sounds.ts';
import type { Clock } from './player.ts';

export interface Caption {
  readonly id: SoundId;
  readonly text: string;
  readonly kind: SoundKind;
}

/** A caption on show until `until` (milliseconds of the player's clock). */
export interface Shown extends Caption {
  readonly until: number;
}

/** Seconds: a room, a motif and a mood are named as they begin and then taken as known; no caption is gone before it can be read. */
export const CAPTION = { room: 6, score: 6, motif: 4, least: 2.5 } as const;

/** A cue is told before a motif, that before a room, a room before the score: the shorter it sounds, the sooner it would be missed. */
const RANK: Readonly<Record<SoundKind, number>> = { cue: 3, motif: 2, room: 1, score: 0 };

/** How many seconds the caption of a sound stays. */
export function readingTime(id: SoundId): number {
  const { kind, seconds } = soundOf(id);
  return kind === 'cue' ? Math.max(CAPTION.least, seconds) : CAPTION[kind];
}

/**
 * Those on show once `id` has begun at `now`: a new room replaces the room before it, a new mood the mood.
 * What begins under a caption that is told first has its time after it.
 */
export function begun(shown: readonly Shown[], id: SoundId, now: number): readonly Shown[] {
  const { kind, caption } = soundOf(id);
  const others = shown.filter(
    (other) => other.id !== id && (other.kind !== kind || kind === 'cue'),
  );
  const first = others.filter((other) => RANK[other.kind] > RANK[kind]);
  const from = Math.max(now, ...first.map(({ until }) => until));
  return [...others, { id, text: caption, kind, until: from + readingTime(id) * 1000 }];
}

/** Those still on show at `now`. */
export const still = (shown: readonly Shown[], now: number): readonly Shown[] =>
  shown.filter(({ until }) => until > now);

/** The one to read: the highest in rank, the latest among equals. */
export function foremost(shown: readonly Shown[]): Shown | null {
  return shown.reduce<Shown | null>(
    (best, next) => (best && RANK[best.kind] > RANK[next.kind] ? best : next),
    null,
  );
}

export type Listener = (caption: Caption | null) => void;

/** Keeps the captions on show and tells listeners when the one to read changes. */
export function createCaptions(clock: Clock) {
  let shown: readonly Shown[] = [];
  let told: Shown | null = null;
  let on = true;
  let cancel = () => {};
  const listeners = new Set<Listener>();
  const plain = (caption: Shown): Caption => ({
    id: caption.id,
    text: caption.text,
    kind: caption.kind,
  });

  function tell(): void {
    shown = still(shown, clock.now());
    const next = on ? foremost(shown) : null;
    if (next !== told) {
      told = next;
      for (const listener of listeners) listener(told && plain(told));
    }
    cancel();
    if (shown.length === 0) return;
    const soonest = Math.min(...shown.map(({ until }) => until));
    cancel = clock.after((soonest - clock.now()) / 1000, tell);
  }

  return {
    begin(id: SoundId): void {
      shown = begun(still(shown, clock.now()), id, clock.now());
      tell();
    },
    end(kind: 'room' | 'score' | 'motif'): void {
      shown = shown.filter((caption) => caption.kind !== kind);
      tell();
    },
    clear(): void {
      shown = [];
      tell();
    },
    show(wanted: boolean): void {
      on = wanted;
      tell();
    },
    listen(listener: Listener): () => void {
      listeners.add(listener);
      if (told) listener(plain(told));
      return () => {
        listeners.delete(listener);
      };
    },
    dispose(): void {
      cancel();
      listeners.clear();
    },
  };
}
