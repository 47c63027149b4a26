/** A threat was refused: its sender carries it out, backs down or holds. */
import { faded, receded } from '../../engine/audience.ts';
import { pick } from '../../engine/chance.ts';
import { doubted } from '../../engine/trust.ts';
import {
  AFTER_REFUSAL,
  type AfterRefusal,
  BACKED_DOWN_BELIEF,
  BACKED_DOWN_FADES,
  BACKED_DOWN_TENSION,
  backDownCost,
  CARRIED_OUT_BELIEF,
  carriedOutHeat,
} from '../../engine/war.ts';
import { unreachable } from '../../vocabulary/never.ts';
import {
  type LabParty,
  type LabTable,
  setBelief,
  setCommitment,
  setTension,
  setTrust,
} from './table.ts';
import { refusedChances } from './weigh.ts';

/** What the sender does, by the setting's rule, and what that moves. */
export function faceRefusal(table: LabTable, from: LabParty, to: LabParty, slot: number): void {
  const { refused } = table.setting;
  const chosen =
    refused === 'weigh'
      ? AFTER_REFUSAL[pick(table.chance, slot, 'initiative', refusedChances(table, from, to))]
      : refused;
  afterwards(table, from, to, chosen ?? 'hold');
}

/** Moves what each choice moves. */
export function afterwards(
  table: LabTable,
  from: LabParty,
  to: LabParty,
  chosen: AfterRefusal,
): void {
  switch (chosen) {
    case 'carry out':
      setTension(table, table.tension + carriedOutHeat(table.tension));
      setBelief(to, to.belief + CARRIED_OUT_BELIEF);
      return;
    case 'back down':
      from.costs += backDownCost(from.start.audience, from.commitment, table.p);
      setTrust(to, doubted(to.trust, table.p));
      setBelief(to, to.belief + BACKED_DOWN_BELIEF);
      setCommitment(from, faded(from.commitment, BACKED_DOWN_FADES));
      from.claim = receded(from.claim, from.start.statusQuo, BACKED_DOWN_FADES);
      setTension(table, table.tension * BACKED_DOWN_TENSION);
      return;
    case 'hold':
      return;
    default:
      unreachable(chosen);
  }
}
