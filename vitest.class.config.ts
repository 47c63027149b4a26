import { defineConfig } from 'vitest/config';

/** The long tests of the class mode: `npm run test:class`, or with CLASS_RUN=short what the gate runs. */
export default defineConfig({
  test: {
    include: ['tests/class/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // Each has servers and devices of its own; what they measure would tell of each other.
    fileParallelism: false,
  },
});
