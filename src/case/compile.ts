/** A case as its files say it, into the case that the engine plays. */
import type {
  Case,
  Development,
  Dispute,
  HistoricalMove,
  Juncture,
  Paper,
  StaffOption,
} from '../vocabulary/case.ts';
import type { Window } from '../vocabulary/condition.ts';
import type { Ending } from '../vocabulary/ending.ts';
import type { Statement } from '../vocabulary/evidence.ts';
import type { Line, Lines } from '../vocabulary/lines.ts';
import type { Chair, Clock, Party, SideStart } from '../vocabulary/sides.ts';
import type { Issue } from '../vocabulary/table.ts';
import { digest } from './digest.ts';
import type { CaseText } from './schema/schema.ts';
import type { Sentence } from './schema/statements.ts';

/** @returns the case, its statements with stable ids, junctures and developments in order of time. */
export function compile(text: CaseText): Case {
  const whole: Window[] = [{ from: text.start, to: Math.max(text.deadline, text.end), when: null }];
  /** A thing that can be used at times: with its id, its windows, its facts. */
  const timed = <Thing extends { windows: readonly Window[] | null; about: Sentence[] }>(
    things: Record<string, Thing>,
  ) =>
    list(things, (id, thing) => ({
      ...thing,
      id,
      windows: thing.windows ?? whole,
      about: statements(`${id}.about`, thing.about),
    }));
  const rules: Omit<Case, 'hash'> = {
    id: text.id,
    title: text.title,
    short: text.short,
    series: text.series,
    year: text.year,
    dates: text.dates,
    era: text.era,
    summary: statements('summary', text.summary),
    teaches: text.teaches,
    length: text.length,
    start: text.start,
    deadline: text.deadline,
    end: text.end,
    clocks: list(text.clocks, clock),
    round: text.round,
    tension: text.tension,
    treads: text.treads,
    rupture: text.rupture,
    parameters: Object.fromEntries(
      Object.entries(text.parameters).map(([name, { value }]) => [name, value]),
    ),
    parameterReasons: Object.fromEntries(
      Object.entries(text.parameters).map(([name, { reason }]) => [name, reason]),
    ),
    parties: list(text.parties, party),
    people: list(text.people, (id, person) => ({
      ...person,
      id,
      about: statements(`${id}.about`, person.about),
    })),
    chairs: list(text.chairs, chair),
    issues: list(text.issues, issue),
    channels: timed(text.channels),
    venues: timed(text.venues),
    thirdParties: timed(text.thirdParties),
    measures: timed(text.measures),
    developments: list(text.developments, development).sort(byTime),
    junctures: list(text.junctures, juncture).sort(byTime),
    endings: list(text.endings, ending),
    advisers: list(text.advisers, (person, adviser) => ({ ...adviser, person })),
    lines: lines(text.lines),
    history: text.history.map(historicalMove),
    disputes: list(text.disputes, dispute),
    hidden: statements('hidden', text.hidden),
    questions: text.questions,
    glossary: list(text.glossary, (id, word) => ({ ...word, id })),
    sources: list(text.sources, (id, source) => ({ ...source, id })),
  };
  return { ...rules, hash: digest(rules) };
}

function list<From, To>(
  things: Readonly<Record<string, From>>,
  make: (id: string, thing: From) => To,
): To[] {
  return Object.entries(things).map(([id, thing]) => make(id, thing));
}

function byTime(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}

/** Ids count from 1: `j_us_3.then.2` is the second. */
export function statements(owner: string, sentences: readonly Sentence[]): Statement[] {
  return sentences.map((sentence, n) => ({ id: `${owner}.${n + 1}`, ...sentence }));
}

type Entry<Key extends keyof CaseText> =
  NonNullable<CaseText[Key]> extends Record<string, infer T> ? T : never;

function clock(id: string, { city, side, offsets }: Entry<'clocks'>): Clock {
  return {
    id,
    city,
    side,
    offsets: offsets.map(({ from, hours }) => ({ from, minutes: Math.round(hours * 60) })),
  };
}

function party(id: string, text: Entry<'parties'>): Party {
  return { ...text, id, start: text.start === null ? null : sideStart(text.start) };
}

function sideStart(start: NonNullable<Entry<'parties'>['start']>): SideStart {
  return {
    audience: start.audience.value,
    resolved: start.resolved.value,
    belief: start.belief.value,
    trust: start.trust.value,
    commitment: start.commitment.value,
    claim: start.claim.value,
    floor: start.floor.value,
    delay: start.delay.value,
    briefed: start.briefed.value,
    reasons: Object.values(start).map(({ reason }) => reason),
  };
}

function chair(id: string, text: Entry<'chairs'>): Chair {
  return {
    ...text,
    id,
    brief: statements(`${id}.brief`, text.brief),
    private: statements(`${id}.private`, text.private),
  };
}

function issue(id: string, text: Entry<'issues'>): Issue {
  return {
    ...text,
    id,
    ladder: list(text.ladder, (rung, given) => ({ ...given, id: rung })),
    about: statements(`${id}.about`, text.about),
  };
}

function paper(id: string, text: Entry<'developments'>['paper']): Paper {
  return { ...text, id, body: statements(`${id}.body`, text.body) };
}

function development(id: string, text: Entry<'developments'>): Development {
  return { ...text, id, paper: paper(`${id}.paper`, text.paper) };
}

function juncture(id: string, text: Entry<'junctures'>): Juncture {
  return {
    ...text,
    id,
    // biome-ignore lint/suspicious/noThenProperty: the word of the case format; a list, never called
    then: statements(`${id}.then`, text.then),
    since: statements(`${id}.since`, text.since),
    why: statements(`${id}.why`, text.why),
    papers: list(text.papers, paper),
    staff: list(text.staff, (option, given) => staffOption(id, option, given)),
  };
}

function staffOption(
  juncture: string,
  id: string,
  text: Entry<'junctures'>['staff'][string],
): StaffOption {
  return {
    id,
    label: text.label,
    demarche: {
      act: text.act,
      package: text.package,
      channel: text.by?.channel ?? null,
      venue: text.by?.venue ?? null,
      thirdParty: text.by?.thirdParty ?? null,
      measures: text.measures,
      answers: null,
      option: id,
    },
    text: statements(`${juncture}.staff.${id}.text`, text.text),
    likely: text.likely,
    risk: text.risk,
    advice: text.advice,
    historical: text.historical,
    lean: text.lean?.value ?? 0,
    leanReason: text.lean?.reason ?? null,
  };
}

function ending(id: string, text: Entry<'endings'>): Ending {
  return {
    ...text,
    id,
    text: statements(`${id}.text`, text.text),
    absent: statements(`${id}.absent`, text.absent),
  };
}

function lines(text: CaseText['lines']): Lines {
  const group = (given: Record<string, Omit<Line, 'id'>>): Line[] =>
    list(given, (id, line) => ({ ...line, id }));
  return {
    messages: group(text.messages),
    reports: group(text.reports),
    garbles: group(text.garbles),
    leaks: group(text.leaks),
    readbacks: group(text.readbacks),
    outsiders: group(text.outsiders),
  };
}

function historicalMove(text: CaseText['history'][number]): HistoricalMove {
  const { juncture: of, option, sentAt, arrivesAt, ...sentence } = text;
  return {
    juncture: of,
    option,
    sentAt,
    arrivesAt,
    evidence: { id: `history.${of}.${option}`, ...sentence },
  };
}

function dispute(id: string, text: Entry<'disputes'>): Dispute {
  return {
    id,
    title: text.title,
    at: text.at,
    wording: text.wording,
    accounts: text.accounts.map(({ by, ...sentence }, n) => ({
      by,
      statement: { id: `${id}.accounts.${n + 1}`, ...sentence, dispute: id },
    })),
  };
}
