/** Propositions about secrets, homes, time and mistaken beliefs: P12, P13, P14, P16. */
import { CHANNELS, message } from '../lab/kit.ts';
import { play } from '../lab/play.ts';
import { altered, type Setting } from '../lab/setting.ts';
import { sendNext, tableAfter } from '../lab/single.ts';
import { average, logOddsOfMean, mean, meanWhere, minus } from '../lab/statistics.ts';
import { leak } from '../lab/table.ts';
import { agreed, STANDARD, went } from './arms.ts';
import { component, manyPlays, type Proposition, plays, singles } from './protocol.ts';

const SECRET_OFFER = message('propose', CHANNELS.envoy, { share: 0.5 });
const offers = (count: number) => Array.from({ length: count }, () => SECRET_OFFER);

export const EXPOSURE: Proposition = {
  id: 'P12',
  title: 'Exposure',
  says: 'The more is said in secret the likelier it comes out, by less each time; what comes out makes acceptance rarer and binds the receiver.',
  test(protocol) {
    const risk = (setting: Setting, seed: number, count: number): number => {
      let kept = 1;
      for (let n = 0; n < count; n += 1) {
        kept *= 1 - sendNext(tableAfter(setting, seed, offers(n)), SECRET_OFFER).leakChance;
      }
      return 1 - kept;
    };
    const after = (setting: Setting, seed: number, exposed: boolean) => {
      const table = tableAfter(setting, seed, offers(4));
      const { commitment } = table.counterpart;
      if (exposed) leak(table);
      const bound = table.counterpart.commitment - commitment;
      return { bound, accepts: sendNext(table, SECRET_OFFER).replies[0] ?? 0 };
    };
    const rows = singles(protocol, (setting, seed) => ({
      two: risk(setting, seed, 2),
      five: risk(setting, seed, 5),
      eight: risk(setting, seed, 8),
      kept: after(setting, seed, false),
      out: after(setting, seed, true),
    }));
    const first = minus(
      mean(rows, (r) => r.five),
      mean(rows, (r) => r.two),
    );
    const second = minus(
      mean(rows, (r) => r.eight),
      mean(rows, (r) => r.five),
    );
    return [
      component(
        'P(leak), eight less two secret messages',
        0.1,
        minus(
          mean(rows, (r) => r.eight),
          mean(rows, (r) => r.two),
        ),
      ),
      component(
        'P(leak), its rise from two to five less from five to eight',
        0,
        minus(first, second),
      ),
      component(
        'log-odds of acceptance, kept less leaked',
        0.5,
        minus(
          logOddsOfMean(rows, (r) => r.kept.accepts),
          logOddsOfMean(rows, (r) => r.out.accepts),
        ),
      ),
      component(
        "the receiver's commitment on a leak",
        0.1,
        minus(
          mean(rows, (r) => r.out.bound),
          mean(rows, (r) => r.kept.bound),
        ),
      ),
    ];
  },
};

export const TWO_LEVEL_BARGAIN: Proposition = {
  id: 'P13',
  title: 'Two-level bargain',
  says: 'A side that can ratify less gets more where it agrees, and agrees less.',
  test(protocol) {
    const rows = plays(protocol, (setting, seed) => ({
      narrow: play(altered(setting, { B: { floor: 0.48 } }), STANDARD, seed),
      wide: play(altered(setting, { B: { floor: 0.3 } }), STANDARD, seed),
    }));
    const share = (arm: keyof (typeof rows)[number]) =>
      meanWhere(
        rows,
        (r) => 1 - (r[arm].share ?? 0),
        (r) => r[arm].share !== null,
      );
    const agree = (arm: keyof (typeof rows)[number]) => mean(rows, (r) => agreed(r[arm]));
    return [
      component(
        "B's share given agreement, floor .48 less .30",
        0.01,
        minus(share('narrow'), share('wide')),
      ),
      component('agreement, floor .48 less .30', -0.05, minus(agree('narrow'), agree('wide'))),
    ];
  },
};

export const RIPENESS: Proposition = {
  id: 'P14',
  title: 'Ripeness',
  says: 'Sides whom delay hurts agree more, and most when it hurts both.',
  test(protocol) {
    const hurt = { delay: 0.03 };
    const rows = plays(protocol, (setting, seed) => {
      const easy = altered(setting, { A: { delay: 0.003 }, B: { delay: 0.003 } });
      return {
        both: play(altered(easy, { A: hurt, B: hurt }), STANDARD, seed),
        onlyA: play(altered(easy, { A: hurt }), STANDARD, seed),
        onlyB: play(altered(easy, { B: hurt }), STANDARD, seed),
        neither: play(easy, STANDARD, seed),
      };
    });
    const agree = (arm: keyof (typeof rows)[number]) => mean(rows, (r) => agreed(r[arm]));
    const alone = average(agree('onlyA'), agree('onlyB'));
    return [
      component('agreement, both hurting less one alone', 0.02, minus(agree('both'), alone)),
      component('agreement, one alone less neither', 0.04, minus(alone, agree('neither'))),
      component('agreement, both hurting less A alone', 0, minus(agree('both'), agree('onlyA'))),
      component('agreement, both hurting less B alone', 0, minus(agree('both'), agree('onlyB'))),
      component('agreement, A alone less neither', 0, minus(agree('onlyA'), agree('neither'))),
      component('agreement, B alone less neither', 0, minus(agree('onlyB'), agree('neither'))),
    ];
  },
};

export const MISPERCEPTION: Proposition = {
  id: 'P16',
  title: 'Misperception',
  says: 'Sides that take each other for what they are not go to war more.',
  test(protocol) {
    const believing = (setting: Setting, rightly: boolean): Setting => {
      // As sure as a belief can be.
      const belief = (resolved: boolean) => ({ belief: resolved === rightly ? 0.98 : 0.02 });
      return altered(setting, { A: belief(setting.B.resolved), B: belief(setting.A.resolved) });
    };
    const rows = manyPlays(protocol, (setting, seed) => ({
      wrong: play(believing(setting, false), STANDARD, seed),
      right: play(believing(setting, true), STANDARD, seed),
    }));
    const war = (arm: keyof (typeof rows)[number]) => mean(rows, (r) => went(r[arm], 'war'));
    return [
      component('war, beliefs inverted less correct', 0.015, minus(war('wrong'), war('right'))),
    ];
  },
};
