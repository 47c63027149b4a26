/** The moving numbers of one play, for speed in place: the twelve scalars and what was counted. */
import { FADING, faded, receded } from '../../engine/audience.ts';
import {
  commitmentAfterLeak,
  embarrassment,
  tensionAfterLeak,
  trustAfterLeak,
} from '../../engine/exposure.ts';
import { clamp, LOG_ODDS_LIMIT, logOdds, share } from '../../engine/numbers.ts';
import { DRIFT_PER_ROUND, disappointedHopes } from '../../engine/tension.ts';
import { warValue } from '../../engine/war.ts';
import type { Chance } from '../../engine/world.ts';
import type { Parameters } from '../../vocabulary/parameters.ts';
import type { LogOdds, Share, Value } from '../../vocabulary/units.ts';
import { other, type Side } from '../../vocabulary/words.ts';
import type { Mediator } from './kit.ts';
import type { LabSide, Setting } from './setting.ts';

/** Who speaks: the player, whose schedule the experiment sets, or the counterpart, who replies. */
export const ROLES = { player: 0, counterpart: 1 } as const;

export interface LabParty {
  readonly start: LabSide;
  /** 0 for the player, 1 for the counterpart: a part of the slot of each of its draws. */
  readonly role: number;
  /** p, seen from this side. */
  readonly power: Share;
  /** w. */
  readonly war: Value;
  /** l: log-odds, to this side, that the other is resolved. */
  belief: LogOdds;
  trust: Share;
  commitment: Share;
  claim: Value;
  /** Threats and demands it has sent. */
  hostile: number;
  /** Rejections it has sent. */
  rejections: number;
  /** What it has said this round. */
  saidHostile: boolean;
  saidConcession: boolean;
  /** Mediators who have told it what they know of the other. */
  reportedBy: readonly Mediator[];
  /** Paid so far for delay and for backing down. */
  costs: number;
}

export interface LabTable {
  readonly setting: Setting;
  readonly p: Parameters;
  readonly chance: Chance;
  readonly player: LabParty;
  readonly counterpart: LabParty;
  round: number;
  tension: Share;
  worstTension: Share;
  secrets: Share;
  leaked: boolean;
  /** The round of the leak; 0 before one. */
  leakedIn: number;
  /** c of the leak; 0 before one. */
  embarrassment: Share;
  /** delta of the channel that last carried a secret. */
  deniability: Share;
  messages: number;
  secretMessages: number;
  /** Third parties whom both sides have accepted. */
  accepted: readonly Mediator[];
}

const NONE: readonly Mediator[] = [];

/**
 * Lays the table.
 *
 * @param seed of every draw; plays of one seed share their luck
 * @param player which side follows the schedule
 */
export function lay(setting: Setting, seed: number, player: Side = 'A'): LabTable {
  return {
    setting,
    p: setting.parameters,
    chance: { kind: 'seed', seed },
    player: seat(setting, player, ROLES.player),
    counterpart: seat(setting, other(player), ROLES.counterpart),
    round: 1,
    tension: setting.tension,
    worstTension: setting.tension,
    secrets: 0,
    leaked: false,
    leakedIn: 0,
    embarrassment: 0,
    deniability: 0,
    messages: 0,
    secretMessages: 0,
    accepted: NONE,
  };
}

function seat(setting: Setting, side: Side, role: number): LabParty {
  const start = setting[side];
  const { power } = setting.parameters;
  const own = side === 'A' ? power : 1 - power;
  return {
    start,
    role,
    power: own,
    war: warValue(own, start.resolved, setting.parameters),
    belief: logOdds(start.belief),
    trust: start.trust,
    commitment: start.commitment,
    claim: start.claim,
    hostile: 0,
    rejections: 0,
    saidHostile: false,
    saidConcession: false,
    reportedBy: NONE,
    costs: 0,
  };
}

/** The slot of a side's n-th message of this round (from 0); see engine/chance.ts. */
export function slotOf(table: LabTable, role: number, nth: number): number {
  return (table.round * 2 + role) * 64 + nth;
}

export function setTension(table: LabTable, to: number): void {
  table.tension = share(to);
  if (table.tension > table.worstTension) table.worstTension = table.tension;
}

export function setBelief(party: LabParty, to: LogOdds): void {
  party.belief = clamp(to, -LOG_ODDS_LIMIT, LOG_ODDS_LIMIT);
}

export function setTrust(party: LabParty, to: number): void {
  party.trust = share(to);
}

export function setCommitment(party: LabParty, to: number): void {
  party.commitment = share(to);
}

/** All that was said in secret comes out; does nothing the second time. */
export function leak(table: LabTable): void {
  if (table.leaked) return;
  const c = embarrassment(table.secrets, table.deniability);
  table.leaked = true;
  table.leakedIn = table.round;
  table.embarrassment = c;
  embarrass(table, table.player, c);
  embarrass(table, table.counterpart, c);
  setTension(table, tensionAfterLeak(table.tension, c));
}

function embarrass(table: LabTable, party: LabParty, c: Share): void {
  setCommitment(party, commitmentAfterLeak(party.commitment, c, table.p));
  setTrust(party, trustAfterLeak(party.trust, c));
}

/**
 * A round ends without a deal: hopes fade, commitments too, and each side pays for the delay.
 *
 * @param symbolism of the last meeting; 0 without one
 */
export function closeRound(table: LabTable, symbolism: Share): void {
  const hopes = disappointedHopes(table.tension, symbolism);
  setTension(table, table.tension + hopes + DRIFT_PER_ROUND);
  settleDown(table.player);
  settleDown(table.counterpart);
}

function settleDown(party: LabParty): void {
  party.commitment = faded(party.commitment, FADING);
  party.claim = receded(party.claim, party.start.statusQuo, FADING);
  party.costs += party.start.delay;
  party.saidHostile = false;
  party.saidConcession = false;
}
