import type { CardView } from '../../../classroom/protocol/views.ts';

type Introduced = Pick<CardView, 'office' | 'party' | 'pitch'>;

/** "Attorney General, United States"; of a president of the United States that is said once. */
export function officeText({ office, party }: Pick<CardView, 'office' | 'party'>): string {
  return office.includes(party) ? office : [office, party].filter(Boolean).join(', ');
}

const SMALL: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'in', 'for', 'and']);

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}’']+/u)
    .filter((word) => word !== '' && !SMALL.has(word));

/** The pitch as it stands below the office: without a first sentence that only says the office again. */
export function pitchText(card: Introduced): string {
  const [first = '', ...rest] = card.pitch.split(/(?<=\.)\s/u);
  const said = new Set(wordsIn(officeText(card)));
  const again = wordsIn(first).every((word) => said.has(word));
  return again && rest.length > 0 ? rest.join(' ') : card.pitch;
}
