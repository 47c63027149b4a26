/** The essay's order, and for each paragraph the cases that try it and the works that it rests on. */
import type { SourceKey } from '../model/sources.ts';
import { essay } from '../strings/en/essay.ts';
import { speaker } from '../strings/t.ts';

/** The string of this id. They come with the page. */
export const e = speaker(essay);

type Key = keyof typeof essay;
type After<Start extends string, S> = S extends `${Start}${infer Name}` ? Name : never;
type Numbered = `${string}.${number}`;
type PartName = Exclude<
  After<'essay.', Key>,
  Numbered | 'title' | 'lead' | 'try' | 'rests' | 'parts'
>;

export interface Paragraph {
  readonly id: Key;
  readonly cases: readonly string[];
  readonly works: readonly SourceKey[];
}

export interface EssayPart {
  readonly name: PartName;
  /** Under the part before it. */
  readonly sub: boolean;
  /** A still of ours. */
  readonly plate: After<'plate.', Key> | null;
  readonly paragraphs: readonly Paragraph[];
}

const p = (
  id: Key,
  cases: readonly string[] = [],
  works: readonly SourceKey[] = [],
): Paragraph => ({ id, cases, works });

export const PARTS: readonly EssayPart[] = [
  {
    name: 'what',
    sub: false,
    plate: 'v_justice',
    paragraphs: [p('essay.what.1', ['cuba1962', 'oslo1993']), p('essay.what.2', ['cuba1962'])],
  },
  { name: 'when', sub: false, plate: null, paragraphs: [] },
  {
    name: 'relations',
    sub: true,
    plate: 'v_fca_33',
    paragraphs: [
      p('essay.relations.1', ['recognition1933']),
      p('essay.relations.2', ['havana2014', 'singapore2018']),
    ],
  },
  {
    name: 'summit',
    sub: true,
    plate: null,
    paragraphs: [p('essay.summit.1', ['china1971']), p('essay.summit.2', ['singapore2018'])],
  },
  {
    name: 'third',
    sub: true,
    plate: null,
    paragraphs: [
      p('essay.third.1', ['muscat2013']),
      p('essay.third.2', ['cuba1962'], ['kydd2003', 'kydd2006']),
    ],
  },
  {
    name: 'war',
    sub: true,
    plate: 'v_maproom_71c',
    paragraphs: [p('essay.war.1', ['channel1971']), p('essay.war.2', ['precedents'])],
  },
  {
    name: 'crisis',
    sub: true,
    plate: null,
    paragraphs: [p('essay.crisis.1', ['cuba1962'], ['kurizaki2007'])],
  },
  {
    name: 'transition',
    sub: true,
    plate: null,
    paragraphs: [p('essay.transition.1', ['transition2016', 'precedents'])],
  },
  {
    name: 'buy',
    sub: false,
    plate: 'v_oslo_18',
    paragraphs: [
      p('essay.buy.1', ['cuba1962'], ['fearon1994', 'levenotoglu2005', 'stasavage2004']),
      p('essay.buy.2', ['oslo1993']),
      p('essay.buy.3', ['cuba1962'], ['trager2010', 'katagiri2019', 'fearon1997']),
    ],
  },
  {
    name: 'cost',
    sub: false,
    plate: 'o_exposed',
    paragraphs: [
      p('essay.cost.1', ['cuba1962']),
      p('essay.cost.2', ['channel1971']),
      p('essay.cost.3', ['recognition1933']),
      p(
        'essay.cost.4',
        ['cuba1962', 'muscat2013', 'oslo1993'],
        ['wanis2006', 'pruitt2008', 'putnam1988'],
      ),
      p('essay.cost.5', ['havana2014'], ['myrick2024']),
    ],
  },
  { name: 'ask', sub: false, plate: null, paragraphs: [p('essay.ask.1')] },
];
