import { signal } from '@preact/signals';
import type { CaseCard } from '../../case/card.ts';

/** The cards of the cases by id; empty until they have come, behind the first screen. */
export const cards = signal<ReadonlyMap<string, CaseCard>>(new Map());

let coming: Promise<void> | null = null;

/** Fetches them once. Without them the map has no lines and the search knows titles only. */
export function fetchCards(): Promise<void> {
  coming ??= import('virtual:casebook/cards').then(
    (file) => {
      cards.value = new Map(file.cards.map((card) => [card.id, card]));
    },
    () => {
      coming = null;
    },
  );
  return coming;
}
