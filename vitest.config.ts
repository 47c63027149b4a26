import { defineConfig } from 'vitest/config';
import { casebook } from './src/case/vite-plugin.ts';

/** The virtual modules of the cases are the build's own. */
export default defineConfig({
  plugins: [casebook()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    /** A worker keeps the modules that it has loaded: nothing here changes one, and no case is read twice. */
    isolate: false,
    /** All processors: nobody waits at this machine for anything else meanwhile. */
    maxWorkers: '100%',
    /** As long as a test takes on a machine that does much else. */
    testTimeout: 60_000,
  },
});
