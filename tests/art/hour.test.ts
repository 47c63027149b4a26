import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DAYPARTS,
  daypart,
  inkAt,
  recolour,
  recolourStill,
  type Venue,
} from '../../assets/art/hour.mjs';

const ART = new URL('../../assets/art/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ART), 'utf8');
const scenes = readdirSync(new URL('layers', ART));
const venue = (id: string): Venue => JSON.parse(read(`layers/${id}/venue.json`));

describe('the daypart of an hour', () => {
  test.each([
    ['the sun is not up at four', 4, 'night'],
    ['dawn begins at five', 5, 'dawn'],
    ['dawn ends before eight', 7, 'dawn'],
    ['day begins at eight', 8, 'day'],
    ['noon is day', 12, 'day'],
    ['dusk begins at five in the afternoon', 17, 'dusk'],
    ['dusk ends before seven', 18, 'dusk'],
    ['Kennedy and Dobrynin meet by night at a quarter to eight', 19, 'night'],
    ['midnight is night', 0, 'night'],
  ])('%s', (_rule, hour, part) => expect(daypart(hour)).toBe(part));

  test.each([[-1], [24], [12.5], [Number.NaN]])('%s is no hour', (hour) => {
    expect(() => daypart(hour)).toThrow(RangeError);
  });
});

describe('swapping inks', () => {
  test('all swaps happen at once: a to b and b to c do not run together', () => {
    expect(recolour('#aaaaaa #bbbbbb', { '#aaaaaa': '#bbbbbb', '#bbbbbb': '#cccccc' })).toBe(
      '#bbbbbb #cccccc',
    );
  });

  test('a swap there and back leaves any text as it was', () => {
    const there = { '#101c28': '#2d5f78', '#2d5f78': '#101c28' };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('#101c28', '#2d5f78', '#c8452b', ' d="M0 0"')),
        (words) => {
          const text = words.join('"');
          expect(recolour(recolour(text, there), there)).toBe(text);
        },
      ),
    );
  });

  test('in a still, a swap touches its own layer and null takes a layer away', () => {
    const still =
      '<svg><g id="sky"><path fill="#aaaaaa"/></g><g id="lamp"><path fill="#aaaaaa"/></g></svg>';
    expect(recolourStill(still, { sky: { '#aaaaaa': '#bbbbbb' }, lamp: null })).toBe(
      '<svg><g id="sky"><path fill="#bbbbbb"/></g></svg>',
    );
  });
});

describe.each(scenes.map((id) => [id]))('%s', (id) => {
  test('is shown as printed in its home daypart', () => {
    const { hours, home } = venue(id);
    expect(hours[home] ?? {}).toEqual({});
  });

  test('keeps one group for each layer in its still', () => {
    const groups = [...read(`stills/${id}.svg`).matchAll(/<g id="([\w-]+)">/g)].map((m) => m[1]);
    expect(groups).toEqual(venue(id).layers.map((layer) => layer.id));
  });

  test('changes with the hour when it is a venue', () => {
    const looks = new Set(
      DAYPARTS.map((_, i) =>
        recolourStill(read(`stills/${id}.svg`), inkAt([6, 12, 18, 22][i] ?? 0, venue(id))),
      ),
    );
    expect(looks.size).toBe(id.startsWith('v_') ? DAYPARTS.length : 1);
  });
});
