import { briefing } from './en/briefing.ts';
import { casebook } from './en/casebook.ts';
import { common } from './en/common.ts';
import { composer } from './en/composer.ts';
import { debrief } from './en/debrief.ts';
import { desk } from './en/desk.ts';
import { pivots } from './en/pivots.ts';
import { replay } from './en/replay.ts';
import { trouble } from './en/trouble.ts';

/** Every string that a player meets and that no case holds, by stable id. */
export const en = {
  ...common,
  ...casebook,
  ...briefing,
  ...debrief,
  ...desk,
  ...composer,
  ...pivots,
  ...replay,
  ...trouble,
} as const;
