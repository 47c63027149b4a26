/** How evenly the scenes move, against an empty Phaser scene in the same browser. */
import type { Browser, Page } from '@playwright/test';
import type { Built } from './built.ts';
import { type Figure, figure, quantile } from './figure.ts';
import { inTurns } from './measure.ts';

/** What the desk of a laptop leaves the stage: a dispatch travels behind everything, a room has its window. */
const STAGES = {
  dispatch: { width: 1366, height: 704 },
  venue: { width: 550, height: 396 },
} as const;
type Size = (typeof STAGES)[keyof typeof STAGES];
const ROUNDS = 5;
/** Milliseconds of one measurement: a little less than the journey on the page takes. */
const LENGTH = 5000;
/** Frames without which a 95th percentile means nothing. */
const FEWEST = 20;
/** Milliseconds for a page to come to rest before it is measured. */
const REST = 1500;
/** The pointer's way through the room: once across a second, a step at a time. */
const STEPS = 20;

type Measured = (page: Page, size: Size) => Promise<readonly number[]>;

/** While a dispatch travels over the map. */
export function framesOfDispatch(browser: Browser, built: Built): Promise<Figure> {
  return against(browser, built, '?kind=dispatch', STAGES.dispatch, async (page) => {
    await page.waitForFunction(() => moved('travelled'));
    return frameTimes(page, () => moved('arrived'));
  });
}

/** While the pointer moves through a venue, whose layers slide; the heaviest of the case. */
export function framesOfVenue(browser: Browser, built: Built): Promise<Figure> {
  return against(browser, built, '?kind=venue&id=v_kremlin', STAGES.venue, async (page, size) => {
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(REST);
    return underPointer(page, size);
  });
}

async function against(
  browser: Browser,
  built: Built,
  query: string,
  size: Size,
  measured: Measured,
): Promise<Figure> {
  const percentile = async (address: string, measure: Measured) => {
    const page = await browser.newPage({ viewport: size });
    try {
      await page.goto(address);
      return quantile(await measure(page, size), 0.95);
    } finally {
      await page.close();
    }
  };
  const empty: Measured = async (page) => {
    await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
    await page.waitForTimeout(REST);
    return underPointer(page, size);
  };
  const { value, peer } = await inTurns(
    ROUNDS,
    () => percentile(built.address('stage') + query, measured),
    () => percentile(built.address('empty'), empty),
  );
  return figure(value, 'ms', peer, { atMost: 1.3 });
}

/** Has the stage reported this gesture? Runs in the page. */
declare function moved(kind: string): boolean;

/** Frame times while the pointer goes to and fro. */
async function underPointer(page: Page, { width, height }: Size): Promise<readonly number[]> {
  let measuring = true;
  const sweep = async () => {
    for (let i = 0; measuring; i += 1) {
      const share = Math.abs(((i / STEPS) % 2) - 1);
      await page.mouse.move(20 + share * (width - 40), height / 2);
      await page.waitForTimeout(1000 / STEPS);
    }
  };
  const times = frameTimes(page, () => false).finally(() => {
    measuring = false;
  });
  const [found] = await Promise.all([times, sweep()]);
  return found;
}

/**
 * Times between frames for a while, in milliseconds.
 *
 * @param over - ends it early; runs in the page
 */
async function frameTimes(page: Page, over: () => boolean): Promise<readonly number[]> {
  await page.evaluate(`window.over = ${over}`);
  const times = await page.evaluate(
    (length) =>
      new Promise<number[]>((done) => {
        const found: number[] = [];
        let last = performance.now();
        const end = last + length;
        const frame = (now: number) => {
          found.push(now - last);
          last = now;
          if (now < end && !over()) requestAnimationFrame(frame);
          else done(found.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    LENGTH,
  );
  if (times.length < FEWEST) throw new Error(`Only ${times.length} frames: nothing can be said.`);
  return times;
}

/** In the page: is what is measured over? */
declare function over(): boolean;
