/** The shape of a case, all files together. */
import * as z from 'zod';
import { ERAS, TENSIONS } from '../../vocabulary/words.ts';
import { type Known, NOTHING_KNOWN } from '../references.ts';
import { dispute, glossaryWord, historicalMove, source } from './after.ts';
import { entries, id, length, moment, shape, text, weighed } from './basics.ts';
import { classroom } from './classroom.ts';
import { clock, parameters } from './clocks.ts';
import { development, ending, juncture, lines } from './play.ts';
import { adviser, chair, party, person } from './sides.ts';
import { facts } from './statements.ts';
import { channel, issue, measure, thirdParty, venue } from './table.ts';

/** One or two words for each step from calm to worst. */
const treads = z.record(z.enum(TENSIONS), text);

/** What is said when the worst comes to pass and it is not war. */
const rupture = shape({ said: text, stamp: text, headline: text, body: text });

/** The schema by which one case is read: `known` are the ids and clocks of that case. */
export function caseSchema(known: Known) {
  return shape({
    id,
    title: text,
    short: text,
    series: text.nullable().default(null),
    year: text,
    dates: text,
    era: z.enum(ERAS),
    summary: facts(known).min(1),
    teaches: text,
    length: text,
    start: moment(known),
    deadline: moment(known),
    end: moment(known),
    clocks: entries(clock),
    round: length,
    tension: weighed(known),
    treads: treads.nullable().default(null),
    rupture: rupture.nullable().default(null),
    parameters: parameters(known).default({}),
    parties: entries(party(known)),
    people: entries(person(known)),
    chairs: entries(chair(known)),
    issues: entries(issue(known)),
    channels: entries(channel(known)),
    venues: entries(venue(known)),
    thirdParties: entries(thirdParty(known)).default({}),
    measures: entries(measure(known)).default({}),
    developments: entries(development(known)).default({}),
    junctures: entries(juncture(known)),
    endings: entries(ending(known)),
    advisers: entries(adviser(known)).default({}),
    lines: lines(known),
    history: z.array(historicalMove(known)),
    disputes: entries(dispute(known)).default({}),
    hidden: facts(known).default([]),
    questions: z.array(text).default([]),
    glossary: entries(glossaryWord).default({}),
    sources: entries(source),
    classroom: classroom(known).nullable().default(null),
  });
}

/** A case as its files say it, defaults filled in and moments in minutes. */
export type CaseText = z.output<ReturnType<typeof caseSchema>>;

/**
 * The JSON Schema by which editors complete and check a case's files, as the text of
 * `scenarios/schema.json`. A file of a case holds only some of the keys, so none is required.
 */
export function schemaFile(): string {
  const schema = z.toJSONSchema(caseSchema(NOTHING_KNOWN).partial(), { io: 'input' });
  return `${JSON.stringify({ title: 'A case of Back Channel', ...schema }, null, 1)}\n`;
}
