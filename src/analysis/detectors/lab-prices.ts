/** Failure modes 6, 7 and 8: threats that always pay, secrecy without a price, and dead knobs. */
import type { ChannelKind } from '../../vocabulary/words.ts';
import { CHANNELS, type LabMessage, MEDIATORS, VENUES } from '../lab/kit.ts';
import type { Played } from '../lab/outcome.ts';
import { play } from '../lab/play.ts';
import { conceding, type Route, type Schedule } from '../lab/schedules.ts';
import { altered } from '../lab/setting.ts';
import { interval, mean, minus } from '../lab/statistics.ts';
import { type Protocol, plays } from '../propositions/protocol.ts';
import { LAB_POLICIES, OFFERS, sceneOf, scheduleOf } from './lab-policies.ts';
import { LIMITS } from './limits.ts';
import { type Bound, type Finding, finding } from './row.ts';

const PUBLIC: Route = { channel: CHANNELS.official, venue: VENUES.podium, mediator: null };
const PRIVATE: Route = { channel: CHANNELS.envoy, venue: VENUES['closed room'], mediator: null };

/** The same threat in each of the first rounds, then even offers the same way. */
function threatening(count: number, route: Route): Schedule {
  const [opening, closing] = OFFERS.even;
  const offers = conceding(opening, closing, route);
  const threat: readonly LabMessage[] = [
    { act: 'threaten', share: opening, ...route, step: false },
  ];
  return (table) => (table.round <= count ? threat : offers(table));
}

/** 6. What one more threat in place of the next offer brings its sender, at the best 95 % guess. */
export function threatSpam(protocol: Protocol): Finding {
  const gain = (route: Route, nth: number) => {
    const rows = plays(protocol, (setting, seed) => ({
      more: play(setting, threatening(nth, route), seed).playerScore,
      less: play(setting, threatening(nth - 1, route), seed).playerScore,
    }));
    return interval(
      minus(
        mean(rows, (r) => r.more),
        mean(rows, (r) => r.less),
      ),
    );
  };
  const next = { public: LIMITS.lastPaid.public + 1, private: LIMITS.lastPaid.private + 1 };
  const detail: Record<string, number> = {};
  for (let nth = 1; nth <= next.private; nth += 1) {
    detail[`public, threat ${nth}`] = gain(PUBLIC, nth).effect;
    detail[`private, threat ${nth}`] = gain(PRIVATE, nth).effect;
  }
  return finding(
    ['D6', 'Threat spam'],
    [
      { name: 'gain of the second in public', value: gain(PUBLIC, next.public).low, most: 0 },
      { name: 'gain of the fourth in private', value: gain(PRIVATE, next.private).low, most: 0 },
    ],
    detail,
  );
}

/** 7. */
export function priceOfSecrecy(protocol: Protocol): Finding {
  const of = (by: ChannelKind) => {
    const some = LAB_POLICIES.filter((policy) => !policy.mediated && policy.by === by);
    const few = { ...protocol, plays: Math.ceil(protocol.plays / some.length) };
    return some.flatMap((policy) =>
      plays(few, (setting, seed) =>
        play(setting, scheduleOf(policy, OFFERS.even, { ...sceneOf(seed), mediator: null }), seed),
      ),
    );
  };
  const share = (rows: readonly Played[], counts: (played: Played) => number): number =>
    rows.reduce((sum, played) => sum + counts(played), 0) / rows.length;
  const back = of('back');
  const official = of('official');
  /** Of the terms that both leaders accepted, those that failed at home. */
  const failed = (rows: readonly Played[]): number => {
    const failures = share(rows, ({ failedAtHome }) => failedAtHome);
    return failures / (failures + share(rows, ({ outcome }) => (outcome === 'agreement' ? 1 : 0)));
  };
  return finding(
    ['D7', 'Secrecy without a price'],
    [
      {
        name: 'plays with a leak, back channels',
        value: share(back, ({ leaked }) => (leaked ? 1 : 0)),
        least: LIMITS.leaks[0],
        most: LIMITS.leaks[1],
      },
      {
        name: 'failures at home, back channels less official',
        value: failed(back) - failed(official),
        least: 0,
      },
    ],
    { 'failures at home, back channels': failed(back), official: failed(official) },
  );
}

/** An attribute, its whole range, and a route with it at a value. */
interface Knob {
  readonly name: string;
  readonly range: readonly [number, number];
  readonly set: (route: Route, value: number) => Route;
}

const UNIT = [0, 1] as const;
const KNOBS: readonly Knob[] = [
  ...(['authority', 'secrecy', 'slip', 'deniability', 'fidelity'] as const).map(
    (key): Knob => ({
      name: key,
      range: UNIT,
      set: (route, value) => ({ ...route, channel: { ...route.channel, [key]: value } }),
    }),
  ),
  ...(['visibility', 'neutrality', 'symbolism'] as const).map(
    (key): Knob => ({
      name: key,
      range: UNIT,
      set: (route, value) => ({ ...route, venue: { ...route.venue, [key]: value } }),
    }),
  ),
  ...(['access', 'bias', 'leverage', 'discretion'] as const).map(
    (key): Knob => ({
      name: key,
      range: key === 'bias' ? [-1, 1] : UNIT,
      set: (route, value) => ({
        ...route,
        mediator: { ...MEDIATORS.facilitator, [key]: value },
      }),
    }),
  ),
];

/** Where a knob is tried: offers and threats, in the open and by envoy. */
const TRIALS = [
  (route: Route) => conceding(...OFFERS.even, route),
  (route: Route) => conceding(...OFFERS.tough, route, 'threaten'),
  (route: Route) => conceding(...OFFERS.even, route, 'assure'),
];
const OPEN: Route = { channel: CHANNELS.official, venue: VENUES['closed room'], mediator: null };

/** 8. */
export function deadKnobs(protocol: Protocol): Finding {
  const bounds = KNOBS.map(({ name, range, set }): Bound => {
    const moved = TRIALS.flatMap((trial) =>
      [OPEN, PRIVATE].flatMap((route) => {
        const rows = plays(protocol, (drawn, seed) => {
          const setting = altered(drawn, { consent: 'given' });
          return range.map((value) => play(setting, trial(set(route, value)), seed));
        });
        return OUTCOMES.map((counts) => {
          const share = (arm: number): number =>
            rows.reduce((sum, row) => sum + counts(row[arm]), 0) / rows.length;
          return Math.abs(share(1) - share(0));
        });
      }),
    );
    return { name, value: Math.max(...moved), least: LIMITS.leastMoved };
  });
  return finding(['D8', 'Dead knobs'], bounds);
}

/** The outcomes that a knob may move. */
const OUTCOMES: readonly ((played: Played | undefined) => number)[] = [
  (played) => (played?.outcome === 'agreement' ? 1 : 0),
  (played) => (played?.outcome === 'war' ? 1 : 0),
  (played) => (played?.outcome === 'breakdown' ? 1 : 0),
  (played) => (played?.leaked === true ? 1 : 0),
];
