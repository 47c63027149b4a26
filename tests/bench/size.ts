import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figures, figure } from './figure.ts';

const KB = 1024;
const kilobytes = (file: string): number => gzipSync(readFileSync(file)).length / KB;
const sum = (files: readonly string[]): number =>
  files.reduce((total, file) => total + kilobytes(file), 0);

/** The scripts that index.html needs before anything is shown: its own and what it preloads. */
function firstScripts(dist: string): string[] {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  return [...page.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map(([, file]) =>
    join(dist, file ?? ''),
  );
}

/** Transfer sizes of a build against the budgets of the design, in KB after gzip. */
export function sizes(dist: string, layers: string): Figures {
  const files = readdirSync(join(dist, 'assets')).map((name) => join(dist, 'assets', name));
  const phaser = files.filter((file) => /phaser/.test(basename(file)) && file.endsWith('.js'));
  const cases = files.filter((file) => /cuba1962.*\.(js|json)$/.test(basename(file)));
  if (phaser.length === 0 || cases.length === 0) {
    throw new Error(
      `No ${phaser.length === 0 ? 'Phaser' : 'case'} chunk in ${dist}: build it first.`,
    );
  }
  const first = firstScripts(dist);
  if (first.some((file) => phaser.includes(file)))
    throw new Error('Phaser is fetched before the casebook.');
  const venues = readdirSync(layers).filter((name) => name.startsWith('v_'));
  const heaviest = Math.max(
    ...venues.map((venue) =>
      sum(readdirSync(join(layers, venue)).map((file) => join(layers, venue, file))),
    ),
  );
  return {
    'script before the casebook': figure(sum(first), 'KB', 90, { atMost: 1 }),
    'the case': figure(sum(cases), 'KB', 120, { atMost: 1 }),
    'art of the heaviest venue': figure(heaviest, 'KB', 40, { atMost: 1 }),
  };
}
