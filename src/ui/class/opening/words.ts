import { opening } from '../../strings/en/class-opening.ts';
import { speaker } from '../../strings/t.ts';

/** The strings of the page on which a class is opened. */
export const to = speaker(opening);
