/** The cues: short sounds of the trade, each dry enough to sit in any room. */
import type { CueId } from '../sounds.ts';
import {
  clockChime,
  clockTick,
  door,
  flashbulb,
  paper,
  paperSlide,
  penSign,
  stamp,
} from './cues/desk.ts';
import { jetFar, seaHorn, verdict } from './cues/far.ts';
import type { Cue } from './cues/place.ts';
import {
  arrive,
  morseFar,
  radioTune,
  send,
  telephone,
  telephoneLift,
  teletype,
  typewriterReturn,
} from './cues/wire.ts';

export const CUES: Readonly<Record<CueId, Cue>> = {
  teletype,
  telephone,
  telephone_lift: telephoneLift,
  paper,
  paper_slide: paperSlide,
  stamp,
  clock_tick: clockTick,
  clock_chime: clockChime,
  radio_tune: radioTune,
  morse_far: morseFar,
  door,
  pen_sign: penSign,
  typewriter_return: typewriterReturn,
  flashbulb,
  send,
  arrive,
  sea_horn: seaHorn,
  jet_far: jetFar,
  verdict,
};
