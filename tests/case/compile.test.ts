import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/vocabulary/case.ts';
import { minimal, read, replaced } from './fixture.ts';

function compiled(files = minimal()): Case {
  const { case: game, problems } = read(files);
  expect(problems).toEqual([]);
  if (game === null) throw new Error('not compiled');
  return game;
}

describe('what is compiled', () => {
  const game = compiled();

  test('statements have stable ids, counted from 1', () => {
    expect(game.junctures[0]?.then.map(({ id }) => id)).toEqual(['j_east.then.1']);
    expect(game.junctures[0]?.staff[0]?.text.map(({ id }) => id)).toEqual([
      'j_east.staff.offer_turns.text.1',
    ]);
    expect(game.developments[0]?.paper.body.map(({ id }) => id)).toEqual(['de_storm.paper.body.1']);
    expect(game.history[0]?.evidence.id).toBe('history.j_east.offer_turns');
  });

  test('no two statements share an id', () => {
    const ids: string[] = [];
    JSON.stringify(game, (_key, value) => {
      if (value?.evidence !== undefined && typeof value.id === 'string') ids.push(value.id);
      return value;
    });
    expect(ids.length).toBeGreaterThan(15);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('bare words are marked dramatised', () => {
    expect(game.developments[0]?.paper.body[0]).toMatchObject({
      evidence: 'dramatised',
      sources: [],
    });
  });

  test('moments are minutes by the clock of their city', () => {
    expect(game.junctures.map(({ at }) => at)).toEqual(
      ['1962-06-01T14:00Z', '1962-06-02T14:00Z'].map((text) => Date.parse(text) / 60_000),
    );
    expect(game.clocks[0]?.offsets.map(({ minutes }) => minutes)).toEqual([-240, -300]);
  });

  test('without windows a thing can be used from start to end', () => {
    expect(game.channels[0]?.windows).toEqual([{ from: game.start, to: game.end, when: null }]);
    expect(game.channels[1]?.windows).toHaveLength(1);
    expect(game.channels[1]?.windows[0]?.to).toBeGreaterThan(game.end);
  });

  test('a number gives its value, and its reason where the case keeps one', () => {
    expect(game.channels[0]?.authority).toBe(1);
    expect(game.parameters).toEqual({ lambda: 12 });
    expect(game.parameterReasons).toEqual({ lambda: 'the townsmen weigh little [S1]' });
    expect(game.parties[0]?.start).toMatchObject({ audience: 0.5, resolved: true });
    expect(game.parties[0]?.start?.reasons).toHaveLength(9);
  });

  test('an option is a whole démarche', () => {
    expect(game.junctures[0]?.staff[0]?.demarche).toEqual({
      act: 'propose',
      package: { ferry: { rung: 'by_turns', secret: true } },
      channel: 'ch_door',
      venue: 'v_inn',
      thirdParty: null,
      measures: [],
      answers: null,
      option: 'offer_turns',
    });
    expect(game.junctures[0]?.staff[2]?.demarche.channel).toBeNull();
  });

  test('it is plain data: the same after a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(game))).toEqual(game);
  });
});

describe('the digest', () => {
  const { hash } = compiled();

  test('is 16 hexadecimal digits, the same each time', () => {
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(compiled().hash).toBe(hash);
  });

  test.each([
    ['table.yaml', 'slip: .05', 'slip: .06'],
    ['table.yaml', 'latency: 1h..2h', 'latency: 1h..3h'],
    ['play.yaml', 'at: 1962-06-02T09:00 Weston', 'at: 1962-06-02T09:01 Weston'],
    ['play.yaml', 'lean: { value: .1', 'lean: { value: .2'],
    ['play.yaml', '{ outcome: breakdown }', '{ outcome: drift }'],
    ['case.yaml', 'tension: .45', 'tension: .46'],
    ['case.yaml', 'lambda: { value: 12', 'lambda: { value: 13'],
    ['after.yaml', 'arrivesAt: 1962-06-01T12:30 Weston', 'arrivesAt: 1962-06-01T12:31 Weston'],
  ])('changes with a rule: %s, %s', (file, from, to) => {
    expect(compiled(replaced(file, from, to)).hash).not.toBe(hash);
  });

  test.each([
    ['table.yaml', 'name: The back door', 'name: The small door'],
    ['play.yaml', 'Let us take turns, and say nothing.', 'Turns?'],
    ['play.yaml', 'label: Offer turns, at the inn.', 'label: Turns.'],
    ['case.yaml', 'the townsmen weigh little [S1]', 'they weigh little [S1]'],
    ['after.yaml', 'Who owned the ferry?', 'Whose was the ferry?'],
    ['play.yaml', 'text: "Talk at the market."', 'text: "Talk."'],
  ])('stays with words: %s, %s', (file, from, to) => {
    expect(compiled(replaced(file, from, to)).hash).toBe(hash);
  });
});
