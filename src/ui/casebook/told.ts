/** What is told of a case before it is opened. */
import { cases } from 'virtual:casebook';
import type { CaseSummary } from '../../case/summary.ts';
import { t } from '../strings/t.ts';
import type { TenCase } from './ten.ts';

/** What lies in a folder: one case, or the short plays of a series. */
export function playsOf({ id }: TenCase): readonly CaseSummary[] {
  return cases.filter((game) => game.id === id || game.series === id);
}

/** In the case's own words; of a series, in those of the list. */
export function titleOf(one: TenCase): string {
  return ownOf(one)?.title ?? t('casebook.series.title');
}

export function teachingOf(one: TenCase): string {
  return ownOf(one)?.teaches ?? t('casebook.series.teaches');
}

const ownOf = ({ id }: TenCase) => cases.find((game) => game.id === id);
