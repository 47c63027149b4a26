/** The page about the model: what it shows is what the laboratory finds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { along } from '../../src/analysis/lab/bench.ts';
import { EQUATION_NAMES, EQUATIONS, PARAMETERS } from '../../src/analysis/lab/equations.ts';
import { PROPOSITIONS } from '../../src/analysis/propositions/all.ts';
import { fingerprint } from '../../src/analysis/propositions/findings.ts';
import { PROTOCOL } from '../../src/analysis/propositions/protocol.ts';
import { DEFAULTS } from '../../src/engine/parameters.ts';
import { CLAIMS, type ClaimId, FINDINGS, isClaim } from '../../src/ui/model/claims.ts';
import { placesOf } from '../../src/ui/model/effect-plot.tsx';
import { WORKS } from '../../src/ui/model/sources.ts';
import { hundredths } from '../../src/ui/model/words.ts';

const MEND =
  'The findings are stale: run `npm run findings` and commit src/ui/model/findings.json.';

describe('the recorded findings', () => {
  test('are of the propositions as they now stand', () => {
    const now = PROPOSITIONS.map(({ id, title, says }) => ({ id, title, says }));
    const recorded = FINDINGS.propositions.map(({ id, title, says }) => ({ id, title, says }));
    expect(recorded, MEND).toEqual(now);
  });

  test('were made with the parameters and the protocol of now', () => {
    const { seed, singles, plays, manyPlays, parameters } = FINDINGS;
    expect(parameters, MEND).toEqual(DEFAULTS);
    const now = { ...PROTOCOL, seed, singles, plays, manyPlays };
    expect(PROTOCOL, MEND).toEqual(now);
  });

  test('were made by the rules of now: a short run comes out as it did then', () => {
    expect(FINDINGS.fingerprint, MEND).toEqual(fingerprint());
  });

  test('are each told with their place in the case and their literature', () => {
    const ids = FINDINGS.propositions.map(({ id }) => id);
    expect(ids.every(isClaim)).toBe(true);
    expect(Object.keys(CLAIMS)).toEqual(ids);
  });
});

describe('the line beside a proposition shows what the proposition says', () => {
  /** The values of each line at these places. */
  const lines = (id: ClaimId, places: readonly number[]): readonly (readonly number[])[] => {
    const { curve } = CLAIMS[id];
    if (curve === undefined) throw new Error(`${id} has no line.`);
    return curve.lines.map(({ at }) => along(at, curve.measure, places).map(({ y }) => y));
  };
  const values = (id: ClaimId, places: readonly number[]): readonly number[] => {
    const [only = []] = lines(id, places);
    return only;
  };
  /** The first line less the second, at these places. */
  const gap = (id: ClaimId, places: readonly number[]): readonly number[] => {
    const [first = [], second = []] = lines(id, places);
    return first.map((y, i) => y - (second[i] ?? 0));
  };

  test.each<[id: ClaimId, rule: string]>([
    ['P1', 'the more a threat is seen, the more it binds'],
    ['P17', 'the more can be denied, the less is believed'],
  ])('%s: %s', (id) => {
    const [low = 0, middle = 0, high = 0] = values(id, [0, 0.5, 1]);
    const sign = id === 'P1' ? 1 : -1;
    expect(sign * (middle - low)).toBeGreaterThan(0.02);
    expect(sign * (high - middle)).toBeGreaterThan(0.02);
  });

  test('P2: in public less is believed of a weak audience, more of a strong one', () => {
    const [weak = 0, strong = 0] = gap('P2', [0.1, 0.9]);
    expect(weak).toBeLessThan(-0.005);
    expect(strong).toBeGreaterThan(0.05);
  });

  test.each<ClaimId>(['P3', 'P4'])(
    '%s: the stronger the audience, the more times as often it accepts in private',
    (id) => {
      const [open = [], hidden = []] = lines(id, [0.1, 0.5, 0.9]);
      const times = hidden.map((y, i) => y / (open[i] ?? 1));
      expect(times[1]).toBeGreaterThan(1.2 * (times[0] ?? 0));
      expect(times[2]).toBeGreaterThan(1.2 * (times[1] ?? 0));
    },
  );

  test('P8: of one who means it their friend is believed most; of one who bluffs, least', () => {
    const [bluffs = [], means = []] = lines('P8', [0, 0.5, 1]);
    expect((means[2] ?? 0) - (means[1] ?? 1)).toBeGreaterThan(0.1);
    expect((means[1] ?? 0) - (means[0] ?? 1)).toBeGreaterThan(0);
    expect((bluffs[1] ?? 0) - (bluffs[2] ?? 1)).toBeGreaterThan(0.1);
  });

  test('P9: trust is built best in the middle', () => {
    const [ours = 0, even = 0, theirs = 0] = values('P9', [0.05, 0.5, 0.95]);
    expect(even - Math.max(ours, theirs)).toBeGreaterThan(0.05);
  });

  test('P18: the threat heats more in public, and more so before strong audiences', () => {
    const [weak = 0, strong = 0] = gap('P18', [0.2, 0.9]);
    expect(weak).toBeGreaterThan(0);
    expect(strong - weak).toBeGreaterThan(0.02);
  });
});

describe('the plot of an effect', () => {
  const amount = fc.double({ min: 0.001, max: 2, noNaN: true });
  test('runs from nought in the direction of the claim, with the least mark passed just when the effect is large enough', () => {
    fc.assert(
      fc.property(amount, amount, amount, fc.constantFrom(1, -1), (size, half, least, sign) => {
        const [a, b] = [sign * (size - half), sign * (size + half)];
        const places = placesOf({
          name: '',
          effect: sign * size,
          low: Math.min(a, b),
          high: Math.max(a, b),
          minimum: sign * least,
          holds: true,
          plays: 1,
        });
        for (const place of Object.values(places)) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(100);
        }
        expect(places.from).toBeLessThanOrEqual(places.effect);
        expect(places.to).toBeGreaterThanOrEqual(places.effect);
        if (size !== least) expect(places.effect > places.least).toBe(size > least);
      }),
    );
  });
});

describe('for the specialist', () => {
  test.each(PARAMETERS)('$symbol stands in an equation that lists it', ({ name, symbol }) => {
    const holding = EQUATION_NAMES.filter((id) => EQUATIONS[id].parameters.includes(name));
    expect(holding.length).toBeGreaterThan(0);
    for (const id of holding) expect(EQUATIONS[id].lines.join(' ')).toContain(symbol);
  });

  test.each(EQUATION_NAMES)('the equation %s names a file of the engine', (id) => {
    expect(existsSync(join(import.meta.dirname, '../../src/engine', EQUATIONS[id].file))).toBe(
      true,
    );
  });

  test('no two works are cited by the same words', () => {
    const short = Object.values(WORKS).map((work) => work.short);
    expect(new Set(short).size).toBe(short.length);
  });

  test.each([
    [0.67, '67'],
    [0.0843, '8.4'],
    [0.08, '8'],
    [0.0996, '10'],
    [0, '0'],
    [1, '100'],
  ])('a share of %s is shown as %s in 100', (share, shown) => {
    expect(hundredths(share)).toBe(shown);
  });
});
