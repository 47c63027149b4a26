import { pack } from '../../strings/en/class-pack.ts';
import { speaker } from '../../strings/t.ts';

/** The strings of the print pack. */
export const tk = speaker(pack);
