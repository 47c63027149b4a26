/** Who is in the case: parties, people, chairs, advisers. */
import * as z from 'zod';
import type { DraftPattern } from '../../vocabulary/sides.ts';
import { ACTS, CHANNEL_KINDS, STANCES } from '../../vocabulary/words.ts';
import { type Known, missingRung } from '../references.ts';
import { reasoned, ref, report, shape, share, side, text } from './basics.ts';
import { sentences } from './statements.ts';

export function party(known: Known) {
  const number = reasoned(known, share);
  const yes = reasoned(known, z.boolean());
  return shape({
    name: text,
    short: text,
    side: side.nullable().default(null),
    mustNotLearn: z.string().default(''),
    start: shape({
      audience: number,
      resolved: yes,
      belief: number,
      trust: number,
      commitment: number,
      claim: number,
      floor: number,
      delay: number,
      briefed: yes,
    })
      .nullable()
      .default(null),
  }).superRefine((given, context) => {
    if ((given.side === null) === (given.start === null)) return;
    report(
      context,
      given.side === null
        ? {
            found: 'a `start` for a party outside the contest',
            mend: 'take it out, or give its `side`',
          }
        : {
            found: 'a principal without `start`',
            mend: 'add `start:` with its nine numbers and reasons',
          },
    );
  });
}

export function person(known: Known) {
  return shape({
    name: text,
    office: text,
    party: ref(known, 'parties'),
    portrait: text.nullable().default(null),
    about: sentences(known).default([]),
  });
}

export function chair(known: Known) {
  return shape({
    person: ref(known, 'people'),
    party: ref(known, 'parties'),
    side: side.nullable().default(null),
    thirdParty: ref(known, 'thirdParties').nullable().default(null),
    keptFrom: z.array(ref(known, 'channels')).default([]),
    lead: z.boolean().default(false),
    room: ref(known, 'venues'),
    pitch: text,
    brief: sentences(known),
    wants: z.array(text),
    mustNot: z.array(text),
    private: sentences(known).default([]),
  });
}

/** How far an adviser's estimates may lean. */
const lean = z.number().min(-0.3).max(0.3);

export function adviser(known: Known) {
  return shape({
    side,
    bias: shape({ weight: lean, secrecy: lean, cost: lean }),
    biasInWords: text,
    rules: z.array(shape({ fits: draftPattern(known), stance: z.enum(STANCES), text })),
  });
}

function draftPattern(known: Known) {
  return shape({
    acts: z.array(z.enum(ACTS)).min(1).exactOptional(),
    kind: z.enum(CHANNEL_KINDS).exactOptional(),
    channel: ref(known, 'channels').exactOptional(),
    venue: ref(known, 'venues').exactOptional(),
    thirdParty: ref(known, 'thirdParties').exactOptional(),
    anyThirdParty: z.boolean().exactOptional(),
    issue: ref(known, 'issues').exactOptional(),
    rungs: z.array(z.string()).min(1).exactOptional(),
    secret: z.boolean().exactOptional(),
    measure: ref(known, 'measures').exactOptional(),
    junctures: z.array(ref(known, 'junctures')).min(1).exactOptional(),
  }).superRefine((given: DraftPattern, context) => {
    for (const [n, rung] of (given.rungs ?? []).entries()) {
      const trouble =
        given.issue === undefined
          ? { found: `the rung \`${rung}\` of no issue`, mend: 'add `issue:` beside `rungs:`' }
          : missingRung(known, given.issue, rung);
      report(context, trouble, ['rungs', n]);
    }
  });
}
