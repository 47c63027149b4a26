/** What is told of a case before it is opened. */
import { cases } from 'virtual:casebook';
import { t } from '../strings/t.ts';
import type { TenCase } from './ten.ts';

/** Can it be played, or is it still on the list only? */
export function isWritten({ id }: TenCase): boolean {
  return cases.some((game) => game.id === id);
}

/** In the case's own words, or, until it is written, in those of the list. */
export function titleOf({ id, key }: TenCase): string {
  return cases.find((game) => game.id === id)?.title ?? t(`ten.${key}.title`);
}

export function teachingOf({ id, key }: TenCase): string {
  return cases.find((game) => game.id === id)?.teaches ?? t(`ten.${key}.teaches`);
}
