/** What happens and what is said: developments, junctures, endings, lines. */
import * as z from 'zod';
import { PAPER_KINDS } from '../../vocabulary/case.ts';
import type { Package } from '../../vocabulary/demarche.ts';
import { ACTS, CHANNEL_KINDS, EXPOSURES, MEDIA, STANCES } from '../../vocabulary/words.ts';
import { condition } from '../conditions.ts';
import { optionTrouble, placeholderTrouble } from '../lines.ts';
import { type Known, missing, missingRung } from '../references.ts';
import {
  bySide,
  entries,
  moment,
  once,
  reasoned,
  ref,
  report,
  shape,
  side,
  text,
} from './basics.ts';
import { facts, prose, sentences } from './statements.ts';
import { effects } from './table.ts';

const paper = once((known: Known) =>
  shape({
    kind: z.enum(PAPER_KINDS),
    heading: text,
    from: text,
    to: text.nullable().default(null),
    stamp: text.nullable().default(null),
    sent: text.nullable().default(null),
    received: text.nullable().default(null),
    headline: text,
    body: prose(known).min(1),
  }).meta({ id: 'Paper', description: 'A document for the in-tray.' }),
);

export function development(known: Known) {
  return shape({
    at: moment(known),
    when: condition(known).nullable().default(null),
    title: text,
    seenBy: z.array(side),
    keptFrom: z.array(ref(known, 'chairs')).default([]),
    historical: z.boolean(),
    effects: effects(known),
    paper: paper(known),
  });
}

/** `{ missiles: removed_checked, jupiters: { rung: oral_assurance, secret: true } }` */
function packageOf(known: Known): z.ZodType<Package> {
  const term = z.union([
    text.transform((rung) => ({ rung, secret: false })),
    shape({ rung: text, secret: z.boolean().default(false) }),
  ]);
  return z.record(z.string(), term).superRefine((given, context) => {
    for (const [issue, { rung }] of Object.entries(given)) {
      const trouble = missing(known, ['issues'], issue) ?? missingRung(known, issue, rung);
      report(context, trouble, [issue]);
    }
  });
}

function option(known: Known) {
  return shape({
    label: text,
    act: z.enum(ACTS),
    package: packageOf(known).default({}),
    by: shape({
      channel: ref(known, 'channels'),
      venue: ref(known, 'venues').nullable().default(null),
      thirdParty: ref(known, 'thirdParties').nullable().default(null),
    })
      .nullable()
      .default(null),
    measures: z.array(ref(known, 'measures')).default([]),
    text: prose(known),
    likely: text,
    risk: text,
    advice: z
      .array(shape({ person: ref(known, 'people'), stance: z.enum(STANCES), text }))
      .default([]),
    historical: z.boolean().default(false),
    lean: reasoned(known, z.number().min(-0.3).max(0.3)).nullable().default(null),
  }).superRefine((given, context) => report(context, optionTrouble(given)));
}

export function juncture(known: Known) {
  return shape({
    number: z.int().min(1),
    title: text,
    question: text,
    at: moment(known),
    when: condition(known).nullable().default(null),
    chair: ref(known, 'chairs'),
    venue: ref(known, 'venues'),
    // biome-ignore lint/suspicious/noThenProperty: the word of the case format; a list, never called
    then: facts(known),
    since: facts(known).default([]),
    why: facts(known).default([]),
    papers: entries(paper(known)).default({}),
    predict: shape({
      id: text,
      question: text,
      resolves: condition(known),
      by: moment(known),
    })
      .nullable()
      .default(null),
    staff: entries(option(known)),
  });
}

function ledger(known: Known) {
  const line = z.union([
    text.transform((given) => ({ text: given, secret: false, when: null })),
    shape({
      text,
      secret: z.boolean().default(false),
      when: condition(known).nullable().default(null),
    }),
  ]);
  const list = z.array(line).default([]);
  return shape({ got: list, hid: list, owes: list });
}

export function ending(known: Known) {
  return shape({
    family: text,
    name: text,
    poster: text,
    voice: text,
    historical: z.boolean().default(false),
    when: condition(known),
    text: prose(known).min(1),
    ledgers: bySide(ledger(known)),
    absent: sentences(known).default([]),
  });
}

/** Composed lines by group; see `vocabulary/lines.ts`. */
export function lines(known: Known) {
  const line = shape({
    acts: z.array(z.enum(ACTS)).min(1),
    side: side.exactOptional(),
    media: z.array(z.enum(MEDIA)).min(1).exactOptional(),
    kind: z.enum(CHANNEL_KINDS).exactOptional(),
    answering: z.boolean().exactOptional(),
    terms: z.boolean().exactOptional(),
    secret: z.boolean().exactOptional(),
    channel: ref(known, 'channels').exactOptional(),
    thirdParty: z.boolean().exactOptional(),
    exposure: z.enum(EXPOSURES).exactOptional(),
    text: text.superRefine((given, context) => report(context, placeholderTrouble(given))),
  });
  const group = entries(line).default({});
  return shape({
    messages: entries(line),
    reports: group,
    garbles: group,
    leaks: group,
    readbacks: group,
    outsiders: group,
  });
}
