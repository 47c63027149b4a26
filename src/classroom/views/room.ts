/** The delegation's room: its draft, what its members say to it, the order under way. */
import type { Turn, World } from '../../engine/world.ts';
import { headingOf } from '../../projection/desk.ts';
import { utterance } from '../../projection/form.ts';
import { rungOf } from '../../projection/names.ts';
import { readbackOf, wordsOf } from '../../projection/wording.ts';
import { lastWorld } from '../../record/tape.ts';
import type { Case } from '../../vocabulary/case.ts';
import { ADVICES, type AdviceKind, type Role } from '../../vocabulary/classroom.ts';
import type { Demarche, Package } from '../../vocabulary/demarche.ts';
import type { Side } from '../../vocabulary/words.ts';
import type { AdviceView, PutView, RoomView } from '../protocol/views.ts';
import { deciderOf, holders, roleOf, type TableState } from '../rules/state.ts';
import { aliasesOf, liveCard, nameOfRole } from './cards.ts';
import { hasRoom, knownBy, roomOf } from './eyes.ts';
import { kept } from './kept.ts';
import { delegationOf, type Moment } from './waits.ts';

/** Null for who has no delegation: a chair that sits alone, a go-between, the press. */
export function roomView(moment: Moment, table: TableState, role: Role): RoomView | null {
  const { side } = role;
  if (side === null || !hasRoom(moment.state, role)) return null;
  return rooms(moment, `${table.id} ${side}`, () => madeRoom(moment, table, role, side));
}

/** All in a room see the same. */
const rooms = kept<Moment, RoomView>();

function madeRoom(moment: Moment, table: TableState, role: Role, side: Side): RoomView {
  const { state } = moment;
  const { plan } = state.material;
  const own = delegationOf(state, table, role);
  const said = adviceOf(moment, table, role);
  const carrier = roleOf(plan, own.errand?.envoy ?? null);
  const back = roleOf(plan, own.handedBack?.role ?? null);
  return {
    ruling: plan.decides[side],
    members: roomOf(state, role)
      .filter(
        (one) =>
          one.duty === 'decides' ||
          table.models[one.id] !== undefined ||
          holders(state, table.id, one.id).length > 0,
      )
      .map((one) => liveCard(moment, table, one)),
    asked: askedIn(moment, table, role),
    put: own.put && putOf(table, side, own.put),
    advice: said,
    count: countOf(said.map(({ advice }) => advice)),
    errand:
      own.errand === null || carrier === null
        ? null
        : {
            role: carrier.id,
            name: nameOfRole(state, carrier),
            put: putOf(table, side, own.errand.demarche),
          },
    handedBack:
      own.handedBack === null || back === null
        ? null
        : { name: nameOfRole(state, back), because: own.handedBack.because },
  };
}

/** The chair that is asked, in the words that its own desk has for it. */
function askedIn({ state }: Moment, table: TableState, role: Role): RoomView['asked'] {
  if (state.part !== 'play') return null;
  const known = knownBy(state, table, role);
  const [turn] = known.turns;
  const decider = deciderOf(state.material.plan, turn?.chair ?? '');
  if (turn === undefined || decider === null) return null;
  // Without its whole desk, which is made when its device has read that far.
  return { chair: turn.chair, role: decider.id, ...headingOf(known, turn) };
}

/** In the order of the plan, so that nobody's place tells who was quick. */
function adviceOf({ state }: Moment, table: TableState, role: Role): readonly AdviceView[] {
  const { advice } = delegationOf(state, table, role);
  return roomOf(state, role).flatMap((one) => {
    const said = advice[one.id];
    if (said === undefined) return [];
    const [alias = ''] = aliasesOf(state, table, one);
    return [{ role: one.id, name: nameOfRole(state, one), alias, ...said }];
  });
}

function countOf(said: readonly AdviceKind[]): RoomView['count'] {
  const [send, change, hold] = ADVICES.map((kind) => said.filter((one) => one === kind).length);
  return { send: send ?? 0, change: change ?? 0, hold: hold ?? 0 };
}

const read = kept<Demarche, PutView>();

/** A draft of a side, read back to those who may see it. */
export function putOf({ tape }: TableState, side: Side, demarche: Demarche): PutView {
  const world = lastWorld(tape);
  return read(demarche, `${side} ${world.entries}`, () => {
    const { case: game } = world;
    const said = utterance({ side }, world, turnOf(world, side, demarche), demarche);
    return {
      demarche,
      readback: readbackOf(game, said),
      words: demarche.act === 'silent' ? [] : wordsOf(game, said),
      terms: termsOf(game, said.demarche.package, side),
      measures: demarche.measures.flatMap(
        (id) => game.measures.find((measure) => measure.id === id)?.name ?? [],
      ),
    };
  });
}

/** The turn that a draft is for: of the message that it answers, or the side's first. */
function turnOf(world: World, side: Side, { answers }: Demarche): Turn {
  const own = world.turns.filter(({ chair }) =>
    world.case.chairs.some((one) => one.id === chair && one.side === side),
  );
  const turn = own.find((one) => one.answers === answers) ?? own[0];
  return turn ?? { chair: '', juncture: '', answers, since: 0 };
}

/** Terms as their speaker puts them, public and secret, in the order of the case's issues. */
export function termsOf(game: Case, terms: Package, speaker: Side): PutView['terms'] {
  return game.issues.flatMap(({ id }) => {
    const term = terms[id];
    const rung = term && rungOf(game, id, term.rung);
    return rung ? [{ text: rung.says[speaker], secret: term.secret }] : [];
  });
}
