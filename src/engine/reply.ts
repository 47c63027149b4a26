/**
 * The counterpart's reply: one look ahead, and a quantal response over five acts. A bare function of
 * scalars; the case (counterpart.ts) and any laboratory feed it and nothing copies it.
 */
import type { Weight } from '../vocabulary/entry.ts';
import type { Parameters } from '../vocabulary/parameters.ts';
import type { Share, Value } from '../vocabulary/units.ts';
import { REPLIES } from '../vocabulary/words.ts';
import { clamp, logistic, positive, quantalResponse, share } from './numbers.ts';
import { warHazard } from './war.ts';

/** What a concession is judged by at home. */
export interface CostScalars {
  /** y_j of the terms on the table; null when there are none to accept. */
  readonly value: Value | null;
  /** Sum over what j would give up of its publicness x its loss against the status quo. */
  readonly seenLoss: Value;
  /** v_d: mean publicness of what j would give up. */
  readonly seen: Share;
  /** v of the message. */
  readonly publicness: Share;
  /** force of its act, 0 to 1. */
  readonly force: Share;
  /** acc (1 - |beta|) of the third party; 0 without one. */
  readonly cover: Share;
  readonly audience: Share;
  readonly commitment: Share;
  readonly claim: Value;
}

/** j is the one who replies, i the one who sent. */
export interface ReplyScalars extends CostScalars {
  readonly symbolism: Share;
  /** lev of the third party; 0 without one. */
  readonly leverage: Share;
  readonly tension: Share;
  readonly belief: Share;
  readonly trust: Share;
  readonly delay: Share;
  /** w_j. */
  readonly war: Value;
  readonly statusQuo: Value;
  /** The most j could have if i were held to what war is worth to it: 1 - E[w_i | b_j] in one pie. */
  readonly most: Value;
  readonly senderAudience: Share;
  readonly senderCommitment: Share;
  /** T - t. */
  readonly roundsLeft: number;
  /** What crossing a red line of j's weighs; 0 in the bare model. */
  readonly redLine: Value;
}

/** How publicly a concession is made: v_d = .2 + .8 v, or all of it once leaked. */
export function concessionSeen(publicness: Share, leaked: boolean): Share {
  return leaked ? 1 : 0.2 + 0.8 * publicness;
}

/** E_j: what no deal is worth, with the chance that it ends in war. */
export function noDealValue(s: ReplyScalars, p: Parameters): Value {
  const fight =
    0.5 * s.belief * (0.3 + 0.7 * s.tension) +
    0.3 * s.senderAudience * s.senderCommitment * s.tension;
  return (1 - fight) * (s.statusQuo - p.omega) + fight * s.war;
}

/** y-hat: what j hopes for from a deal. */
export function hopedValue(s: ReplyScalars): Value {
  return 0.5 * (s.most + s.war);
}

/** V_j: what it is worth to go on talking. */
export function continuation(s: ReplyScalars, noDeal: Value, p: Parameters): Value {
  const ahead = clamp(s.roundsLeft, 1, 3);
  const peace = (1 - warHazard(s.tension, p)) ** ahead;
  const deal = p.rhoBar * (1 - (1 - p.qs) ** s.roundsLeft);
  const later = deal * hopedValue(s) + (1 - deal) * noDeal;
  return peace * later + (1 - peace) * s.war - 1.5 * ahead * s.delay;
}

/** F: the chance that i acts if it is refused. */
export function chanceOfForce(s: ReplyScalars): Share {
  return s.force * (1 - (1 - 0.6 * s.belief) * (1 - 0.4 * s.senderAudience * s.senderCommitment));
}

/** C: what conceding costs j before its own audience. */
export function concessionCost(s: CostScalars, p: Parameters): Value {
  if (s.value === null) return 0;
  const covered = 1 - p.muCover * s.cover;
  const yielded = p.gamma0 * (1 + 0.5 * s.force * s.publicness) * s.seenLoss;
  const broken = p.gammaK * s.commitment * positive(s.claim - s.value) * (0.25 + 0.75 * s.seen);
  return s.audience * covered * (yielded + broken);
}

/** Names of the terms that a weighing may hold; the interface has a phrase for each. */
export const WEIGHT_TERMS = [
  'terms',
  'friction',
  'mistrust',
  'cost at home',
  'red line',
  'leverage',
  'ceremony',
  'talks go on',
  'own terms',
  'fear of force',
  'wait and learn',
  'delay',
  'no deal',
  'standing firm',
  'gamble',
  'risk',
  'trust gained',
  'tension',
  'backing down',
  'lean',
] as const;
export type WeightTerm = (typeof WEIGHT_TERMS)[number];

/** One term of a utility. Adding 0 makes -0 plain, which JSON could not keep. */
export const weight = (term: WeightTerm, value: number): Weight => ({ term, value: value + 0 });

/** What each reply is weighed by; `partsOf` gives the values in the same order. */
const REPLY_TERMS: readonly (readonly WeightTerm[])[] = [
  ['terms', 'friction', 'mistrust', 'cost at home', 'leverage', 'ceremony', 'red line'],
  ['talks go on', 'own terms', 'fear of force'],
  ['talks go on', 'wait and learn', 'delay', 'fear of force', 'leverage'],
  ['no deal', 'fear of force', 'standing firm', 'delay', 'leverage', 'ceremony'],
  ['gamble', 'standing firm', 'risk', 'leverage'],
];

/** The terms of accept, counter, stall, reject and escalate; none for accept without terms. */
function partsOf(s: ReplyScalars, p: Parameters): readonly (readonly number[])[] {
  const noDeal = noDealValue(s, p);
  const talks = continuation(s, noDeal, p);
  const force = chanceOfForce(s);
  const dread = force * positive(talks - s.war);
  const firm = p.gammaReject * s.audience * s.commitment;
  const pressed = p.muLeverage * s.leverage;
  const ceremony = p.symbolism * s.symbolism;
  const yields = 0.55 * (1 - s.belief) * (1 - s.senderAudience * s.senderCommitment);
  // A probability: the formula alone would pass 1 at the worst tensions.
  const slide = share(3 * warHazard(s.tension + 0.2, p) + 0.35 * force);
  const gambled =
    yields * (hopedValue(s) + 0.1) + (1 - yields) * ((1 - slide) * (talks - 0.03) + slide * s.war);
  const learn = 0.2 * s.belief * (1 - s.belief) - 0.02;
  const mistrust = -p.iota * (1 - s.trust);
  const home = -concessionCost(s, p);
  return [
    s.value === null ? [] : [s.value, -p.chi, mistrust, home, pressed, ceremony, -s.redLine],
    [talks, 0.02, -0.3 * dread],
    [talks, learn, -s.delay, -0.5 * dread, -0.3 * pressed],
    [(1 - force) * noDeal, force * s.war, firm, -2 * s.delay, -0.5 * pressed, -ceremony],
    [gambled, firm, -0.1, -0.5 * pressed],
  ];
}

function utilityOf(parts: readonly number[]): number {
  if (parts.length === 0) return -Infinity;
  let total = 0;
  for (let i = 0; i < parts.length; i += 1) total += parts[i] ?? 0;
  return total;
}

/** The chances of accept, counter, stall, reject and escalate, in that order (REPLIES); they sum to 1. */
export function replyChances(s: ReplyScalars, p: Parameters): readonly Share[] {
  return quantalResponse(partsOf(s, p).map(utilityOf), p.lambda);
}

/**
 * The chance that a counter is accepted: against the better of countering again and stalling.
 *
 * @param s of the side that judges it
 */
export function counterAccepted(s: ReplyScalars, p: Parameters): Share {
  const [accept = [], counter = [], stall = []] = partsOf(s, p);
  const otherwise = Math.max(utilityOf(counter), utilityOf(stall));
  return logistic(p.lambda * (utilityOf(accept) - otherwise));
}

export interface WeighedReply {
  readonly utility: number;
  readonly terms: readonly Weight[];
  readonly chance: Share;
}

/**
 * The same with the reasons.
 *
 * @returns utility, the terms it is the sum of, and the chance of each reply; accept has utility
 *   -Infinity, no terms and chance 0 where there are no terms to accept
 */
export function weighReplies(s: ReplyScalars, p: Parameters): WeighedReply[] {
  const parts = partsOf(s, p);
  const utilities = parts.map(utilityOf);
  const chances = quantalResponse(utilities, p.lambda);
  return parts.map((values, i) => ({
    utility: utilities[i] ?? -Infinity,
    terms: values.map((value, k) => weight(REPLY_TERMS[i]?.[k] ?? 'terms', value)),
    chance: chances[i] ?? 0,
  }));
}

/** What a counter asks for itself: y-hat and a little more, less as time runs out. */
export function counterTarget(s: ReplyScalars, timeGone: Share): Value {
  return hopedValue(s) + 0.06 * (1 - timeGone);
}

/** Places of the replies in `weighReplies`. */
export const REPLY_PLACE = Object.fromEntries(REPLIES.map((reply, i) => [reply, i])) as Readonly<
  Record<(typeof REPLIES)[number], number>
>;
