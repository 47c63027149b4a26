/** Propositions about what a message says: P1, P2, P7, P15, P17, P18. */
import { CHANNELS, message, VENUES } from '../lab/kit.ts';
import { afterwards } from '../lab/refused.ts';
import { altered, type Setting } from '../lab/setting.ts';
import { nextRound, sendNext, single, tableAfter } from '../lab/single.ts';
import { mean, minus, relative } from '../lab/statistics.ts';
import { lay, leak } from '../lab/table.ts';
import { component, type Proposition, singles } from './protocol.ts';

const { official, envoy, unofficial } = CHANNELS;
const { podium } = VENUES;
const PUBLIC_THREAT = message('threaten', official, { venue: podium });
const PRIVATE_THREAT = message('threaten', envoy);

export const TIED_HANDS: Proposition = {
  id: 'P1',
  title: 'Tied hands',
  says: 'A threat from a podium commits its sender more than the same threat by back channel, and it then backs down less.',
  test(protocol) {
    // Equal authority and fidelity: only how much is seen differs.
    const open = message('threaten', { ...envoy, secrecy: official.secrecy }, { venue: podium });
    const rows = singles(protocol, (setting, seed) => ({
      open: single(setting, open, seed),
      hidden: single(setting, PRIVATE_THREAT, seed),
    }));
    return [
      component(
        "the sender's commitment, public less private",
        0.15,
        minus(
          mean(rows, (r) => r.open.commitment),
          mean(rows, (r) => r.hidden.commitment),
        ),
      ),
      component(
        'P(back down | refused), public less private',
        -0.1,
        minus(
          mean(rows, (r) => r.open.ifRefused[1] ?? 0),
          mean(rows, (r) => r.hidden.ifRefused[1] ?? 0),
        ),
      ),
    ];
  },
};

export const CREDIBILITY_CROSSOVER: Proposition = {
  id: 'P2',
  title: 'Credibility crossover',
  says: 'A public threat is believed more than a private one from a sender with a strong audience, and less from one with a weak audience.',
  test(protocol) {
    const moved = (audience: number) => {
      const rows = singles(protocol, (setting, seed) => {
        const with_ = altered(setting, { A: { audience } });
        return {
          open: single(with_, PUBLIC_THREAT, seed).belief,
          hidden: single(with_, PRIVATE_THREAT, seed).belief,
        };
      });
      return minus(
        mean(rows, (r) => r.open),
        mean(rows, (r) => r.hidden),
      );
    };
    return [
      component('Δl, public less private, audience .9', 0.08, moved(0.9)),
      component('Δl, public less private, audience .1', -0.08, moved(0.1)),
    ];
  },
};

export const DEEDS_OVER_WORDS: Proposition = {
  id: 'P7',
  title: 'Deeds over words',
  says: 'A private threat with a visible step is believed more than words in any channel.',
  test(protocol) {
    const step = message('threaten', envoy, { step: true });
    return Object.entries(CHANNELS).map(([name, channel]) => {
      const venue = name === 'official' ? podium : VENUES['closed room'];
      const words = message('threaten', channel, { venue });
      const rows = singles(protocol, (setting, seed) => ({
        deed: single(setting, step, seed).belief,
        words: single(setting, words, seed).belief,
      }));
      const more = minus(
        mean(rows, (r) => r.deed),
        mean(rows, (r) => r.words),
      );
      return component(`Δl, private with a step less worded (${name})`, 0.4, more);
    });
  },
};

export const CAUGHT_BLUFFING: Proposition = {
  id: 'P15',
  title: 'Caught bluffing',
  says: 'After a witnessed back-down an identical threat is believed less.',
  test(protocol) {
    const again = (setting: Setting, seed: number, chosen: 'back down' | 'hold'): number => {
      const table = lay(setting, seed);
      sendNext(table, PRIVATE_THREAT);
      afterwards(table, table.player, table.counterpart, chosen);
      nextRound(table, PRIVATE_THREAT);
      return sendNext(table, PRIVATE_THREAT).belief;
    };
    const rows = singles(protocol, (setting, seed) => ({
      caught: again(setting, seed, 'back down'),
      firm: again(setting, seed, 'hold'),
    }));
    const less = relative(
      mean(rows, (r) => r.caught),
      mean(rows, (r) => r.firm),
    );
    return [component('Δl of the later threat, as a part of it', -0.08, less)];
  },
};

export const PRICE_OF_DENIABILITY: Proposition = {
  id: 'P17',
  title: "Deniability's price",
  says: 'What can be denied is believed less, and costs less before audiences when it comes out.',
  test(protocol) {
    const by = (deniability: number) => message('threaten', { ...unofficial, deniability });
    // Eight secret offers, then everything comes out.
    const exposed = (setting: Setting, seed: number, deniability: number): number => {
      const channel = { ...unofficial, deniability };
      const offers = Array.from({ length: 8 }, () => message('propose', channel, { share: 0.5 }));
      const table = tableAfter(setting, seed, offers);
      const { commitment } = table.counterpart;
      leak(table);
      return table.counterpart.commitment - commitment;
    };
    const rows = singles(protocol, (setting, seed) => ({
      sure: single(setting, by(0), seed).belief,
      deniable: single(setting, by(0.8), seed).belief,
      exposed: exposed(setting, seed, 0),
      exposedDeniable: exposed(setting, seed, 0.8),
    }));
    return [
      component(
        'Δl, δ 0 less δ .8',
        0.08,
        minus(
          mean(rows, (r) => r.sure),
          mean(rows, (r) => r.deniable),
        ),
      ),
      component(
        'Δk of the receiver on exposure, δ 0 less δ .8',
        0.08,
        minus(
          mean(rows, (r) => r.exposed),
          mean(rows, (r) => r.exposedDeniable),
        ),
      ),
    ];
  },
};

export const BACKSTAGE_CALM: Proposition = {
  id: 'P18',
  title: 'Backstage calm',
  says: 'The same threat heats more in public, and the more so the stronger both audiences.',
  test(protocol) {
    const gap = (audience: number | null) => {
      const rows = singles(protocol, (setting, seed) => {
        const heard =
          audience === null ? setting : altered(setting, { A: { audience }, B: { audience } });
        return {
          open: single(heard, PUBLIC_THREAT, seed).tension,
          hidden: single(heard, PRIVATE_THREAT, seed).tension,
        };
      });
      return minus(
        mean(rows, (r) => r.open),
        mean(rows, (r) => r.hidden),
      );
    };
    return [
      component('Δz, public less private', 0.02, gap(null)),
      component('the same, audiences .9 less audiences .2', 0.02, minus(gap(0.9), gap(0.2))),
    ];
  },
};
