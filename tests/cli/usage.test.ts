import { describe, expect, test } from 'vitest';
import { run, STACK } from './run.ts';

describe('a mistake in the call is exit code 2, with a suggestion and the usage', () => {
  test.each([
    ['no command', [], 'Usage:'],
    ['an unknown command', ['chek'], 'no command `chek`; did you mean `check`?'],
    ['a name of every object', ['constructor'], 'no command `constructor`'],
    ['an unknown option', ['check', '--jsno'], 'no option `--jsno`; did you mean `--json`?'],
    ['an unknown short option', ['history', 'cuba1962', '-j'], 'no option `-j`'],
    [
      'an option of another command',
      ['graph', 'cuba1962', '--json'],
      'no option `--json`; this command has none',
    ],
    ['a value for an option without one', ['check', '--json=yes'], '--json takes no value'],
    [
      'no value for an option with one',
      ['simulate', 'cuba1962', '--plays'],
      '--plays needs a value',
    ],
    [
      'a number that is none',
      ['simulate', 'cuba1962', '--plays', 'many'],
      '--plays many: write a whole number, 1 or more',
    ],
    [
      'a number below the least',
      ['simulate', 'cuba1962', '--plays', '0'],
      '--plays 0: write a whole number, 1 or more',
    ],
    [
      'a number with a fraction',
      ['simulate', 'cuba1962', '--seed', '1.5'],
      '--seed 1.5: write a whole number, 0 or more',
    ],
    ['no case', ['history'], 'the ID of a case is missing'],
    ['an unknown case', ['history', 'cuba1926'], 'no case `cuba1926`; did you mean `cuba1962`?'],
    ['one word too many', ['history', 'cuba1962', 'oslo'], '`oslo` is one word too many'],
    ['an unknown policy', ['simulate', 'cuba1962', '--policy', 'back'], 'no policy `back`'],
    [
      'an unknown chair',
      ['simulate', 'cuba1962', '--chair', 'p_rkf'],
      'no chair `p_rkf`; did you mean `p_rfk`?',
    ],
    ['no such file', ['check', 'nowhere.yaml'], 'no file or folder `nowhere.yaml`'],
    ['no such save', ['replay', 'nowhere.json'], 'no file `nowhere.json`'],
  ])(
    '%s',
    async (_rule, args, told) => {
      const { code, out, err } = await run(...args);
      expect(code).toBe(2);
      expect(out + err).toContain(told);
      expect(out + err).toContain('npm run -s case -- ');
      expect(out + err).not.toMatch(STACK);
    },
    30_000,
  );

  test('help is no mistake', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const name of ['check', 'graph', 'history', 'simulate', 'replay']) {
      expect(out).toContain(`npm run -s case -- ${name} `);
    }
  }, 30_000);
});
