/** The cases in a real build of Vite: summaries at once, each case in a file of its own. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';
import { casebook } from '../../src/case/vite-plugin.ts';
import { MINIMAL } from './fixture.ts';

const root = mkdtempSync(join(tmpdir(), 'casebook-'));
afterAll(() => rmSync(root, { recursive: true }));

async function built(folder: string): Promise<ReadonlyMap<string, string>> {
  writeFileSync(join(root, 'index.html'), '<script type="module" src="./page.js"></script>');
  writeFileSync(
    join(root, 'page.js'),
    "import { cases, loadCase } from 'virtual:casebook'; document.title = cases[0].title + loadCase;",
  );
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [casebook(folder)],
    build: { outDir: 'dist', emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const assets = join(root, 'dist', 'assets');
  return new Map(
    readdirSync(assets).map((name) => [name, readFileSync(join(assets, name), 'utf8')]),
  );
}

/** A folder of cases with one case in it, which may be changed. */
function casesWith(change: (play: string) => string): string {
  const cases = mkdtempSync(join(root, 'cases-'));
  cpSync(MINIMAL, join(cases, 'ferry'), { recursive: true });
  const play = join(cases, 'ferry', 'play.yaml');
  writeFileSync(play, change(readFileSync(play, 'utf8')));
  return cases;
}

describe('the casebook in a build', () => {
  test('summaries are in the page’s own script, the case in another, no reader in either', async () => {
    const files = await built(casesWith((play) => play));
    const names = [...files.keys()];
    const own = names.find((name) => name.startsWith('ferry-')) ?? '';
    const page = names.find((name) => name.startsWith('index-')) ?? '';
    expect(names).toHaveLength(2);
    expect(files.get(own)).toContain('Let us take turns, and say nothing.');
    expect(files.get(page)).toContain('A word at the back door weighs differently from a letter.');
    expect(files.get(page)).not.toContain('Let us take turns, and say nothing.');
    expect([...files.values()].join('')).not.toMatch(/parseDocument|ZodError|safeParse/);
  }, 30_000);

  test('a case with a problem stops the build, and the problem is told', async () => {
    const cases = casesWith((play) => play.replace('chair: p_bob', 'chair: p_bbo'));
    await expect(built(cases)).rejects.toThrow(/no chair `p_bbo`; did you mean `p_bob`\?/);
  }, 30_000);

  test('a folder must have the name of its case', async () => {
    const cases = casesWith((play) => play);
    renameSync(join(cases, 'ferry'), join(cases, 'boat'));
    await expect(built(cases)).rejects.toThrow(/the id `ferry` in the folder `boat`/);
  }, 30_000);
});
