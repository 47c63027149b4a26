import { once } from '../../projection/once.ts';
import { en } from './en.ts';

/**
 * Interface strings by stable id. A typed look-up over the platform's own plural rules: it checks ids
 * and places at compile time and weighs half a kilobyte, where a translation library would weigh a
 * sixth of the whole allowance before the casebook can be used.
 */
export type StringId = keyof typeof en;

/** Forms of a string that counts; its place is always `{n}`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

type PlacesIn<S> = S extends `${string}{${infer P}}${infer Rest}` ? P | PlacesIn<Rest> : never;
type PlacesOf<S> = S extends Plural ? PlacesIn<S['one' | 'other']> : PlacesIn<S>;
type Args<S> = [PlacesOf<S>] extends [never]
  ? []
  : [places: Readonly<Record<PlacesOf<S>, string | number>>];

const LANGUAGE = 'en';
/** Made when something is first counted: the browser reads its languages for it, a hundredth of a second. */
const plural = once(() => new Intl.PluralRules(LANGUAGE));

function form(text: string | Plural, places: Readonly<Record<string, string | number>>): string {
  if (typeof text === 'string') return text;
  return plural().select(Number(places.n)) === 'one' ? text.one : text.other;
}

/** The look-up over these strings; a screen that comes later may bring its own. */
export function speaker<S extends Readonly<Record<keyof S, string | Plural>>>(strings: S) {
  return <Id extends keyof S & string>(id: Id, ...args: Args<S[Id]>): string => {
    const places: Readonly<Record<string, string | number>> = args[0] ?? {};
    return form(strings[id], places).replace(/\{(\w+)\}/g, (_, place: string) =>
      String(places[place]),
    );
  };
}

/** The string of this id with its places filled. */
export const t = speaker(en);
