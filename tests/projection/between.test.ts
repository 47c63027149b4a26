/** The desk of a chair that sits by itself: a third party's, and one that its side keeps from a channel. */
import { describe, expect, test, vi } from 'vitest';
import { startPlay } from '../../src/projection/play.ts';
import type { Play } from '../../src/projection/ports.ts';
import { soleHolder } from '../../src/record/hold.ts';
import { replay } from '../../src/record/replay.ts';
import { memoryShelf } from '../../src/record/shelf.ts';
import type { Case, Paper } from '../../src/vocabulary/case.ts';
import { CARRIAGES } from '../../src/vocabulary/words.ts';
import { BETWEEN_CASE, CONSUL } from '../fixtures/between-case.ts';
import { SMALL_CASE } from '../fixtures/small-case.ts';
import { playOn } from './playing.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Abel decides for the north beside Ann, and she keeps the brothers-in-law to herself. */
const outside: Case = {
  ...SMALL_CASE,
  chairs: SMALL_CASE.chairs.map((chair) =>
    chair.id === 'p_abel' ? { ...chair, keptFrom: ['ch_envoy'] } : chair,
  ),
};

const ABELS_PAPER: Paper = {
  id: '',
  kind: 'file',
  heading: 'For Abel',
  from: 'his clerk',
  to: null,
  stamp: null,
  sent: null,
  received: null,
  headline: 'The brothers-in-law dine.',
  body: [],
};

const sit = (game: Case, chair: string, seed: number): Play =>
  startPlay(game, {
    side: 'A',
    chair,
    guidance: 'guided',
    seed,
    shelf: memoryShelf(),
    holder: soleHolder(),
  });

const allOf = (play: Play): string => JSON.stringify([play.desk(), play.phase(), play.stage()]);

/** Every desk of twenty plays from a chair, before the end. */
function desks(game: Case, chair: string, look: (play: Play) => void): void {
  for (let seed = 1; seed <= 20; seed += 1) {
    const play = sit(game, chair, seed);
    playOn(play, seed, () => {
      if (!['outcome', 'ended'].includes(play.phase().kind)) look(play);
    });
  }
}

describe('a third party’s desk', () => {
  test('shows what is in its hands whole, with every way to pass it on', () => {
    let seen = 0;
    desks(BETWEEN_CASE, CONSUL, (play) => {
      const { turn, reply } = play.desk();
      if (play.phase().kind !== 'desk' || turn === null || turn.answers === null) return;
      seen += 1;
      expect(turn.drafts.map(({ id }) => id)).toEqual(CARRIAGES.map((as) => `carriage.${as}`));
      expect(reply?.message).toBe(turn.answers);
      for (const { demarche } of turn.drafts) {
        expect(play.form(demarche)).toMatchObject({ between: 'hands', refusal: null });
      }
    });
    expect(seen).toBeGreaterThan(0);
  });

  test('asks at its own junctures, with its own steps and nobody else’s', () => {
    let asked = 0;
    desks(BETWEEN_CASE, CONSUL, (play) => {
      const { turn } = play.desk();
      if (play.phase().kind !== 'desk' || turn?.answers !== null) return;
      asked += 1;
      expect(turn.juncture).toBe('j_c_1');
      const draft = turn.drafts[0]?.demarche;
      if (draft === undefined) throw new Error('no drafts');
      const form = play.form(draft);
      expect(form.measures.map(({ id }) => id)).toEqual(['me_house', 'me_warn']);
      expect(form.channels).toEqual([]);
    });
    expect(asked).toBe(20);
  });

  test('holds nothing of either side’s, nor of a message that does not pass through it', () => {
    const secrets = ['For the eyes of p_', 'cannot sail', 'has read the morning papers'];
    desks(BETWEEN_CASE, CONSUL, (play) => {
      const all = allOf(play);
      for (const secret of secrets) expect(all).not.toContain(secret);
      const { messages } = replay(BETWEEN_CASE, play.record());
      const foreign = messages.filter(({ carriedBy }) => carriedBy !== 'm_consul');
      const papers = play.desk().papers.map(({ message }) => message);
      for (const { id } of foreign) expect(papers).not.toContain(id);
    });
  });

  test('no principal learns how it was carried before all is over', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const play = startPlay(BETWEEN_CASE, {
        side: 'A',
        guidance: 'guided',
        seed,
        shelf: memoryShelf(),
        holder: soleHolder(),
      });
      playOn(play, seed, () => {
        if (['outcome', 'ended'].includes(play.phase().kind)) return;
        expect(allOf(play)).not.toMatch(/carriage|lease runs out|harbour master|standing/);
      });
    }
  });

  test('says at the end whose chair it was', () => {
    const play = playOn(sit(BETWEEN_CASE, CONSUL, 3), 3);
    expect(play.debrief().played).toContain(CONSUL);
    expect(play.record()).toMatchObject({ chair: CONSUL, seats: { [CONSUL]: 'human' } });
  });
});

describe('a chair that its side keeps from a channel', () => {
  test('sees nothing of that channel, and decides at its own junctures only', () => {
    desks(outside, 'p_abel', (play) => {
      const { turn, papers, onItsWay } = play.desk();
      expect(turn?.chair ?? 'p_abel').toBe('p_abel');
      if (turn !== null) expect(turn.juncture).toBe('j_a_2');
      const world = replay(outside, play.record());
      if (world.exposure.ch_envoy === 'exposed') return;
      const kept = world.messages
        .filter(({ demarche }) => demarche.channel === 'ch_envoy')
        .map(({ id }) => id);
      for (const { message } of papers) expect(kept).not.toContain(message);
      for (const { id } of onItsWay) expect(kept).not.toContain(id);
    });
  });

  test('and its side sees nothing of what that chair is asked', () => {
    const papers = [{ ...ABELS_PAPER, id: 'pa_abel' }];
    const junctures = outside.junctures.map((one) =>
      one.id === 'j_a_2' ? { ...one, papers } : one,
    );
    for (let seed = 1; seed <= 20; seed += 1) {
      const play = startPlay(
        { ...outside, junctures },
        {
          side: 'A',
          guidance: 'guided',
          seed,
          shelf: memoryShelf(),
          holder: soleHolder(),
        },
      );
      let before = '';
      playOn(play, seed, () => {
        const { kind } = play.phase();
        expect(allOf(play)).not.toContain('pa_abel');
        if (kind === 'waiting') expect(before).not.toBe('waiting');
        before = kind;
      });
    }
  });

  test('is not asked to answer for the side', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const { entries } = playOn(sit(outside, 'p_abel', seed), seed).record();
      const asked = entries.flatMap((entry) => (entry.kind === 'delivered' ? [entry.asks] : []));
      expect(asked).not.toContain('p_abel');
    }
  });
});
