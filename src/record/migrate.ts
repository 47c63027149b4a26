/** Older formats of the save document, brought up to date one step at a time. */
import type { SaveHead } from './save.ts';

type Document = Readonly<Record<string, unknown>>;

/** `STEPS[i]` turns format i + 1 into format i + 2. Add one whenever a save's shape changes. */
const STEPS: readonly ((older: Document) => Document)[] = [
  /** Chairs that sit by themselves came: before, a side was always held whole. */
  (older) => ({ ...older, chair: null }),
  /** Two players may share one screen: before, one always played alone. */
  (older) => ({ ...older, across: null }),
];

/** The format this program writes. */
export const FORMAT = STEPS.length + 1;

/** The head of a save as this program reads it, whichever program put it on the shelf. */
export function renewed(head: SaveHead): SaveHead {
  if (head.format >= FORMAT) return head;
  return { ...(modernise({ ...head }, head.format) as unknown as SaveHead), format: FORMAT };
}

/**
 * Brings a document of any known format up to FORMAT.
 *
 * @param format - the format it was written in, 1 to FORMAT
 */
export function modernise(document: Document, format: number): Document {
  return STEPS.slice(format - 1).reduce((older, step) => step(older), document);
}
