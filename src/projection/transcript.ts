/** A record in sentences, one for each entry. */
import { tablesOf } from '../engine/tables.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Message } from '../vocabulary/demarche.ts';
import type { Entry } from '../vocabulary/entry.ts';
import { unreachable } from '../vocabulary/never.ts';
import type { Outcome } from '../vocabulary/words.ts';
import {
  chairName,
  channelOf,
  junctureOf,
  nameOf,
  optionOf,
  partyOf,
  receiverName,
  takerName,
  thirdPartyOf,
} from './names.ts';
import { ENTRY_SENTENCES, fillIn, say } from './strings.ts';
import { countText, readbackOf } from './wording.ts';

/**
 * The sentence of an entry.
 *
 * @param messages - those the reader knows of; an entry about any other is told without its contents
 */
export function sentenceOf(game: Case, entry: Entry, messages: readonly Message[]): string {
  return fillIn(ENTRY_SENTENCES[entry.kind], placesOf(game, entry, messages));
}

/** A message in a few words: the staff's own line where it went out unedited, else what it carries. */
export function headlineOf(game: Case, message: Message): string {
  const option = optionOf(game, message.juncture, message.demarche.option);
  return option?.label ?? readbackOf(game, message);
}

function placesOf(
  game: Case,
  entry: Entry,
  messages: readonly Message[],
): Readonly<Record<string, string>> {
  switch (entry.kind) {
    case 'opened':
      return {
        juncture: junctureOf(game, entry.juncture)?.title ?? entry.juncture,
        chair: chairName(game, entry.chair),
      };
    case 'asked':
      return {
        thirdParty: thirdPartyOf(game, entry.thirdParty)?.name ?? entry.thirdParty,
        party: partyOf(game, entry.side).short,
        answer: say(entry.consents ? 'entry.yes' : 'entry.no'),
      };
    case 'measured':
      return {
        party: takerName(game, entry),
        name: nameOf(game, entry.measure) ?? entry.measure,
      };
    case 'carried': {
      const message = messages.find((one) => one.id === entry.message);
      return {
        ...(message === undefined ? {} : wayPlaces(game, message)),
        chair: chairName(game, entry.chair),
        carriage: say(`entry.${entry.as}`),
      };
    }
    case 'sent':
      return { ...wayPlaces(game, entry.message), headline: headlineOf(game, entry.message) };
    case 'delivered': {
      const message = messages.find((one) => one.id === entry.message);
      return message === undefined ? {} : wayPlaces(game, message);
    }
    case 'leaked':
      return { name: nameOf(game, entry.of) ?? entry.of, exposure: say(`entry.${entry.to}`) };
    case 'developed':
      return { title: nameOf(game, entry.development) ?? entry.development };
    case 'waited':
      return { chair: chairName(game, entry.chair) };
    case 'predicted':
      return {
        chair: chairName(game, entry.chair),
        chance: String(Math.round(entry.chance * 100)),
        question: questionOf(game, entry.prediction),
      };
    case 'judged':
      return {
        question: questionOf(game, entry.prediction),
        came: say(entry.came ? 'entry.yes' : 'entry.no'),
      };
    case 'agreed':
      return { terms: countText(entry.package) };
    case 'ratified':
      return {
        party: partyOf(game, entry.side).short,
        passed: say(entry.passed ? 'entry.passes' : 'entry.fails'),
      };
    case 'passed':
      return {};
    case 'taken over':
      return { party: partyOf(game, entry.side).short };
    case 'broke':
      return { how: howBroken(game, entry.outcome) };
    case 'ended':
      return { ending: game.endings.find((one) => one.id === entry.ending)?.name ?? entry.ending };
    default:
      return unreachable(entry);
  }
}

function wayPlaces(game: Case, message: Message): Readonly<Record<string, string>> {
  return {
    sender: chairName(game, message.chair),
    recipient: receiverName(game, message.to),
    channel: channelOf(game, message.demarche.channel)?.name ?? '',
  };
}

function questionOf(game: Case, prediction: string): string {
  return tablesOf(game).prediction.get(prediction)?.question ?? prediction;
}

/** How it came out, in the words of a case whose worst is not war. */
function howBroken(game: Case, outcome: Outcome): string {
  if (outcome === 'war' && game.rupture !== null) return game.rupture.said;
  return say(`entry.${outcome}`);
}
