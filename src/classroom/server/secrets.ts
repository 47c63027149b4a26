/** Secrets of a class: 128 random bits each, of which only a hash is kept. */
import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../protocol/code.ts';
import { ALIASES } from '../rules/aliases.ts';

/** A token that lets its bearer in, kept on one device: 22 letters, digits, dashes. */
export const newToken = (): string => randomBytes(16).toString('base64url');

/** Id of a class or a seat: no secret by itself, and nothing to be guessed. */
export const newId = (): string => randomBytes(16).toString('hex');

export const newSeed = (): number => randomBytes(4).readUInt32BE();

/** A number from 0 to below 1. */
export const draw = (): number => randomInt(2 ** 32) / 2 ** 32;

const oneOf = (list: readonly string[]): string => list[randomInt(list.length)] ?? '';

export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => oneOf([...CODE_LETTERS])).join('');
}

const SHORT = ALIASES.filter((alias) => alias.length <= 8);

/** Two words, read off the teacher's screen by who takes a seat with a second device. */
export const newWord = (): string => `${oneOf(SHORT)} ${oneOf(SHORT)}`;

export const hashOf = (secret: string): string => digest(secret).toString('hex');

/** Whether a token is the one of this hash. Takes as long for a wrong one as for the right one. */
export function isTokenOf(token: string, hash: string): boolean {
  const kept = Buffer.from(hash, 'hex');
  const given = digest(token);
  return kept.length === given.length && timingSafeEqual(kept, given);
}

/** Whether two short secrets are the same; small letters and spaces do not count. */
export function isSameWord(given: string, kept: string): boolean {
  const plain = (word: string) => word.toUpperCase().replace(/\s+/g, '');
  return sameSecret(plain(given), plain(kept));
}

/** Whether two secrets are the same, in constant time. */
export const sameSecret = (given: string, kept: string): boolean =>
  timingSafeEqual(digest(given), digest(kept));

/** Names something in a log without telling it. */
export const shortHash = (id: string): string => hashOf(id).slice(0, 10);

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** The token of an `Authorization` header; empty where there is none. */
export function bearer(authorization: string | undefined): string {
  return /^Bearer ([\w.~+/-]+=*)$/.exec(authorization ?? '')?.[1] ?? '';
}
