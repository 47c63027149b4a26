/** Your days beside the record's, and the first in which you part. */
import { compare, type Decision, decisionsOf } from '../record/compare.ts';
import type { Who } from '../record/save.ts';
import { lastWorld, type Tape } from '../record/tape.ts';
import type { Case } from '../vocabulary/case.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { Statement } from '../vocabulary/evidence.ts';
import type { Minute } from '../vocabulary/units.ts';
import type { Side } from '../vocabulary/words.ts';
import { dateText, dayOf, daysText, midnightOf, monthText, nextMidnight } from './clock.ts';
import { chairName, junctureName, optionOf, partyOf, seatOf } from './names.ts';
import { partingOf } from './parting.ts';
import { hoursTold } from './scale.ts';
import { say } from './strings.ts';
import { headlineOf, sentenceOf } from './transcript.ts';
import type { BesideItem, DayBeside, DebriefView } from './views-debrief.ts';

type Beside = Omit<DebriefView['beside'], 'disputes'>;

/** @param who - whose days; null for those of all chairs, told with their names */
export function besideHistory(you: Tape, history: Tape, who: Who | null): Beside {
  const game = you.worlds[0].case;
  const { side } = seatOf(game, who ?? 'A');
  const parted = partedAt(you, history, who);
  const name = junctureName(game, parted?.juncture ?? null);
  const days = merged(game, side, daysBeside(you, history, who, parted));
  const by = who === null ? 'table' : 'you';
  return {
    sentence:
      parted === null
        ? say(`beside.sentence.never.${by}`)
        : say(`beside.sentence.${by}`, { date: dateText(game, parted.at, side) }),
    days,
    firstDifference:
      parted === null || name === null
        ? null
        : {
            juncture: name,
            at: parted.at,
            text: say(`beside.part.${by}`, { juncture: name.title }),
          },
  };
}

function partedAt(you: Tape, history: Tape, who: Who | null): Decision | null {
  if (who === null) return partingOf(you, history)?.did ?? null;
  const apart = compare(you.worlds[0].case, you.entries, history.entries, who);
  return apart?.a ?? apart?.b ?? null;
}

interface Day {
  readonly at: Minute;
  readonly you: readonly BesideItem[];
  readonly history: readonly Statement[];
  readonly parts: boolean;
  readonly before: boolean;
}

function daysBeside(
  you: Tape,
  history: Tape,
  who: Who | null,
  parted: Decision | null,
): readonly Day[] {
  const game = you.worlds[0].case;
  const { side } = seatOf(game, who ?? 'A');
  const items = itemsOf(you, who);
  const record = statementsOf(history);
  const ends = [you, history].map((tape) => tape.worlds.at(-1)?.at ?? game.start);
  const days: Day[] = [];
  let next: Minute;
  for (let at = midnightOf(game, game.start, side); at <= Math.max(...ends); at = next) {
    next = nextMidnight(game, at, side);
    const [from, to] = [at, next];
    const within = (moment: Minute) => moment >= from && moment < to;
    const mine = items.filter((item) => within(item.at));
    days.push({
      at,
      you: mine,
      history: record.filter(({ moment }) => within(moment)).map(({ statement }) => statement),
      parts: parted !== null && within(parted.at),
      before: parted === null || to <= parted.at,
    });
  }
  return days;
}

/** What you did and what came of it, as items. */
function itemsOf(you: Tape, who: Who | null): readonly BesideItem[] {
  const game = you.worlds[0].case;
  const made = decisionsOf(game, you.entries, who).map((decision): BesideItem => {
    const juncture = junctureName(game, decision.juncture);
    const sent = you.entries[decision.n];
    if (sent?.kind === 'carried') {
      const text = sentenceOf(game, sent, lastWorld(you).messages);
      return { text, juncture: null, at: decision.at, entry: decision.n };
    }
    const words =
      sent?.kind === 'sent'
        ? headlineOf(game, sent.message)
        : (optionOf(game, decision.juncture, decision.option)?.label ?? null);
    const title = who === null ? chairName(game, decision.chair) : (juncture?.title ?? '');
    const silent =
      who === null
        ? say('beside.silent.table', { chair: title })
        : say('beside.silent', { juncture: title });
    return {
      text: words === null ? silent : say('beside.sent', { juncture: title, words }),
      juncture,
      at: decision.at,
      entry: decision.n,
    };
  });
  const came = you.entries.flatMap((entry) => arrivedItem(you, entry, who));
  return [...made, ...came].sort((a, b) => a.at - b.at || a.entry - b.entry);
}

/** An answer of theirs that reached you, or how it ended. */
function arrivedItem(you: Tape, entry: Entry, who: Who | null): readonly BesideItem[] {
  const game = you.worlds[0].case;
  const rest = { juncture: null, at: entry.at, entry: entry.n };
  if (entry.kind === 'ended') {
    const text = game.endings.find(({ id }) => id === entry.ending)?.name ?? entry.ending;
    return [{ text, ...rest }];
  }
  if (entry.kind !== 'delivered') return [];
  const message = you.worlds.at(-1)?.messages.find(({ id }) => id === entry.message);
  if (message === undefined || message.to !== who) return [];
  const from = partyOf(game, message.from).short;
  return [{ text: say('beside.arrived', { from, words: headlineOf(game, message) }), ...rest }];
}

/** The record's own sentences, each at the time of its move. */
function statementsOf(history: Tape): readonly { moment: Minute; statement: Statement }[] {
  const game = history.worlds[0].case;
  return game.history
    .map(({ sentAt, evidence }) => ({ moment: sentAt, statement: evidence }))
    .sort((a, b) => a.moment - b.moment);
}

/**
 * Days on which nothing happened on either side are put together with those before them; in a case that
 * tells no hours there are too many of them, and they are left out.
 */
function merged(game: Case, side: Side, days: readonly Day[]): readonly DayBeside[] {
  const groups: Day[][] = [];
  for (const day of days) {
    const last = groups.at(-1);
    const quiet = day.you.length === 0 && day.history.length === 0 && !day.parts;
    if (last !== undefined && quiet && isQuiet(last)) last.push(day);
    else groups.push([day]);
  }
  const told = hoursTold(game)
    ? groups
    : groups.filter((group) => !isQuiet(group) || group.some(({ parts }) => parts));
  return told.flatMap((group): DayBeside[] => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        id: String(first.at),
        ...headOf(game, side, first.at, last.at),
        from: first.at,
        you: group.flatMap((day) => day.you),
        history: group.flatMap((day) => day.history),
        same: group.every((day) => day.before),
        parts: group.some((day) => day.parts),
      },
    ];
  });
}

/** What stands at the head of a row: "26" over "Fri"; where weekdays say nothing, over "Nov 1933". */
function headOf(game: Case, side: Side, at: Minute, last: Minute) {
  const [from, to] = [dayOf(game, at, side), dayOf(game, last, side)];
  if (!hoursTold(game)) return { day: from.day, under: monthText(game, from) };
  const under = at === last ? from.weekday : `${from.weekday}–${to.weekday}`;
  return { day: daysText(from, to), under };
}

function isQuiet(group: readonly Day[]): boolean {
  return group.every((day) => day.you.length === 0 && day.history.length === 0);
}
