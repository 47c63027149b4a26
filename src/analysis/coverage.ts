/** Words for everything: every message that can be composed has a line, and every answer. */

import type { Path } from '../case/parts.ts';
import type { Trouble } from '../case/problem.ts';
import { CARRIES_TERMS, NEEDS_TERMS } from '../engine/acts.ts';
import { carriesSecrets } from '../engine/way.ts';
import { choose, type Utterance } from '../projection/wording.ts';
import type { Case } from '../vocabulary/case.ts';
import { type Package, silence } from '../vocabulary/demarche.ts';
import type { Lines } from '../vocabulary/lines.ts';
import type { Channel } from '../vocabulary/table.ts';
import { ACTS, type Act, SIDES, type Side } from '../vocabulary/words.ts';

/** A kind of message for which the case has no words, and the group of lines that lacks one. */
export interface Wordless {
  readonly path: Path;
  readonly trouble: Trouble;
}

/**
 * Tries every act by every channel a side may use: opening and answering, with terms and without,
 * open and secret, with a third party and without. One finding for each act, medium, side and turn.
 */
export function wordless(game: Case): Wordless[] {
  const found = new Map<string, Wordless>();
  for (const { channel, said, like } of utterances(game)) {
    for (const group of groupsFor(channel)) {
      if (choose(game, group, said) !== null) continue;
      const { act, answers } = said.demarche;
      const key = [group, act, channel.medium, said.from, answers === null].join(' ');
      if (!found.has(key)) found.set(key, wordlessOf(group, channel, said, like));
    }
  }
  return [...found.values()];
}

/** A message must be said and read back; one to a party outside the contest is answered by it. */
function groupsFor(channel: Channel): readonly (keyof Lines)[] {
  return channel.reaches === null
    ? ['messages', 'readbacks']
    : ['messages', 'readbacks', 'outsiders'];
}

interface Tried {
  readonly channel: Channel;
  readonly said: Utterance;
  /** How it differs from the plainest: "with secret terms, through a third party". */
  readonly like: string;
}

function* utterances(game: Case): Generator<Tried> {
  for (const channel of game.channels) {
    for (const side of channel.usableBy) {
      const chair = game.chairs.find((one) => one.side === side)?.id ?? '';
      const juncture = game.junctures[0]?.id ?? '';
      for (const act of ACTS) {
        if (act === 'silent' || (act === 'accept' && channel.reaches !== null)) continue;
        for (const answers of channel.reaches === null ? [null, 'm1'] : [null]) {
          for (const [terms, name] of termsFor(game, channel, act)) {
            for (const carriedBy of [null, ...channel.thirdParties.slice(0, 1)]) {
              const demarche = {
                ...silence(),
                act,
                answers,
                package: terms,
                channel: channel.id,
                venue: channel.venues[0] ?? null,
                thirdParty: carriedBy,
              };
              const by = carriedBy === null ? '' : ', through a third party';
              yield {
                channel,
                said: { from: side, chair, juncture, demarche, carriedBy },
                like: `${name}${by}`,
              };
            }
          }
        }
      }
    }
  }
}

/** No terms, open terms, secret terms: as far as the act and the channel can carry them. */
function termsFor(game: Case, channel: Channel, act: Act): readonly [Package, string][] {
  const kinds: [Package, string][] = [];
  if (!NEEDS_TERMS.has(act)) kinds.push([{}, 'without terms']);
  const issue = game.issues[0];
  const rung = issue?.ladder[0];
  if (!CARRIES_TERMS.has(act) || issue === undefined || rung === undefined) return kinds;
  kinds.push([{ [issue.id]: { rung: rung.id, secret: false } }, 'with terms']);
  const secretly = game.issues.some(({ ladder }) => ladder.some((one) => one.canBeSecret));
  // An acceptance takes secret rungs by any channel, without naming them.
  if (secretly && (act === 'accept' || carriesSecrets(channel))) {
    kinds.push([{ [issue.id]: { rung: rung.id, secret: true } }, 'with secret terms']);
  }
  return kinds;
}

function wordlessOf(group: keyof Lines, channel: Channel, said: Utterance, like: string): Wordless {
  const { act, answers } = said.demarche;
  const turn = answers === null ? 'unasked' : 'in answer';
  const what = group === 'messages' ? 'words' : group === 'readbacks' ? 'read-back' : 'answer';
  return {
    path: ['lines', group],
    trouble: {
      found: `no ${what} for ${said.from} to ${act} by ${channel.medium} (\`${channel.id}\`), ${turn}, ${like}`,
      mend: `add a line that fits under \`lines.${group}\`, or take a key out of one that nearly does`,
    },
  };
}

/** Sides without a single channel to the other: nothing could be said at all. */
export function mute(game: Case): Side[] {
  return SIDES.filter(
    (side) =>
      !game.channels.some(({ reaches, usableBy }) => reaches === null && usableBy.includes(side)),
  );
}
