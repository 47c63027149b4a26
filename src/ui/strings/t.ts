import { en } from './en.ts';

/**
 * Interface strings by stable id. A typed look-up over the platform's own plural rules: it checks ids
 * and places at compile time and weighs half a kilobyte, where a translation library would weigh a
 * sixth of the whole allowance before the casebook can be used.
 */
type Strings = typeof en;
export type StringId = keyof Strings;

/** Forms of a string that counts; its place is always `{n}`. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

type PlacesIn<S> = S extends `${string}{${infer P}}${infer Rest}` ? P | PlacesIn<Rest> : never;
type PlacesOf<Id extends StringId> = Strings[Id] extends Plural
  ? PlacesIn<Strings[Id]['one' | 'other']>
  : PlacesIn<Strings[Id]>;
type Args<Id extends StringId> = [PlacesOf<Id>] extends [never]
  ? []
  : [places: Readonly<Record<PlacesOf<Id>, string | number>>];

const LANGUAGE = 'en';
const plural = new Intl.PluralRules(LANGUAGE);

function form(text: string | Plural, places: Readonly<Record<string, string | number>>): string {
  if (typeof text === 'string') return text;
  return plural.select(Number(places.n)) === 'one' ? text.one : text.other;
}

/** The string of this id with its places filled. */
export function t<Id extends StringId>(id: Id, ...args: Args<Id>): string {
  const places: Readonly<Record<string, string | number>> = args[0] ?? {};
  return form(en[id], places).replace(/\{(\w+)\}/g, (_, place: string) => String(places[place]));
}
