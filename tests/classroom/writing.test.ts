import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage } from '../../src/classroom/protocol/bytes.ts';
import { writeMessage } from '../../src/classroom/server/writing.ts';

const message = fc.dictionary(fc.string(), fc.jsonValue());
const depth = fc.nat(3);

test('a message is read as it was written', () => {
  fc.assert(
    fc.property(message, depth, (said, deep) => {
      expect(readMessage(writeMessage(said, deep))).toEqual(JSON.parse(JSON.stringify(said)));
    }),
  );
});

test('what is written again, with another part beside it, is what it says now', () => {
  fc.assert(
    fc.property(message, message, depth, (shared, other, deep) => {
      const first = { desk: { papers: shared, turn: other }, stops: 1 };
      const second = { desk: { papers: shared, turn: shared }, stops: 2 };
      for (const said of [first, second, first]) {
        expect(readMessage(writeMessage(said, deep))).toEqual(JSON.parse(JSON.stringify(said)));
      }
    }),
  );
});

test('a part that is not there is left out, as JSON leaves it out', () => {
  const said = { here: 1, gone: undefined, deep: { gone: undefined, list: [undefined] } };
  expect(new TextDecoder().decode(writeMessage(said, 2))).toBe(JSON.stringify(said));
});
