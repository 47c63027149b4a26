/**
 * The benchmark: `npm run bench [-- --json] [-- --only NAME,...]`. Every figure is a ratio to a peer of
 * the same run, or to its budget; exit 1 when one is broken, 2 on a mistake in the call.
 *
 * | figure | what is measured | peer | must be |
 * |---|---|---|---|
 * | engine-decisions | full case plays: chair decisions a second of whole random plays, every entry made and applied | choices a second of inkjs in a 12-beat story made of the case's own junctures and words (ink-story.ts) | >= 20 |
 * | case-plays | the same with the drawing of the drafts: plays a second by random policies, a play being twelve decisions | plays a second of that story, twelve choices each | >= 14 |
 * | laboratory-plays | plays a second of the bare model, a play being twelve rounds | the same | >= 50 |
 * | laboratory-moves | moves a second of such plays: messages and replies | moves a second of boardgame.io in a game of that shape (board-game.ts) | >= 14 |
 * | laboratory-memory | memory in use after 200,000 such plays, collected | after 100,000 | <= 1.02 |
 * | case-memory | the same after 10,000 plays of the case | after 5,000 | <= 1.02 |
 * | two-threads | plays of the bare model a second on two threads, by the clock | on one | >= 1.7 |
 * | pivots | time of 300 paired plays at each of eleven junctures | of as many whole plays | <= 5 |
 * | machine-moves | moves a second of such plays through the statechart and its seats | 5,000 | >= 1 |
 * | replay-frame | time to show a random moment of the record of both sides | 16 ms | <= 1 |
 * | replay-record | time to apply the record up to a random entry | 16 ms | <= 1 |
 * | script-before-casebook | script asked for before the casebook can be used, from the network log | 90 KB | <= 1 |
 * | phaser-and-sound-before-casebook | files of Phaser and sound asked for before that | all of them | 0 |
 * | case | the compiled case, gzipped | 120 KB | <= 1 |
 * | venue-art | the picture of the heaviest venue, gzipped | 40 KB | <= 1 |
 * | casebook-ready | from navigation until the casebook can be used | the same for a page of Phaser and Vite with nothing in it | <= 1 |
 * | frames-of-venue | 95th percentile frame time while the pointer moves through a venue | the same in an empty Phaser scene of that size | <= 1.3 |
 * | frames-of-dispatch | the same while a dispatch travels over the map | an empty scene of that size | <= 1.3 |
 * | longest-frame | longest frame of a whole play through the interface, median of ten plays | 100 ms | <= 1 |
 * | heap-after-ten-plays | data in memory after ten plays in one page, collected; compiled code not counted | after two | <= 1.05 |
 *
 * Rates are per second of this thread's processor time, and value and peer are measured in turns, so
 * that a busy machine changes neither (measure.ts). Two threads, and times and frames in the browser,
 * are by the clock: in turns as well, but on a machine that is busy with something else they say little.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { loadCase } from '../../src/case/load.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import { BROWSER_FLAGS, findBrowser } from '../e2e/browser.ts';
import { type Built, buildAndServe } from './built.ts';
import { engineDecisions, machineMoves, replayFrame, replayRecord } from './engine.ts';
import { type Figure, type Figures, holds } from './figure.ts';
import { beforeCasebook, casebookReady } from './first-screen.ts';
import { framesOfDispatch, framesOfVenue } from './frames.ts';
import {
  caseMemory,
  casePlays,
  laboratoryMemory,
  laboratoryMoves,
  laboratoryPlays,
  pivotsOfRecord,
  twoThreads,
} from './laboratory.ts';
import { json, row } from './print.ts';
import { caseSize, venueArt } from './size.ts';
import { wholePlays } from './whole-play.ts';

/** What several figures share, made when the first of them asks. */
interface Bench {
  readonly game: () => Case;
  readonly built: () => Promise<Built>;
  readonly browser: () => Promise<Browser>;
  readonly before: () => Promise<Figures>;
  readonly plays: () => Promise<Figures>;
}

/** In the order of the run: the thread first, while nothing else of ours is running. */
const FIGURES = {
  'engine-decisions': ({ game }) => engineDecisions(game()),
  'case-plays': ({ game }) => casePlays(game()),
  'laboratory-plays': ({ game }) => laboratoryPlays(game()),
  'laboratory-moves': () => laboratoryMoves(),
  'laboratory-memory': () => laboratoryMemory(),
  'case-memory': ({ game }) => caseMemory(game()),
  'two-threads': () => twoThreads(),
  pivots: ({ game }) => pivotsOfRecord(game()),
  'machine-moves': ({ game }) => machineMoves(game()),
  'replay-frame': ({ game }) => replayFrame(game()),
  'replay-record': ({ game }) => replayRecord(game()),
  'script-before-casebook': async ({ before }) => one(await before(), 'script-before-casebook'),
  'phaser-and-sound-before-casebook': async ({ before }) =>
    one(await before(), 'phaser-and-sound-before-casebook'),
  case: async ({ built }) => caseSize((await built()).folder('game')),
  'venue-art': async ({ built }) => venueArt((await built()).folder('game')),
  'casebook-ready': async ({ browser, built }) => casebookReady(await browser(), await built()),
  'frames-of-venue': async ({ browser, built }) => framesOfVenue(await browser(), await built()),
  'frames-of-dispatch': async ({ browser, built }) =>
    framesOfDispatch(await browser(), await built()),
  'longest-frame': async ({ plays }) => one(await plays(), 'longest-frame'),
  'heap-after-ten-plays': async ({ plays }) => one(await plays(), 'heap-after-ten-plays'),
} satisfies Readonly<Record<string, (bench: Bench) => Promise<Figure> | Figure>>;
type Name = keyof typeof FIGURES;
const NAMES = Object.keys(FIGURES) as readonly Name[];

function one(figures: Figures, name: string): Figure {
  const found = figures[name];
  if (found === undefined) throw new Error(`No figure ${name} was measured.`);
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

async function measure(names: readonly Name[], tell: (line: string) => void): Promise<Figures> {
  const closing: (() => Promise<void> | void)[] = [];
  const built = once(async () => {
    const made = await buildAndServe();
    closing.push(() => made.close());
    return made;
  });
  const browser = once(async () => {
    const made = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_FLAGS });
    closing.push(() => made.close());
    return made;
  });
  const bench: Bench = {
    game: once(soundCase),
    built,
    browser,
    before: once(async () => beforeCasebook(await browser(), await built())),
    plays: once(async () => wholePlays(await browser(), await built())),
  };
  const figures: Record<string, Figure> = {};
  try {
    for (const name of names) {
      const measured = await FIGURES[name](bench);
      figures[name] = measured;
      tell(row(name, measured));
    }
  } finally {
    for (const close of closing.reverse()) await close();
  }
  return figures;
}

function soundCase(): Case {
  const { case: game, problems } = loadCase('cuba1962');
  if (game === null)
    throw new Error(`The case has ${problems.length} problems: npm run case -- check`);
  return game;
}

/** The figures asked for; all when none is named. @throws {Error} at a name that is none */
function namesOf(only: string | undefined): readonly Name[] {
  if (only === undefined) return NAMES;
  const asked = only.split(',');
  const strange = asked.filter((name) => !NAMES.some((known) => known === name));
  if (strange.length > 0) {
    throw new Error(`No figure ${strange.join(', ')}; there are ${NAMES.join(', ')}.`);
  }
  return NAMES.filter((name) => asked.includes(name));
}

function called(): { readonly json: boolean; readonly names: readonly Name[] } | null {
  try {
    const { values } = parseArgs({
      options: { json: { type: 'boolean' }, only: { type: 'string' } },
    });
    return { json: values.json ?? false, names: namesOf(values.only) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

const call = called();
if (call === null) process.exitCode = 2;
else {
  const { json: asJson, names } = call;
  const load = () => loadavg()[0]?.toFixed(1);
  if (!asJson) console.log(`${availableParallelism()} processors, load ${load()} at the start`);
  const figures = await measure(names, (line) => {
    if (!asJson) console.log(line);
  });
  console.log(asJson ? json(figures) : `load ${load()} at the end`);
  process.exitCode = Object.values(figures).every(holds) ? 0 : 1;
}
