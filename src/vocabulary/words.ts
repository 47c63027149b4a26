/** The fixed words of the product as lists; every union is derived from its list. */

/** The two principals: A and B are the two sides of the formal model. */
export const SIDES = ['A', 'B'] as const;
export type Side = (typeof SIDES)[number];

/** The other principal. */
export function other(side: Side): Side {
  return side === 'A' ? 'B' : 'A';
}

/** What a message does. */
export const ACTS = [
  'propose',
  'demand',
  'threaten',
  'assure',
  'concede',
  'probe',
  'accept',
  'reject',
  'stall',
  'explain',
  'silent',
] as const;
export type Act = (typeof ACTS)[number];

/** What a reply does, in the terms of the reply model. */
export const REPLIES = ['accept', 'counter', 'stall', 'reject', 'escalate'] as const;
export type Reply = (typeof REPLIES)[number];

/**
 * How a third party's chair carries what is entrusted to it: as it was given, without its edge, with
 * its own weight behind it, with its own name lent to it, or later.
 */
export const CARRIAGES = ['plain', 'soften', 'press', 'vouch', 'hold'] as const;
export type Carriage = (typeof CARRIAGES)[number];

export const CHANNEL_KINDS = ['official', 'back'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** The material form of a message: decides its wording and the paper it arrives on. */
export const MEDIA = ['letter', 'cable', 'oral', 'broadcast', 'print', 'note'] as const;
export type Medium = (typeof MEDIA)[number];

/** How far a secret channel or a secret rung has become known. */
export const EXPOSURES = ['covert', 'rumoured', 'exposed'] as const;
export type Exposure = (typeof EXPOSURES)[number];

/** The grade of a sentence. `dramatised` is invented for play. */
export const EVIDENCE = [
  'documented',
  'recalled',
  'reported',
  'disputed',
  'alleged',
  'denied',
  'dramatised',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const GUIDANCE = ['guided', 'standard', 'archival'] as const;
export type Guidance = (typeof GUIDANCE)[number];

/** The six treads of the crisis ladder, from calm to worst. */
export const TENSIONS = ['quiet', 'dispute', 'confrontation', 'standoff', 'brink', 'war'] as const;
export type Tension = (typeof TENSIONS)[number];

/** How the contest came out, before a case's own endings give it a name. */
export const OUTCOMES = ['agreement', 'war', 'breakdown', 'drift'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What fills a chair at run time. `remote`: a student elsewhere, in a class. */
export const SEATS = ['human', 'model', 'record', 'remote'] as const;
export type SeatKind = (typeof SEATS)[number];

/** How an adviser stands to a draft. */
export const STANCES = ['for', 'in part', 'against'] as const;
export type Stance = (typeof STANCES)[number];

/** Inks of the picture; see assets/art. */
export const ERAS = ['1933', '1962', '1971', '1993', '2013'] as const;
export type Era = (typeof ERAS)[number];

/** What a room sounds like: the tone that lies under a scene. */
export const ROOM_TONES = [
  'cabinet',
  'office_night',
  'embassy',
  'restaurant',
  'bar',
  'un',
  'kremlin',
  'street_winter',
  'tropics',
  'map',
  'palace',
  'train',
  'garden',
  'hall',
  'desert',
] as const;
export type RoomTone = (typeof ROOM_TONES)[number];
