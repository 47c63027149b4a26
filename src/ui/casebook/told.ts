/** What is told of a case before it is opened. */
import { cases } from 'virtual:casebook';
import type { CaseSummary } from '../../case/summary.ts';
import { t } from '../strings/t.ts';
import type { TenCase } from './ten.ts';

/** What lies in a folder: one case, or the short plays of a series; nothing until it is written. */
export function playsOf({ id }: TenCase): readonly CaseSummary[] {
  return cases.filter((game) => game.id === id || game.series === id);
}

/** Can it be played, or is it still on the list only? */
export function isWritten(one: TenCase): boolean {
  return playsOf(one).length > 0;
}

/** In the case's own words; for a series, or until it is written, in those of the list. */
export function titleOf({ id, key }: TenCase): string {
  return cases.find((game) => game.id === id)?.title ?? t(`ten.${key}.title`);
}

export function teachingOf({ id, key }: TenCase): string {
  return cases.find((game) => game.id === id)?.teaches ?? t(`ten.${key}.teaches`);
}
