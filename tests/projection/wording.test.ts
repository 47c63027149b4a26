import { describe, expect, test, vi } from 'vitest';
import { CARRIES_TERMS, NEEDS_TERMS } from '../../src/engine/acts.ts';
import { ATTRIBUTES } from '../../src/engine/scribe.ts';
import { reasonWords } from '../../src/projection/causes.ts';
import { BECAUSE, ENTRY_SENTENCES, RULE_SENTENCES, STRINGS } from '../../src/projection/strings.ts';
import {
  choose,
  leakOf,
  outsiderAnswer,
  readbackOf,
  type Utterance,
  wordsOf,
  wordsReceived,
} from '../../src/projection/wording.ts';
import type { Case } from '../../src/vocabulary/case.ts';
import { type Demarche, type Package, silence } from '../../src/vocabulary/demarche.ts';
import { RULES } from '../../src/vocabulary/entry.ts';
import type { Channel } from '../../src/vocabulary/table.ts';
import { ACTS, type Act, EXPOSURES, other, SIDES, type Side } from '../../src/vocabulary/words.ts';
import { cuba, smallCase } from '../fixtures/cases.ts';

/** Whole plays: seconds on an idle machine, more on a busy one. */
vi.setConfig({ testTimeout: 120_000 });

const SPOKEN = ACTS.filter((act) => act !== 'silent');

/** No terms, public terms, a secret one: as far as the act can carry them. */
function packages(game: Case, act: Act, channel: Channel): readonly Package[] {
  const [issue] = game.issues;
  const open = issue?.ladder[1] ?? issue?.ladder[0];
  const [hidden, rung] =
    game.issues.flatMap((one) =>
      one.ladder.filter((step) => step.canBeSecret).map((step) => [one.id, step.id] as const),
    )[0] ?? [];
  const none: readonly Package[] = NEEDS_TERMS.has(act) ? [] : [{}];
  if (!CARRIES_TERMS.has(act) || issue === undefined || open === undefined) return none;
  const heard = channel.medium === 'broadcast' || channel.medium === 'print';
  const shown = { [issue.id]: { rung: open.id, secret: false } };
  const secret = hidden && rung && !heard ? [{ ...shown, [hidden]: { rung, secret: true } }] : [];
  return [...none, shown, ...secret];
}

/** Every kind of message that a side may send in a case: act, channel, venue, third party, terms, answer. */
function* everything(
  game: Case,
  from: Side,
): Generator<Utterance & { readonly to: Side | string }> {
  const chair = game.chairs.find(({ side, lead }) => side === from && lead)?.id ?? '';
  const juncture = game.junctures.find((one) => one.chair === chair)?.id ?? '';
  for (const channel of game.channels.filter(({ usableBy }) => usableBy.includes(from))) {
    for (const act of SPOKEN) {
      if (act === 'accept' && channel.reaches !== null) continue;
      for (const venue of [null, ...channel.venues]) {
        for (const thirdParty of [null, ...channel.thirdParties]) {
          for (const terms of packages(game, act, channel)) {
            for (const answers of [null, 'm1']) {
              const demarche: Demarche = {
                act,
                package: terms,
                channel: channel.id,
                venue,
                thirdParty,
                measures: [],
                answers,
                option: null,
              };
              yield {
                from,
                chair,
                juncture,
                demarche,
                carriedBy: thirdParty,
                to: channel.reaches ?? other(from),
              };
            }
          }
        }
      }
    }
  }
}

function check(text: string, said: Utterance): void {
  const what = JSON.stringify(said.demarche);
  expect(text.trim(), what).not.toBe('');
  expect(text, what).not.toMatch(/[{}]|undefined|null|\[object/);
  // A place that was left empty leaves its mark in the punctuation.
  expect(text, what).not.toMatch(/ {2}| [,.;]|,,|\(\)/);
}

describe.each([
  ['the small case', smallCase],
  ['Cuba', cuba],
])('%s', (_name, game) => {
  test.each(SIDES)(
    'every message side %s could send has fitting words, no place left empty',
    (from) => {
      let count = 0;
      for (const said of everything(game, from)) {
        const words = wordsOf(game, said);
        expect(words.length, JSON.stringify(said.demarche)).toBeGreaterThan(0);
        for (const { text } of words) check(text, said);
        check(readbackOf(game, said), said);
        count += 1;
      }
      expect(count).toBeGreaterThan(10);
    },
  );

  test.each(SIDES)('and reads well to whoever receives it, even garbled (side %s)', (from) => {
    for (const said of everything(game, from)) {
      for (const garbled of [false, true]) {
        const read = wordsReceived(game, {
          ...said,
          id: 'm9',
          sentAt: 0,
          arrivesAt: 1,
          garbled,
          received: said.demarche.package,
          backsDown: false,
        });
        for (const { text } of read) check(text, said);
      }
    }
  });

  test.each(SIDES)('if it leaks, the papers have a line (side %s)', (from) => {
    for (const said of everything(game, from)) {
      for (const exposure of EXPOSURES.filter((one) => one !== 'covert')) {
        const press = leakOf(game, said, exposure);
        expect(press.length, `${exposure} ${JSON.stringify(said.demarche)}`).toBeGreaterThan(0);
        for (const { text } of press) check(text, said);
      }
    }
  });

  test.each(SIDES)('parties outside the contest answer side %s', (from) => {
    for (const said of everything(game, from)) {
      const reached = game.channels.find(({ id }) => id === said.demarche.channel)?.reaches;
      if (reached === null) continue;
      const answer = outsiderAnswer(game, said);
      expect(answer.length, JSON.stringify(said.demarche)).toBeGreaterThan(0);
      for (const { text } of answer) check(text, said);
    }
  });

  test('silence can be read back', () => {
    const silent = silence();
    for (const { id: chair, side: from } of game.chairs) {
      if (from === null) continue;
      const said = { from, chair, juncture: '', demarche: silent, carriedBy: null };
      check(readbackOf(game, said), said);
    }
  });
});

describe('names in a read-back are those of the channel, not of the desk', () => {
  test.each<[channel: string, from: Side, readback: RegExp]>([
    ['ch_cordier', 'A', /^To Moscow, by Andrew Cordier\b/],
    ['ch_rfk', 'A', /^To Anatoly Dobrynin, by Robert F\. Kennedy\b/],
    ['ch_un', 'B', /^To Washington, by Valerian Zorin\b/],
    ['ch_knox', 'B', /^To Washington, by William Knox\b/],
    ['ch_scali', 'A', /^To Alexander Feklisov, “Fomin”, by John Scali\b/],
  ])('%s from side %s', (channel, from, readback) => {
    const said = [...everything(cuba, from)].find(
      ({ demarche }) =>
        demarche.channel === channel && demarche.act === 'assure' && demarche.thirdParty === null,
    );
    if (said === undefined) throw new Error(`nothing goes by ${channel}`);
    expect(readbackOf(cuba, said)).toMatch(readback);
  });
});

describe('an acceptance that goes out to all', () => {
  const [open, hidden] = [cuba.issues[0], cuba.issues.find(({ ladder }) => ladder.some(quiet))];
  function quiet(rung: { readonly canBeSecret: boolean }): boolean {
    return rung.canBeSecret;
  }
  const aloud = cuba.channels.filter(({ medium }) => medium === 'broadcast' || medium === 'print');

  test.each(SIDES.flatMap((from) => aloud.map((channel) => [from, channel.id, channel] as const)))(
    'from side %s by %s says what it takes in the open, and is silent on the rest',
    (from, _, channel) => {
      const secret = hidden?.ladder.find(quiet);
      const shown = open?.ladder[1];
      if (!open || !hidden || !secret || !shown) throw new Error('the case has no secret rungs');
      const accept = (terms: Package): Utterance => ({
        from,
        chair: cuba.chairs.find((chair) => chair.side === from)?.id ?? '',
        juncture: '',
        carriedBy: null,
        demarche: {
          act: 'accept',
          package: terms,
          channel: channel.id,
          venue: null,
          thirdParty: null,
          measures: [],
          answers: 'm1',
          option: null,
        },
      });
      const quietly = { [hidden.id]: { rung: secret.id, secret: true } };
      const both = accept({ [open.id]: { rung: shown.id, secret: false }, ...quietly });
      for (const said of [both, accept(quietly)]) {
        const words = wordsOf(cuba, said);
        expect(words.length).toBeGreaterThan(0);
        for (const { text } of words) check(text, said);
        const all = words.map(({ text }) => text).join(' ');
        expect(all).not.toContain(secret.says[from]);
        expect(all.includes(shown.says[from])).toBe(said === both);
      }
    },
  );
});

describe('the choice of a line', () => {
  const [said] = everything(smallCase, 'A');
  if (said === undefined) throw new Error('nothing to say');
  const line = (id: string, keys: object) => ({ id, acts: [said.demarche.act], text: id, ...keys });
  const among = (...messages: readonly ReturnType<typeof line>[]): Case => ({
    ...smallCase,
    lines: { ...smallCase.lines, messages },
  });

  test.each<[rule: string, lines: readonly ReturnType<typeof line>[], chosen: string | null]>([
    ['the more specific wins', [line('any', {}), line('ours', { side: 'A' })], 'ours'],
    ['whatever the order', [line('ours', { side: 'A' }), line('any', {})], 'ours'],
    [
      'one key that does not fit rules a line out',
      [line('any', {}), line('theirs', { side: 'B', answering: false })],
      'any',
    ],
    ['no line fits: none speaks', [line('theirs', { side: 'B' })], null],
  ])('%s', (_rule, lines, chosen) => {
    expect(choose(among(...lines), 'messages', said)?.id ?? null).toBe(chosen);
  });

  test('among equals it is the same each time, and not always the first', () => {
    const game = among(line('one', {}), line('two', {}), line('three', {}));
    const chosen = [...everything(smallCase, 'A')]
      .filter(({ demarche }) => demarche.act === said.demarche.act)
      .map((one) => choose(game, 'messages', one)?.id);
    expect(chosen).toEqual(
      [...everything(smallCase, 'A')]
        .filter(({ demarche }) => demarche.act === said.demarche.act)
        .map((one) => choose(game, 'messages', one)?.id),
    );
    expect(new Set(chosen).size).toBeGreaterThan(1);
  });
});

describe('sentences of the model', () => {
  test.each(RULES)('the rule “%s” has a sentence and a note', (rule) => {
    const [text, note] = RULE_SENTENCES[rule];
    expect(text).toMatch(/\.$/);
    expect(note).not.toBe('');
  });

  test('every kind of entry has one', () => {
    for (const text of Object.values(ENTRY_SENTENCES)) expect(text).not.toBe('');
  });

  test.each(ATTRIBUTES)('the reason “%s” has words', (attribute) => {
    expect(BECAUSE[attribute]).toBeDefined();
  });

  test.each(ACTS)('the act “%s”, as a reason, has words', (act) => {
    expect(reasonWords(cuba, act)).not.toBe('');
  });

  test('places in sentences are words', () => {
    for (const text of Object.values(STRINGS))
      expect(text.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  });
});
