import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './tests/e2e/browser.ts';

const PORT = Number(process.env.PORT ?? 4173);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  /** A whole play takes half a minute; on a machine that does much else, several. */
  timeout: 300_000,
  /** On the gate's machine a play that only ran out of time is played once more, and told as flaky. */
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    actionTimeout: 15_000,
    launchOptions: { executablePath: findBrowser(), args: [...BROWSER_FLAGS] },
    /** Plays are brisk where motion is not the subject. */
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    /** To record a trace takes a third of the processor; it is done where a test is run again. */
    trace: 'on-first-retry',
  },
  /** A test that asks for one size (`LAPTOP` or `PHONE` of tests/e2e/test.ts) is not run at the other. */
  projects: [
    {
      name: 'laptop',
      grepInvert: /@phone/,
      use: { viewport: { width: 1366, height: 768 } },
    },
    {
      name: 'phone',
      grepInvert: /@laptop/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
    },
  ],
  /** The built page as the class server serves it: only there is the policy as strict as it is meant. */
  webServer: {
    command: 'npm start',
    env: {
      PORT: String(PORT),
      DATA_DIR: join(tmpdir(), `back-channel-${PORT}`),
      LOG_LEVEL: 'warn',
      MOST_OPENED: '1000',
    },
    url: `http://localhost:${PORT}`,
    reuseExistingServer: !process.env.CI,
    timeout: 180_000,
  },
});
