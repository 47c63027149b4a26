/** Propositions about conceding before audiences: P3, P4, P5, P6. */
import { CHANNELS, type LabMessage, message, VENUES } from '../lab/kit.ts';
import type { Played } from '../lab/outcome.ts';
import { play } from '../lab/play.ts';
import { conceding, type Route } from '../lab/schedules.ts';
import { altered, type LabSide } from '../lab/setting.ts';
import { single } from '../lab/single.ts';
import { type Estimate, logOddsOfMean, mean, meanWhere, minus } from '../lab/statistics.ts';
import { agreed, STANDARD, went } from './arms.ts';
import { component, type Proposition, type Protocol, plays, singles } from './protocol.ts';

const { official, envoy } = CHANNELS;
const { podium } = VENUES;

export const EFFICIENT_SECRECY: Proposition = {
  id: 'P3',
  title: 'Efficient secrecy',
  says: 'A side with a strong audience gives in to a private threat sooner than to a public one; one with a weak audience hardly.',
  test: (protocol) =>
    quietly(protocol, [0.35, 0.4], (channel, venue) =>
      message('threaten', channel, { venue, share: 0.5 }),
    ),
};

export const QUIET_CONCESSIONS: Proposition = {
  id: 'P4',
  title: 'Quiet concessions',
  says: 'The same holds for an offer without a threat.',
  test: (protocol) =>
    quietly(protocol, [0.3, 0.35], (channel, venue) =>
      message('propose', channel, { venue, share: 0.52 }),
    ),
};

/** Acceptance of what is said in private over the same in public, before strong and weak audiences. */
function quietly(
  protocol: Protocol,
  [strong, more]: readonly [number, number],
  say: (channel: LabMessage['channel'], venue: LabMessage['venue']) => LabMessage,
) {
  const open = say(official, podium);
  const hidden = say(envoy, VENUES['closed room']);
  const gain = (audience: number): Estimate => {
    const rows = singles(protocol, (setting, seed) => {
      const before = altered(setting, { B: { audience } });
      return {
        open: single(before, open, seed).replies[0] ?? 0,
        hidden: single(before, hidden, seed).replies[0] ?? 0,
      };
    });
    return minus(
      logOddsOfMean(rows, (r) => r.hidden),
      logOddsOfMean(rows, (r) => r.open),
    );
  };
  const before = gain(0.9);
  return [
    component('P(accept), private over public, audience .9', strong, before),
    component('the same, audience .9 over audience .1', more, minus(before, gain(0.1))),
  ];
}

export const MUTUAL_LOCK_IN: Proposition = {
  id: 'P5',
  title: 'Mutual lock-in',
  says: 'Sides already committed in public agree less often, least when both are, and then go to war more.',
  test(protocol) {
    const A: Partial<LabSide> = { commitment: 0.7, claim: 0.65 };
    const B: Partial<LabSide> = { commitment: 0.7, claim: 0.8 };
    const rows = plays(protocol, (setting, seed) => ({
      both: play(altered(setting, { A, B }), STANDARD, seed),
      onlyA: play(altered(setting, { A }), STANDARD, seed),
      onlyB: play(altered(setting, { B }), STANDARD, seed),
      neither: play(setting, STANDARD, seed),
    }));
    const agree = (arm: keyof (typeof rows)[number]) => mean(rows, (r) => agreed(r[arm]));
    const war = (arm: keyof (typeof rows)[number]) => mean(rows, (r) => went(r[arm], 'war'));
    return [
      component('agreement, both less neither', -0.06, minus(agree('both'), agree('neither'))),
      component('agreement, both less A alone', -0.01, minus(agree('both'), agree('onlyA'))),
      component('agreement, both less B alone', -0.01, minus(agree('both'), agree('onlyB'))),
      component('agreement, neither less A alone', 0, minus(agree('neither'), agree('onlyA'))),
      component('agreement, neither less B alone', 0, minus(agree('neither'), agree('onlyB'))),
      component('war, both less neither', 0.005, minus(war('both'), war('neither'))),
    ];
  },
};

export const RISK_BUYS_TERMS: Proposition = {
  id: 'P6',
  title: 'Risk buys terms',
  says: 'Coercion in public brings better terms than coercion in private where it brings any, and more war.',
  test(protocol) {
    // Threatens each round, at first for the share that mutual lock-in claims.
    const coercing = (route: Route) => conceding(0.65, 0.5, route, 'threaten');
    const open = coercing({ channel: official, venue: podium, mediator: null });
    const hidden = coercing({ channel: envoy, venue: VENUES['closed room'], mediator: null });
    const rows = plays(protocol, (setting, seed) => {
      const stage = altered(setting, { A: { audience: 0.8 }, B: { audience: 0.35 } });
      return { open: play(stage, open, seed), hidden: play(stage, hidden, seed) };
    });
    const terms = (of: (row: (typeof rows)[number]) => Played) =>
      meanWhere(
        rows,
        (r) => of(r).share ?? 0,
        (r) => of(r).share !== null,
      );
    return [
      component(
        'x given agreement, public less private',
        0.015,
        minus(
          terms((r) => r.open),
          terms((r) => r.hidden),
        ),
      ),
      component(
        'war, public less private',
        0.05,
        minus(
          mean(rows, (r) => went(r.open, 'war')),
          mean(rows, (r) => went(r.hidden, 'war')),
        ),
      ),
    ];
  },
};
