/** How it comes out: terms agreed and ratified or not, war, breakdown, and the ending that fits. */

import type { Message } from '../vocabulary/demarche.ts';
import { partOf } from '../vocabulary/sides.ts';
import type { Outcome, Side } from '../vocabulary/words.ts';
import { SIDES } from '../vocabulary/words.ts';
import { ACT_FORCE } from './acts.ts';
import { messageOf } from './apply.ts';
import { happens } from './chance.ts';
import { holds, outcomeOf } from './condition.ts';
import { BREAKDOWN_TENSION, REJECTIONS_TO_BREAK } from './ending.ts';
import { ratifyScalars } from './home.ts';
import { durabilityOf, scoreOf } from './outcome.ts';
import { statusQuoValue } from './packages.ts';
import { FAILED_HEAT, FAILED_TRUST_KEPT, ratifyChance } from './ratify.ts';
import { head, type Scribe, setSide, setTension, tallyOf, write } from './scribe.ts';
import { junctureSlot, sideSlot } from './slots.ts';
import { calm } from './tension.ts';
import { attackChance } from './war.ts';

/** An acceptance has arrived: the terms go home to both sides. The first failure ends it. */
export function agree(scribe: Scribe, acceptance: Message, arrived: number): void {
  const { world } = scribe;
  const { answers, channel } = acceptance.demarche;
  // The deal was made where it was offered, not where the yes was said.
  const offer = answers === null ? acceptance : messageOf(world, answers);
  const body = {
    kind: 'agreed',
    package: acceptance.received,
    message: acceptance.id,
    channel: offer.demarche.channel ?? channel ?? '',
    thirdParty: offer.carriedBy,
  } as const;
  let last = write(scribe, { ...head(scribe, [arrived]), ...body });
  for (const side of SIDES) {
    const chance = ratifyChance(
      ratifyScalars(scribe.world, scribe.tables, side),
      scribe.tables.parameters,
    );
    const slot = junctureSlot(scribe.tables, acceptance.juncture, side);
    const passed = happens(scribe.world.chance, slot, 'ratify', chance, true);
    last = ratify(scribe, side, chance, passed, last);
    if (!passed) return;
  }
}

/** A side's vote: passed, it calms as a concession in the open does; failed, it does harm. */
function ratify(scribe: Scribe, side: Side, chance: number, passed: boolean, from: number): number {
  const tally = tallyOf(scribe.world);
  if (passed) {
    const calmer = tally.tension + calm(tally.tension, ACT_FORCE.concede.tension, 1);
    setTension(tally, calmer, 'relief', ['accept']);
  } else {
    setTension(tally, tally.tension + FAILED_HEAT, 'ratification failed', [side]);
    for (const who of SIDES) {
      const kept = partOf(tally.values, who).trust * FAILED_TRUST_KEPT;
      setSide(tally, who, 'trust', kept, 'ratification failed', [side]);
    }
  }
  const first = head(scribe, [from], tally.changes);
  return write(scribe, { ...first, kind: 'ratified', side, chance, passed });
}

/** One rejection too many, at high tension: that side breaks off. */
export function breakOff(scribe: Scribe, side: Side, arrived: number): void {
  const { world } = scribe;
  if (world.settled !== null || world.tension <= BREAKDOWN_TENSION) return;
  if (partOf(world.sides, side).rejections < REJECTIONS_TO_BREAK) return;
  breakWith(scribe, 'breakdown', side, [arrived]);
}

/** Some events are war: a measure or a development with the flag `war`. */
export function goToWarIfFlagged(scribe: Scribe, from: number): void {
  const { world } = scribe;
  if (world.broke === null && world.flags.includes('war')) breakWith(scribe, 'war', null, [from]);
}

/** The contest breaks, and so ends. */
export function breakWith(
  scribe: Scribe,
  outcome: Outcome,
  by: Side | null,
  from: readonly number[],
): void {
  const n = write(scribe, { ...head(scribe, from), kind: 'broke', outcome, by });
  end(scribe, [n]);
}

/** Time has run out without terms: either side may attack; else breakdown or drift. */
export function runOut(scribe: Scribe, from: readonly number[]): void {
  const { world, tables } = scribe;
  for (const side of SIDES) {
    const state = partOf(world.sides, side);
    const chance = attackChance(
      {
        war: partOf(tables.war, side),
        statusQuo: statusQuoValue(world, tables, side),
        audience: partOf(tables.start, side).audience,
        commitment: state.commitment,
        claim: state.claim,
        tension: world.tension,
      },
      tables.parameters,
    );
    if (happens(world.chance, sideSlot(side), 'attack', chance, false)) {
      breakWith(scribe, 'war', side, from);
      return;
    }
  }
  breakWith(scribe, world.tension > BREAKDOWN_TENSION ? 'breakdown' : 'drift', null, from);
}

/** Tells the ending: predictions still open are judged, then the first ending that holds is it. */
export function end(scribe: Scribe, from: readonly number[]): void {
  for (const happening of scribe.world.queue) {
    if (happening.kind === 'judgement') judge(scribe, happening.id, happening.from);
  }
  const { world, tables } = scribe;
  const outcome = outcomeOf(world) ?? 'drift';
  const ending = world.case.endings.find(({ when }) => holds(world, when));
  if (ending === undefined) {
    throw new Error(`No ending of \`${world.case.id}\` holds. Let the last one always hold.`);
  }
  const lasts = outcome === 'agreement' ? durabilityOf(world, tables) : 0;
  const durable =
    outcome === 'agreement' && happens(world.chance, sideSlot('A'), 'durable', lasts, true);
  const scores = { A: scoreOf(world, tables, 'A'), B: scoreOf(world, tables, 'B') };
  const first = head(scribe, from);
  write(scribe, { ...first, kind: 'ended', outcome, ending: ending.id, durable, scores });
}

/** A prediction is due: did it come true? */
export function judge(scribe: Scribe, id: string, from: number): void {
  const { world, tables } = scribe;
  const prediction = tables.prediction.get(id);
  const came = prediction !== undefined && holds(world, prediction.resolves);
  write(scribe, { ...head(scribe, [from]), kind: 'judged', prediction: id, came });
}
