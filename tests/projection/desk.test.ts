import { describe, expect, test, vi } from 'vitest';
import { fitsDraft } from '../../src/projection/advice.ts';
import { expectedArrival } from '../../src/projection/knowledge.ts';
import type { Play } from '../../src/projection/ports.ts';
import { openReplay } from '../../src/projection/replay.ts';
import { hourAt } from '../../src/projection/stage.ts';
import { replay } from '../../src/record/replay.ts';
import type { Demarche } from '../../src/vocabulary/demarche.ts';
import type { DraftPattern } from '../../src/vocabulary/sides.ts';
import type { Side } from '../../src/vocabulary/words.ts';
import { cuba, smallCase } from '../fixtures/cases.ts';
import { begin, playOn } from './playing.ts';

/** Whole plays: seconds on an idle machine, more on a busy one. */
vi.setConfig({ testTimeout: 120_000 });

/** Plays of Cuba watched at every stop, from both sides. */
function watch(at: (play: Play, side: Side) => void): void {
  for (const seed of [21, 22, 23, 24]) {
    const side = seed % 2 === 0 ? 'A' : 'B';
    playOn(begin(cuba, side, seed), seed, (play) => at(play, side));
  }
}

describe('the desk', () => {
  test('what was sent is under way until it ought to have arrived, and is then awaited', () => {
    let seen = 0;
    watch((play) => {
      const { at, onItsWay } = play.desk();
      const { messages } = replay(cuba, play.record());
      for (const { id, kind } of onItsWay) {
        const message = messages.find((one) => one.id === id.replace('awaited-', ''));
        if (message === undefined) continue;
        seen += 1;
        const [, latest] = expectedArrival(cuba, message);
        expect(latest > at).toBe(kind === 'sent');
      }
    });
    expect(seen).toBeGreaterThan(0);
  });

  test('a message that has arrived lies on top as a paper of its own', () => {
    watch((play) => {
      const phase = play.phase();
      if (phase.kind !== 'reply') return;
      const paper = play.desk().papers.find(({ message }) => message === phase.reply.message);
      expect(paper?.isNew).toBe(true);
      expect(paper?.body.length).toBeGreaterThan(0);
      expect(phase.reply.moved.some(({ id }) => id === 'tension')).toBe(true);
    });
  });

  test('a development is told by the newest paper in the tray', () => {
    watch((play) => {
      const phase = play.phase();
      if (phase.kind === 'development') expect(play.desk().papers[0]?.id).toBe(phase.paper);
    });
  });

  test('no two papers of one tray have the same id', () => {
    watch((play) => {
      const ids = play.desk().papers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('offers to accept exactly where accepting can be sent', () => {
    let offered = 0;
    watch((play) => {
      const phase = play.phase();
      const { reply, turn } = play.desk();
      if (phase.kind !== 'desk' || reply === null || turn?.answers !== reply.message) return;
      const accept = turn.drafts.find(({ id }) => id === 'answer.accept');
      expect(accept !== undefined).toBe(reply.canAccept);
      if (accept !== undefined) {
        offered += 1;
        expect(play.form(accept.demarche).refusal).toBeNull();
      }
    });
    expect(offered).toBeGreaterThan(0);
  });

  test('a turn that answers before any juncture of its own shows nothing of the one to come', () => {
    const toCome = smallCase.junctures.find(({ id }) => id === 'j_west');
    let seen = 0;
    for (let seed = 0; seed < 30; seed += 1) {
      playOn(begin(smallCase, 'B', seed), seed, (play) => {
        const { turn, at } = play.desk();
        if (turn === null || at >= (toCome?.at ?? 0)) return;
        seen += 1;
        const all = JSON.stringify(turn);
        expect(turn.answers).not.toBeNull();
        expect(turn.prediction).toBeNull();
        for (const { text } of toCome?.then ?? []) expect(all).not.toContain(text);
        for (const { label } of toCome?.staff ?? []) expect(all).not.toContain(label);
        expect(all).not.toContain(toCome?.title);
      });
    }
    expect(seen).toBeGreaterThan(0);
  });
});

describe('the stage', () => {
  test('a room at the desk, a way while time runs, an outcome at the end', () => {
    watch((play) => {
      const [phase, stage] = [play.phase(), play.stage()];
      if (phase.kind === 'desk') expect(stage.kind).toBe('venue');
      if (phase.kind === 'waiting') expect(['map', 'dispatch']).toContain(stage.kind);
      if (phase.kind === 'outcome')
        expect(stage).toMatchObject({ kind: 'outcome', family: phase.family });
      if (stage.kind === 'venue') expect(cuba.venues.map(({ id }) => id)).toContain(stage.venue);
      if (stage.kind !== 'dispatch') return;
      const followed = stage.map.dispatches.find(({ id }) => id === stage.follow);
      expect(followed?.arrives).toBeGreaterThan(followed?.leaves ?? Number.POSITIVE_INFINITY);
      expect(stage.to).toBeGreaterThan(stage.from);
    });
  });
});

describe('the light of a room', () => {
  const noon = Date.UTC(1962, 9, 23, 16) / 60_000;
  test.each<[room: string, venue: string, hour: number]>([
    ['a room in Washington has the hour of Washington', 'v_justice', 12],
    ['and so has the Soviet embassy there, for its own people', 'v_sovemb', 12],
    ['a room in Moscow has the hour of Moscow', 'v_kremlin', 19],
    ['New York goes by Washington', 'v_un', 12],
  ])('%s', (_room, venue, hour) => {
    for (const side of ['A', 'B'] as const) expect(hourAt(cuba, noon, venue, side)).toBe(hour);
  });
});

describe('advice', () => {
  const draft: Demarche = {
    act: 'threaten',
    package: { ferry: { rung: 'by_turns', secret: true } },
    channel: 'ch_door',
    venue: 'v_inn',
    thirdParty: null,
    measures: [],
    answers: null,
    option: null,
  };
  test.each<[rule: string, fits: DraftPattern, speaks: boolean]>([
    ['an empty description fits anything', {}, true],
    ['one of its acts', { acts: ['demand', 'threaten'] }, true],
    ['another act', { acts: ['assure'] }, false],
    ['the channel and its kind', { channel: 'ch_door', kind: 'back' }, true],
    ['the wrong kind', { kind: 'official' }, false],
    ['no third party, where none is asked', { anyThirdParty: false }, true],
    ['an issue that is named', { issue: 'ferry' }, true],
    ['and a rung on it that is not', { issue: 'ferry', rungs: ['east_only'] }, false],
    ['a secret', { secret: true }, true],
    ['the juncture', { junctures: ['j_east'] }, true],
    ['another juncture', { junctures: ['j_west'] }, false],
    ['a measure not taken', { measure: 'me_chain' }, false],
  ])('%s', (_rule, fits, speaks) => {
    expect(fitsDraft(smallCase, fits, 'j_east', draft)).toBe(speaks);
  });
});

describe('a play as a replay', () => {
  test('a shared run can be read step by step', () => {
    const save = playOn(begin(cuba, 'A', 8), 8).record();
    const { outline, frame } = openReplay(cuba, save);
    expect(outline.steps.length).toBeGreaterThan(10);
    expect(frame(outline.steps.length - 1).step.kind).toBe('ended');
  });
});
