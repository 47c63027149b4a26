/** What is negotiated and by what way: issues, channels, venues, third parties, measures. */
import * as z from 'zod';
import { CHANNEL_KINDS, EXPOSURES, MEDIA, ROOM_TONES } from '../../vocabulary/words.ts';
import { condition, windows } from '../conditions.ts';
import { ladderTroubles } from '../ladders.ts';
import type { Known } from '../references.ts';
import {
  bySide,
  entries,
  lengths,
  once,
  reason,
  ref,
  report,
  shape,
  share,
  shift,
  side,
  text,
  weighed,
} from './basics.ts';
import { sentences } from './statements.ts';

const rung = shape({
  name: text,
  value: bySide(share),
  canBeSecret: z.boolean(),
  says: bySide(text),
});

export function issue(known: Known) {
  return shape({
    name: text,
    weight: bySide(share),
    statusQuo: z.string(),
    opening: bySide(z.string()),
    heart: z.boolean().default(false),
    reservation: bySide(z.string()),
    redLine: bySide(z.string().nullable()),
    when: condition(known).nullable().default(null),
    about: sentences(known),
    ladder: entries(rung),
  }).superRefine((given, context) => {
    for (const { path, trouble } of ladderTroubles(given)) report(context, trouble, path);
  });
}

/** When a thing can be used; without windows, from the case's start to its end. */
function times(known: Known) {
  return { windows: windows(known).nullable().default(null), shut };
}

const shut = z.string().regex(/^No\b/, 'shut').default('No: not at this time.');

export function channel(known: Known) {
  return shape({
    name: text,
    hint: text,
    kind: z.enum(CHANNEL_KINDS),
    medium: z.enum(MEDIA),
    carriers: z.array(ref(known, 'people')),
    usableBy: z.array(side).min(1),
    reaches: ref(known, 'parties').nullable().default(null),
    authority: weighed(known),
    latency: lengths,
    slip: weighed(known),
    secrecy: weighed(known),
    deniability: weighed(known),
    fidelity: weighed(known),
    start: z.enum(EXPOSURES),
    ...times(known),
    venues: z.array(ref(known, 'venues')),
    thirdParties: z.array(ref(known, 'thirdParties')).default([]),
    about: sentences(known),
  });
}

export function venue(known: Known) {
  return shape({
    name: text,
    city: text,
    hint: text,
    coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]),
    visibility: weighed(known),
    neutrality: weighed(known),
    symbolism: weighed(known),
    host: ref(known, 'parties').nullable().default(null),
    tone: z.enum(ROOM_TONES).nullable().default(null),
    ...times(known),
    about: sentences(known),
  });
}

export function thirdParty(known: Known) {
  return shape({
    name: text,
    hint: text,
    person: ref(known, 'people').nullable().default(null),
    access: weighed(known),
    bias: weighed(known, shift),
    leverage: weighed(known),
    discretion: weighed(known),
    interests: text,
    ...times(known),
    about: sentences(known),
  });
}

/** What happens to the world's numbers. Beliefs shift by log-odds, the rest by shares. */
export const effects = once((known: Known) => {
  const either = <Value extends z.ZodType>(value: Value) =>
    shape({ A: value.exactOptional(), B: value.exactOptional() }).exactOptional();
  return shape({
    tension: shift.exactOptional(),
    belief: either(z.number().min(-4).max(4)),
    trust: either(shift),
    commitment: either(shift),
    flags: z.array(text).exactOptional(),
    exposes: z
      .array(shape({ of: ref(known, 'issues', 'channels'), to: z.enum(EXPOSURES) }))
      .exactOptional(),
    reason: reason(known).exactOptional(),
  })
    .transform(({ reason: _, ...rest }) => rest)
    .meta({ id: 'Effects', description: 'What happens to the numbers of the world.' })
    .default({});
});

export function measure(known: Known) {
  return shape({
    name: text,
    hint: text,
    side: side.nullable().default(null),
    thirdParty: ref(known, 'thirdParties').nullable().default(null),
    public: z.boolean(),
    signal: z.enum(['resolve', 'restraint']),
    effects: effects(known),
    ...times(known),
    about: sentences(known),
  });
}
