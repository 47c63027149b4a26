import type { Act, ChannelKind, Exposure, Medium, Side } from './words.ts';

/**
 * A composed line: a template chosen by what the message is. Every key given must match; the most
 * specific line wins, equals are chosen by the message's own hash so that wording varies but replays.
 *
 * Places in `text`: {carrier} {sender} {recipient} {terms} {venue} {city} {thirdParty} {channel}.
 * In `readbacks` alone {terms} is the count in words: "Three terms, one secret".
 */
export interface Line {
  readonly id: string;
  readonly acts: readonly Act[];
  readonly side?: Side;
  readonly media?: readonly Medium[];
  readonly kind?: ChannelKind;
  /** True for a line that answers another message, false for one that opens. */
  readonly answering?: boolean;
  /** With or without terms in the package. */
  readonly terms?: boolean;
  /** Only when some rung is secret. */
  readonly secret?: boolean;
  readonly channel?: string;
  readonly thirdParty?: boolean;
  /** In `leaks` only: how far the secret has got. */
  readonly exposure?: Exposure;
  readonly text: string;
}

export interface Lines {
  /** The message in full, as sent or said. */
  readonly messages: readonly Line[];
  /** What the carrier writes home about it, where that differs: back channels. */
  readonly reports: readonly Line[];
  /** What a garbled message turned into: appended to the received text. */
  readonly garbles: readonly Line[];
  /** Press lines when a message leaks. */
  readonly leaks: readonly Line[];
  /** One-line read-back of a draft. */
  readonly readbacks: readonly Line[];
  /** Answers by a party outside the contest. */
  readonly outsiders: readonly Line[];
}
