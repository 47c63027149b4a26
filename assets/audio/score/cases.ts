/**
 * The motifs of the cases: a few seconds each, heard as the folder is opened and again
 * under the verdict. Each keeps to the idea of the score (a call, a wait, an answer) and
 * says it in a mode and a colour of its own; none quotes an anthem or a tune.
 */
import type { MotifId } from '../sounds.ts';
import { CHANNEL, CHINA, CUBA, PRECEDENTS, RECOGNITION } from './cases/before.ts';
import type { Written } from './cases/short.ts';
import { HAVANA, MUSCAT, OSLO, SINGAPORE, TRANSITION } from './cases/since.ts';

export const MOTIFS: Readonly<Record<MotifId, Written>> = {
  motif_recognition1933: RECOGNITION,
  motif_cuba1962: CUBA,
  motif_channel1971: CHANNEL,
  motif_china1971: CHINA,
  motif_oslo1993: OSLO,
  motif_muscat2013: MUSCAT,
  motif_havana2014: HAVANA,
  motif_singapore2018: SINGAPORE,
  motif_transition2016: TRANSITION,
  motif_precedents: PRECEDENTS,
};
