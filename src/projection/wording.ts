/**
 * The words of a message: a staff option's own where it went out unedited, else composed from the
 * case's lines. The most specific line that fits speaks; among equals the message's own hash chooses,
 * so that wording varies from message to message and never from replay to replay.
 */
import { carriesSecrets } from '../engine/way.ts';
import { digest } from '../record/digest.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Demarche, Message, Package } from '../vocabulary/demarche.ts';
import type { Statement } from '../vocabulary/evidence.ts';
import type { Line, Lines } from '../vocabulary/lines.ts';
import type { Channel } from '../vocabulary/table.ts';
import type { Exposure, Side } from '../vocabulary/words.ts';
import {
  chairName,
  channelOf,
  isSide,
  optionOf,
  partyOf,
  personOf,
  receiverName,
  rungOf,
  thirdPartyOf,
  venueOf,
} from './names.ts';
import { COUNTS, fillIn, say } from './strings.ts';

/** What a message is, apart from its words: all that a line may be chosen by. */
export interface Utterance {
  readonly from: Side;
  readonly chair: string;
  readonly juncture: string;
  readonly demarche: Demarche;
  readonly carriedBy: string | null;
  /** How far it has become known; only where it is told by the papers. */
  readonly exposure?: Exposure;
}

/** The words as they go out. */
export function wordsOf(game: Case, said: Utterance): readonly Statement[] {
  const option = optionOf(game, said.juncture, said.demarche.option);
  return option && option.text.length > 0 ? option.text : composed(game, 'messages', said);
}

function isAuthored(game: Case, said: Utterance): boolean {
  return (optionOf(game, said.juncture, said.demarche.option)?.text.length ?? 0) > 0;
}

/** What the carrier writes home about it; null where the words themselves travel. */
export function reportOf(game: Case, said: Utterance): readonly Statement[] | null {
  const report = composed(game, 'reports', said);
  return report.length > 0 ? report : null;
}

/** The words as the receiver reads them: garbled where they were garbled, and not marked so. */
export function wordsReceived(game: Case, message: Message): readonly Statement[] {
  const read: Utterance = {
    ...message,
    demarche: { ...message.demarche, package: message.received },
  };
  if (!message.garbled && isAuthored(game, read)) return wordsOf(game, read);
  const words = reportOf(game, read) ?? composed(game, 'messages', read);
  return message.garbled ? [...words, ...composed(game, 'garbles', read)] : words;
}

/** What the papers print when it leaks. */
export function leakOf(game: Case, said: Utterance, exposure: Exposure): readonly Statement[] {
  return composed(game, 'leaks', { ...said, exposure });
}

/** A draft read back in one typed line. */
export function readbackOf(game: Case, said: Utterance): string {
  const line = choose(game, 'readbacks', said);
  const places = { ...placesOf(game, said), terms: countText(said.demarche.package) };
  return line === null ? '' : fillIn(line.text, places);
}

/** What a party outside the contest answers. */
export function outsiderAnswer(game: Case, said: Utterance): readonly Statement[] {
  return composed(game, 'outsiders', said);
}

function composed(game: Case, kind: keyof Lines, meant: Utterance): readonly Statement[] {
  const said = aloud(game, meant);
  const line = choose(game, kind, said);
  if (line === null) return [];
  const text = fillIn(line.text, placesOf(game, said)).trim();
  return text.split(/\n{2,}/).map((paragraph, i) => ({
    id: i === 0 ? line.id : `${line.id}.${i}`,
    text: paragraph,
    evidence: 'dramatised',
    sources: [],
    dispute: null,
  }));
}

/** What is said of it: an acceptance that goes out to all is silent on the terms it takes in secret. */
function aloud(game: Case, said: Utterance): Utterance {
  const channel = channelOf(game, said.demarche.channel);
  if (channel === null || carriesSecrets(channel)) return said;
  const open = Object.entries(said.demarche.package).filter(([, term]) => !term.secret);
  return { ...said, demarche: { ...said.demarche, package: Object.fromEntries(open) } };
}

/** The line that speaks, or null when none fits. */
export function choose(game: Case, kind: keyof Lines, said: Utterance): Line | null {
  const channel = channelOf(game, said.demarche.channel);
  const fitting = game.lines[kind].filter((line) => fits(line, said, channel));
  const best = Math.max(...fitting.map(specificity));
  const equals = fitting.filter((line) => specificity(line) === best);
  const { act, package: terms, channel: by, venue } = said.demarche;
  const own = digest(JSON.stringify([said.chair, said.juncture, act, terms, by, venue]));
  return equals[Number.parseInt(own.slice(0, 6), 16) % Math.max(1, equals.length)] ?? null;
}

function fits(line: Line, said: Utterance, channel: Channel | null): boolean {
  const { act, package: terms, answers } = said.demarche;
  const values = Object.values(terms);
  return (
    (line.acts.length === 0 || line.acts.includes(act)) &&
    (line.side === undefined || line.side === said.from) &&
    (line.media === undefined || (channel !== null && line.media.includes(channel.medium))) &&
    (line.kind === undefined || line.kind === channel?.kind) &&
    (line.answering === undefined || line.answering === (answers !== null)) &&
    (line.terms === undefined || line.terms === values.length > 0) &&
    (line.secret === undefined || line.secret === values.some((term) => term.secret)) &&
    (line.channel === undefined || line.channel === channel?.id) &&
    (line.thirdParty === undefined || line.thirdParty === (said.carriedBy !== null)) &&
    (line.exposure === undefined || line.exposure === said.exposure)
  );
}

function specificity(line: Line): number {
  const { id: _, text: __, acts, ...keys } = line;
  return Object.keys(keys).length + (acts.length > 0 ? 1 : 0);
}

/** The places of a line, filled from the message. */
function placesOf(game: Case, said: Utterance): Readonly<Record<string, string>> {
  const channel = channelOf(game, said.demarche.channel);
  const venue = venueOf(game, said.demarche.venue);
  const third = thirdPartyOf(game, said.carriedBy ?? said.demarche.thirdParty);
  const to = channel?.reaches ?? (said.from === 'A' ? 'B' : 'A');
  return {
    carrier:
      carrierOf(game, channel, said.from) ??
      neutralOf(game, channel) ??
      chairName(game, said.chair),
    sender: chairName(game, said.chair),
    recipient:
      (channel?.medium === 'oral' && isSide(to) ? carrierOf(game, channel, to) : null) ??
      receiverName(game, to),
    terms: termsText(game, said.demarche.package, said.from),
    venue: venue?.name ?? channel?.name ?? '',
    city: venue?.city ?? partyOf(game, said.from).short,
    thirdParty: third?.name ?? '',
    channel: channel?.name ?? '',
  };
}

/** The man of a side on a channel. */
export function carrierOf(game: Case, channel: Channel | null, side: Side): string | null {
  const home = partyOf(game, side).id;
  const own = channel?.carriers.find((id) => personOf(game, id)?.party === home);
  return personOf(game, own ?? null)?.name ?? null;
}

/** The man on a channel who belongs to neither side, and carries for both. */
function neutralOf(game: Case, channel: Channel | null): string | null {
  const sides = game.parties.filter((party) => party.side !== null).map(({ id }) => id);
  const men = channel?.carriers.map((id) => personOf(game, id)) ?? [];
  return men.find((man) => man && !sides.includes(man.party))?.name ?? null;
}

/** "Three terms, one secret": how many, and how many of them secret. */
export function countText(terms: Package): string {
  const all = Object.values(terms);
  const secret = all.filter((term) => term.secret).length;
  const count = (n: number) => COUNTS[n] ?? String(n);
  const text = say(all.length === 1 ? 'terms.one' : 'terms.many', { count: count(all.length) });
  const tail = secret === 0 ? '' : say('terms.secret', { count: count(secret) });
  const sentence = `${text}${tail}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The terms as their speaker puts them, in the order of the case's issues. */
export function termsText(game: Case, terms: Package, speaker: Side): string {
  return game.issues
    .flatMap((issue) => {
      const term = terms[issue.id];
      const rung = term && rungOf(game, issue.id, term.rung);
      return rung ? [rung.says[speaker]] : [];
    })
    .join(' ');
}
