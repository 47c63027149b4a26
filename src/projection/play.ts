/**
 * A play behind its door: the machine and its seats, the record, the store, and what one side's chairs
 * see of them. Nothing of the rules is here.
 */
import { play as decideAndApply } from '../engine/decide.ts';
import { seedThatAsks } from '../engine/needed.ts';
import { fit } from '../record/fit.ts';
import { type Holder, soleHolder, tabHolder } from '../record/hold.ts';
import { keeper } from '../record/keeper.ts';
import { FORMAT } from '../record/migrate.ts';
import { saveProblem } from '../record/problem.ts';
import { fork, tapeOf } from '../record/replay.ts';
import { APP_VERSION, isPair, newSaveId, playersOf, type Save, seatsFor } from '../record/save.ts';
import { memoryShelf, type Shelf } from '../record/shelf.ts';
import { browserShelf } from '../record/shelf-browser.ts';
import { cutTape, lastWorld, playedOn, type Tape } from '../record/tape.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Chair } from '../vocabulary/sides.ts';
import { type Guidance, other, type Side } from '../vocabulary/words.ts';
import { measuresBefore } from './decisions.ts';
import { historyTape, stepsOf } from './history.ts';
import { capitalsOf, chairName, chairOf, leadOf } from './names.ts';
import type { Play } from './ports.ts';
import { sessionOf } from './session.ts';
import { stopsOf } from './stops.ts';
import { say } from './strings.ts';

/** What a play may be given from outside; everything has its default. */
export interface PlayOptions {
  readonly side: Side;
  /** A chair that sits by itself; all of the side's when left out. */
  readonly chair?: string | null;
  readonly guidance: Guidance;
  /** Two players share the screen: this one holds the side, the other the other. */
  readonly pair?: boolean;
  /** A whole number; drawn afresh when left out, for a chair that sits by itself so that it is asked. */
  readonly seed?: number;
  readonly name?: string;
  readonly shelf?: Shelf;
  readonly holder?: Holder;
}

/** Where plays are kept: the browser's shelf and tabs, or a given one. */
export type Keepers = Pick<PlayOptions, 'shelf' | 'holder'>;

/** Begins a case from a side's chairs, or from both sides'; the model sits in the others. */
export function startPlay(game: Case, options: PlayOptions): Play {
  const { chair = null } = options;
  const drawn = () => (chair === null ? newSeed() : seedThatAsks(game, chair, newSeed));
  const chance = { kind: 'seed', seed: options.seed ?? drawn() } as const;
  const save = newSave(game, options, chance);
  return open(save, tapeOf(game, save), options, 0);
}

/**
 * Takes up a stored play at the same word.
 *
 * @param save - its id on the shelf, or the save itself (an import, a link)
 * @throws {Error} in words, when there is no such save or it is of another case
 */
export async function resumePlay(
  game: Case,
  save: string | Save,
  options: Keepers & { readonly take?: boolean } = {},
): Promise<Play> {
  const shelf = options.shelf ?? defaultShelf();
  const found = typeof save === 'string' ? await shelf.open(save) : save;
  if (found === null) throw new Error(said(saveProblem('missing')));
  const fitted = fit(game, found);
  if (fitted.kind === 'other case') throw new Error(said(fitted.problem));
  const whole = fitted.kind === 'read only' ? found.entries.slice(0, fitted.upTo) : found.entries;
  const tape = tapeOf(game, { ...fitted.save, entries: whole });
  const kept = typeof save === 'string' ? found.entries.length : 0;
  if (fitted.kind !== 'read only') return open(fitted.save, tape, { ...options, shelf }, kept);
  const unkept = keeper(shelf);
  unkept.stop(fitted.problem);
  return sessionOf(fitted.save, tape, { keeps: unkept, readOnly: true });
}

/** Sits down in the middle of the record: after the given step of the replay, as one side. */
export function takeOver(game: Case, step: number, options: PlayOptions): Play {
  const past = historyTape(game);
  const steps = stepsOf(past);
  const n = (steps[Math.max(0, Math.min(step, steps.length - 1))]?.entry ?? -1) + 1;
  const cut = cutTape(past, n);
  const seed = options.seed ?? newSeed();
  const { entries } = decideAndApply(lastWorld(cut), {
    kind: 'take over',
    side: options.side,
    seed,
  });
  const tape = playedOn(cut, entries);
  const save = newSave(game, options, { kind: 'record' });
  const passed = stopsBehind(tape, options.side);
  return open({ ...save, passed, entries: tape.entries }, tape, options, 0);
}

/** Goes back in a play, or on from another's: a new save that shares what came before its n-th entry. */
export function forkPlay(
  game: Case,
  save: Save,
  n: number,
  options: Keepers & { side?: Side },
): Play {
  const by = options.side === undefined ? save : { side: options.side, chair: null, across: null };
  const before = measuresBefore(tapeOf(game, save), n);
  const branch = fork(game, save, before, by, Date.now());
  const tape = tapeOf(game, branch);
  return open(satDown(branch, tape), tape, options, 0);
}

/** A save of which nothing has been read, taken up at its end: of two players by the one who is asked. */
function satDown(branch: Save, tape: Tape): Save {
  const { case: game, turns } = lastWorld(tape);
  if (!isPair(branch)) {
    return { ...branch, passed: stopsBehind(tape, branch.side, chairOf(game, branch.chair)) };
  }
  const side = chairOf(game, turns[0]?.chair ?? null)?.side ?? branch.side;
  const [passed, across] = [stopsBehind(tape, side), stopsBehind(tape, other(side))];
  return { ...branch, side, passed, across };
}

/** Who sits down in the middle has the past behind him; what came last still lies on the desk. */
function stopsBehind(tape: Tape, side: Side, chair: Chair | null = null): number {
  const stops = stopsOf(tape, side, chair);
  const last = stops.at(-1)?.kind;
  return stops.length - (last === 'reply' || last === 'development' ? 1 : 0);
}

/**
 * @param kept - how many entries of the save stand on the shelf already
 */
function open(
  save: Save,
  tape: Tape,
  { shelf = defaultShelf(), holder = defaultHolder(), take = false }: Keepers & { take?: boolean },
  kept: number,
): Play {
  const keeps = keeper(shelf, kept);
  const lost = () => keeps.stop(saveProblem('open elsewhere'));
  const holding = holder.hold(save.id, take, lost).then((hold) => {
    if (!hold.held) lost();
    return hold;
  });
  const closed = () => void holding.then((hold) => hold.release());
  return sessionOf(save, tape, { keeps, closed });
}

function newSave(game: Case, options: PlayOptions, chance: Save['chance']): Save {
  const now = Date.now();
  const { side, chair = null, pair = false } = options;
  const who = { side, chair, across: pair ? 0 : null };
  return {
    format: FORMAT,
    app: APP_VERSION,
    id: newSaveId(),
    name: options.name ?? `${game.short}: ${playerNames(game, who)}`,
    case: { id: game.id, hash: game.hash, short: game.short },
    chance,
    ...who,
    guidance: options.guidance,
    seats: seatsFor(game, playersOf(who)),
    passed: 0,
    created: now,
    updated: now,
    entries: [],
  };
}

function playerNames(game: Case, who: Pick<Save, 'side' | 'chair' | 'across'>): string {
  const { A: a, B: b } = capitalsOf(game);
  if (isPair(who)) return say('pair.players', { a, b });
  return chairName(game, who.chair ?? leadOf(game, who.side).id);
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function said({ message, mend }: { readonly message: string; readonly mend: string }): string {
  return `${message} ${mend}`;
}

/** Without a browser's store, as under Node, plays are kept in memory. */
function defaultHolder(): Holder {
  return typeof BroadcastChannel === 'undefined' || typeof indexedDB === 'undefined'
    ? soleHolder()
    : tabHolder();
}

function defaultShelf(): Shelf {
  return typeof indexedDB === 'undefined' ? memoryShelf() : browserShelf();
}
