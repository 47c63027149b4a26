/** What a case says of a class that plays it: roles with their briefs, the way out, notes for the teacher. */
import * as z from 'zod';
import { DUTIES, NEEDS, RULINGS } from '../../vocabulary/classroom.ts';
import type { Known } from '../references.ts';
import { dutyTroubles, levelTroubles, plainTroubles } from '../roles.ts';
import { bySide, entries, ref, report, shape, side, text } from './basics.ts';
import { facts, sentences } from './statements.ts';

/** One reading level of what a role alone knows. Three or four facts are what two minutes can hold. */
function brief(known: Known) {
  return shape({
    know: facts(known).min(3).max(4),
    want: text,
    secret: sentences(known).min(1),
  });
}

function role(known: Known) {
  return shape({
    person: ref(known, 'people'),
    duty: z.enum(DUTIES),
    need: z.enum(NEEDS),
    side: side.nullable().default(null),
    thirdParty: ref(known, 'thirdParties').nullable().default(null),
    chairs: z.array(ref(known, 'chairs')).default([]),
    pitch: text,
    plain: brief(known),
    full: brief(known),
  }).superRefine((given, context) => {
    const troubles = [...dutyTroubles(given), ...levelTroubles(given), ...plainTroubles(given)];
    for (const { path, trouble } of troubles) report(context, trouble, path);
  });
}

/** The section `classroom:`; what must be judged beside the rest of the case is in `plan.ts`. */
export function classroom(known: Known) {
  return shape({
    decides: bySide(z.enum(RULINGS)),
    roles: entries(role(known)),
    exit: z.array(text).min(2).max(2),
    notes: z.array(text),
  });
}

export type ClassText = z.output<ReturnType<typeof classroom>>;
