/** Types of inks.mjs, for the scenes. */
export interface Inks {
  readonly ink: string;
  readonly mid: string;
  readonly signal: string;
  readonly paper: string;
  readonly lift: string;
  readonly midDeep: string;
  readonly midPale: string;
  readonly signalDeep: string;
  readonly signalPale: string;
  readonly paperShade: string;
  readonly paperWarm: string;
}
export function inks(era: string | number): Inks;
