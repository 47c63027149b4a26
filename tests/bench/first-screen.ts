/** The first screen: what is fetched before it, and how soon it can be used. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Built, Site } from './built.ts';
import { type Figure, type Figures, figure } from './figure.ts';
import { inTurns } from './measure.ts';

const ROUNDS = 9;
const KB = 1024;
/** Phaser and every sound: nobody waits for them. */
const LATER = /\/phaser-[^/]*\.js$|\.(?:ogg|m4a)$/;

/** One opening of a page by a browser that has never seen it. */
interface Opening {
  /** Milliseconds from the start of navigation to the page's own mark. */
  readonly ready: number;
  /** What was asked for before the mark, with its transferred bytes. */
  readonly fetched: readonly { readonly address: string; readonly bytes: number }[];
}

async function open(browser: Browser, address: string, mark: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
    // What was asked for before the mark is listed only once it has come.
    await page.waitForLoadState('networkidle');
    return await page.evaluate((name) => {
      const ready = performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const fetched = files
        .filter(({ startTime }) => startTime <= ready)
        .map((file) => ({ address: file.name, bytes: file.encodedBodySize }));
      return { ready, fetched };
    }, mark);
  } finally {
    await context.close();
  }
}

/** The casebook against a page of Phaser and Vite with nothing in it. */
export async function casebookReady(browser: Browser, built: Built): Promise<Figure> {
  const ready = async (site: Site, mark: string) =>
    (await open(browser, built.address(site), mark)).ready;
  const { value, peer } = await inTurns(
    ROUNDS,
    () => ready('game', 'casebook'),
    () => ready('empty', 'ready'),
  );
  return figure(value, 'ms', peer, { atMost: 1 });
}

/** What the network brought before the casebook could be used. */
export async function beforeCasebook(browser: Browser, built: Built): Promise<Figures> {
  const { fetched } = await open(browser, built.address('game'), 'casebook');
  const scripts = fetched.filter(({ address }) => address.endsWith('.js'));
  if (scripts.length === 0) throw new Error('No script in the network log before the casebook.');
  const kilobytes = scripts.reduce((total, { bytes }) => total + bytes, 0) / KB;
  const later = readdirSync(join(built.folder('game'), 'assets')).filter((name) =>
    LATER.test(`/${name}`),
  );
  if (!later.some((name) => name.startsWith('phaser')))
    throw new Error('Phaser has no file of its own.');
  const early = fetched.filter(({ address }) => LATER.test(address));
  return {
    'script-before-casebook': figure(kilobytes, 'KB', 90, { atMost: 1 }),
    'phaser-and-sound-before-casebook': figure(early.length, 'files', later.length, { atMost: 0 }),
  };
}
