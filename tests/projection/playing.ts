/** Plays through the interface's own door, by picks: what a player's finger might do. */

import { startPlay } from '../../src/projection/play.ts';
import type { Play } from '../../src/projection/ports.ts';
import { soleHolder } from '../../src/record/hold.ts';
import { memoryShelf, type Shelf } from '../../src/record/shelf.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import { type Demarche, silence } from '../../src/vocabulary/demarche.ts';
import type { Side } from '../../src/vocabulary/words.ts';

/** A whole number that follows from two others: picks that do not repeat from seed to seed. */
export function pick(seed: number, nth: number): number {
  let x = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(nth + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  return (x ^ (x >>> 13)) >>> 0;
}

export function begin(game: Case, side: Side, seed: number, shelf: Shelf = memoryShelf()): Play {
  return startPlay(game, { side, guidance: 'guided', seed, shelf, holder: soleHolder() });
}

/** Drafts that the form itself offers: a random part in every box, some of them not possible. */
export function composed(play: Play, n: number): Demarche {
  const from = <T>(list: readonly T[], nth: number): T | undefined =>
    list[pick(n, nth) % Math.max(1, list.length)];
  const answers = play.desk().turn?.answers ?? null;
  const blank: Demarche = { ...silence(answers), act: 'propose' };
  const open = play.form(blank);
  const act = from(open.acts, 1)?.act ?? 'propose';
  const channel = act === 'silent' ? null : (from(open.channels, 2)?.id ?? null);
  const venue = act === 'silent' ? null : (from(open.venues, 3)?.id ?? null);
  const issue = from(open.issues, 4);
  const rung = issue && from(issue.rungs, 5);
  const terms =
    issue && rung ? { [issue.id]: { rung: rung.id, secret: pick(n, 6) % 2 === 0 } } : {};
  return { ...blank, act, channel, venue, package: pick(n, 7) % 3 === 0 ? {} : terms };
}

/** Goes one step on: leaves a stop, or decides at the desk. */
export function step(play: Play, n: number): void {
  if (play.phase().kind !== 'desk') {
    play.continue();
    return;
  }
  const { turn } = play.desk();
  if (turn === null) throw new Error('A desk without a turn.');
  if (turn.prediction !== null && pick(n, 8) % 2 === 0) {
    play.predict(turn.prediction.id, (pick(n, 9) % 101) / 100);
  }
  const drafts = turn.drafts.filter(({ refusal }) => refusal === null);
  const staff = drafts[pick(n, 10) % Math.max(1, drafts.length)]?.demarche;
  const draft = pick(n, 11) % 3 === 0 ? composed(play, n) : staff;
  if (draft === undefined || play.send(draft) !== null) play.wait();
}

/** Plays to the end, calling back at every stop on the way. */
export function playOn(play: Play, seed: number, at: (play: Play) => void = () => {}): Play {
  for (let n = 0; n < 2_000; n += 1) {
    at(play);
    if (play.phase().kind === 'ended') return play;
    step(play, pick(seed, n));
  }
  throw new Error('The play did not end.');
}
