/** Brings what was written to a file down to the disk, in the background and one sync at a time. */
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';

/** So long a sync waits for more to come, in milliseconds: whoever writes meanwhile would wait for it. Judgement. */
const GATHERS = 50;

export interface ToDisk {
  /** Everything written by now is on the disk after the next sync, which begins in a moment or after the present one. */
  soon(): void;
  /** Settles when nothing is under way any more. */
  close(): Promise<void>;
}

/**
 * @param path - of a file that is there by the time of the first `soon`
 * @param failed - told of a sync that did not come about
 */
export function toDisk(path: string, failed: (error: unknown) => void): ToDisk {
  let file: Promise<FileHandle> | null = null;
  let wanted = false;
  let under: Promise<void> | null = null;
  const sync = async () => {
    while (wanted) {
      await after(GATHERS);
      wanted = false;
      try {
        file ??= open(path, 'r+');
        await (await file).datasync();
      } catch (error) {
        file = null;
        failed(error);
      }
    }
    under = null;
  };
  return {
    soon() {
      wanted = true;
      under ??= sync();
    },
    async close() {
      await under;
      await (await file?.catch(() => null))?.close();
    },
  };
}
