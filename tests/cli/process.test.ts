/** What only a real process shows: that the programs start, where their words go, and their exit codes. */
import { describe, expect, test } from 'vitest';
import { inProcess, STACK } from './run.ts';

const PROGRAMS = [
  ['case', inProcess('src/cli/case.ts')],
  ['analysis', inProcess('src/cli/analysis.ts')],
] as const;

describe.each(PROGRAMS)('%s, as a process', (name, run) => {
  test('called for help answers on its output, and is exit code 0', async () => {
    const { code, out, err } = await run('--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`npm run -s ${name} -- `);
  }, 30_000);

  test('called wrongly complains beside its output, and is exit code 2', async () => {
    const { code, out, err } = await run('no such command');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('no command `no such command`');
    expect(err).not.toMatch(STACK);
  }, 30_000);
});

test('a problem that is found is told beside the output, and is exit code 1', async () => {
  const { code, out, err } = await PROGRAMS[0][1]('replay', 'package.json');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^package\.json: This is not a Back Channel save\..*\n$/);
}, 30_000);
