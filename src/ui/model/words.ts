import { model } from '../strings/en/model.ts';
import { modelCases } from '../strings/en/model-cases.ts';
import { modelSources } from '../strings/en/model-sources.ts';
import { speaker } from '../strings/t.ts';

const strings = { ...model, ...modelCases, ...modelSources } as const;
export type ModelStringId = keyof typeof strings;

/** The string of this id. They come with the page and weigh nothing before it is asked for. */
export const m = speaker(strings);

/** A share as it is shown, in hundredths: one place after the point where there are fewer than ten. */
export function hundredths(share: number): string {
  const n = share * 100;
  return Math.abs(n) < 9.95 ? n.toFixed(1).replace(/\.0$/, '') : n.toFixed(0);
}
