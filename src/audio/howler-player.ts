/**
 * The player: Howler over Web Audio. The only file that knows Howler; fetched after
 * the first gesture. Loops play from decoded samples between exact points, never
 * through an audio element, which would pause at the seam.
 */
import { Howl, Howler } from 'howler';
import { FORMATS, LEAD, type SoundId, soundOf } from '../../assets/audio/sounds.ts';
import type { Player } from './player.ts';

/** Addresses of the sound files as built, by path; never folded into the script. */
const ADDRESSES: Readonly<Record<string, string>> = import.meta.glob<string>(
  '../../assets/audio/*.{ogg,m4a}',
  {
    query: '?url&no-inline',
    import: 'default',
    eager: true,
  },
);

/** The addresses of a sound in the order in which a browser should try them. */
function addressesOf(id: SoundId): string[] {
  const found = FORMATS.flatMap((format) => ADDRESSES[`../../assets/audio/${id}.${format}`] ?? []);
  if (found.length === 0)
    throw new Error(`No file of the sound "${id}". Run assets/audio/make.sh.`);
  return found;
}

/** The one stretch of a file that is played. */
const STRETCH = 'all';

interface Voice {
  readonly howl: Howl;
  readonly ready: Promise<void>;
  /** Howler's number of the loop now playing; null when none is. */
  playing: number | null;
}

function voiceOf(id: SoundId): Voice {
  const { loop, seconds } = soundOf(id);
  const howl = new Howl({
    src: addressesOf(id),
    sprite: { [STRETCH]: loop ? [LEAD * 1000, seconds * 1000, true] : [0, seconds * 1000, false] },
    preload: false,
  });
  const ready = new Promise<void>((resolve, reject) => {
    howl.once('load', () => resolve());
    howl.once('loaderror', (_, error) =>
      reject(new Error(`The sound "${id}" could not be loaded: ${String(error)}`)),
    );
  });
  // only now: samples still in Howler's cache are ready before this returns
  howl.load();
  return { howl, ready, playing: null };
}

/** Milliseconds left to what is wanted now before each fetch ahead. (A page that sounds may never be called idle.) */
const PATIENCE = 1500;

/** Whether the reader asked the browser to spare data. */
function sparesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}

/** A player over the page's one audio context. A hidden page is silent. */
export function createHowlerPlayer(): Player {
  const voices = new Map<SoundId, Voice>();
  const hide = () => Howler.mute(document.hidden);
  document.addEventListener('visibilitychange', hide);
  let disposed = false;

  function voice(id: SoundId): Voice {
    const known = voices.get(id);
    if (known) return known;
    const made = voiceOf(id);
    voices.set(id, made);
    // what failed is tried afresh the next time it is wanted
    made.ready.catch(() => {
      made.howl.unload();
      if (voices.get(id) === made) voices.delete(id);
    });
    return made;
  }

  return {
    async ready(id) {
      await voice(id).ready;
    },
    play(id, gain) {
      const made = voice(id);
      const number = made.howl.play(STRETCH);
      made.howl.volume(gain, number);
      if (soundOf(id).kind !== 'cue') made.playing = number;
    },
    fade(id, gain, seconds) {
      const made = voices.get(id);
      if (!made || made.playing === null) return;
      made.howl.fade(Number(made.howl.volume(made.playing)), gain, seconds * 1000, made.playing);
    },
    stop(id, seconds) {
      const made = voices.get(id);
      if (!made || made.playing === null) return;
      // a room entered again before it has faded gets a voice of its own
      voices.delete(id);
      made.howl.fade(Number(made.howl.volume(made.playing)), 0, seconds * 1000, made.playing);
      setTimeout(() => made.howl.unload(), seconds * 1000 + 100);
    },
    volume(gain) {
      Howler.volume(gain);
    },
    prefetch(ids) {
      const [next, ...rest] = ids;
      if (disposed || next === undefined || sparesData()) return;
      setTimeout(() => {
        const address = addressesOf(next).find((path) =>
          Howler.codecs(path.split('.').pop() ?? ''),
        );
        const fetched = address
          ? fetch(address, { priority: 'low' }).then((answer) => answer.arrayBuffer())
          : Promise.resolve();
        // one at a time; what cannot be had now is asked for again when it is wanted
        fetched.catch(() => undefined).then(() => this.prefetch(rest));
      }, PATIENCE);
    },
    dispose() {
      disposed = true;
      document.removeEventListener('visibilitychange', hide);
      for (const { howl } of voices.values()) howl.unload();
      voices.clear();
    },
  };
}
