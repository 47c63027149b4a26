/** What must travel, in KB after gzip, against the budgets of the design. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figure, figure } from './figure.ts';

const KB = 1024;

/** The compiled case: all its words and rules in one file. */
export function caseSize(folder: string): Figure {
  return figure(heaviest(folder, /^cuba1962-.*\.js$/), 'KB', 120, { atMost: 1 });
}

/** The picture of the heaviest venue with its inks by the hour: still and scene are one file. */
export function venueArt(folder: string): Figure {
  const picture = heaviest(folder, /^v_.*\.svg$/) + heaviest(folder, /^venue-.*\.js$/);
  return figure(picture, 'KB', 40, { atMost: 1 });
}

/** @throws {Error} when the build has no such file: nothing would be measured */
function heaviest(folder: string, name: RegExp): number {
  const assets = join(folder, 'assets');
  const files = readdirSync(assets).filter((file) => name.test(file));
  if (files.length === 0) throw new Error(`No file like ${name} in the build.`);
  return Math.max(...files.map((file) => gzipSync(readFileSync(join(assets, file))).length)) / KB;
}
