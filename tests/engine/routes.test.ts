import { describe, expect, it } from 'vitest';
import { refusal } from '../../src/engine/refusal.ts';
import { answerVenue, loudestRoute } from '../../src/engine/routes.ts';
import { tablesOf } from '../../src/engine/tables.ts';
import { DAY } from '../../src/vocabulary/units.ts';
import type { Side } from '../../src/vocabulary/words.ts';
import { Hand } from '../fixtures/hand.ts';
import { draftOf, SMALL_CASE } from '../fixtures/small-case.ts';

const tables = tablesOf(SMALL_CASE);

describe('a word to all the world', () => {
  it.each<[rule: string, juncture: string, channel: string, venue: string, code: string | null]>([
    ['is said in a house of one’s own', 'j_a_1', 'ch_podium', 'v_north', null],
    ['and never in that of the other side', 'j_a_1', 'ch_podium', 'v_south', 'out of reach'],
    ['whichever side it is', 'j_b_1', 'ch_podium', 'v_north', 'out of reach'],
    ['while a note may be handed over there', 'j_a_1', 'ch_notes', 'v_south', null],
  ])('%s', (_rule, juncture, channel, venue, code) => {
    const hand = new Hand().at(juncture);
    const demarche = draftOf({ act: 'assure', channel, venue });
    const refused = refusal(hand.world, { kind: 'send', chair: hand.chair(), demarche });
    expect(refused?.code ?? null).toBe(code);
  });

  it.each<[Side, string]>([
    ['A', 'v_north'],
    ['B', 'v_south'],
  ])('by the model of side %s is said at home too', (side, venue) => {
    const { world } = new Hand().at('j_a_1');
    expect(loudestRoute(world, tables, side)).toMatchObject({ channel: 'ch_podium', venue });
  });
});

describe('an answer', () => {
  it.each<[rule: string, channel: string, venue: string | null, answered: string | null]>([
    ['goes back from where the message came', 'ch_notes', 'v_north', 'v_north'],
    ['or passes from hand to hand, as that did', 'ch_notes', null, null],
    ['is said at home, where the message was said at home', 'ch_podium', 'v_north', 'v_south'],
    ['goes from the next place, where that one is shut', 'ch_notes', 'v_lake', 'v_north'],
  ])('%s', (_rule, channel, venue, answered) => {
    const { world } = new Hand();
    const by = tables.channel.get(channel);
    if (by === undefined) throw new Error(`no channel ${channel}`);
    expect(world.at).toBeLessThan(DAY);
    expect(answerVenue(world, tables, 'B', by, venue)).toBe(answered);
  });
});
