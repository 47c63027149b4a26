/**
 * The cases at build time: YAML in, compiled data out. The page receives a small summary of each case
 * (`virtual:casebook`), behind its first screen what map and search need (`virtual:casebook/cards`), with
 * the glossary the words of all cases (`virtual:casebook/words`), and, when it is opened, the case itself
 * in a file of its own (`virtual:case/<id>`). No reader of YAML reaches the browser. A case with a problem stops the build.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Case } from '../vocabulary/case.ts';
import { cardOf } from './card.ts';
import { caseIds, loadCase, SCENARIOS } from './load.ts';
import { problemLine } from './problem.ts';
import { type CaseWords, summaryOf } from './summary.ts';
import { toWire } from './wire.ts';

const BOOK = 'virtual:casebook';
const CARDS = 'virtual:casebook/cards';
const WORDS = 'virtual:casebook/words';
const CASE = 'virtual:case/';
const ALL: readonly string[] = [BOOK, CARDS, WORDS];
/** By custom, ids that begin so belong to a plugin, and no other looks at them. */
const OWN = '\0';
const WIRE = fileURLToPath(new URL('./wire.ts', import.meta.url));

/** @param folder the folder of the cases; the project's own by default */
export function casebook(folder: string = SCENARIOS): Plugin {
  /** Each case is read once a build, and again after a change. */
  const known = new Map<string, Case>();
  const read = (id: string): Case => {
    const game = known.get(id) ?? sound(folder, id);
    known.set(id, game);
    return game;
  };
  return {
    name: 'back-channel:casebook',
    buildStart: () => known.clear(),
    resolveId(id) {
      return ALL.includes(id) || id.startsWith(CASE) ? `${OWN}${id}` : null;
    },
    load(id) {
      const all = () => caseIds(folder).map(read);
      if (id === `${OWN}${BOOK}`) return bookModule(all());
      if (id === `${OWN}${CARDS}`) {
        return `export const cards = ${JSON.stringify(all().map(cardOf))};`;
      }
      if (id === `${OWN}${WORDS}`) {
        return `export const words = ${JSON.stringify(all().map(wordsOf))};`;
      }
      if (!id.startsWith(`${OWN}${CASE}`)) return null;
      return caseModule(read(id.slice(OWN.length + CASE.length)));
    },
    configureServer(server) {
      server.watcher.add(folder);
    },
    hotUpdate({ file }) {
      if (!file.startsWith(folder)) return;
      known.clear();
      const { moduleGraph, hot } = this.environment;
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (id.startsWith(`${OWN}virtual:case`)) moduleGraph.invalidateModule(module);
      }
      hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

function sound(folder: string, id: string): Case {
  const { case: game, problems } = loadCase(id, folder);
  if (game !== null) return game;
  throw new Error(`The case ${id} has problems:\n${problems.map(problemLine).join('\n')}`);
}

/** A case's glossary without the case. */
const wordsOf = ({ id, glossary }: Case): CaseWords => ({ id, glossary });

function bookModule(games: readonly Case[]): string {
  const loaders = games.map(
    ({ id }) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(CASE + id)}),`,
  );
  return `export const cases = ${JSON.stringify(games.map(summaryOf))};
const files = {
${loaders.join('\n')}
};
export async function loadCase(id) {
  if (!Object.hasOwn(files, id)) throw new Error('There is no case ' + id + ' in the casebook.');
  return (await files[id]()).default;
}
`;
}

/** JSON is code as well; the build takes the quotes off its keys. */
function caseModule(game: Case): string {
  return `import { fromWire } from ${JSON.stringify(WIRE)};
export default fromWire(${JSON.stringify(toWire(game))});
`;
}
