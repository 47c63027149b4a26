/** The endings that games on this device have come to: what the casebook counts. */
import { computed, signal } from '@preact/signals';
import { readKept, writeKept } from './kept.ts';

/** Which games have ended and how: by save id. */
type Ends = Readonly<Record<string, { readonly caseId: string; readonly ending: string }>>;
const ends = signal<Ends>(
  readKept('endings', (value) =>
    typeof value === 'object' && value !== null ? (value as Ends) : {},
  ),
);
export const endedAs = computed(
  () => new Map(Object.entries(ends.value).map(([save, { ending }]) => [save, ending])),
);
/** Ids of the endings that this device has seen, by case. */
export const foundEndings = computed(() => {
  const found = new Map<string, Set<string>>();
  for (const { caseId, ending } of Object.values(ends.value)) {
    found.set(caseId, (found.get(caseId) ?? new Set()).add(ending));
  }
  return found;
});

/** This game has come to this ending; noted by the verdict. */
export function noteEnding(save: string, caseId: string, ending: string): void {
  if (ends.peek()[save]?.ending === ending) return;
  ends.value = { ...ends.value, [save]: { caseId, ending } };
  writeKept('endings', ends.value);
}
