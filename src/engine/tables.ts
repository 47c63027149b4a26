/** What the engine looks up about a case, computed once for each. */
import type { Case, Development, Juncture, Prediction, StaffOption } from '../vocabulary/case.ts';
import type { Demarche, Package } from '../vocabulary/demarche.ts';
import type { Parameters } from '../vocabulary/parameters.ts';
import { type Chair, partOf, type SideStart, sitsAlone } from '../vocabulary/sides.ts';
import type { Channel, Issue, Measure, ThirdParty, Venue } from '../vocabulary/table.ts';
import type { Value } from '../vocabulary/units.ts';
import { SIDES, type Side } from '../vocabulary/words.ts';
import { hashId } from './chance.ts';
import { parametersOf } from './parameters.ts';
import { warValue } from './war.ts';

/** An issue with each rung's weighted value to each side. */
export interface IssueTable {
  readonly issue: Issue;
  /** Place of the issue among the case's issues. */
  readonly place: number;
  readonly rungs: ReadonlyMap<string, number>;
  /** weight x value, by rung. */
  readonly worth: Readonly<Record<Side, readonly Value[]>>;
  /** From each place, the next that is better for a side; -1 at its ideal. */
  readonly better: Readonly<Record<Side, readonly number[]>>;
  readonly statusQuo: number;
  /** Does either side's opening ask for something else than the status quo? */
  readonly raised: boolean;
  /** The furthest place toward the other side's ideal that a side will offer of its own accord. */
  readonly furthest: Readonly<Record<Side, number>>;
  /** The first place, seen from its own ideal, that crosses a side's red line; null without one. */
  readonly redLine: Readonly<Record<Side, number | null>>;
}

/** A staff option as the model weighs it; its démarche names it. */
export interface StaffDraft {
  readonly id: string;
  readonly demarche: Demarche;
  readonly lean: number;
}

/** A term with its issue and rung looked up. */
export interface ReadTerm {
  readonly table: IssueTable;
  readonly place: number;
  readonly secret: boolean;
}

export interface Tables {
  readonly parameters: Parameters;
  /** The packages of the staff's drafts, read. */
  readonly packages: ReadonlyMap<Package, readonly ReadTerm[]>;
  /** By the issues on the table; filled as they come up (frontier.ts). */
  readonly frontiers: Map<number, Float64Array>;
  readonly issues: readonly IssueTable[];
  readonly issue: ReadonlyMap<string, IssueTable>;
  /** Ids of the issues that any settlement must name. */
  readonly hearts: readonly string[];
  readonly channel: ReadonlyMap<string, Channel>;
  readonly venue: ReadonlyMap<string, Venue>;
  readonly thirdParty: ReadonlyMap<string, ThirdParty>;
  /** The chairs of third parties, by third party. */
  readonly between: ReadonlyMap<string, Chair>;
  /** Chairs that sit by themselves: no policy of a side plays them. */
  readonly alone: ReadonlySet<string>;
  readonly measure: ReadonlyMap<string, Measure>;
  readonly development: ReadonlyMap<string, Development>;
  readonly juncture: ReadonlyMap<string, Juncture>;
  readonly chair: ReadonlyMap<string, Chair>;
  /** By juncture. */
  readonly drafts: ReadonlyMap<string, readonly StaffDraft[]>;
  readonly prediction: ReadonlyMap<string, Prediction>;
  /** How `World.consents` names each side, asked for a third party. */
  readonly consent: ReadonlyMap<string, Readonly<Record<Side, string>>>;
  /** Hash of an id, for the slots of chance. */
  readonly slot: ReadonlyMap<string, number>;
  readonly start: Readonly<Record<Side, SideStart>>;
  readonly lead: Readonly<Record<Side, Chair>>;
  /** Each side's first juncture. */
  readonly first: Readonly<Record<Side, string | null>>;
  /** p: each side's chance of winning a war. */
  readonly power: Readonly<Record<Side, number>>;
  /** w: what war is worth to each. */
  readonly war: Readonly<Record<Side, Value>>;
  /** y0 at the start. */
  readonly statusQuo: Readonly<Record<Side, Value>>;
}

const kept = new WeakMap<Case, Tables>();
/** The case that was asked for last, which is nearly always the one asked for next. */
let latest: { readonly game: Case; readonly tables: Tables } | null = null;

/** The tables of a case; the same object every time. */
export function tablesOf(game: Case): Tables {
  if (latest?.game === game) return latest.tables;
  const tables = kept.get(game) ?? build(game);
  kept.set(game, tables);
  latest = { game, tables };
  return tables;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

function bySide<T>(of: (side: Side) => T): Readonly<Record<Side, T>> {
  return { A: of('A'), B: of('B') };
}

function build(game: Case): Tables {
  const parameters = parametersOf(game);
  const issues = game.issues.map(issueTable);
  const issue = new Map(issues.map((table) => [table.issue.id, table]));
  const packages = game.junctures.flatMap(({ staff }) =>
    staff.map(({ demarche }) => [demarche.package, readPackage(issue, demarche.package)] as const),
  );
  const power = { A: parameters.power, B: 1 - parameters.power };
  const start = bySide((side) => startOf(game, side));
  const predictions = game.junctures.flatMap((juncture) => juncture.predict ?? []);
  const hashed = [
    ...game.junctures,
    ...game.thirdParties,
    ...game.chairs,
    ...game.developments,
  ].map((item) => [item.id, hashId(item.id)] as const);
  return {
    parameters,
    packages: new Map(packages),
    frontiers: new Map(),
    issues,
    issue,
    channel: byId(game.channels),
    venue: byId(game.venues),
    thirdParty: byId(game.thirdParties),
    between: new Map(
      game.chairs.flatMap((chair) =>
        chair.thirdParty === null ? [] : [[chair.thirdParty, chair] as const],
      ),
    ),
    alone: new Set(game.chairs.filter(sitsAlone).map(({ id }) => id)),
    measure: byId(game.measures),
    development: byId(game.developments),
    juncture: byId(game.junctures),
    chair: byId(game.chairs),
    drafts: new Map(game.junctures.map(({ id, staff }) => [id, staff.map(draftOf)])),
    prediction: byId(predictions),
    consent: new Map(game.thirdParties.map(({ id }) => [id, bySide((side) => `${id}:${side}`)])),
    slot: new Map(hashed),
    start,
    lead: bySide((side) => leadOf(game, side)),
    hearts: game.issues.filter((issue) => issue.heart).map((issue) => issue.id),
    first: bySide((side) => firstOf(game, side)),
    power,
    war: bySide((side) => warValue(power[side], start[side].resolved, parameters)),
    statusQuo: bySide((side) =>
      issues.reduce((sum, table) => sum + (partOf(table.worth, side)[table.statusQuo] ?? 0), 0),
    ),
  };
}

function draftOf({ id, demarche, lean }: StaffOption): StaffDraft {
  return { id, demarche: { ...demarche, option: id }, lean };
}

function issueTable(issue: Issue, place: number): IssueTable {
  const rungs = new Map(issue.ladder.map((rung, i) => [rung.id, i]));
  const placeOf = (id: string): number => {
    const found = rungs.get(id);
    if (found === undefined) throw new Error(`Issue \`${issue.id}\` has no rung \`${id}\`.`);
    return found;
  };
  const redLine = (side: Side): number | null => {
    const id = issue.redLine[side];
    return id === null ? null : placeOf(id);
  };
  const lines = bySide(redLine);
  // An author's reservation may stand beyond the red line; the red line then holds.
  const furthest = (side: Side): number => {
    const reservation = placeOf(issue.reservation[side]);
    const line = lines[side];
    if (line === null) return reservation;
    return side === 'A' ? Math.min(reservation, line - 1) : Math.max(reservation, line + 1);
  };
  return {
    issue,
    place,
    rungs,
    worth: bySide((side) => issue.ladder.map((rung) => issue.weight[side] * rung.value[side])),
    better: bySide((side) => issue.ladder.map((_, place) => nextBetter(issue, side, place))),
    statusQuo: placeOf(issue.statusQuo),
    raised: issue.opening.A !== issue.statusQuo || issue.opening.B !== issue.statusQuo,
    furthest: bySide((side) => Math.max(0, Math.min(issue.ladder.length - 1, furthest(side)))),
    redLine: lines,
  };
}

/** Looks up a package's issues and rungs; what the case does not have is left out. */
export function readPackage(
  issues: ReadonlyMap<string, IssueTable>,
  pack: Package,
): readonly ReadTerm[] {
  const terms: ReadTerm[] = [];
  for (const id in pack) {
    const term = pack[id];
    const table = issues.get(id);
    const place = term === undefined ? undefined : table?.rungs.get(term.rung);
    if (term === undefined || table === undefined || place === undefined) continue;
    terms.push({ table, place, secret: term.secret });
  }
  return terms;
}

/** Toward its ideal, past rungs that are worth no more to it. */
function nextBetter(issue: Issue, side: Side, from: number): number {
  const direction = side === 'A' ? -1 : 1;
  const now = issue.ladder[from]?.value[side] ?? 0;
  for (let place = from + direction; place >= 0; place += direction) {
    const rung = issue.ladder[place];
    if (rung === undefined) return -1;
    if (rung.value[side] > now) return place;
  }
  return -1;
}

function startOf(game: Case, side: Side): SideStart {
  for (const party of game.parties) {
    if (party.side === side && party.start !== null) return party.start;
  }
  throw new Error(`Case \`${game.id}\` has no principal for side ${side}. Give a party that side.`);
}

function firstOf(game: Case, side: Side): string | null {
  const speaks = (chair: Chair) => chair.side === side && !sitsAlone(chair);
  const own = new Set(game.chairs.filter(speaks).map(({ id }) => id));
  return game.junctures.find(({ chair }) => own.has(chair))?.id ?? null;
}

function leadOf(game: Case, side: Side): Chair {
  const own = game.chairs.filter((chair) => chair.side === side);
  const lead = own.find((chair) => chair.lead) ?? own[0];
  if (lead === undefined) {
    throw new Error(`Case \`${game.id}\` has no chair for side ${side}. Give it one.`);
  }
  return lead;
}

/** Does this place cross the side's red line? A reads its ladder downward, B upward. */
export function crosses(table: IssueTable, side: Side, place: number): boolean {
  const line = partOf(table.redLine, side);
  if (line === null) return false;
  return side === 'A' ? place >= line : place <= line;
}

/** The side of a chair; null for a third party's. */
export function sideOfChair(tables: Tables, chair: string): Side | null {
  return tables.chair.get(chair)?.side ?? null;
}

/** Both sides, for loops. */
export const BOTH: readonly Side[] = SIDES;
