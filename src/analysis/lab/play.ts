/** A full play of the bare model: the player by a schedule, the counterpart by the reply model. */
import { happens, pick } from '../../engine/chance.ts';
import { BREAKDOWN_TENSION, REJECTIONS_TO_BREAK } from '../../engine/ending.ts';
import { FAILED_HEAT, FAILED_TRUST_KEPT } from '../../engine/ratify.ts';
import {
  counterAccepted,
  counterTarget,
  hopedValue,
  type ReplyScalars,
  replyChances,
} from '../../engine/reply.ts';
import { ESCALATION_HEAT, REFUSAL_HEAT, STALL_HEAT } from '../../engine/tension.ts';
import { cover, SLIP_TENSION, slipChance } from '../../engine/transmission.ts';
import { warHazard } from '../../engine/war.ts';
import type { Value } from '../../vocabulary/units.ts';
import { type Outcome, REPLIES, type Reply, type Side } from '../../vocabulary/words.ts';
import { CHANNELS, type LabMessage, VENUES } from './kit.ts';
import { cameTo, type Deal, dealOf, type Played, timeIsOut } from './outcome.ts';
import { faceRefusal } from './refused.ts';
import { keepSilent, type Said, say } from './say.ts';
import type { Schedule } from './schedules.ts';
import type { Setting } from './setting.ts';
import {
  closeRound,
  type LabParty,
  type LabTable,
  lay,
  leak,
  setTension,
  setTrust,
  slotOf,
} from './table.ts';
import { passes, scalarsOf, termsOf } from './weigh.ts';

/** Sees each reply as it is given. */
export type ReplyWatcher = (scalars: ReplyScalars, reply: Reply) => void;

/**
 * Plays to the end.
 *
 * @param seed of every draw: plays of one seed share their luck whatever their schedules
 * @param player the side that follows the schedule
 */
export function play(
  setting: Setting,
  schedule: Schedule,
  seed: number,
  player: Side = 'A',
  watch?: ReplyWatcher,
): Played {
  return new Play(lay(setting, seed, player), schedule, watch).toTheEnd();
}

class Play {
  readonly table: LabTable;
  readonly schedule: Schedule;
  readonly watch: ReplyWatcher | undefined;
  readonly replies = [0, 0, 0, 0, 0];
  failedAtHome = 0;
  deal: Deal | null = null;

  constructor(table: LabTable, schedule: Schedule, watch: ReplyWatcher | undefined) {
    this.table = table;
    this.schedule = schedule;
    this.watch = watch;
  }

  toTheEnd(): Played {
    const { table } = this;
    const { rounds, leaks } = table.setting;
    let waiting: Said | null = null;
    for (; table.round <= rounds; table.round += 1) {
      if (leaks === table.round) leak(table);
      const late: Said | null = waiting;
      const said: Said | null = late ?? this.speak();
      waiting = late === null && said !== null && this.slips(said) ? said : null;
      if (said !== null && waiting === null) this.reply(said);
      if (this.deal !== null) return this.ended('agreement');
      if (this.brokenOff()) return this.ended('breakdown');
      closeRound(table, said?.message.venue.symbolism ?? 0);
      const hazard = warHazard(table.tension, table.p);
      if (happens(table.chance, table.round, 'war', hazard, false)) return this.ended('war');
    }
    table.round = rounds;
    return this.ended(timeIsOut(table));
  }

  /** The player's messages of this round. @returns the last of them */
  speak(): Said | null {
    const { table } = this;
    const { player, counterpart } = table;
    const messages = this.schedule(table);
    let last: Said | null = null;
    for (let nth = 0; nth < messages.length; nth += 1) {
      const message = messages[nth];
      if (message === undefined) continue;
      last = say(table, player, counterpart, message, slotOf(table, player.role, nth));
    }
    if (last === null) keepSilent(table, counterpart);
    return last;
  }

  /** Step 3: the reply comes a round later. */
  slips({ message, mediator }: Said): boolean {
    const { table } = this;
    const chance = slipChance(message.channel.slip, mediator !== null);
    const slot = slotOf(table, table.player.role, 0);
    if (!happens(table.chance, slot, 'slip', chance, false)) return false;
    setTension(table, table.tension + SLIP_TENSION);
    return true;
  }

  reply(said: Said): void {
    const { table } = this;
    const { player, counterpart } = table;
    const scalars = scalarsOf(table, counterpart, player, said);
    const slot = slotOf(table, player.role, 0);
    const place = pick(table.chance, slot, 'reply', replyChances(scalars, table.p));
    const reply = REPLIES[place] ?? 'stall';
    this.replies[place] = (this.replies[place] ?? 0) + 1;
    this.watch?.(scalars, reply);
    this.carry(reply, said, scalars);
    const refused = reply === 'reject' || reply === 'escalate';
    if (refused && said.message.act === 'threaten') faceRefusal(table, player, counterpart, slot);
  }

  carry(reply: Reply, said: Said, scalars: ReplyScalars): void {
    const { table } = this;
    const { counterpart } = table;
    switch (reply) {
      case 'accept': {
        const value = termsOf(said);
        if (value !== null) this.agree(1 - value, value, said);
        return;
      }
      case 'counter':
        this.counter(said, scalars);
        return;
      case 'stall':
        setTension(table, table.tension + STALL_HEAT);
        return;
      case 'reject':
        counterpart.rejections += 1;
        setTension(table, table.tension + REFUSAL_HEAT);
        return;
      case 'escalate':
        this.escalate(scalars);
    }
  }

  /** A counter goes back the way the message came, and the player judges it by the same rule. */
  counter(answered: Said, scalars: ReplyScalars): void {
    const { table } = this;
    const { mediator } = answered;
    const { channel, venue } = answered.message;
    const { player, counterpart } = table;
    const share = counterTarget(scalars, table.round / table.setting.rounds);
    const message: LabMessage = { act: 'propose', share, channel, venue, mediator, step: false };
    const slot = slotOf(table, counterpart.role, 0);
    const said = say(table, counterpart, player, message, slot);
    const value = termsOf(said);
    const chance = counterAccepted(scalarsOf(table, player, counterpart, said), table.p);
    if (value === null || !happens(table.chance, slot, 'reply', chance, true)) return;
    this.agree(value, 1 - value, said);
  }

  /** Escalation is a counter-threat before all the world. */
  escalate(scalars: ReplyScalars): void {
    const { table } = this;
    const { player, counterpart } = table;
    const share = hopedValue(scalars) + 0.1;
    const message: LabMessage = { ...COUNTER_THREAT, share };
    say(table, counterpart, player, message, slotOf(table, counterpart.role, 0));
    setTension(table, table.tension + ESCALATION_HEAT);
  }

  /** Terms go home to both sides. Either failure ends them, and talks go on. */
  agree(player: Value, counterpart: Value, said: Said): void {
    const { table } = this;
    if (
      this.ratify(table.player, player, said) &&
      this.ratify(table.counterpart, counterpart, said)
    ) {
      this.deal = dealOf(table, player, counterpart, said);
      return;
    }
    this.failedAtHome += 1;
    setTension(table, table.tension + FAILED_HEAT);
    setTrust(table.player, table.player.trust * FAILED_TRUST_KEPT);
    setTrust(table.counterpart, table.counterpart.trust * FAILED_TRUST_KEPT);
  }

  ratify(party: LabParty, value: Value, { mediator }: Said): boolean {
    const covered = mediator === null ? 0 : cover(mediator.access, mediator.bias);
    const chance = passes(this.table, party, value, covered);
    return happens(this.table.chance, slotOf(this.table, party.role, 0), 'ratify', chance, true);
  }

  brokenOff(): boolean {
    const { counterpart, tension } = this.table;
    return tension > BREAKDOWN_TENSION && counterpart.rejections >= REJECTIONS_TO_BREAK;
  }

  ended(outcome: Outcome): Played {
    return cameTo(this.table, outcome, this.deal, this.failedAtHome, this.replies);
  }
}

const COUNTER_THREAT = {
  act: 'threaten',
  channel: CHANNELS.official,
  venue: VENUES.podium,
  mediator: null,
  step: false,
} as const satisfies Omit<LabMessage, 'share'>;
