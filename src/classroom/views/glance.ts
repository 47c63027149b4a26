/** A table as the teacher sees it at a glance, and opened. */

import { isOpen } from '../../engine/condition.ts';
import type { World } from '../../engine/world.ts';
import { phaseOf } from '../../negotiation/phase.ts';
import { clocksAt, whenText } from '../../projection/clock.ts';
import { junctureOf, partyOf } from '../../projection/names.ts';
import { tensionView } from '../../projection/tension.ts';
import { lastWorld } from '../../record/tape.ts';
import type { Role } from '../../vocabulary/classroom.ts';
import type { ChairCard, GlanceView, OpenTableView, SeatCard } from '../protocol/views.ts';
import { hasEnded } from '../rules/decide-teacher.ts';
import { decisionSeconds } from '../rules/lesson.ts';
import type { Presence } from '../rules/log.ts';
import { holders, type Seat, type TableState } from '../rules/state.ts';
import { askedAt } from '../rules/turns.ts';
import { nameOfRole } from './cards.ts';
import { recordOf } from './record.ts';
import { standingText } from './standing.ts';
import { say } from './strings.ts';
import { countdownOf } from './waiting.ts';
import { awaitedAt, delegationOf, doingOf, isPlaying, type Moment, taskOf } from './waits.ts';

/** The share of its time after which a table that still thinks is called slow. Judgement. */
const SLOW = 0.6;

export function glanceOf(moment: Moment, table: TableState): GlanceView {
  const { state } = moment;
  const world = lastWorld(table.tape);
  const { case: game } = world;
  const last = recordOf(table.tape).at(-1);
  const ending = game.endings.find(({ id }) => id === world.ended?.ending);
  return {
    id: table.id,
    when: whenText(game, world.at, 'A'),
    phase: say(`phase.${phaseOf(world, table.tape.entries.at(-1)?.kind ?? null)}`),
    tension: tensionView(world.tension, game.treads),
    paused: state.paused || table.paused,
    ended: ending?.name ?? null,
    chairs: state.material.plan.roles.map((role) => chairCard(moment, table, role)),
    standing: standingText(moment, table),
    alarm: isAlarming(moment, table),
    last: last === undefined ? null : { when: last.when, text: last.text },
    ...countdownOf(table.countdown),
    beat: table.beat,
  };
}

function chairCard(moment: Moment, table: TableState, role: Role): ChairCard {
  const { state, presence } = moment;
  const doing = doingOf(moment, table, role);
  return {
    role: role.id,
    name: nameOfRole(state, role),
    duty: role.duty,
    need: role.need,
    side: role.side,
    seats: holders(state, table.id, role.id).map((seat) => seatCard(presence, seat)),
    doing,
    text: chairText(moment, table, role, doing),
    since: doing === 'thinks' && isPlaying(state, table) ? table.askedAt : null,
  };
}

export function seatCard(presence: Presence, seat: Seat): SeatCard {
  const air = presence.get(seat.id);
  return {
    seat: seat.id,
    alias: seat.alias,
    online: air?.online === true,
    since: air === undefined || air.online ? null : air.since,
    muted: seat.muted,
    deputy: seat.deputy,
    ready: seat.ready,
  };
}

function chairText(
  moment: Moment,
  table: TableState,
  role: Role,
  doing: ChairCard['doing'],
): string {
  const { state } = moment;
  if (doing === 'model' || doing === 'absent' || doing === 'offline') return say(`chair.${doing}`);
  if (state.part === 'brief') return say(doing === 'done' ? 'chair.ready' : 'chair.reads');
  if (state.part === 'practice') {
    return say(doing === 'done' ? 'chair.practised' : 'chair.practises');
  }
  if (hasEnded(table)) return say('chair.ended');
  const task = taskOf(moment, table, role)?.task;
  if (task === 'carry') return say('chair.carries');
  if (task === 'advise') return say('chair.advises');
  if (task === 'decide') return say('chair.thinks');
  const said = delegationOf(state, table, role).advice[role.id];
  if (said !== undefined) return say(`chair.${said.advice}`);
  const [other] = awaitedAt(moment, table).filter(({ head }) => head.id === role.id);
  return other === undefined
    ? say('chair.waits')
    : say('chair.waits.for', { name: nameOfRole(state, other.role) });
}

/** It needs the teacher: somebody asked is offline, it is the slowest, or it ended before the others. */
function isAlarming(moment: Moment, table: TableState): boolean {
  const { state, now } = moment;
  if (state.part !== 'play') return false;
  if (hasEnded(table)) return state.tables.some((other) => !hasEnded(other));
  if (state.paused || table.paused) return false;
  const awaited = awaitedAt(moment, table);
  if (awaited.some(({ role }) => doingOf(moment, table, role) === 'offline')) return true;
  if (askedAt(state, table).length === 0) return false;
  const slow = now - table.askedAt > SLOW * decisionSeconds(state.head.length) * 1000;
  const others = state.tables.filter((other) => other.id !== table.id && !hasEnded(other));
  return slow && others.every((other) => other.askedAt >= table.askedAt);
}

export function openTableOf(moment: Moment, table: TableState): OpenTableView {
  const world = lastWorld(table.tape);
  const { case: game } = world;
  const [asked] = askedAt(moment.state, table);
  const juncture = junctureOf(game, asked?.juncture ?? world.juncture);
  const happened = new Set(
    table.tape.entries.flatMap((entry) => (entry.kind === 'developed' ? [entry.development] : [])),
  );
  return {
    glance: glanceOf(moment, table),
    clocks: clocksAt(game, world.at),
    title: juncture?.title ?? say('title.before'),
    lines: linesOf(world),
    record: recordOf(table.tape).toReversed(),
    developments: game.developments
      .filter(({ id }) => !happened.has(id))
      .map(({ id, title }) => ({ id, title })),
  };
}

/** Channels that are open, or have been used: official ones first, in the case's order. */
function linesOf(world: World): OpenTableView['lines'] {
  const { case: game, messages, delivered } = world;
  return game.channels
    .map((channel) => {
      const own = messages.filter(({ demarche }) => demarche.channel === channel.id);
      const last = own.at(-1);
      return {
        used: last !== undefined || isOpen(world, channel.windows),
        line: {
          channel: channel.id,
          name: channel.name,
          kind: channel.kind,
          note:
            last === undefined
              ? say('line.unused')
              : say('line.last', {
                  from: partyOf(game, last.from).short,
                  when: whenText(game, last.sentAt, 'A'),
                }),
          live: own.some(({ id }) => !delivered.includes(id)),
        },
      };
    })
    .filter(({ used }) => used)
    .map(({ line }) => line)
    .sort((a, b) => Number(a.kind === 'back') - Number(b.kind === 'back'));
}
