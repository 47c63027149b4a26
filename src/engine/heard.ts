/** What publics hear: the sender's at once, the receiver's and the world's once it is in the open. */

import type { Message } from '../vocabulary/demarche.ts';
import { partOf } from '../vocabulary/sides.ts';
import { other } from '../vocabulary/words.ts';
import { ACT_FORCE } from './acts.ts';
import { claimed, committed, faded, provoked, receded } from './audience.ts';
import { forceOf } from './carriage.ts';
import { hasStep } from './measures.ts';
import { isEmpty, publicWorthOf, statusQuoValue } from './packages.ts';
import { setSide, setTension, type Tally } from './scribe.ts';
import type { Tables } from './tables.ts';
import { calm, ESCALATION_HEAT, heat, REFUSAL_HEAT, STALL_HEAT, STEP_HEAT } from './tension.ts';
import { SECRET_BELOW } from './transmission.ts';
import { BACKED_DOWN_FADES } from './war.ts';
import type { Way } from './way.ts';
import type { World } from './world.ts';

/** What the sender's own public makes of it, and what backing down does to its stand. */
export function heardAtHome(
  tally: Tally,
  world: World,
  tables: Tables,
  message: Message,
  way: Way,
): void {
  const { from, demarche } = message;
  const own = partOf(tally.values, from);
  const seen = way.publicness;
  const { tie } = ACT_FORCE[demarche.act];
  const because = [...whereOf(way), 'publicness'];
  if (tie !== 0) {
    const bound = committed(own.commitment, tie, seen, tables.parameters);
    setSide(tally, from, 'commitment', bound, 'audience committed', because);
  }
  if (demarche.act !== 'accept' && !isEmpty(demarche.package)) {
    const value = publicWorthOf(world, tables, demarche.package, from);
    setSide(tally, from, 'claim', claimed(own.claim, value, seen), 'public claim', because);
  }
  if (!message.backsDown) return;
  const kept = faded(own.commitment, BACKED_DOWN_FADES);
  setSide(tally, from, 'commitment', kept, 'backed down', ['audience']);
  const claim = receded(own.claim, statusQuoValue(world, tables, from), BACKED_DOWN_FADES);
  setSide(tally, from, 'claim', claim, 'backed down', ['audience']);
}

/** What the world hears moves as it is said; what only the receiver reads moves when it arrives. */
export function heardInTheOpen(
  tally: Tally,
  world: World,
  tables: Tables,
  message: Message,
  way: Way,
): void {
  const { from, demarche } = message;
  const to = other(from);
  const p = tables.parameters;
  const act = forceOf(world, message);
  const where = whereOf(way);
  const because = [demarche.act, ...where, 'publicness'];
  const audiences = tables.start.A.audience + tables.start.B.audience;
  if (act.provoke !== 0) {
    const hurt = provoked(partOf(tally.values, to).commitment, act.provoke, way.publicness, p);
    setSide(tally, to, 'commitment', hurt, 'audience provoked', because);
  }
  const step = demarche.act === 'threaten' && hasStep(tables.measure, demarche.measures);
  const force = act.tension * (step ? STEP_HEAT : 1);
  const z = tally.tension;
  if (force > 0) {
    const hotter = z + heat(z, force, way.publicness, audiences, message.garbled);
    setTension(tally, hotter, 'hostility', step ? [...because, 'step'] : because);
  } else if (force < 0) {
    const calmer = z + calm(z, force, way.neutrality);
    setTension(tally, calmer, 'relief', [demarche.act, ...where, 'neutrality']);
  }
  if (demarche.act === 'reject') {
    setTension(tally, tally.tension + REFUSAL_HEAT, 'refusal', because);
  }
  if (demarche.act === 'stall') setTension(tally, tally.tension + STALL_HEAT, 'stalling', because);
  const escalates = demarche.act === 'threaten' && demarche.answers !== null;
  if (escalates && way.publicness >= SECRET_BELOW) {
    setTension(tally, tally.tension + ESCALATION_HEAT, 'escalation', because);
  }
}

/** Where it was said: the channel, and the venue if there was one. */
function whereOf({ channel, venue }: Way): readonly string[] {
  return venue === null ? [channel.id] : [channel.id, venue.id];
}
