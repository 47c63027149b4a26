import { computed, signal } from '@preact/signals';
import type { NameView } from '../../projection/folder.ts';
import type { GlossaryWord, Source } from '../../vocabulary/evidence.ts';
import type { FieldWord } from '../glossary/field.ts';

/**
 * "Tap any name": what a screen can be asked about. A screen lends its names, sources and words; the
 * one popover (popover.tsx) answers.
 */
export interface Reference {
  readonly names: readonly NameView[];
  readonly sources: readonly Source[];
  readonly glossary: readonly GlossaryWord[];
}

/** The field's vocabulary: it comes with the first screen that has names to ask about. */
export const field = signal<readonly FieldWord[]>([]);

const NOTHING: Reference = { names: [], sources: [], glossary: [] };
export const reference = signal<Reference>(NOTHING);

/** Lends the popover its facts for as long as a screen stands. Returns its unbind. */
export function lend(facts: Reference): () => void {
  void fetchField();
  reference.value = facts;
  return () => {
    if (reference.value === facts) reference.value = NOTHING;
  };
}

async function fetchField(): Promise<void> {
  if (field.peek().length > 0) return;
  try {
    field.value = (await import('../glossary/field.ts')).FIELD;
  } catch {
    // The case's own words can be asked about all the same.
  }
}

export type Asked =
  | { readonly kind: 'name'; readonly id: string; readonly from: HTMLElement }
  | { readonly kind: 'source'; readonly id: string; readonly from: HTMLElement };

export const asked = signal<Asked | null>(null);

export function openName(id: string, from: HTMLElement): void {
  asked.value = { kind: 'name', id, from };
}

export function openSource(id: string, from: HTMLElement): void {
  asked.value = { kind: 'source', id, from };
}

/** A word of the field among the ids of a case. */
export const fieldKey = (id: string): string => `field.${id}`;

/** A spelling that stands for a name, longest first, so that "Robert Kennedy" wins over "Kennedy". */
interface Spelling {
  readonly text: string;
  readonly id: string;
  /** A person's: “Said” is a sultan, “said” is not. */
  readonly proper: boolean;
}

const spellings = computed<readonly Spelling[]>(() => {
  const { names, glossary } = reference.value;
  /** Of one spelling the first is asked about: the case's own word before the field's. */
  const all = [
    ...names.flatMap(({ id, kind, spellings }) =>
      spellings.map((text) => ({ text, id, proper: kind === 'person' })),
    ),
    ...glossary.map(({ word, id }) => ({ text: word, id, proper: false })),
    ...field.value.flatMap(({ id, forms }) =>
      forms.map((text) => ({ text, id: fieldKey(id), proper: false })),
    ),
  ];
  return all.sort((a, b) => b.text.length - a.text.length);
});

const pattern = computed<RegExp | null>(() => {
  if (spellings.value.length === 0) return null;
  const alternatives = spellings.value.map(({ text }) =>
    text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
});

/** In capitals or not, but for the first letter of a person's name. */
function isSpelt(found: string, { text, proper }: Spelling): boolean {
  if (proper && found[0] !== text[0]) return false;
  return found.toLowerCase() === text.toLowerCase();
}

export interface Piece {
  readonly text: string;
  /** Id of the name that this piece is; null for the words between. */
  readonly id: string | null;
}

/**
 * A text in pieces, with the first mention of each name marked.
 *
 * @param met - ids marked before in the same paper; those of this text are added
 */
export function piecesOf(text: string, met: Set<string> = new Set()): readonly Piece[] {
  if (pattern.value === null) return [{ text, id: null }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern.value)) {
    const found = match[0];
    const id = spellings.value.find((one) => isSpelt(found, one))?.id;
    if (id === undefined || met.has(id)) continue;
    met.add(id);
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), id: null });
    pieces.push({ text: found, id });
    end = match.index + found.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), id: null });
  return pieces;
}
