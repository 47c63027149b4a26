import { computed, signal } from '@preact/signals';
import { CARD_WORDS, type CardWords } from '../../case/card.ts';
import { t } from '../strings/t.ts';
import { cards } from './cards.ts';
import { type Findable, type Hit, search } from './search.ts';
import { BETWEEN, TEN, type TenCase, TIMES, timesOf, WAYS } from './ten.ts';
import { playsOf, teachingOf, titleOf } from './told.ts';

/** What the cases are filtered by, with the words of each. */
export const FACETS = { ways: WAYS, between: BETWEEN, times: TIMES } as const;
export type Facet = keyof typeof FACETS;
export type Mark<F extends Facet = Facet> = (typeof FACETS)[F][number];
export const FACET_NAMES = ['ways', 'between', 'times'] as const satisfies readonly Facet[];

type Chosen = Readonly<Record<Facet, ReadonlySet<Mark>>>;

const NONE: Chosen = { ways: new Set(), between: new Set(), times: new Set() };

/** The finder lies where the folder lies; map and years follow it while it is open. */
export const finding = signal(false);
export const query = signal('');
export const chosen = signal<Chosen>(NONE);

export function toggle(facet: Facet, mark: Mark): void {
  const marks = new Set(chosen.value[facet]);
  if (!marks.delete(mark)) marks.add(mark);
  chosen.value = { ...chosen.value, [facet]: marks };
}

export function clear(): void {
  chosen.value = NONE;
  query.value = '';
}

export const isAsking = computed(
  () => query.value.trim() !== '' || FACET_NAMES.some((facet) => chosen.value[facet].size > 0),
);

/** One of the marks chosen of each kind is enough; where none is chosen, any is. */
export function fits(one: TenCase, wanted: Chosen): boolean {
  const marks: Readonly<Record<Facet, readonly Mark[]>> = { ...one, times: timesOf(one) };
  return FACET_NAMES.every(
    (facet) => wanted[facet].size === 0 || marks[facet].some((mark) => wanted[facet].has(mark)),
  );
}

const TITLES = ['years', 'title'] as const;
export type Kind = (typeof TITLES)[number] | 'about' | CardWords;

/** All that is known of a case before it is opened. */
function findable(one: TenCase): Findable<Kind> {
  const plays = playsOf(one);
  const words = plays.flatMap(({ id }) => cards.value.get(id)?.words ?? []);
  const about = plays.flatMap(({ teaches, summary }) => [
    teaches,
    ...summary.map(({ text }) => text),
  ]);
  return {
    id: one.id,
    texts: [
      { kind: 'years', text: one.years },
      { kind: 'title', text: t(`ten.${one.key}.name`) },
      { kind: 'title', text: titleOf(one) },
      ...plays.map(({ title }) => ({ kind: 'title' as const, text: title })),
      ...CARD_WORDS.flatMap((kind) =>
        words.flatMap((card) => card[kind].map((text) => ({ kind, text }))),
      ),
      ...[teachingOf(one), ...about].map((text) => ({ kind: 'about' as const, text })),
    ],
  };
}

export interface Found extends Hit<Kind> {
  readonly one: TenCase;
}

/** The cases that fit what is asked, in order of time. */
export const found = computed<readonly Found[]>(() => {
  const fitting = TEN.filter((one) => fits(one, chosen.value));
  const hits = search(query.value, fitting.map(findable), TITLES);
  return hits.flatMap((hit) => {
    const one = fitting.find(({ id }) => id === hit.id);
    return one ? [{ ...hit, one }] : [];
  });
});

/** Those that map and years hold out: all, but while the finder is open those it found. */
export const offered = computed<readonly TenCase[]>(() =>
  finding.value ? found.value.map(({ one }) => one) : TEN,
);
