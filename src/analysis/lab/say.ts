/** One transmission of the bare model: steps 1 to 9 of theory.md (b), by the engine's own rules. */
import { ACT_FORCE, HOSTILE } from '../../engine/acts.ts';
import { claimed, committed, provoked } from '../../engine/audience.ts';
import { reportReliability, reportShift, signalShift } from '../../engine/belief.ts';
import { happens, normal } from '../../engine/chance.ts';
import { leakChance, stocked } from '../../engine/exposure.ts';
import { share } from '../../engine/numbers.ts';
import { calm, heat, mediatorCalm, STEP_HEAT } from '../../engine/tension.ts';
import {
  consentChance,
  favour,
  fidelityLeft,
  noiseOfTerms,
  publicness,
  SECRET_BELOW,
} from '../../engine/transmission.ts';
import { doubted, FACE_TO_FACE, trustShift, trustThrough } from '../../engine/trust.ts';
import type { Share, Value } from '../../vocabulary/units.ts';
import type { LabMessage, Mediator } from './kit.ts';
import {
  type LabParty,
  type LabTable,
  leak,
  ROLES,
  setBelief,
  setCommitment,
  setTension,
  setTrust,
  slotOf,
} from './table.ts';

/** A message as it arrived. */
export interface Said {
  readonly message: LabMessage;
  /** v. */
  readonly seen: Share;
  /** The third party that really carried it; null when none was asked or one side declined. */
  readonly mediator: Mediator | null;
  /** beta, + toward the receiver; 0 without a mediator. */
  readonly bias: number;
  readonly garbled: boolean;
  /** The terms as the receiver reads them, its own share; null without terms. */
  readonly offered: Value | null;
  /** The chance that it leaked; 0 for what was not secret. */
  readonly leakChance: Share;
}

/**
 * Says it: moves every number that a message moves, up to but not including the reply.
 *
 * @param slot of its draws
 */
export function say(
  table: LabTable,
  from: LabParty,
  to: LabParty,
  message: LabMessage,
  slot: number,
): Said {
  const { p, chance } = table;
  const mediator = message.mediator === null ? null : willing(table, message.mediator);
  const bias = mediator === null ? 0 : biasTo(mediator, to);
  const access = mediator === null ? null : mediator.access;
  const exposure = table.leaked ? 'exposed' : 'covert';
  const seen = publicness(message.venue.visibility, message.channel.secrecy, exposure);
  const fidelity = fidelityLeft(message.channel.fidelity, p.noisePublic, seen, access);
  const garbled = happens(chance, slot, 'garble', 1 - fidelity, false);
  // As in a case, what was not garbled arrives as it was sent.
  const noise = garbled ? normal(chance, slot) * noiseOfTerms(fidelity) : 0;
  const offered = message.share === null ? null : share(1 - message.share - noise + favour(bias));

  const contradicts = contradiction(from, message);
  believe(table, from, to, message, seen, garbled, contradicts);
  if (mediator !== null) report(table, from, to, mediator, bias, slot);
  bind(table, from, to, message, seen);
  warm(table, from, to, message, seen, garbled);
  if (mediator !== null) {
    setTension(table, table.tension - mediatorCalm(mediator.access, mediator.bias));
  }
  trust(table, to, message, mediator, bias, fidelity);
  if (contradicts) setTrust(to, doubted(to.trust, p));
  if (HOSTILE.has(message.act)) from.hostile += 1;

  table.messages += 1;
  const risk = keep(table, message, mediator, seen);
  if (risk > 0 && table.setting.leaks === 'natural' && happens(chance, slot, 'leak', risk, false)) {
    leak(table);
  }
  return { message, seen, mediator, bias, garbled, offered, leakChance: risk };
}

/** beta as the receiver sees it. */
function biasTo(mediator: Mediator, to: LabParty): number {
  return to.role === ROLES.counterpart ? mediator.bias : -mediator.bias;
}

/**
 * Step 2: on first use both sides are asked. Where one declines the message goes without, and the
 * next message that would use the mediator asks again, as a new juncture of a case does.
 */
function willing(table: LabTable, mediator: Mediator): Mediator | null {
  if (table.setting.consent === 'given' || table.accepted.includes(mediator)) return mediator;
  const { player, counterpart } = table;
  if (!consents(table, player, mediator) || !consents(table, counterpart, mediator)) return null;
  table.accepted = [...table.accepted, mediator];
  return mediator;
}

function consents(table: LabTable, party: LabParty, mediator: Mediator): boolean {
  const probability = consentChance(table.tension, mediator.leverage, -biasTo(mediator, party));
  return happens(table.chance, slotOf(table, party.role, 0), 'consent', probability, true);
}

/** A threat or demand and a concession of one side in one round; an assurance contradicts nothing. */
function contradiction(from: LabParty, { act }: LabMessage): boolean {
  const hostile = HOSTILE.has(act);
  const concedes = act === 'concede';
  const contradicts = (hostile && from.saidConcession) || (concedes && from.saidHostile);
  from.saidHostile ||= hostile;
  from.saidConcession ||= concedes;
  return contradicts;
}

/** Step 5. */
function believe(
  table: LabTable,
  from: LabParty,
  to: LabParty,
  { act, channel, step }: LabMessage,
  seen: Share,
  garbled: boolean,
  contradicts: boolean,
): void {
  const shift = signalShift(
    {
      act: ACT_FORCE[act],
      authority: channel.authority,
      trust: to.trust,
      deniability: channel.deniability,
      earlierHostile: from.hostile,
      contradicts,
      garbled,
      audience: from.start.audience,
      publicness: seen,
    },
    table.p,
  );
  const sunk = step ? table.p.thetaSink : 0;
  setBelief(to, to.belief + shift.words + shift.tiedHands + shift.need + sunk);
}

/** Step 5: what a third party says of the sender's resolve, once to each side. */
function report(
  table: LabTable,
  from: LabParty,
  to: LabParty,
  mediator: Mediator,
  bias: number,
  slot: number,
): void {
  if (to.reportedBy.includes(mediator)) return;
  to.reportedBy = [...to.reportedBy, mediator];
  const reliable = reportReliability(table.p.h0, bias, mediator.access);
  const unmasked = !from.start.resolved && happens(table.chance, slot, 'report', reliable, false);
  setBelief(to, to.belief + reportShift(reliable, !unmasked));
}

/** Step 6. */
function bind(
  table: LabTable,
  from: LabParty,
  to: LabParty,
  { act, share: claim }: LabMessage,
  seen: Share,
): void {
  const { tie, provoke } = ACT_FORCE[act];
  setCommitment(from, committed(from.commitment, tie, seen, table.p));
  setCommitment(to, provoked(to.commitment, provoke, seen, table.p));
  if (claim !== null) from.claim = claimed(from.claim, claim, seen);
}

/** Step 7. */
function warm(
  table: LabTable,
  from: LabParty,
  to: LabParty,
  { act, venue, step }: LabMessage,
  seen: Share,
  garbled: boolean,
): void {
  const force = ACT_FORCE[act].tension * (step ? STEP_HEAT : 1);
  const audiences = from.start.audience + to.start.audience;
  const moved =
    force > 0
      ? heat(table.tension, force, seen, audiences, garbled)
      : calm(table.tension, force, venue.neutrality);
  setTension(table, table.tension + moved);
}

/** Step 8. */
function trust(
  table: LabTable,
  to: LabParty,
  { act, channel }: LabMessage,
  mediator: Mediator | null,
  bias: number,
  fidelity: Share,
): void {
  const through = mediator === null ? 1 : trustThrough(mediator.access, bias);
  const { authority, deniability } = channel;
  const scalars = {
    trust: to.trust,
    act: ACT_FORCE[act].trust,
    deniability,
    authority,
    fidelity,
    through,
  };
  setTrust(to, to.trust + trustShift(scalars, table.p));
}

/** Step 9: what is secret is stocked. @returns the chance that it leaks */
function keep(
  table: LabTable,
  { act, channel }: LabMessage,
  mediator: Mediator | null,
  seen: Share,
): Share {
  if (seen >= SECRET_BELOW) return 0;
  table.secretMessages += 1;
  if (table.leaked) return 0;
  table.secrets = stocked(table.secrets, ACT_FORCE[act].secret);
  table.deniability = channel.deniability;
  const { player, counterpart, p } = table;
  const briefed = Number(player.start.briefed) + Number(counterpart.start.briefed);
  return leakChance(channel.secrecy, mediator?.discretion ?? null, briefed, p);
}

/** A round in which nothing is said says something too. */
export function keepSilent(table: LabTable, to: LabParty): void {
  const { p } = table;
  const { talk, trust: doubt, tension } = ACT_FORCE.silent;
  setBelief(to, to.belief + p.thetaConc * talk);
  setTrust(to, to.trust + trustShift({ ...FACE_TO_FACE, trust: to.trust, act: doubt }, p));
  setTension(table, table.tension + heat(table.tension, tension, 0, 0, false));
}
