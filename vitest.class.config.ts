import { defineConfig } from 'vitest/config';

/** Of `npm test`, but longer here. */
const LONGER = ['tests/classroom/server/hostile.test.ts'];

/**
 * The long tests of the class mode: `npm run test:class`. `npm run test:class:short` is what the gate
 * runs: the same tests, smaller.
 */
export default defineConfig({
  test: {
    include: ['tests/class/**/*.test.ts', ...(process.env.CLASS_LONG === undefined ? [] : LONGER)],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    // Each has servers and devices of its own, and some take times.
    fileParallelism: false,
    // The SDK says so of every line that a server does not let in.
    onConsoleLog: (log) => !log.includes('Room connection was closed unexpectedly'),
  },
});
