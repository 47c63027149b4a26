/** A save and the case as it is now: the same, still fitting, or no longer. Nothing is ever lost. */
import { apply } from '../engine/apply.ts';
import { startWorld } from '../engine/start.ts';
import type { World } from '../engine/world.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Entry } from '../vocabulary/entry.ts';
import { type SaveProblem, saveProblem } from './problem.ts';
import type { Save } from './save.ts';

/** How a save can be opened on a case. */
export type Fit =
  | { readonly kind: 'same'; readonly save: Save }
  /** The case was edited, and everything in the save still holds: it plays on. */
  | { readonly kind: 'migrated'; readonly save: Save; readonly note: SaveProblem }
  /** Only the first `upTo` entries hold: read as a replay. `save` is whole as it was. */
  | {
      readonly kind: 'read only';
      readonly save: Save;
      readonly upTo: number;
      readonly problem: SaveProblem;
    }
  | { readonly kind: 'other case'; readonly save: Save; readonly problem: SaveProblem };

export function fit(game: Case, save: Save): Fit {
  if (save.case.id !== game.id) {
    return { kind: 'other case', save, problem: saveProblem('other case', save.case.id) };
  }
  const upTo = fittingEntries(game, save);
  if (upTo < save.entries.length) {
    const detail = `entry ${upTo} of ${save.entries.length}`;
    return { kind: 'read only', save, upTo, problem: saveProblem('case changed', detail) };
  }
  if (save.case.hash === game.hash) return { kind: 'same', save };
  const migrated = { ...save, case: { ...save.case, hash: game.hash } };
  return { kind: 'migrated', save: migrated, note: saveProblem('case edited') };
}

/** How many entries, from the first, name only what the case has and follow from what went before. */
function fittingEntries(game: Case, save: Save): number {
  const ids = idsOf(game);
  let world = startWorld(game, save.chance);
  for (const entry of save.entries) {
    if (entry.n !== world.entries || !names(entry).every((id) => ids.has(id))) return entry.n;
    if (!follows(world, entry)) return entry.n;
    try {
      world = apply(world, entry);
    } catch {
      return entry.n;
    }
  }
  return save.entries.length;
}

/** An entry that needs something to have happened finds it so. */
function follows(world: World, entry: Entry): boolean {
  if (entry.at < world.at || world.ended !== null) return false;
  switch (entry.kind) {
    case 'sent':
      return world.turns.some(({ chair }) => chair === entry.message.chair);
    case 'waited':
      return world.turns.some(({ chair }) => chair === entry.chair);
    case 'carried':
      return world.turns.some(
        ({ chair, answers }) => chair === entry.chair && answers === entry.message,
      );
    case 'delivered':
      return world.messages.some(({ id }) => id === entry.message);
    case 'opened':
      return world.queue.some(({ kind, id }) => kind === 'juncture' && id === entry.juncture);
    case 'developed':
      return !world.developed.includes(entry.development);
    default:
      return true;
  }
}

/** Every id of a case that an entry may name. */
function idsOf(game: Case): ReadonlySet<string> {
  const lists = [
    game.junctures,
    game.chairs,
    game.channels,
    game.venues,
    game.thirdParties,
    game.measures,
    game.developments,
    game.issues,
    game.endings,
    game.junctures.flatMap((juncture) =>
      juncture.staff.map(({ id }) => ({ id: `${juncture.id}/${id}` })),
    ),
    game.junctures.flatMap((juncture) => (juncture.predict === null ? [] : [juncture.predict])),
    game.issues.flatMap((issue) => issue.ladder.map(({ id }) => ({ id: `${issue.id}/${id}` }))),
  ];
  return new Set(lists.flat().map(({ id }) => id));
}

/** The ids of the case that an entry names; rungs and staff options under what they belong to. */
function names(entry: Entry): readonly string[] {
  const terms = (pack: Readonly<Record<string, { readonly rung: string }>>) =>
    Object.entries(pack).map(([issue, { rung }]) => `${issue}/${rung}`);
  switch (entry.kind) {
    case 'opened':
      return [entry.juncture, entry.chair];
    case 'asked':
      return [entry.thirdParty];
    case 'measured':
      return [entry.measure];
    case 'carried':
      return [entry.chair];
    case 'sent': {
      const { demarche, juncture, chair, received } = entry.message;
      const { channel, venue, thirdParty, measures, option } = demarche;
      const named = [channel, venue, thirdParty, option && `${juncture}/${option}`];
      return [
        juncture,
        chair,
        ...named.filter((id): id is string => id !== null && id !== ''),
        ...measures,
        ...terms(demarche.package),
        ...terms(received),
      ];
    }
    case 'leaked':
      return [entry.of];
    case 'developed':
      return [entry.development];
    case 'waited':
      return [entry.chair];
    case 'predicted':
      return [entry.chair, entry.prediction];
    case 'judged':
      return [entry.prediction];
    case 'agreed':
      return terms(entry.package);
    case 'ended':
      return [entry.ending];
    default:
      return [];
  }
}
