/**
 * Everything that is looked for on a case, in pieces that threads can share out. A case has junctures
 * and its own ways of talking instead of rounds and drawn scenes: moments of plays stand for scenes,
 * the case's channels and third parties for the kit's, its own starting numbers for drawn ones, and what
 * its events move is left out of what threats heat. docs/model.md tells it detector by detector.
 */
import { choice, oneKind, thought, thoughtless } from './case-choice.ts';
import { contest } from './case-contest.ts';
import { forecasts } from './case-forecasts.ts';
import { deadKnobsOf } from './case-knobs.ts';
import type { Look } from './case-look.ts';
import { priceOfSecrecyOf, threatSpamOf } from './case-prices.ts';
import { randomPlay } from './case-random.ts';
import type { Finding } from './row.ts';

/** Each gives one finding or more; the longest first, so that threads end together. */
export const CASE_DETECTORS: readonly ((look: Look) => Finding | readonly Finding[])[] = [
  deadKnobsOf,
  contest,
  randomPlay,
  thoughtless,
  thought,
  choice,
  threatSpamOf,
  oneKind,
  priceOfSecrecyOf,
  forecasts,
];

/** The eight failure modes before our own rules, each in its order. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
}

function placeOf(id: string): number {
  return Number(id.slice(1)) + (id.startsWith('D') ? 0 : 100);
}
