/** Staff options: whether they go with the channels, venues, measures and rungs that they name. */
import type { Case, StaffOption } from '../vocabulary/case.ts';
import type { Side } from '../vocabulary/words.ts';
import type { Path } from './parts.ts';
import { oneOf } from './suggest.ts';
import type { Find } from './whole.ts';

/** Junctures without options, options that could never be sent, and ids that name two things. */
export function optionProblems(data: Case, find: Find): void {
  for (const juncture of data.junctures) {
    if (juncture.staff.length === 0) {
      find(
        ['junctures', juncture.id, 'staff'],
        'a juncture without options',
        'write three to five',
      );
    }
    const chair = data.chairs.find(({ id }) => id === juncture.chair);
    for (const option of juncture.staff) {
      const path: Path = ['junctures', juncture.id, 'staff', option.id];
      if (chair === undefined) continue;
      const tell: Find = (at, ...told) => find([...path, ...at], ...told);
      if (chair.side === null) ownStep(option, tell);
      else feasible(data, chair.side, option, tell);
      ownMeasures(data, chair, option, tell);
    }
  }
  const papers = data.junctures.flatMap(({ id: juncture, papers: own }) =>
    own.map(({ id }) => ({ id, path: ['junctures', juncture, 'papers', id] })),
  );
  const predictions = data.junctures.flatMap(({ id: juncture, predict }) =>
    predict === null ? [] : [{ id: predict.id, path: ['junctures', juncture, 'predict', 'id'] }],
  );
  onlyOnce(papers, 'paper', find);
  onlyOnce(predictions, 'prediction', find);
}

function onlyOnce(
  things: readonly { readonly id: string; readonly path: Path }[],
  what: string,
  find: Find,
): void {
  const ids = new Set<string>();
  for (const { id, path } of things) {
    if (ids.has(id)) find(path, `a second ${what} \`${id}\``, 'give it an id of its own');
    ids.add(id);
  }
}

/** A third party is not in the contest: what it does of its own are steps, not messages. */
function ownStep({ demarche }: StaffOption, find: Find): void {
  if (demarche.act === 'silent') return;
  const found = `the act \`${demarche.act}\` by a third party's chair`;
  find(['act'], found, 'write `act: silent`, and what it does under `measures:`');
}

function ownMeasures(
  data: Case,
  { side, thirdParty }: Case['chairs'][number],
  { demarche }: StaffOption,
  find: Find,
): void {
  for (const [n, id] of demarche.measures.entries()) {
    const measure = data.measures.find((one) => one.id === id);
    if (measure === undefined) continue;
    if (measure.side === side && measure.thirdParty === thirdParty) continue;
    find(['measures', n], `a measure of another, \`${id}\``, 'take it out');
  }
}

/** Whatever happens in play, could this side send it: way, place, measures, secrecy. */
function feasible(data: Case, side: Side, option: StaffOption, find: Find): void {
  const { demarche } = option;
  const channel = data.channels.find(({ id }) => id === demarche.channel);
  if (channel !== undefined) {
    if (!channel.usableBy.includes(side)) {
      find(
        ['by', 'channel'],
        `the channel \`${channel.id}\`, which side ${side} cannot use`,
        'take another, or add the side to its `usableBy`',
      );
    }
    if (demarche.venue !== null && !channel.venues.includes(demarche.venue)) {
      find(
        ['by', 'venue'],
        `the venue \`${demarche.venue}\`, where \`${channel.id}\` does not meet`,
        channel.venues.length > 0
          ? `write ${oneOf(channel.venues)}, or add it to the channel's \`venues\``
          : "add it to the channel's `venues`",
      );
    }
    if (demarche.thirdParty !== null && !channel.thirdParties.includes(demarche.thirdParty)) {
      find(
        ['by', 'thirdParty'],
        `the third party \`${demarche.thirdParty}\`, who does not carry for \`${channel.id}\``,
        "add it to the channel's `thirdParties`, or take another channel",
      );
    }
  }
  for (const [issueId, term] of Object.entries(demarche.package)) {
    const issue = data.issues.find(({ id }) => id === issueId);
    const rung = issue?.ladder.find(({ id }) => id === term.rung);
    if (!term.secret || rung === undefined || rung.canBeSecret) continue;
    find(
      ['package', issueId],
      `the rung \`${term.rung}\` in secret, which is public by nature`,
      'offer it openly, or set `canBeSecret: true` on the rung',
    );
  }
}
