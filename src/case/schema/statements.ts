/** Sentences with their grade and sources. */
import * as z from 'zod';
import { EVIDENCE, type Evidence } from '../../vocabulary/words.ts';
import { needsSource, notInvented } from '../facts.ts';
import type { Known } from '../references.ts';
import { once, ref, report, shape, text } from './basics.ts';

/** A statement before it has its id. */
export interface Sentence {
  readonly text: string;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
  readonly dispute: string | null;
}

const FORM = '`{ text: "…", evidence: documented, sources: [S1] }`';

/** The keys of a sentence, for shapes that have more. */
export function graded(known: Known) {
  return {
    text,
    evidence: z.enum(EVIDENCE),
    sources: z.array(ref(known, 'sources')).default([]),
    dispute: ref(known, 'disputes').nullable().default(null),
  };
}

/** A sentence of any grade; a fact needs a source. */
export const sentence = once((known: Known) =>
  shape(graded(known), FORM)
    .superRefine((given, context) => report(context, needsSource(given)))
    .meta({ id: 'Sentence', description: 'A sentence with its grade; a fact names its sources.' }),
);

/** A fact: graded, sourced, never dramatised. */
export const fact = once((known: Known) =>
  shape(graded(known), FORM)
    .superRefine((given, context) => report(context, needsSource(given) ?? notInvented(given)))
    .meta({ id: 'Fact', description: 'A fact with its grade and sources; never dramatised.' }),
);

/** Words of a message or paper: a bare text is invented for play. */
export const words = once((known: Known) =>
  z
    .union([
      text.transform(
        (given): Sentence => ({ text: given, evidence: 'dramatised', sources: [], dispute: null }),
      ),
      sentence(known),
    ])
    .meta({ id: 'Words', description: 'A sentence; a bare text is invented for play.' }),
);

export const facts = (known: Known) => z.array(fact(known));
export const sentences = (known: Known) => z.array(sentence(known));
export const prose = (known: Known) => z.array(words(known));
