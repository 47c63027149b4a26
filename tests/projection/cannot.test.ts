import { describe, expect, test } from 'vitest';
import { loadCase } from '../../src/case/load.ts';
import type { Demarche } from '../../src/vocabulary/demarche.ts';
import { cuba } from '../fixtures/cases.ts';
import { begin } from './playing.ts';

const { case: muscat } = loadCase('muscat2013');

/** The forecast of a proposal of these terms at the first turn, by this channel. */
function forecastOf(game: typeof cuba, terms: Demarche['package'], channel: string, venue: string) {
  const play = begin(game, 'A', 7);
  while (play.phase().kind !== 'desk') play.continue();
  return play.forecast({
    act: 'propose',
    package: terms,
    channel,
    venue,
    thirdParty: null,
    measures: [],
    answers: null,
    option: null,
  });
}

const open = (rung: string) => ({ rung, secret: false });

describe('terms that leave out the heart of the quarrel', () => {
  test.each([
    ['with it, there is a chance of a yes', { missiles: open('removed_checked') }, null],
    [
      'without it, the staff says what is missing',
      { cuba: open('pledge_verified') },
      /leaves out Missiles in Cuba/,
    ],
  ] as const)('%s', (_rule, terms, said) => {
    const forecast = forecastOf(cuba, terms, 'ch_letters', 'v_wh');
    expect(forecast?.yes === null).toBe(said !== null);
    if (said === null) expect(forecast?.cannot).toBeNull();
    else expect(forecast?.cannot).toMatch(said);
  });

  test('while it is not on the table, the staff says that it is too soon', () => {
    if (muscat === null) throw new Error('muscat2013 has problems');
    const [issue] = muscat.issues.filter(({ heart, when }) => !heart && when === null);
    const [channel] = muscat.channels.filter(
      ({ reaches, kind }) => !reaches && kind === 'official',
    );
    const terms = { [issue?.id ?? '']: open(issue?.ladder[1]?.id ?? '') };
    const forecast = forecastOf(muscat, terms, channel?.id ?? '', channel?.venues[0] ?? '');
    expect(forecast?.yes).toBeNull();
    expect(forecast?.cannot).toMatch(/^not yet: /);
  });
});
