/** Propositions about third parties: P8 to P11. */
import { CHANNELS, MEDIATORS, type Mediator, message } from '../lab/kit.ts';
import { play } from '../lab/play.ts';
import { fromBeliefs } from '../lab/schedules.ts';
import { altered } from '../lab/setting.ts';
import { single } from '../lab/single.ts';
import { type Estimate, mean, meanWhere, minus } from '../lab/statistics.ts';
import { agreed, ORDINARY, STANDARD } from './arms.ts';
import { component, type Proposition, type Protocol, plays, singles } from './protocol.ts';

const { envoy } = CHANNELS;
const { facilitator, manipulator } = MEDIATORS;

/** A question of what a mediator's word does takes consent for granted. */
function relayed(protocol: Protocol, mediator: Mediator | null, act: 'threaten' | 'assure') {
  return singles(protocol, (setting, seed) => {
    const resolved = altered(setting, { A: { resolved: true }, consent: 'given' });
    return single(resolved, message(act, envoy, { mediator }), seed);
  });
}

export const WHOSE_FRIEND: Proposition = {
  id: 'P8',
  title: 'Whose friend?',
  says: 'A threat is believed more from a mediator who leans to the receiver, provided the mediator knows something.',
  test(protocol) {
    const moved = (bias: number, access: number): Estimate =>
      mean(relayed(protocol, { ...facilitator, bias, access }, 'threaten'), (r) => r.belief);
    const { access } = facilitator;
    const advantage = minus(moved(0.8, access), moved(0, access));
    return [
      component('Δl, bias toward the receiver less neutral', 0.4, advantage),
      component(
        'Δl, neutral less bias toward the sender',
        0,
        minus(moved(0, access), moved(-0.8, access)),
      ),
      component(
        'the first, with access less without any',
        0.4,
        minus(advantage, minus(moved(0.8, 0), moved(0, 0))),
      ),
    ];
  },
};

export const TRUST_NEEDS_MODERATION: Proposition = {
  id: 'P9',
  title: 'Trust needs moderation',
  says: 'An assurance builds more trust through an even-handed mediator than through a partisan of either side, or through none.',
  test(protocol) {
    const built = (mediator: Mediator | null): Estimate =>
      mean(relayed(protocol, mediator, 'assure'), (r) => r.trust);
    const moderate = built(facilitator);
    const partisan = (bias: number) => minus(moderate, built({ ...facilitator, bias }));
    return [
      component('Δτ, β 0 less β +.9', 0.05, partisan(0.9)),
      component('Δτ, β 0 less β −.9', 0.05, partisan(-0.9)),
      component('Δτ, β 0 less no mediator', 0.03, minus(moderate, built(null))),
    ];
  },
};

/** The same plays under a manipulator, under a facilitator and without a third party. */
function styles(protocol: Protocol) {
  const manipulated = fromBeliefs({ ...ORDINARY, mediator: manipulator });
  const facilitated = fromBeliefs({ ...ORDINARY, mediator: facilitator });
  return plays(protocol, (setting, seed) => ({
    manipulated: play(setting, manipulated, seed),
    facilitated: play(setting, facilitated, seed),
    alone: play(setting, STANDARD, seed),
  }));
}

export const MEDIATION_STYLE: Proposition = {
  id: 'P10',
  title: 'Mediation style',
  says: 'Manipulation brings most agreements, then facilitation, then no mediation; facilitation leaves the least tension.',
  test(protocol) {
    const rows = styles(protocol);
    const agree = (arm: keyof (typeof rows)[number]) => mean(rows, (r) => agreed(r[arm]));
    const tension = (arm: keyof (typeof rows)[number]) => mean(rows, (r) => r[arm].finalTension);
    return [
      component(
        'agreement, manipulation less facilitation',
        0.08,
        minus(agree('manipulated'), agree('facilitated')),
      ),
      component(
        'agreement, facilitation less none',
        0.03,
        minus(agree('facilitated'), agree('alone')),
      ),
      component(
        'final tension, facilitation less none',
        -0.02,
        minus(tension('facilitated'), tension('alone')),
      ),
      component(
        'final tension, facilitation less manipulation',
        -0.02,
        minus(tension('facilitated'), tension('manipulated')),
      ),
    ];
  },
};

export const MEDIATION_DILEMMA: Proposition = {
  id: 'P11',
  title: 'Mediation dilemma',
  says: 'Agreements made under pressure from a mediator last less well than those made without.',
  test(protocol) {
    const rows = styles(protocol);
    const lasts = (arm: keyof (typeof rows)[number]) =>
      meanWhere(
        rows,
        (r) => r[arm].durability ?? 0,
        (r) => r[arm].durability !== null,
      );
    return [
      component(
        'D given agreement, manipulated less unmediated',
        -0.04,
        minus(lasts('manipulated'), lasts('alone')),
      ),
    ];
  },
};
