/** The record and what comes after the play: history, disputes, questions, glossary, sources. */
import * as z from 'zod';
import { needsSource, notInvented } from '../facts.ts';
import { type Known, missingOption } from '../references.ts';
import { moment, ref, report, shape, text } from './basics.ts';
import { graded } from './statements.ts';

export function historicalMove(known: Known) {
  return shape({
    juncture: ref(known, 'junctures'),
    option: z.string(),
    sentAt: moment(known),
    arrivesAt: moment(known).nullable().default(null),
    ...graded(known),
  }).superRefine((given, context) => {
    report(context, needsSource(given) ?? notInvented(given));
    report(context, missingOption(known, given.option, given.juncture), ['option']);
    if (given.arrivesAt === null || given.arrivesAt >= given.sentAt) return;
    const trouble = { found: 'an arrival before it was sent', mend: 'exchange the two moments' };
    report(context, trouble, ['arrivesAt']);
  });
}

export function dispute(known: Known) {
  const account = shape({ by: text, ...graded(known) }).superRefine((given, context) =>
    report(context, needsSource(given) ?? notInvented(given)),
  );
  return shape({
    title: text,
    at: moment(known),
    wording: text,
    accounts: z.array(account).min(2),
  });
}

export const glossaryWord = shape({ word: text, meaning: text });

export const source = shape({
  title: text,
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'url')
    .nullable()
    .default(null),
  primary: z.boolean(),
});
