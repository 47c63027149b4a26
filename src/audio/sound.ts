/** The sound of the game: what is going on goes in, a player is told what to do, captions come out. */
import {
  type CueId,
  type MotifId,
  type RoomId,
  type SoundId,
  soundOf,
} from '../../assets/audio/sounds.ts';
import { createCaptions, type Listener } from './captions.ts';
import {
  type AudioSettings,
  audible,
  FADES,
  gainOf,
  type Mood,
  mix,
  SCORES,
  type Scene,
} from './mix.ts';
import { type Clock, type Loader, type Player, systemClock } from './player.ts';

export interface Sound {
  /** Unlocks after the first gesture; before it nothing is fetched and nothing plays. */
  unlock(): void;
  /** The room one is in; crossfades. Null is silence. */
  room(id: RoomId | null): void;
  /** Plays a cue once; the score steps back under it. */
  cue(id: CueId): void;
  /** Plays the motif of a case once, in place of the score; before the first gesture it waits for it. */
  motif(id: MotifId): void;
  /** Rooms that will be wanted, to be fetched ahead once the first gesture is made. */
  ahead(rooms: readonly RoomId[]): void;
  /** The mood of the score; calm and tense crossfade in step. 'end' plays once. */
  score(mood: Mood | null): void;
  settings(settings: AudioSettings): void;
  /** Stops whatever sounds, and what is still on its way; what is told afterwards sounds again. */
  silence(): void;
  /**
   * Tells what sounds now, heard or not (muted, not yet unlocked, failed to load),
   * and null when there is nothing more to tell. Returns its own unbind.
   */
  onCaption(listener: Listener): () => void;
  dispose(): void;
}

/** What holds until `settings` is first called. */
export const DEFAULT_SETTINGS: AudioSettings = {
  on: true,
  volume: 0.7,
  music: true,
  captions: true,
};

/** Seconds after which a cue still being fetched is not played any more: a late stamp is worse than none. */
export const LATE = 0.8;

/** Seconds that the score holds its breath for a motif still being fetched; then it goes on without. */
export const HELD = 4;

/**
 * The sound of one sitting. `load` fetches the player; a failure of it, or of any
 * sound, is silence with the caption still told.
 */
export function createSound(load: Loader, clock: Clock = systemClock): Sound {
  let scene: Scene = {
    unlocked: false,
    settings: DEFAULT_SETTINGS,
    room: null,
    mood: null,
    motif: null,
    cues: [],
  };
  let player: Player | null = null;
  let loading: Promise<Player | null> | null = null;
  let failed = false;
  let disposed = false;
  /** The gain each lasting sound was last sent to. */
  const running = new Map<SoundId, number>();
  const fetching = new Set<SoundId>();
  /** Fetched ahead once the first gesture is made; cues and motifs are small and come when they are first wanted. */
  let ahead: ReadonlySet<SoundId> = new Set(Object.values(SCORES).flat());
  /** A motif that waits for the first gesture. */
  let due: MotifId | null = null;
  /** Ends the motif that sounds, if one does. */
  let hush = () => {};
  /** How often all has been silenced: what was asked for before comes too late. */
  let silences = 0;
  /** When the close of the score is over. */
  let closes = 0;
  const timers = new Set<() => void>();
  const captions = createCaptions(clock);

  function after(seconds: number, task: () => void): void {
    const cancel = clock.after(seconds, () => {
      timers.delete(cancel);
      task();
    });
    timers.add(cancel);
  }

  function loaded(): Promise<Player | null> {
    loading ??= load().then(
      (found) => {
        if (disposed) found.dispose();
        player = disposed ? null : found;
        player?.volume(gainOf(scene.settings.volume));
        player?.prefetch([...ahead]);
        return player;
      },
      // without a player the game is silent; turning sound on again tries once more
      () => {
        failed = true;
        return null;
      },
    );
    return loading;
  }

  /** Brings what plays into line with the scene; changes of gain take `seconds`. */
  function settle(seconds: number): void {
    if (!player) {
      if (audible(scene) && !loading) loaded().then(() => settle(FADES.room));
      return;
    }
    const wanted = mix(scene);
    for (const id of [...running.keys()].filter((id) => !wanted.has(id))) {
      player.stop(id, seconds);
      running.delete(id);
    }
    for (const [id, gain] of wanted) {
      if (!running.has(id) || running.get(id) === gain) continue;
      player.fade(id, gain, seconds);
      running.set(id, gain);
    }
    const missing = [...wanted.keys()].filter((id) => !running.has(id) && !fetching.has(id));
    begin(
      player,
      missing.filter((id) => soundOf(id).kind === 'room'),
    );
    begin(
      player,
      missing.filter((id) => soundOf(id).kind === 'score'),
    );
  }

  /** Fetches sounds that belong together and begins those still wanted in one turn, so that they keep step. */
  function begin(from: Player, ids: readonly SoundId[]): void {
    if (ids.length === 0) return;
    for (const id of ids) fetching.add(id);
    Promise.allSettled(ids.map((id) => from.ready(id))).then((results) => {
      const wanted = disposed ? new Map<SoundId, number>() : mix(scene);
      ids.forEach((id, k) => {
        fetching.delete(id);
        const gain = wanted.get(id);
        if (gain === undefined || results[k]?.status !== 'fulfilled') return;
        // a loop fades in; the close was written to begin where it begins
        from.play(id, soundOf(id).loop ? 0 : gain);
        if (soundOf(id).loop && gain > 0) from.fade(id, gain, FADES.room);
        running.set(id, gain);
      });
    });
  }

  function playCue(id: CueId): void {
    if (!audible(scene)) return;
    const asked = clock.now();
    const before = silences;
    loaded()
      .then(async (found) => {
        if (!found) return;
        await found.ready(id);
        const late = clock.now() - asked > LATE * 1000;
        const wanted = !late && before === silences;
        if (!disposed && wanted && audible(scene)) found.play(id, soundOf(id).gain);
      })
      // the caption has been told; there is nothing else to do for a sound that cannot be had
      .catch(() => undefined);
  }

  function motif(id: MotifId): void {
    if (disposed || !scene.settings.music) return;
    captions.begin(id);
    if (!scene.unlocked) due = id;
    else if (audible(scene)) playMotif(id);
  }

  /** Gives the motif the place of the score, until it has sounded or cannot be had. */
  function playMotif(id: MotifId): void {
    hush();
    scene = { ...scene, motif: id };
    settle(FADES.motif);
    let [begun, done] = [false, false];
    const over = () => {
      if (done || disposed) return;
      done = true;
      if (begun) player?.stop(id, FADES.volume);
      scene = { ...scene, motif: null };
      if (scene.mood === 'end') close();
      settle(FADES.room);
    };
    hush = over;
    after(HELD, () => {
      if (!begun) over();
    });
    loaded()
      .then(async (found) => {
        await found?.ready(id);
        if (!found || done || disposed) return over();
        begun = true;
        found.play(id, soundOf(id).gain);
        after(soundOf(id).seconds, over);
      })
      .catch(over);
  }

  /** The close plays once: when it has, there is no mood any more. */
  function close(): void {
    const { seconds } = soundOf('score_end');
    closes = clock.now() + seconds * 1000;
    after(seconds, () => {
      if (scene.mood !== 'end' || clock.now() < closes) return;
      scene = { ...scene, mood: null };
      settle(FADES.mood);
    });
  }

  return {
    unlock() {
      if (disposed || scene.unlocked) return;
      scene = { ...scene, unlocked: true };
      settle(FADES.room);
      if (due) motif(due);
      due = null;
    },
    motif,
    ahead(rooms) {
      const fresh = rooms.filter((id) => !ahead.has(id));
      ahead = new Set([...fresh, ...ahead]);
      if (fresh.length > 0) player?.prefetch(fresh);
    },
    room(id) {
      if (disposed || id === scene.room) return;
      scene = { ...scene, room: id };
      if (id) captions.begin(id);
      else captions.end('room');
      settle(FADES.room);
    },
    cue(id) {
      if (disposed) return;
      captions.begin(id);
      playCue(id);
      scene = { ...scene, cues: [...scene.cues, id] };
      settle(FADES.duck);
      after(soundOf(id).seconds, () => {
        const at = scene.cues.indexOf(id);
        scene = { ...scene, cues: scene.cues.filter((_, k) => k !== at) };
        settle(FADES.unduck);
      });
    },
    score(mood) {
      if (disposed || mood === scene.mood) return;
      scene = { ...scene, mood };
      if (mood && scene.settings.music) captions.begin(`score_${mood}`);
      else captions.end('score');
      settle(FADES.mood);
      if (mood === 'end') close();
    },
    settings(settings) {
      if (disposed) return;
      scene = { ...scene, settings };
      captions.show(settings.captions);
      if (!settings.music) {
        captions.end('score');
        captions.end('motif');
      }
      if (!settings.music || !audible(scene)) hush();
      if (failed) loading = null;
      failed = false;
      player?.volume(gainOf(settings.volume));
      settle(FADES.volume);
    },
    silence() {
      if (disposed) return;
      silences += 1;
      due = null;
      for (const id of scene.cues) player?.stop(id, FADES.volume);
      scene = { ...scene, room: null, mood: null, cues: [] };
      settle(FADES.volume);
      hush();
      captions.clear();
    },
    onCaption: captions.listen,
    dispose() {
      disposed = true;
      for (const cancel of timers) cancel();
      timers.clear();
      captions.dispose();
      player?.dispose();
      player = null;
    },
  };
}
