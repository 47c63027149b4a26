/** Whole plays through the real interface: how long its longest frame takes, and what stays in memory. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { begin, hurriedPlayer, openCasebook, playToEnd, toDebrief } from '../e2e/driver.ts';
import type { Built } from './built.ts';
import { type Figures, figure, median } from './figure.ts';

const PLAYS = 10;
/** After so many plays everything that is kept once has been fetched and made. */
const SETTLED = 2;
const MB = 1024 * 1024;

/** From the casebook to the debrief and back, ten times over in one page. */
export async function wholePlays(browser: Browser, built: Built): Promise<Figures> {
  const context = await browser.newContext({
    baseURL: built.address('game'),
    viewport: { width: 1366, height: 768 },
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchFrames);
    const heap = await context.newCDPSession(page);
    const player = hurriedPlayer(page);
    const longest: number[] = [];
    const kept: number[] = [];
    await openCasebook(page);
    for (let play = 1; play <= PLAYS; play += 1) {
      await begin(player);
      await longestFrame(page);
      await playToEnd(player);
      await toDebrief(player);
      longest.push(await longestFrame(page));
      await openCasebook(page);
      kept.push(await inUse(heap));
    }
    return {
      'longest-frame': figure(median(longest), 'ms', 100, { atMost: 1 }),
      'heap-after-ten-plays': figure(kept[PLAYS - 1] ?? NaN, 'MB', kept[SETTLED - 1] ?? NaN, {
        atMost: 1.05,
      }),
    };
  } finally {
    await context.close();
  }
}

/** Keeps the longest time between two frames. Runs in the page, before anything of it. */
function watchFrames(): void {
  let last = performance.now();
  let longest = 0;
  const frame = (now: number) => {
    longest = Math.max(longest, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(window, {
    takeLongestFrame: () => {
      const taken = longest;
      longest = 0;
      return taken;
    },
  });
}

/** In the page: the longest frame since this was last asked, in milliseconds. */
declare function takeLongestFrame(): number;

function longestFrame(page: Page): Promise<number> {
  return page.evaluate(() => takeLongestFrame());
}

/**
 * Megabytes of data that are still needed once everything else has been collected: what the page
 * keeps, with the nodes of its document. What the engine compiles is not counted: it grows with
 * every function that becomes warm, for a dozen plays, and goes when memory is short. Nor is what the
 * browser writes down of every request for whoever watches it, as this bench does: 15 KB a play.
 */
async function inUse(session: CDPSession): Promise<number> {
  // What only a finalizer lets go of is gone at the second time.
  for (let i = 0; i < 2; i += 1) await session.send('HeapProfiler.collectGarbage');
  const parts: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  return dataIn(JSON.parse(parts.join(''))) / MB;
}

/** A heap as Chromium writes it: the nodes lie in one list, `node_fields` numbers each. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** What the browser writes down of a request while it is watched. */
const WATCHED = 'blink::NetworkResourcesData::ResourceData';

/** Bytes of everything in a heap but compiled code and the watcher's notes. */
function dataIn({ snapshot: { meta }, nodes, strings }: Snapshot): number {
  const { node_fields: fields } = meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  if (type === undefined || name === undefined || size === undefined) return Number.NaN;
  const code = meta.node_types[0].indexOf('code');
  const watched = strings.indexOf(WATCHED);
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const counts = nodes[at + type] !== code && nodes[at + name] !== watched;
    if (counts) bytes += nodes[at + size] ?? 0;
  }
  return bytes;
}
