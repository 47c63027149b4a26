/** How evenly the scenes move, against an empty Phaser scene in the same browser. */
import type { Browser, Page } from '@playwright/test';
import type { Built } from './built.ts';
import { type Figure, figure, quantile } from './figure.ts';
import { inTurns } from './measure.ts';

/** A laptop's window less its masthead: the stage's room while a dispatch travels or a man calls. */
const STAGE = { width: 1366, height: 704 };
const ROUNDS = 5;
/** Milliseconds of one measurement: a little less than the journey of the page takes. */
const LENGTH = 5000;
/** Milliseconds for a page to come to rest before it is measured. */
const REST = 1500;
/** The pointer's way through the room: once across a second, a step at a time. */
const STEPS = 20;

type Measured = (page: Page) => Promise<readonly number[]>;

/** While a dispatch travels over the map. */
export function framesOfDispatch(browser: Browser, built: Built): Promise<Figure> {
  return against(browser, built, '?kind=dispatch', async (page) => {
    await page.waitForFunction(() => moved('travelled'));
    const times = await frameTimes(page);
    if (await page.evaluate(() => moved('arrived'))) throw new Error('The dispatch came too soon.');
    return times;
  });
}

/** While the pointer moves through a venue, whose layers slide; the heaviest of the case. */
export function framesOfVenue(browser: Browser, built: Built): Promise<Figure> {
  return against(browser, built, '?kind=venue&id=v_kremlin', async (page) => {
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(REST);
    return underPointer(page);
  });
}

async function against(
  browser: Browser,
  built: Built,
  query: string,
  measured: Measured,
): Promise<Figure> {
  const percentile = async (address: string, measure: Measured) => {
    const page = await browser.newPage({ viewport: STAGE });
    try {
      await page.goto(address);
      return quantile(await measure(page), 0.95);
    } finally {
      await page.close();
    }
  };
  const empty: Measured = async (page) => {
    await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
    await page.waitForTimeout(REST);
    return underPointer(page);
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
async function underPointer(page: Page): Promise<readonly number[]> {
  let measuring = true;
  const sweep = async () => {
    for (let i = 0; measuring; i += 1) {
      const share = Math.abs(((i / STEPS) % 2) - 1);
      await page.mouse.move(20 + share * (STAGE.width - 40), STAGE.height / 2);
      await page.waitForTimeout(1000 / STEPS);
    }
  };
  const times = frameTimes(page).finally(() => {
    measuring = false;
  });
  const [found] = await Promise.all([times, sweep()]);
  return found;
}

/** Times between frames for a while, in milliseconds. */
function frameTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    (length) =>
      new Promise<number[]>((done) => {
        const times: number[] = [];
        let last = performance.now();
        const end = last + length;
        const frame = (now: number) => {
          times.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(frame);
          else done(times.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    LENGTH,
  );
}
