import { defineConfig } from 'vitest/config';
import { casebook } from './src/case/vite-plugin.ts';

/** A process holds one class server at a time, so each of these files has a worker to itself. */
const SERVERS = ['tests/classroom/server/**/*.test.ts', 'tests/classroom/store.test.ts'];

/** The virtual modules of the cases are the build's own. */
export default defineConfig({
  plugins: [casebook()],
  test: {
    /** All processors: nobody waits at this machine for anything else meanwhile. */
    maxWorkers: '100%',
    /** As long as a test takes on a machine that does much else. */
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/e2e/**', 'tests/class/**', ...SERVERS],
          /** A worker keeps the modules that it has loaded: nothing here changes one, and no case is read twice. */
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: SERVERS,
          /** They measure real seconds: one by one, when the others are done. */
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
