/**
 * One tab plays a save at a time. A tab asks for the hold; a second tab reads only, and may take over,
 * on which the first one is told that it has lost it.
 */
export interface Hold {
  /** False when another tab has it. */
  readonly held: boolean;
  release(): void;
}

export interface Holder {
  /**
   * @param take - take it even from another tab
   * @param lost - called once if another tab takes it from this one
   */
  hold(save: string, take: boolean, lost: () => void): Promise<Hold>;
}

/** For one process alone: nobody else can hold anything. */
export function soleHolder(): Holder {
  return { hold: async () => ({ held: true, release: () => {} }) };
}

/** Holds among the tabs of one browser: Web Locks, or a broadcast where plain http denies them. */
export function tabHolder(): Holder {
  return navigator.locks === undefined ? broadcastHolder() : lockHolder(navigator.locks);
}

function lockHolder(locks: LockManager): Holder {
  return {
    hold: (save, take, lost) =>
      new Promise((settle) => {
        const options: LockOptions = take ? { steal: true } : { ifAvailable: true };
        let held = false;
        locks
          .request(`back-channel:${save}`, options, (lock) => {
            if (lock === null) {
              settle({ held: false, release: () => {} });
              return;
            }
            held = true;
            return new Promise<void>((release) => settle({ held: true, release }));
          })
          .catch(() => (held ? lost() : settle({ held: true, release: () => {} })));
      }),
  };
}

type Word = { readonly say: 'anyone?' | 'mine' | 'take'; readonly save: string };

/** How long to listen for another tab's "mine": a tab in the background of a busy machine is slow. */
const LISTEN_MS = 500;

function broadcastHolder(): Holder {
  return {
    async hold(save, take, lost) {
      const air = new BroadcastChannel('back-channel');
      const say = (word: Word['say']) => air.postMessage({ say: word, save } satisfies Word);
      let taken = false;
      air.onmessage = ({ data }: MessageEvent<Word>) => {
        if (data.save === save && data.say === 'mine') taken = true;
      };
      say(take ? 'take' : 'anyone?');
      if (!take) await new Promise((wake) => setTimeout(wake, LISTEN_MS));
      if (taken) {
        air.close();
        return { held: false, release: () => {} };
      }
      air.onmessage = ({ data }: MessageEvent<Word>) => {
        if (data.save !== save) return;
        if (data.say === 'anyone?') say('mine');
        if (data.say === 'take') {
          air.close();
          lost();
        }
      };
      return { held: true, release: () => air.close() };
    },
  };
}
