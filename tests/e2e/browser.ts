import { accessSync, constants } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where an installed Chrome or Chromium is found, in the order of trying. */
const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  chromium.executablePath(),
];

function exists(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser of the end-to-end tests and benchmarks: an installed one, else Playwright's download.
 *
 * @throws {Error} when there is none: browser tests fail, they are never skipped
 */
export function findBrowser(): string {
  const found = PLACES.find((path) => path !== undefined && path !== '' && exists(path));
  if (found) return found;
  throw new Error(
    'No Chrome or Chromium found. Install one (Debian: apt-get install chromium), run "npx playwright install chromium", or set CHROME_PATH.',
  );
}

/** The browser talks to nobody but the page. Where there is no card it paints with the processor, as it does at home. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
