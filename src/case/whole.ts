/** What can only be judged of the whole case: that its parts fit each other and its time. */
import type { Case } from '../vocabulary/case.ts';
import { SIDES } from '../vocabulary/words.ts';
import { optionProblems } from './options.ts';
import type { Path } from './parts.ts';
import { type Place, type Problem, problemAt } from './problem.ts';

/** Tells of something wrong at a path of the case. */
export type Find = (path: Path, found: string, mend: string) => void;

/** @param where the place of a path */
export function wholeProblems(data: Case, where: (path: Path) => Place): Problem[] {
  const problems: Problem[] = [];
  const find: Find = (path, found, mend) => {
    problems.push(problemAt(where(path), { found, mend }));
  };
  sides(data, find);
  times(data, find);
  optionProblems(data, find);
  endings(data, find);
  history(data, find);
  return problems;
}

/** Two principals, each with one lead chair, a clock, and chairs of its own people; all has one owner. */
function sides(data: Case, find: Find): void {
  for (const side of SIDES) {
    const principals = data.parties.filter((party) => party.side === side);
    if (principals.length !== 1) {
      find(
        ['parties'],
        `${principals.length} principals of side ${side}`,
        'give each side one party',
      );
    }
    const leads = data.chairs.filter((chair) => chair.side === side && chair.lead);
    if (leads.length !== 1) {
      find(
        ['chairs'],
        `${leads.length} lead chairs of side ${side}`,
        'mark one chair `lead: true`',
      );
    }
    if (!data.clocks.some((clock) => clock.side === side)) {
      find(['clocks'], `no clock of side ${side}`, 'add the clock of its capital');
    }
  }
  const owners = [
    ...data.chairs.map((one) => ({ path: ['chairs', one.id], one })),
    ...data.measures.map((one) => ({ path: ['measures', one.id], one })),
  ];
  for (const { path, one } of owners) {
    if ((one.side === null) !== (one.thirdParty === null)) continue;
    const found =
      one.side === null ? 'neither `side` nor `thirdParty`' : 'both `side` and `thirdParty`';
    find(path, found, 'write one of them: whose it is');
  }
  for (const chair of data.chairs) {
    if (chair.side === null) continue;
    const party = data.parties.find(({ id }) => id === chair.party);
    if (party === undefined || party.side === chair.side) continue;
    const mend = `write the side of \`${party.id}\``;
    find(['chairs', chair.id, 'side'], `a chair on side ${chair.side}, its party not`, mend);
  }
}

function times(data: Case, find: Find): void {
  const last = Math.max(data.deadline, data.end);
  if (data.deadline <= data.start)
    find(['deadline'], 'a deadline before the start', 'put it later');
  if (data.end <= data.start) find(['end'], 'an end before the start', 'put it later');
  const within = (path: Path, at: number, what: string): void => {
    if (at >= data.start && at <= last) return;
    find(path, `${what} outside the case's time`, 'put it between `start` and `end`');
  };
  for (const { id, at } of data.junctures) within(['junctures', id, 'at'], at, 'a juncture');
  for (const { id, at } of data.developments)
    within(['developments', id, 'at'], at, 'a development');
}

/** One historical ending, and a last one that always holds. */
function endings(data: Case, find: Find): void {
  const historical = data.endings.filter((ending) => ending.historical);
  if (historical.length !== 1) {
    find(
      ['endings'],
      `${historical.length} endings marked historical`,
      'mark `historical: true` on the one that came about',
    );
  }
  const last = data.endings.at(-1);
  if (last === undefined) {
    find(['endings'], 'no endings', 'write at least one');
  } else if (!('all' in last.when) || last.when.all.length > 0) {
    find(
      ['endings', last.id, 'when'],
      'a last ending that may not hold',
      'write `when: { all: [] }` for the last, so that every play has an ending',
    );
  }
}

/** The record in order of time, once for each juncture, as an option marked historical; others so marked were done beside it. */
function history(data: Case, find: Find): void {
  if (data.history.length === 0)
    find(['history'], 'no history', 'write what was done at each juncture');
  const moves = new Map(data.history.map((move) => [move.juncture, move]));
  data.history.forEach((move, n) => {
    const before = data.history[n - 1];
    if (before !== undefined && before.sentAt > move.sentAt) {
      find(
        ['history', n, 'sentAt'],
        'a move before the one above it',
        'put history in order of time',
      );
    }
    const opens = data.junctures.find(({ id }) => id === move.juncture)?.at;
    if (opens !== undefined && move.sentAt < opens) {
      const mend = 'put it later, or the juncture earlier';
      find(['history', n, 'sentAt'], 'a move before its juncture opens', mend);
    }
    if (moves.get(move.juncture) !== move) {
      find(['history', n, 'juncture'], `\`${move.juncture}\` twice in history`, 'keep one of them');
    }
  });
  for (const juncture of data.junctures) {
    const marked = juncture.staff.filter((option) => option.historical).map(({ id }) => id);
    const move = moves.get(juncture.id);
    const path: Path = ['junctures', juncture.id, 'staff'];
    if (marked.length > 0 && move === undefined) {
      find(path, `\`${marked[0]}\` marked historical, not in history`, 'add it to `history:`');
    } else if (move !== undefined && !marked.includes(move.option)) {
      const option = juncture.staff.findIndex(({ id }) => id === move.option);
      if (option >= 0) {
        find(
          [...path, move.option],
          `\`${move.option}\` in history, not marked historical`,
          'add `historical: true` to it',
        );
      }
    }
  }
}
