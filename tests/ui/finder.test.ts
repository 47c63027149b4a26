import { cases } from 'virtual:casebook';
import { cards } from 'virtual:casebook/cards';
import { beforeEach, describe, expect, test } from 'vitest';
import { fetchCards } from '../../src/ui/casebook/cards.ts';
import {
  clear,
  FACET_NAMES,
  FACETS,
  fits,
  found,
  type Mark,
  query,
  toggle,
} from '../../src/ui/casebook/finder-state.ts';
import { plain, search } from '../../src/ui/casebook/search.ts';
import { TEN } from '../../src/ui/casebook/ten.ts';

const WRITTEN = [
  { id: 'a', texts: [{ kind: 'title', text: 'The Démarche of Note' }] },
  {
    id: 'b',
    texts: [
      { kind: 'title', text: 'Islands' },
      { kind: 'people', text: 'U Thant, Secretary-General' },
      { kind: 'places', text: 'Vienna' },
    ],
  },
] as const;

describe('search', () => {
  test.each([
    ['nothing asked finds all', '', ['a', 'b']],
    ['accents and capitals do not matter', 'DEMARCHE', ['a']],
    ['the beginning of a word is enough', 'isl', ['b']],
    ['but not its middle', 'lands', []],
    ['every word must occur, in any text', 'islands vienna', ['b']],
    ['a word that occurs nowhere finds nothing', 'islands geneva', []],
    ['one letter wrong is forgiven', 'viemna', ['b']],
    ['one left out is forgiven', 'viena', ['b']],
    ['one added is forgiven', 'viennna', ['b']],
    ['two swapped are forgiven', 'veinna', ['b']],
    ['two wrong are not', 'viamma', []],
    ['short words are taken as they stand', 'isk', []],
    ['hyphens part words', 'general', ['b']],
  ])('%s', (_, asked, ids) => {
    expect(search<string>(asked, WRITTEN, ['title']).map(({ id }) => id)).toEqual(ids);
  });

  test('says which text answered, unless the title did', () => {
    const because = (asked: string) => search<string>(asked, WRITTEN, ['title'])[0]?.because;
    expect(because('islands')).toBeNull();
    expect(because('vienna')).toEqual({ kind: 'places', text: 'Vienna' });
  });

  test('plain letters: no accents, no apostrophes, one space', () => {
    expect(plain(' Aide-mémoire,  gentleman’s ')).toBe('aide memoire gentlemans');
  });
});

describe('the finder over the ten', () => {
  beforeEach(async () => {
    clear();
    await fetchCards();
  });
  const ids = () => found.value.map(({ id }) => id);

  test('holds out all ten when nothing is asked', () => {
    expect(ids()).toEqual(TEN.map(({ id }) => id));
  });

  test.each([
    ['a year', '1962', 'cuba1962'],
    ['a title', 'thirteen days', 'cuba1962'],
    ['a person', 'bolshakov', 'cuba1962'],
    ['a place', 'havana', 'cuba1962'],
    ['a term', 'demarche', 'cuba1962'],
    ['a case that is only on the list', 'oslo', 'oslo1993'],
  ])('finds by %s', (_, asked, id) => {
    query.value = asked;
    expect(ids()).toContain(id);
  });

  test('marks of one kind widen, kinds narrow', () => {
    toggle('ways', 'scholars');
    const scholars = ids();
    toggle('ways', 'service');
    expect(ids().length).toBeGreaterThan(scholars.length);
    toggle('times', 'before');
    expect(ids()).toEqual([]);
  });

  const marks = FACET_NAMES.flatMap((facet) =>
    FACETS[facet].map((mark): [typeof facet, Mark] => [facet, mark]),
  );
  test.each(marks)('%s: some case has %s', (facet, mark) => {
    const only = { ways: new Set<Mark>(), between: new Set<Mark>(), times: new Set<Mark>() };
    expect(TEN.some((one) => fits(one, { ...only, [facet]: new Set([mark]) }))).toBe(true);
  });
});

describe('the cards', () => {
  test('there is one for each case that is written', () => {
    expect(cards.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
  });

  test('every case lies in a folder of the list, and no folder is empty', () => {
    const folders = new Set(cases.map(({ id, series }) => series ?? id));
    expect([...folders].sort()).toEqual(TEN.map(({ id }) => id).sort());
  });

  test.each(cards)('$id has its lines', ({ lines }) => {
    expect(lines.map(({ kind }) => kind)).toContain('official');
    expect(lines.some(({ kind }) => kind !== 'official')).toBe(true);
  });
});
