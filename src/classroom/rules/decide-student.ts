/** What comes of a student's command, by the duty of its role. */
import { refusal } from '../../engine/refusal.ts';
import { betweenMove } from '../../projection/in-hands.ts';
import { chairOf, rungOf } from '../../projection/names.ts';
import { lastWorld } from '../../record/tape.ts';
import type { Role } from '../../vocabulary/classroom.ts';
import type { Demarche } from '../../vocabulary/demarche.ts';
import type { Move } from '../../vocabulary/move.ts';
import { unreachable } from '../../vocabulary/never.ts';
import type { Side } from '../../vocabulary/words.ts';
import type { StudentCommand } from '../protocol/commands.ts';
import type { ClassRefusal } from '../protocol/wire.ts';
import type { Circumstances, News, Outcome } from './decide.ts';
import { mannered } from './errands.ts';
import { factsAt } from './facts.ts';
import { entriesOf } from './playing.ts';
import { no } from './refusals.ts';
import { type ClassState, holders, roleOf, type Seat, type TableState, tableOf } from './state.ts';
import { type Asked, actingFor, envoyFor, membersOf, turnOfRole } from './turns.ts';

/** A seat at its table, in its role. */
interface Place {
  readonly state: ClassState;
  readonly seat: Seat;
  readonly table: TableState;
  readonly role: Role;
  readonly about: Circumstances;
}

export function decideForStudent(
  state: ClassState,
  seat: Seat,
  command: StudentCommand,
  about: Circumstances,
): Outcome {
  switch (command.kind) {
    case 'ready':
      return seat.ready ? [] : [{ kind: 'ready', seat: seat.id }];
    case 'practise':
      return [{ kind: 'practised', seat: seat.id, channel: command.channel }];
    case 'foresee':
      if (seat.foreseen !== null) return no('already foreseen');
      return seat.muted ? no('muted') : [{ kind: 'foreseen', seat: seat.id, text: command.text }];
    case 'answer exit':
      return [{ kind: 'exit answered', seat: seat.id, answers: command.answers }];
    default: {
      const table = tableOf(state, seat.table);
      const role = roleOf(state.material.plan, seat.role);
      if (table === null || role === null) return no('not seated');
      const place = { state, seat, table, role, about };
      return playRefusal(place) ?? atTable(place, command);
    }
  }
}

function playRefusal({ state, table }: Place): ClassRefusal | null {
  if (state.part !== 'play') return no('not playing');
  return state.paused || table.paused ? no('paused') : null;
}

type TableCommand = Exclude<
  StudentCommand,
  { kind: 'ready' | 'practise' | 'foresee' | 'answer exit' }
>;

function atTable(place: Place, command: TableCommand): Outcome {
  const { state, table, role, seat } = place;
  switch (command.kind) {
    case 'draft':
      return drafted(place, command.demarche);
    case 'advise': {
      const { side } = role;
      if (side === null || role.duty === 'decides') return no('not adviser');
      const { put, errand } = table.delegations[side];
      if (put === null || errand !== null) return no('no draft');
      const { advice, because } = command;
      return [{ kind: 'advised', table: table.id, side, role: role.id, advice, because }];
    }
    case 'order':
      return ordered(place, command.demarche);
    case 'pass': {
      const asked = deciding(place);
      if (!isAsked(asked)) return asked;
      return played(place, { kind: 'wait', chair: asked.chair });
    }
    case 'predict': {
      const asked = deciding(place);
      if (!isAsked(asked)) return asked;
      const { prediction, chance } = command;
      return played(place, { kind: 'predict', chair: asked.chair, prediction, chance });
    }
    case 'deliver': {
      const errand = errandOf(place);
      if (errand === null) return no('no errand');
      const demarche = mannered(errand.demarche, command.manner, command.venue);
      return played(place, { kind: 'send', chair: errand.chair, demarche }, command.manner);
    }
    case 'hand back': {
      if (errandOf(place) === null || role.side === null) return no('no errand');
      const { because } = command;
      return [{ kind: 'handed back', table: table.id, side: role.side, role: role.id, because }];
    }
    case 'note':
      return noted(place, command);
    case 'publish':
      return published(place, command);
    case 'nudge':
      if (seat.muted) return no('muted');
      if (roleOf(state.material.plan, command.role) === null) return no('role');
      return [{ kind: 'nudged', table: table.id, role: command.role, from: role.id }];
    default:
      return unreachable(command);
  }
}

const isAsked = (found: Asked | ClassRefusal): found is Asked => 'chair' in found;

/** The turn that this seat may decide, or why it may not. */
function deciding({ state, seat, table, role, about }: Place): Asked | ClassRefusal {
  if (role.chairs.length === 0) return no('not decider');
  const asked = turnOfRole(state, table, role.id);
  if (asked === null) return no('not asked');
  if (table.models[role.id] !== undefined) return no('model sits');
  const [holder] = holders(state, table.id, role.id);
  // The one in the chair may always decide; a deputy only while it is away.
  const acting = actingFor(state, table.id, role.id, about.presence, about.now);
  if (holder?.id !== seat.id && acting?.id !== seat.id) return no('not decider');
  if (role.side !== null && table.delegations[role.side].errand !== null) return no('errand');
  return asked;
}

function answering(demarche: Demarche, { answers }: Asked): Demarche {
  return demarche.answers === answers ? demarche : { ...demarche, answers };
}

function drafted(place: Place, demarche: Demarche | null): Outcome {
  const { table, role } = place;
  const asked = deciding(place);
  if (!isAsked(asked)) return asked;
  if (role.side === null) return no('not decider');
  const draft = demarche === null ? null : answering(demarche, asked);
  const refused = draft === null ? null : moveRefusal(place, sendOf(place, asked, draft));
  if (refused !== null) return refused;
  return [{ kind: 'drafted', table: table.id, side: role.side, demarche: draft }];
}

function ordered(place: Place, demarche: Demarche): Outcome {
  const { state, table, role, about } = place;
  const asked = deciding(place);
  if (!isAsked(asked)) return asked;
  const draft = answering(demarche, asked);
  const move = sendOf(place, asked, draft);
  const refused = moveRefusal(place, move);
  if (refused !== null) return refused;
  const { side } = role;
  if (side !== null && !mayOrder(place, side, draft)) return no('vote');
  const envoy = envoyFor(state, table, role, draft, about.presence);
  if (envoy === null || side === null) return played(place, move);
  const { chair } = asked;
  return [{ kind: 'ordered', table: table.id, side, chair, envoy: envoy.id, demarche: draft }];
}

/** Where a delegation votes, more of its members must say "send" to this draft than not. */
function mayOrder({ state, table, role }: Place, side: Side, draft: Demarche): boolean {
  if (state.material.plan.decides[side] === 'head') return true;
  const others = membersOf(state, table.id, side).filter(({ id }) => id !== role.id);
  if (others.length === 0) return true;
  const { put, advice } = table.delegations[side];
  if (JSON.stringify(put) !== JSON.stringify(draft)) return false;
  const said = Object.values(advice);
  const send = said.filter((one) => one.advice === 'send').length;
  return said.length > 0 && send * 2 >= said.length;
}

/** A third party's chair passes on what is in its hands, or takes steps of its own. */
function sendOf({ state, table, role }: Place, asked: Asked, draft: Demarche): Move {
  const { chair, juncture, answers } = asked;
  if (chairOf(state.material.game, chair)?.thirdParty == null || role.side !== null) {
    return { kind: 'send', chair, demarche: draft };
  }
  const turn = lastWorld(table.tape).turns.find(
    (one) => one.chair === chair && one.juncture === juncture && one.answers === answers,
  );
  return betweenMove(chair, turn ?? null, draft);
}

function moveRefusal({ table }: Place, move: Move): ClassRefusal | null {
  const refused = refusal(lastWorld(table.tape), move);
  return refused === null ? null : { code: 'engine', text: refused.text };
}

function errandOf({ role, table }: Place) {
  const errand = role.side === null ? null : table.delegations[role.side].errand;
  return errand?.envoy === role.id ? errand : null;
}

function played(
  place: Place,
  move: Move,
  manner: 'plain' | 'soft' | 'sharp' | null = null,
): Outcome {
  const refused = moveRefusal(place, move);
  if (refused !== null) return refused;
  const { state, table, role } = place;
  const entries = entriesOf(state.material, table.tape, move);
  return [{ kind: 'played', table: table.id, entries, role: role.id, model: false, manner }];
}

function noted(place: Place, command: Extract<StudentCommand, { kind: 'note' }>): Outcome {
  const { state, table, role, seat } = place;
  if (role.duty !== 'mediates') return no('not mediator');
  if (seat.muted) return no('muted');
  if (command.text !== null && !state.freeText) return no('free text');
  const { plan, game } = state.material;
  const heads = plan.roles.filter(({ duty, side }) => duty === 'decides' && side !== null);
  if (!command.to.every((id) => heads.some((head) => head.id === id))) return no('not reached');
  const { act, issue, rung } = command.note;
  const about = game.issues.find(({ id }) => id === issue);
  const term = about === undefined || rung === null ? null : rungOf(game, about.id, rung);
  if ((issue !== null && about === undefined) || (rung !== null && term === null)) {
    return no('no such fact');
  }
  const headline = [NOTES[act], about?.name, term?.name].filter(Boolean).join(': ');
  const { id } = table;
  const text = command.text ?? '';
  return [{ kind: 'noted', table: id, role: role.id, to: command.to, headline, text }];
}

/** What a mediator's note does, in a word. */
const NOTES = {
  propose: 'A suggestion',
  probe: 'A question',
  assure: 'An assurance',
  explain: 'An explanation',
} as const;

function published(place: Place, command: Extract<StudentCommand, { kind: 'publish' }>): Outcome {
  const { state, table, role, seat } = place;
  if (role.duty !== 'publishes') return no('not press');
  if (seat.muted) return no('muted');
  if (command.text !== null && !state.freeText) return no('free text');
  const open = factsAt(state, table, role);
  const facts = command.facts.map((id) => open.find((fact) => fact.id === id));
  const found = facts.flatMap((fact) => fact ?? []);
  if (found.length < facts.length) return no('no such fact');
  const headline = command.text ?? found[0]?.paper.headline ?? '';
  const text = found.map(({ paper }) => paper.headline).join(' ');
  const news: News = {
    kind: 'published',
    table: table.id,
    role: role.id,
    headline,
    text,
    sure: command.sure,
  };
  return [news];
}
