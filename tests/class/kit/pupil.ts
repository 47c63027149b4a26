/**
 * What a student does, from nothing but what its device was told: heads lay a draft before their room
 * and send it, advisers say what they think of it, envoys deliver, the press publishes, mediators write.
 */
import type { StudentCommand } from '../../../src/classroom/protocol/commands.ts';
import type { FromClass } from '../../../src/classroom/protocol/wire.ts';
import { ADVICES, REASONS } from '../../../src/vocabulary/classroom.ts';
import type { Demarche } from '../../../src/vocabulary/demarche.ts';
import type { Dice } from '../../fixtures/random-play.ts';
import type { Device } from './device.ts';

/** A device, as far as it was told anything. */
export type Seen = Pick<Device, 'latest'>;

type TableView = FromClass['table'];

/** Whether what a seat has been told shows a move. */
export type Appears = (now: Seen['latest']) => boolean;

export interface Move {
  readonly command: StudentCommand;
  /** How another seat of the table sees that it has come; null for one that is not to see it. */
  readonly appears: (other: Seen) => Appears | null;
}

/** What this student does now; null while it has nothing to do. */
export function nextMove(device: Seen, dice: Dice): Move | null {
  const { table, play } = device.latest;
  if (table === undefined || play === undefined || table.ended || table.waiting.paused) return null;
  switch (table.task) {
    case 'decide':
      return headsMove(device, table, play, dice);
    case 'advise':
      return advice(device, table, dice);
    case 'carry':
      return errand(table, dice);
    case 'mediate':
      return note(device, dice);
    case 'publish':
      return broadcast(device, table, dice);
    default:
      return null;
  }
}

function oneOf<T>(dice: Dice, list: readonly T[]): T | undefined {
  return list[Math.floor(dice() * list.length)];
}

/** Of the same delegation: it sees what lies in the room. */
const inRoom =
  (device: Seen, appears: Appears) =>
  (other: Seen): Appears | null =>
    sideOf(other) !== null && sideOf(other) === sideOf(device) ? appears : null;

const sideOf = ({ latest }: Seen) => latest.seat?.card?.side ?? null;

/** The table has gone on to its next question, or to its end. */
const goesOn =
  ({ beat }: TableView): Appears =>
  ({ table: now }) =>
    now !== undefined && (now.beat !== beat || now.ended);

/** Shares of what heads do; the rest goes out as it lies. */
const PASSES = 0.15;
const CHANGES = 0.3;
const HANDS_BACK = 0.1;

function headsMove(
  device: Seen,
  table: TableView,
  { desk }: FromClass['play'],
  dice: Dice,
): Move | null {
  const room = table.room;
  const drafts = (desk.turn?.drafts ?? []).filter(({ refusal }) => refusal === null);
  const draft = oneOf(dice, drafts)?.demarche;
  const all = () => goesOn(table);
  if (draft === undefined || dice() < PASSES) return { command: { kind: 'pass' }, appears: all };
  // A third party's chair has no room: it decides at once.
  if (room === null) return { command: { kind: 'order', demarche: draft }, appears: all };
  const laid = room.put?.demarche ?? null;
  if (laid === null || (dice() < CHANGES && !isSame(laid, draft))) {
    const appears: Appears = (now) => {
      const put = now.table?.room?.put?.demarche ?? null;
      return put !== null && isSame(put, draft);
    };
    return { command: { kind: 'draft', demarche: draft }, appears: inRoom(device, appears) };
  }
  return {
    command: { kind: 'order', demarche: laid },
    // In an envoy's hands it is seen by its own delegation alone, so nobody else is waited for.
    appears: inRoom(
      device,
      (now) => goesOn(table)(now) || (now.table?.room?.errand ?? null) !== null,
    ),
  };
}

/** The class may have filled in which message it answers. */
function isSame(one: Demarche, two: Demarche): boolean {
  const words = ({ act, package: terms, channel, venue, thirdParty, measures, option }: Demarche) =>
    JSON.stringify([act, terms, channel, venue, thirdParty, measures, option]);
  return words(one) === words(two);
}

function advice(device: Seen, { room }: TableView, dice: Dice): Move | null {
  if (room === null || room.put === null || room.errand !== null) return null;
  const role = device.latest.seat?.card?.role ?? '';
  const before = room.advice.find((one) => one.role === role);
  const advices = ADVICES.flatMap((kind) => REASONS.map((because) => ({ kind, because }))).filter(
    ({ kind, because }) => kind !== before?.advice || because !== before.because,
  );
  const chosen = oneOf(dice, advices);
  if (chosen === undefined) return null;
  const { kind, because } = chosen;
  return {
    command: { kind: 'advise', advice: kind, because },
    appears: inRoom(device, (now) =>
      (now.table?.room?.advice ?? []).some(
        (one) => one.role === role && one.advice === kind && one.because === because,
      ),
    ),
  };
}

function errand(table: TableView, dice: Dice): Move | null {
  const manners = (table.errand?.manners ?? []).filter(({ refusal }) => refusal === null);
  const manner = oneOf(dice, manners)?.manner;
  if (manner === undefined || dice() < HANDS_BACK) {
    const because = oneOf(dice, REASONS) ?? 'time';
    return { command: { kind: 'hand back', because }, appears: () => null };
  }
  return { command: { kind: 'deliver', manner, venue: null }, appears: () => goesOn(table) };
}

function note(device: Seen, dice: Dice): Move | null {
  const notes = device.latest.seat?.notes ?? null;
  const to = oneOf(dice, notes?.to ?? [])?.role;
  const issue = oneOf(dice, notes?.issues ?? []);
  if (to === undefined) return null;
  const rung = issue === undefined ? undefined : oneOf(dice, issue.rungs);
  return {
    command: {
      kind: 'note',
      to: [to],
      note: { act: 'propose', issue: issue?.id ?? null, rung: rung?.id ?? null },
      text: null,
    },
    appears: (other) =>
      other.latest.seat?.card?.role === to ? moreWords(device, other, 'mediator') : null,
  };
}

function broadcast(device: Seen, table: TableView, dice: Dice): Move | null {
  const fact = oneOf(dice, table.facts)?.id;
  if (fact === undefined) return null;
  return {
    command: { kind: 'publish', facts: [fact], sure: 'told', text: null },
    appears: (other) => moreWords(device, other, 'press'),
  };
}

/** One more word of this student than the other has had. */
function moreWords(
  device: Seen,
  { latest }: Seen,
  from: FromClass['said']['words'][number]['from'],
): Appears {
  const name = device.latest.seat?.card?.name ?? '';
  const count = ({ said }: Seen['latest']) =>
    (said?.words ?? []).filter((word) => word.from === from && word.name.includes(name)).length;
  const before = count(latest);
  return (now) => count(now) > before;
}

/**
 * What this student does where all do something at the same moment: nothing by which what another does
 * then would come to nothing, as sending a draft ends the advice to it.
 */
export function togetherMove(device: Seen, dice: Dice): Move | null {
  const task = device.latest.table?.task;
  const settled = (device.latest.table?.room?.put ?? null) !== null;
  if (task === 'carry' || (task === 'decide' && settled)) return nudge(device, dice);
  const move = nextMove(device, dice);
  return move === null || move.command.kind === 'pass' || move.command.kind === 'order'
    ? nudge(device, dice)
    : move;
}

/** A kind word to whoever all wait for: what one can always do who has nothing else. */
function nudge(device: Seen, dice: Dice): Move | null {
  const role = oneOf(dice, device.latest.table?.waiting.roles ?? []);
  if (role === undefined || role === device.latest.seat?.card?.role) return null;
  return {
    command: { kind: 'nudge', role },
    appears: (other) =>
      other.latest.seat?.card?.role === role ? moreWords(device, other, 'nudge') : null,
  };
}
