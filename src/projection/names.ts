/** Ids of a case to the things and names they stand for. */
import { tablesOf } from '../engine/tables.ts';
import type { Who } from '../record/save.ts';
import type { Case, Juncture, StaffOption } from '../vocabulary/case.ts';
import type { BySide, Chair, Party, Person } from '../vocabulary/sides.ts';
import type { Channel, Rung, ThirdParty, Venue } from '../vocabulary/table.ts';
import { SIDES, type Side } from '../vocabulary/words.ts';
import { clockOf } from './clock.ts';
import type { InRecord } from './views-debrief.ts';
import type { JunctureName } from './views-replay.ts';

function byId<T extends { readonly id: string }>(list: readonly T[], id: string | null): T | null {
  return list.find((one) => one.id === id) ?? null;
}

export const channelOf = (game: Case, id: string | null): Channel | null =>
  tablesOf(game).channel.get(id ?? '') ?? null;
export const venueOf = (game: Case, id: string | null): Venue | null =>
  tablesOf(game).venue.get(id ?? '') ?? null;
export const thirdPartyOf = (game: Case, id: string | null): ThirdParty | null =>
  tablesOf(game).thirdParty.get(id ?? '') ?? null;
export const chairOf = (game: Case, id: string | null): Chair | null =>
  tablesOf(game).chair.get(id ?? '') ?? null;
export const junctureOf = (game: Case, id: string | null): Juncture | null =>
  tablesOf(game).juncture.get(id ?? '') ?? null;
export const personOf = (game: Case, id: string | null): Person | null => byId(game.people, id);
export const leadOf = (game: Case, side: Side): Chair => tablesOf(game).lead[side];

/** The capitals from which the sides speak. */
export function capitalsOf(game: Case): BySide<string> {
  return { A: clockOf(game, 'A').city, B: clockOf(game, 'B').city };
}

export function rungOf(game: Case, issue: string, rung: string): Rung | null {
  return byId(byId(game.issues, issue)?.ladder ?? [], rung);
}

export function optionOf(
  game: Case,
  juncture: string | null,
  option: string | null,
): StaffOption | null {
  return byId(junctureOf(game, juncture)?.staff ?? [], option);
}

/** What an option of the staff was in the record; null where it was not taken. */
export function inRecord(game: Case, juncture: string, option: string | null): InRecord | null {
  if (optionOf(game, juncture, option)?.historical !== true) return null;
  const line = game.history.find((move) => move.juncture === juncture);
  return line?.option === option ? 'line' : 'beside';
}

/** The party of a principal. */
export function partyOf(game: Case, side: Side): Party {
  const party = game.parties.find((one) => one.side === side);
  if (party === undefined) throw new Error(`${game.id} has no party for side ${side}`);
  return party;
}

export function chairName(game: Case, id: string): string {
  return personOf(game, chairOf(game, id)?.person ?? id)?.name ?? id;
}

/** Short name of a receiver: a principal, or a party outside the contest. */
export function receiverName(game: Case, to: string): string {
  const party = game.parties.find((one) => one.side === to || one.id === to);
  return party?.short ?? to;
}

/** Who took a measure: a principal, or a third party by its own step. */
export function takerName(
  game: Case,
  { side, measure }: { readonly side: Side | null; readonly measure: string },
): string {
  if (side !== null) return partyOf(game, side).short;
  const of = byId(game.measures, measure)?.thirdParty ?? null;
  return thirdPartyOf(game, of)?.name ?? measure;
}

/** The side by whose clock they go, and the chair where it is one that sits by itself. */
export function seatOf(
  game: Case,
  who: Who,
): { readonly side: Side; readonly chair: Chair | null } {
  if (isSide(who)) return { side: who, chair: null };
  const chair = chairOf(game, who);
  return { side: chair?.side ?? 'A', chair };
}

/** Is this receiver a principal? */
export function isSide(to: string): to is Side {
  return SIDES.some((side) => side === to);
}

export function junctureName(game: Case, id: string | null): JunctureName | null {
  const juncture = junctureOf(game, id);
  return juncture && { id: juncture.id, number: juncture.number, title: juncture.title };
}

/** The name of whatever has this id: for causes, which name channels, venues, people and measures alike. */
export function nameOf(game: Case, id: string): string | null {
  return (
    (
      channelOf(game, id) ??
      venueOf(game, id) ??
      thirdPartyOf(game, id) ??
      personOf(game, id) ??
      byId(game.measures, id) ??
      byId(game.issues, id) ??
      byId(game.parties, id)
    )?.name ??
    byId(game.developments, id)?.title ??
    null
  );
}
