import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseIds, loadCase } from '../../src/case/load.ts';
import { fromWire, toWire } from '../../src/case/wire.ts';
import type { Case } from '../../src/vocabulary/case.ts';

describe('a case as it travels', () => {
  test.each(caseIds())('%s comes back the same, in at most 120,000 bytes', (id) => {
    const { case: game, problems } = loadCase(id);
    expect(problems).toEqual([]);
    if (game === null) return;
    const wire = JSON.stringify(toWire(game));
    expect(fromWire(JSON.parse(wire))).toEqual(game);
    expect(gzipSync(wire).length).toBeLessThan(120_000);
  });

  test('any plain data comes back the same, marks and all', () => {
    const data = fc
      .jsonValue({ noUnicodeString: false })
      .chain((value) =>
        fc.constantFrom(value, [value, '~', ['~', '', 'a text of more than twelve letters']]),
      );
    fc.assert(
      fc.property(data, (value) => {
        const sent: unknown = JSON.parse(JSON.stringify(value));
        const wire = toWire(sent as Case);
        expect(fromWire(JSON.parse(JSON.stringify(wire)))).toEqual(sent);
      }),
    );
  });
});
