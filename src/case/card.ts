/** What the casebook fetches behind its first screen: lines on the map, and words to find a case by. */
import type { Case } from '../vocabulary/case.ts';
import type { Channel } from '../vocabulary/table.ts';
import { bendOf, capitalOf, homeOf, isFar, type Place } from './geography.ts';

export const LINE_KINDS = ['official', 'back', 'third'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** A way that messages took. */
export interface MapLine {
  readonly kind: LineKind;
  readonly from: Place;
  readonly to: Place;
  /** The third place that bends it. */
  readonly via: Place | null;
}

export const CARD_WORDS = ['people', 'places', 'channels', 'terms'] as const;
export type CardWords = (typeof CARD_WORDS)[number];

export interface CaseCard {
  readonly id: string;
  readonly lines: readonly MapLine[];
  /** Where its rooms are, each place once. */
  readonly rooms: readonly Place[];
  readonly words: Readonly<Record<CardWords, readonly string[]>>;
}

export function cardOf(game: Case): CaseCard {
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);
  const cities = game.venues.map(({ city }) => city).filter((city) => city !== '');
  return {
    id: game.id,
    lines: linesOf(game),
    rooms: once(game.venues.map(({ coordinates }) => rounded(coordinates))),
    words: {
      people: names([...game.people, ...game.thirdParties]),
      places: once([...cities, ...names(game.venues)]),
      channels: names(game.channels),
      terms: game.glossary.map(({ word }) => word),
    },
  };
}

/** Each way once, official ones first, so that the others lie over them. */
function linesOf(game: Case): readonly MapLine[] {
  const lines = game.channels.map((channel) => lineOf(game, channel)).filter((one) => one !== null);
  return LINE_KINDS.flatMap((kind) => once(lines.filter((line) => line.kind === kind)));
}

/** Null where it leads nowhere: both sides in one city, or a capital of which the case has no room. */
function lineOf(game: Case, channel: Channel): MapLine | null {
  const from = capitalOf(game, 'A');
  const to = channel.reaches === null ? capitalOf(game, 'B') : homeOf(game, channel.reaches);
  if (from === null || to === null) return null;
  const via = bendOf(game, channel.venues, [from, to]);
  const carried = channel.thirdParties.length > 0 || channel.reaches !== null;
  if (!isFar(from, to) && via === null) return null;
  const kind = carried && via !== null ? 'third' : channel.kind;
  return { kind, from: rounded(from), to: rounded(to), via: via && rounded(via) };
}

/** A tenth of a degree is finer than the picture. */
function rounded([latitude, longitude]: Place): Place {
  return [Math.round(latitude * 10) / 10, Math.round(longitude * 10) / 10];
}

/** Without what stands there already, in words or figures. */
function once<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
