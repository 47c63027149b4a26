import { pair } from '../strings/en/pair.ts';
import { speaker } from '../strings/t.ts';

/** What is said to two players at one screen; it comes with their screens. */
export const p = speaker(pair);
