import { beforeEach, describe, expect, test } from 'vitest';
import { TEN } from '../../src/ui/casebook/ten.ts';
import { PARTS } from '../../src/ui/essay/parts.ts';
import { FIELD } from '../../src/ui/glossary/field.ts';
import { WORKS } from '../../src/ui/model/sources.ts';
import { field, fieldKey, piecesOf, reference } from '../../src/ui/parts/asked.ts';
import { stillOf } from '../../src/ui/parts/pictures.ts';

const LISTED = TEN.map(({ id }) => id);

describe.each(FIELD)('$word', (entry) => {
  const { word, meaning, used, example, caseId, forms } = entry;
  test('has a meaning in whole sentences, and does not explain itself by itself', () => {
    expect(meaning).toMatch(/^[A-Z].*\.$/);
    expect(meaning.toLowerCase()).not.toContain(word.toLowerCase());
  });

  test('is used in a sentence', () => {
    const said = used.toLowerCase();
    expect(forms.some((form) => said.includes(form.toLowerCase()))).toBe(true);
  });

  test('has an example in a case of the list', () => {
    expect(example).toMatch(/\.$/);
    expect(LISTED).toContain(caseId);
  });
});

describe('the list of the field', () => {
  test('no two entries are spelled alike', () => {
    const forms = FIELD.flatMap((word) => word.forms.map((form) => form.toLowerCase()));
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
  });
});

describe('words in a text', () => {
  beforeEach(() => {
    field.value = FIELD;
    reference.value = { names: [], sources: [], glossary: [] };
  });
  const marked = (text: string, met?: Set<string>) =>
    piecesOf(text, met).flatMap(({ id, text: said }) => (id === null ? [] : [said]));

  test.each([
    ['a word of the field is marked', 'He left a non-paper.', ['non-paper']],
    ['in the plural too', 'Two back channels were open.', ['back channels']],
    ['at its first mention only', 'A hotline is a hotline.', ['hotline']],
    ['not within another word', 'A backchanneler.', []],
    ['the longer word wins', 'Track one and a half.', ['Track one and a half']],
  ])('%s', (_, text, words) => {
    expect(marked(text)).toEqual(words);
  });

  test('of two paragraphs of a paper the first marks it', () => {
    const met = new Set<string>();
    expect(marked('An ultimatum.', met)).toEqual(['ultimatum']);
    expect(marked('No ultimatum.', met)).toEqual([]);
  });

  test('a person’s name is no common word', () => {
    const person = { id: 'p', name: 'Qaboos bin Said', kind: 'person', hint: '' } as const;
    const sultan = { ...person, portrait: null, spellings: ['Qaboos bin Said', 'Said'], about: [] };
    reference.value = { names: [sultan], sources: [], glossary: [] };
    expect(marked('It was said that Said had said so.')).toEqual(['Said']);
  });

  test('a case’s own word is asked about before the field’s', () => {
    reference.value = {
      names: [],
      sources: [],
      glossary: [{ id: 'own', word: 'linkage', meaning: '' }],
    };
    expect(piecesOf('linkage')[0]?.id).toBe('own');
    expect(piecesOf('hotline')[0]?.id).toBe(fieldKey('hotline'));
  });
});

describe('the essay', () => {
  const paragraphs = PARTS.flatMap((part) => part.paragraphs);

  test('every paragraph but the last leads to a case of the list', () => {
    const without = paragraphs.filter(({ cases }) => cases.length === 0);
    expect(without).toEqual(paragraphs.slice(-1));
    expect(paragraphs.flatMap(({ cases }) => cases).filter((id) => !LISTED.includes(id))).toEqual(
      [],
    );
  });

  test('every case of the list is tried in it', () => {
    const tried = new Set(paragraphs.flatMap(({ cases }) => cases));
    expect(LISTED.filter((id) => !tried.has(id))).toEqual([]);
  });

  test('every work is in the literature, every plate is drawn', () => {
    const works = paragraphs.flatMap((paragraph) => paragraph.works);
    expect(works.filter((key) => !(key in WORKS))).toEqual([]);
    const plates = PARTS.flatMap(({ plate }) => (plate === null ? [] : [plate]));
    expect(plates.filter((plate) => stillOf(plate) === null)).toEqual([]);
  });
});
