import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { refusal } from '../../src/engine/refusal.ts';
import { worldHash } from '../../src/engine/world-json.ts';
import { historyTape, stepsOf } from '../../src/projection/history.ts';
import { forkPlay, resumePlay, startPlay, takeOver } from '../../src/projection/play.ts';
import { decode, encode } from '../../src/record/file.ts';
import { soleHolder } from '../../src/record/hold.ts';
import { replay } from '../../src/record/replay.ts';
import { memoryShelf } from '../../src/record/shelf.ts';
import type { Side } from '../../src/vocabulary/words.ts';
import { cuba, smallCase } from '../fixtures/cases.ts';
import { begin, composed, pick, playOn, step } from './playing.ts';

/** Whole plays: seconds on an idle machine, more on a busy one. */
vi.setConfig({ testTimeout: 120_000 });

const side = fc.constantFrom<Side>('A', 'B');
const keepers = () => ({ shelf: memoryShelf(), holder: soleHolder() });

/** All that a screen shows now, as plain data. */
function screen(play: ReturnType<typeof begin>): unknown {
  return JSON.parse(JSON.stringify([play.phase(), play.desk(), play.stage()]));
}

describe('a play', () => {
  test.each([
    ['the small case', smallCase, 20],
    ['Cuba', cuba, 4],
  ])('of %s replays from its record to the same world', (_name, game, numRuns) => {
    fc.assert(
      fc.property(fc.nat(9_999), side, (seed, from) => {
        const first = playOn(begin(game, from, seed), seed).record();
        const again = playOn(begin(game, from, seed), seed).record();
        expect(again.entries).toEqual(first.entries);
        expect(worldHash(replay(game, first))).toBe(worldHash(replay(game, again)));
      }),
      { numRuns },
    );
  });

  test.each([
    ['the small case', smallCase, 8],
    ['Cuba', cuba, 1],
  ])(
    'of %s resumes from its file at every stop, at the same word',
    async (_name, game, numRuns) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(9_999), side, async (seed, from) => {
          const play = begin(game, from, seed);
          for (let n = 0; n < 400; n += 1) {
            const { save } = await decode(encode(play.record()));
            if (save === null) throw new Error('nothing read');
            const resumed = await resumePlay(game, save, keepers());
            expect(screen(resumed)).toEqual(screen(play));
            if (play.phase().kind === 'ended') return;
            step(play, pick(seed, n));
          }
        }),
        { numRuns },
      );
    },
  );

  test('resumed in the middle goes on as the unbroken one', async () => {
    const shelf = memoryShelf();
    const play = begin(smallCase, 'A', 4, shelf);
    for (let n = 0; n < 5; n += 1) step(play, n);
    const resumed = await resumePlay(smallCase, play.record(), keepers());
    expect(playOn(resumed, 4).record().entries).toEqual(playOn(play, 4).record().entries);
  });

  test('tells its watchers of every change, and none after they leave', () => {
    const play = begin(smallCase, 'A', 4);
    let heard = 0;
    const leave = play.watch(() => {
      heard += 1;
    });
    step(play, 1);
    expect(heard).toBeGreaterThan(0);
    leave();
    const before = heard;
    step(play, 2);
    expect(heard).toBe(before);
  });

  test('archival guidance gives documents and no forecast', () => {
    const play = startPlay(smallCase, { side: 'A', guidance: 'archival', seed: 1, ...keepers() });
    while (play.phase().kind !== 'desk') play.continue();
    const [draft] = play.desk().turn?.drafts ?? [];
    if (draft === undefined) throw new Error('no draft');
    expect(play.forecast(draft.demarche)).toBeNull();
    expect([draft.likely, draft.risk]).toEqual(['', '']);
    expect(draft.text.length).toBeGreaterThan(0);
  });
});

describe('the form', () => {
  test.each([
    ['the small case', smallCase, 12],
    ['Cuba', cuba, 3],
  ])('of %s: what it allows is exactly what can be sent', (_name, game, numRuns) => {
    fc.assert(
      fc.property(fc.nat(9_999), side, (seed, from) => {
        let n = 0;
        playOn(begin(game, from, seed), seed, (play) => {
          n += 1;
          if (play.phase().kind !== 'desk') return;
          const world = replay(game, play.record());
          const chair = play.desk().turn?.chair ?? '';
          for (let i = 0; i < 8; i += 1) {
            const draft = composed(play, n * 10 + i);
            const form = play.form(draft);
            expect(form.refusal).toEqual(refusal(world, { kind: 'send', chair, demarche: draft }));
            const part = {
              act: form.acts.find(({ act }) => act === draft.act)?.refusal,
              channel: form.channels.find(({ id }) => id === draft.channel)?.refusal,
              venue: form.venues.find(({ id }) => id === draft.venue)?.refusal,
            };
            // Closed parts close the whole, and every refusal says why.
            if (Object.values(part).some((refused) => refused)) expect(form.refusal).not.toBeNull();
            expect(form.refusal?.text ?? 'No: ').toMatch(/^No/);
          }
        });
      }),
      { numRuns },
    );
  });

  test('reads a draft back and lays out its words', () => {
    const play = begin(cuba, 'A', 1);
    while (play.phase().kind !== 'desk') play.continue();
    for (const { demarche } of play.desk().turn?.drafts ?? []) {
      const form = play.form(demarche);
      expect(form.readback).not.toBe('');
      if (demarche.act !== 'silent') expect(form.words.length).toBeGreaterThan(0);
    }
  });
});

describe('the forecast', () => {
  test('gives ranges within 0 and 1, low before high, in words', () => {
    playOn(begin(cuba, 'B', 3), 3, (play) => {
      if (play.phase().kind !== 'desk') return;
      for (const { demarche } of play.desk().turn?.drafts ?? []) {
        const forecast = play.forecast(demarche);
        if (forecast === null) continue;
        const { staysSecret, weight, costAtHome, ifKnown, yes, arrives } = forecast;
        expect(arrives.from).toBeLessThanOrEqual(arrives.to);
        for (const range of [staysSecret, weight, costAtHome, ifKnown, yes]) {
          if (range === null) continue;
          expect(range.low).toBeGreaterThanOrEqual(0);
          expect(range.low).toBeLessThanOrEqual(range.high);
          expect(range.high).toBeLessThanOrEqual(1);
          expect(range.words).not.toBe('');
        }
      }
    });
  });
});

describe('going back', () => {
  test('to any decision of a play, the chair is at the desk again with the past behind it', () => {
    const save = playOn(begin(cuba, 'A', 6), 6).record();
    const { decisions } = playOn(begin(cuba, 'A', 6), 6).debrief();
    for (const { entry } of decisions) {
      const branch = forkPlay(cuba, save, entry, keepers());
      while (!['desk', 'ended'].includes(branch.phase().kind)) branch.continue();
      expect(branch.phase().kind).toBe('desk');
      const { entries } = branch.record();
      expect(entries).toEqual(save.entries.slice(0, entries.length));
      expect(entries.length).toBeLessThanOrEqual(entry);
    }
  });

  test('and doing the same again leads to the same end', () => {
    const save = playOn(begin(smallCase, 'A', 6), 6).record();
    const sent = save.entries.find((entry) => entry.kind === 'sent' && entry.message.from === 'A');
    if (sent?.kind !== 'sent') throw new Error('nothing was sent');
    const branch = forkPlay(smallCase, save, sent.n, keepers());
    while (branch.phase().kind !== 'desk') branch.continue();
    expect(branch.send(sent.message.demarche)).toBeNull();
    const { entries } = branch.record();
    expect(save.entries.slice(0, entries.length)).toEqual(entries);
  });
});

describe('taking over', () => {
  test.each(['A', 'B'] as const)(
    'side %s at any step of the record: a whole play follows',
    (from) => {
      const steps = stepsOf(historyTape(cuba)).length;
      for (const at of [0, Math.floor(steps / 3), Math.floor((2 * steps) / 3), steps - 2]) {
        const play = takeOver(cuba, at, {
          side: from,
          guidance: 'standard',
          seed: at,
          ...keepers(),
        });
        const { entries } = play.record();
        const past = historyTape(cuba).entries;
        const taken = entries.findIndex(({ kind }) => kind === 'taken over');
        expect(entries.slice(0, taken)).toEqual(past.slice(0, taken));
        expect(play.desk().chair.side).toBe(from);
        playOn(play, at);
        expect(play.debrief().ending.id).not.toBe('');
      }
    },
  );
});
