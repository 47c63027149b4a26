/** The door of a class: who a device is, by what it brings. Codes were checked before it came here. */
import type { Close, Entrance, RefusalCode, Seating } from '../protocol/wire.ts';
import { isAlias } from '../rules/aliases.ts';
import type { ClassState, Request } from '../rules/class.ts';
import type { Limits } from './limits.ts';
import { hashOf, isSameWord, isTokenOf, newId, newToken } from './secrets.ts';
import { Turned } from './turned.ts';

export interface Entering {
  readonly as: Seating;
  readonly passed: number;
  /** The seat that it has; null for a new one, which comes of the request. */
  readonly seat: string | null;
  /** What is asked of the class before it may come in. */
  readonly request: Request | null;
  /** Its new secret. */
  readonly token: string | null;
  readonly tokenHash: string;
}

/** @throws {Turned} telling why it may not come in */
export async function entering(
  state: ClassState,
  wanted: Entrance,
  limits: Limits,
): Promise<Entering> {
  const plain = { passed: 0, seat: null, request: null, token: null, tokenHash: '' };
  switch (wanted.as) {
    case 'teacher':
    case 'projector': {
      const hash = wanted.as === 'teacher' ? state.head.teacherHash : state.head.projectorHash;
      if (!isTokenOf(wanted.token, hash)) throw wrongToken();
      return { ...plain, as: wanted.as };
    }
    case 'seat': {
      const seats = [...state.seats.values()];
      const seat = seats.find(({ tokenHash }) => isTokenOf(wanted.token, tokenHash));
      if (seat === undefined) throw wrongToken();
      if (seat.removed)
        throw new Turned('removed', 'No: your teacher has taken you off this class.');
      return { ...plain, as: 'student', seat: seat.id, passed: wanted.passed };
    }
    case 'new': {
      if (!isAlias(wanted.alias)) {
        throw new Turned('malformed', 'No: alias: take one of the code-names of the list.');
      }
      const token = newToken();
      const tokenHash = hashOf(token);
      const request = { kind: 'join', seat: newId(), alias: wanted.alias, tokenHash } as const;
      return { ...plain, as: 'student', request, token, tokenHash };
    }
    case 'word': {
      const seat = await seatByWord(state, wanted, limits);
      const token = newToken();
      const tokenHash = hashOf(token);
      const request = { kind: 'new token', seat, tokenHash } as const;
      return { ...plain, as: 'student', seat, request, token, tokenHash };
    }
  }
}

async function seatByWord(
  state: ClassState,
  { alias, word }: Extract<Entrance, { as: 'word' }>,
  limits: Limits,
): Promise<string> {
  const seat = [...state.seats.values()].find((one) => one.alias === alias && !one.removed);
  const isRight = seat !== undefined && seat.word !== null && isSameWord(word, seat.word);
  const tried = await limits.word(`${state.head.id} ${alias}`, isRight);
  if (tried.wait !== null) {
    throw new Turned('too fast', `No: too many words. Wait ${tried.wait} seconds.`);
  }
  if (seat === undefined || !isRight) {
    throw new Turned('wrong token', 'No: the word and the code-name do not fit. Ask your teacher.');
  }
  return seat.id;
}

const wrongToken = () =>
  new Turned('wrong token', 'No: this device is not known in this class. Join by its code.');

/** What a refusal of the class means to who stands at its door. */
export function closeFor(code: RefusalCode): Close {
  switch (code) {
    case 'locked':
    case 'full':
      return code;
    case 'alias taken':
      return 'taken';
    case 'over':
      return 'gone';
    default:
      return 'not yours';
  }
}
