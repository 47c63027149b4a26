/** The folder of a chair: who is who, what it wants, what it knows, and every name that can be asked about. */
import type { Who } from '../record/save.ts';
import type { Case } from '../vocabulary/case.ts';
import type { GlossaryWord, Source, Statement } from '../vocabulary/evidence.ts';
import { sitsAlone } from '../vocabulary/sides.ts';
import type { ChannelKind, Era, RoomTone, Side } from '../vocabulary/words.ts';
import type { Viewer } from './knowledge.ts';
import { seatOf } from './names.ts';

/** What a tapped name turns out to be. */
export type NameKind =
  | 'person'
  | 'party'
  | `channel.${ChannelKind}`
  | 'venue'
  | 'thirdParty'
  | 'issue'
  | 'measure';

export interface NameView {
  readonly id: string;
  readonly name: string;
  readonly kind: NameKind;
  /** Office, city, half-line. */
  readonly hint: string;
  readonly portrait: string | null;
  /** How it is written in running text. */
  readonly spellings: readonly string[];
  readonly about: readonly Statement[];
}

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly portrait: string | null;
  readonly party: string;
  readonly about: readonly Statement[];
}

export interface ChairView {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly portrait: string | null;
  readonly lead: boolean;
  readonly pitch: string;
  readonly brief: readonly Statement[];
  readonly wants: readonly string[];
  readonly mustNot: readonly string[];
  /** Known to this chair and few others; only ever its own side's. */
  readonly private: readonly Statement[];
}

export interface FolderView {
  readonly case: {
    readonly id: string;
    readonly title: string;
    readonly short: string;
    readonly dates: string;
    /** The series it belongs to. */
    readonly series: string | null;
    /** What its venues sound like, each once. */
    readonly tones: readonly RoomTone[];
    readonly era: Era;
    readonly summary: readonly Statement[];
    readonly teaches: string;
    readonly length: string;
  };
  readonly side: Side;
  /** The chair that sits by itself, if it is one's folder. */
  readonly alone: string | null;
  /** The chairs of this side, its lead first; or the one alone. */
  readonly chairs: readonly ChairView[];
  readonly mustNotLearn: string;
  readonly people: Readonly<Record<'ours' | 'theirs' | 'others', readonly PersonView[]>>;
  readonly names: readonly NameView[];
  readonly sources: readonly Source[];
  readonly glossary: readonly GlossaryWord[];
}

/** What a side, or one chair, may read of the case before and during play. Nothing private of the other side is in it. */
export function folder(game: Case, who: Who): FolderView {
  return folderFor(game, seatOf(game, who));
}

/** The same for any viewer; one that has no chair of the case reads of none. */
export function folderFor(game: Case, { side, chair }: Viewer): FolderView {
  const alone = chair?.id ?? null;
  const between = chair !== null && chair.thirdParty !== null;
  const sideOf = (party: string) => game.parties.find(({ id }) => id === party)?.side ?? null;
  const people = game.people.map(({ id, name, office, portrait, party, about }) => ({
    id,
    name,
    office,
    portrait,
    party: game.parties.find((one) => one.id === party)?.name ?? party,
    side: sideOf(party),
    about,
  }));
  return {
    case: {
      id: game.id,
      title: game.title,
      short: game.short,
      dates: game.dates,
      series: game.series,
      tones: [...new Set(game.venues.flatMap(({ tone }) => tone ?? []))],
      era: game.era,
      summary: game.summary,
      teaches: game.teaches,
      length: game.length,
    },
    side,
    alone,
    chairs: chairsOf(game, side, alone),
    mustNotLearn: between
      ? ''
      : (game.parties.find((party) => party.side === side)?.mustNotLearn ?? ''),
    people: {
      ours: people.filter((person) => (between ? person.side === null : person.side === side)),
      theirs: people.filter((person) => person.side !== null && (between || person.side !== side)),
      others: people.filter((person) => person.side === null && !between),
    },
    names: namesOf(game),
    sources: game.sources,
    glossary: game.glossary,
  };
}

function chairsOf(game: Case, side: Side, alone: string | null): readonly ChairView[] {
  const own = game.chairs.filter((chair) =>
    alone === null ? chair.side === side && !sitsAlone(chair) : chair.id === alone,
  );
  return [...own]
    .sort((a, b) => Number(b.lead) - Number(a.lead))
    .map((chair) => {
      const person = game.people.find(({ id }) => id === chair.person);
      return {
        id: chair.id,
        name: person?.name ?? chair.id,
        office: person?.office ?? '',
        portrait: person?.portrait ?? null,
        lead: chair.lead,
        pitch: chair.pitch,
        brief: chair.brief,
        wants: chair.wants,
        mustNot: chair.mustNot,
        private: chair.private,
      };
    });
}

/** Every name of the case that can be asked about, with what the record says of it. */
export function namesOf(game: Case): readonly NameView[] {
  const plain = { portrait: null };
  return [
    ...game.people.map(({ id, name, office, portrait, about }) => ({
      id,
      name,
      kind: 'person' as const,
      hint: office,
      portrait,
      spellings: personSpellings(name, game),
      about,
    })),
    ...game.channels.map(({ id, name, kind, hint, about }) => ({
      ...plain,
      id,
      name,
      kind: `channel.${kind}` as const,
      hint,
      spellings: [name],
      about,
    })),
    ...game.venues.map(({ id, name, city, about }) => ({
      ...plain,
      id,
      name,
      kind: 'venue' as const,
      hint: city,
      spellings: [name],
      about,
    })),
    ...game.thirdParties
      .filter(({ person }) => person === null)
      .map(({ id, name, hint, about }) => ({
        ...plain,
        id,
        name,
        kind: 'thirdParty' as const,
        hint,
        spellings: [name],
        about,
      })),
    ...game.issues.map(({ id, name, about }) => ({
      ...plain,
      id,
      name,
      kind: 'issue' as const,
      hint: '',
      spellings: [name],
      about,
    })),
  ];
}

/** A person's full name, and the surname where no other person of the case bears it. */
function personSpellings(name: string, game: Case): readonly string[] {
  const surname = surnameOf(name);
  const bearers = game.people.filter((person) => surnameOf(person.name) === surname);
  return bearers.length === 1 && surname !== name ? [name, surname] : [name];
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
