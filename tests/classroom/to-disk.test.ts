import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toDisk } from '../../src/classroom/server/to-disk.ts';
import { type Folder, temporaryFolder } from '../class/kit/process.ts';

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe('the disk follows in the background', () => {
  test('asked again and again while it is busy, and closed, it has seen to all of it', async () => {
    const path = join(folder.path, 'log');
    const failures: unknown[] = [];
    writeFileSync(path, '');
    const disk = toDisk(path, (error) => failures.push(error));
    for (let n = 0; n < 100; n += 1) {
      appendFileSync(path, 'entry\n');
      disk.soon();
    }
    await disk.close();
    expect(failures).toEqual([]);
  });

  test('a sync that fails is told of, and the next is tried all the same', async () => {
    const path = join(folder.path, 'log');
    const failures: unknown[] = [];
    const disk = toDisk(path, (error) => failures.push(error));
    disk.soon();
    await disk.close();
    expect(failures).toHaveLength(1);
    writeFileSync(path, 'entry\n');
    disk.soon();
    await disk.close();
    expect(failures).toHaveLength(1);
  });
});
