import { projector } from '../../strings/en/class-projector.ts';
import { speaker } from '../../strings/t.ts';

/** The strings of the projector. */
export const tp = speaker(projector);
