/**
 * Lines: ways in which a player may choose from what is prepared, held throughout a play. Some attend
 * to one thing alone, and so are thoughtless; in others every choice is drawn on its own; others have a
 * character, whose bent shows in every choice.
 */
import { ACT_FORCE } from '../engine/acts.ts';
import { draw, hashId, mix } from '../engine/chance.ts';
import { acceptedOffer } from '../engine/offers.ts';
import { statusQuoValue, worthOf } from '../engine/packages.ts';
import { sentBefore } from '../engine/slots.ts';
import { tablesOf } from '../engine/tables.ts';
import { wayOf } from '../engine/way.ts';
import type { Turn, World } from '../engine/world.ts';
import type { Demarche } from '../vocabulary/demarche.ts';
import type { Share } from '../vocabulary/units.ts';
import { type Act, other, type Side } from '../vocabulary/words.ts';
import type { Policy } from './policies.ts';
import { choosing } from './prepared.ts';
import { byModel, sideOf } from './to-end.ts';

/** A number from 0 to 1 for one choice of one line: the same whatever came before. */
function drawn(line: number, world: World, { juncture, answers }: Turn, place: number): number {
  const asked = world.messages.find(({ id }) => id === answers);
  const nth = asked === undefined ? -1 : sentBefore(world, juncture, asked.from, asked.id);
  return draw({ kind: 'seed', seed: line }, mix(mix(hashId(juncture), nth), place), 'policy');
}

/** A line at its own junctures; what is to be answered, the model answers. */
function atJunctures(line: Policy): Policy {
  return (world, turn, dice) =>
    turn.answers === null ? line(world, turn, dice) : byModel(world, turn);
}

/** Every draft drawn on its own, each as likely; the same in every play of the line. */
export function mixed(line: number): Policy {
  return atJunctures(choosing((world, turn, _option, place) => drawn(line, world, turn, place)));
}

/** What gives in, and what turns down. */
const TAKES: Readonly<Partial<Record<Act, number>>> = { accept: 1, concede: 1, reject: -1 };

/** How much a démarche has of what a player may have a bent for. */
const TRAITS = {
  /** It binds the sender: a threat wholly, a demand less; to concede loosens. */
  firmness: ({ act }: Demarche): number => ACT_FORCE[act].tie,
  /** Others see it. */
  openness: (demarche: Demarche, world: World): number => publicnessOf(demarche, world),
  /** Its terms are worth something to the other side. */
  generosity: (demarche: Demarche, world: World, side: Side): number => {
    const tables = tablesOf(world.case);
    const { act, package: named, answers } = demarche;
    const terms = act === 'accept' ? acceptedOffer(world, side, named, answers)?.package : named;
    const them = other(side);
    return worthOf(world, tables, terms ?? {}, them) - statusQuoValue(world, tables, them);
  },
  /** It takes what is asked, or turns it down. */
  compliance: ({ act }: Demarche): number => TAKES[act] ?? 0,
  /** It lets things lie. */
  patience: ({ act }: Demarche): number => (act === 'silent' || act === 'stall' ? 1 : 0),
} as const;

/** What is not of its bent moves a character so far: enough to choose among likes. Judgement. */
const WHIM = 0.1;

/**
 * A line with a bent for each trait from -1 to 1, drawn for it; so are the whims that decide among
 * options alike to it.
 */
export function character(line: number): Policy {
  const traits = Object.values(TRAITS).map((trait, i) => ({
    trait,
    bent: 2 * draw({ kind: 'seed', seed: line }, hashId('bent') + i, 'policy') - 1,
  }));
  return choosing((world, turn, { demarche }, place) => {
    const side = sideOf(world, turn);
    const pleased = traits.reduce(
      (sum, { trait, bent }) => sum + bent * trait(demarche, world, side),
      0,
    );
    return pleased + WHIM * drawn(line, world, turn, place);
  });
}

/**
 * Lines without thought: always the draft that lies first; or what is heard by most, draft or answer,
 * and of that what binds most; or what is heard by fewest and of that what says least.
 */
export const THOUGHTLESS: Readonly<Record<string, Policy>> = {
  'always the first option': atJunctures(choosing((_world, _turn, _option, place) => -place)),
  'always the loudest': choosing((world, _turn, { demarche }) => loudness(demarche, world)),
  'always the quietest': choosing((world, _turn, { demarche }) => -loudness(demarche, world)),
};

/** Publicness decides; between equals how much it binds, to stand firm or to give. */
function loudness(demarche: Demarche, world: World): number {
  return publicnessOf(demarche, world) + Math.abs(ACT_FORCE[demarche.act].tie) / 100;
}

/** v of the way it goes; 0 of silence. */
function publicnessOf(demarche: Demarche, world: World): Share {
  if (demarche.channel === null) return 0;
  return wayOf(world, tablesOf(world.case), demarche, demarche.thirdParty).publicness;
}
