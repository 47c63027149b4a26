/**
 * What a draft might bring, in ranges, as this side's own advisers would give them from what it knows
 * then: the engine's own rules, run on the imagined other side (imagine.ts) over the spread of what is
 * not known. The range is the staff's; each adviser's leaning moves that adviser's own number (reckon).
 */
import { ACT_FORCE, CARRIES_TERMS, HOSTILE, OFFERS_TERMS } from '../engine/acts.ts';
import { deliver } from '../engine/arriving.ts';
import { novelty, weightOfWords } from '../engine/belief.ts';
import { weighAnswer } from '../engine/counterpart.ts';
import { embarrassment, leakChance, seenChance, stocked, talkChance } from '../engine/exposure.ts';
import { share } from '../engine/numbers.ts';
import { canSettle } from '../engine/offers.ts';
import { ANNOUNCED, concession, isEmpty, onTable } from '../engine/packages.ts';
import { REPLY_PLACE } from '../engine/reply.ts';
import { scribeOf } from '../engine/scribe.ts';
import { dispatch } from '../engine/sending.ts';
import { type Tables, tablesOf } from '../engine/tables.ts';
import { SECRET_BELOW, slipChance } from '../engine/transmission.ts';
import { type Way, wayOf } from '../engine/way.ts';
import type { Turn, World } from '../engine/world.ts';
import type { Demarche } from '../vocabulary/demarche.ts';
import type { Channel } from '../vocabulary/table.ts';
import { DAY, type Minutes, type Share } from '../vocabulary/units.ts';
import { other } from '../vocabulary/words.ts';
import { adviceOn } from './advice.ts';
import { stretchText } from './clock.ts';
import { imagine, shifted } from './imagine.ts';
import type { Known } from './knowledge.ts';
import { channelOf, isSide } from './names.ts';
import { reckonsInWords } from './reckon.ts';
import { CHANCE_WORDS, COST_WORDS, say, WEIGHT_WORDS } from './strings.ts';
import type { Estimate, ForecastView } from './views.ts';
import { rangeWords, type Scale } from './word-scales.ts';

/**
 * How many spreads of the imagined other side a range of a yes takes, so that it holds four times in
 * five. Fitted to random plays of all thirteen cases: where trust is off, belief and commitment may not
 * be, and a yes hangs on all three.
 */
const UNSURE_OF_YES = 0.55;

/** What advisers cannot know of leaks and of the public, either way. Judgement. */
const DOUBT_OF_LEAKS: Share = 0.05;
const DOUBT_OF_COST = 0.25;

/**
 * Four times in five what comes lies within the range that is stated: a tenth is left out on either
 * side. `analysis -- detectors` counts it over random plays.
 */
const TAILS = [0.1, 0.9] as const;

/** Within which latency it arrives with this chance; one that slips takes the longest time as well. */
function latencyAt({ latency: [least, most] }: Channel, slips: Share, chance: Share): Minutes {
  const straight = 1 - slips;
  if (chance <= straight) return least + ((most - least) * chance) / straight;
  return least + most + ((most - least) * (chance - straight)) / slips;
}

/** @returns null where nothing would go out */
export function forecastView(known: Known, turn: Turn, draft: Demarche): ForecastView | null {
  const { case: game, side } = known;
  const channel = channelOf(game, draft.channel);
  if (channel === null || draft.act === 'silent') return null;
  const tables = tablesOf(game);
  const imagined = imagine(known);
  const demarche = { ...draft, answers: draft.answers ?? turn.answers };
  const way = wayOf(imagined.world, tables, demarche, draft.thirdParty);
  const slips = slipChance(channel.slip, draft.thirdParty !== null);
  const [least, most] = TAILS.map((tail) => Math.round(latencyAt(channel, slips, tail))) as [
    Minutes,
    Minutes,
  ];
  const [from, to] = [known.at + least, known.at + most];
  // A day or a round, or as long as it takes: what takes longer fills more of the bar.
  const ruler = Math.max(DAY, game.round, most);
  const secret = isSecret(way, draft);
  const offers = offersTerms(known, draft);
  const cannot = offers ? cannotOf(tables, imagined.world, draft) : null;
  const ranges = {
    arrives: {
      from,
      to,
      low: least / ruler,
      high: most / ruler,
      words: stretchText(game, from, to, channel.reaches === null ? other(side) : side),
    },
    staysSecret: secret ? staysSecret(tables, way) : NOT_SECRET,
    seen: secret && way.exposure === 'covert' ? seenOf(way) : null,
    weight: weightOf(
      known,
      way,
      draft,
      [-1, 1].map((by) => shifted(known, imagined, by)),
    ),
    costAtHome: costOf(known, imagined.world, tables, draft, way.publicness, false),
    ifKnown: secret ? costOf(known, imagined.world, tables, draft, ANNOUNCED, true) : null,
    cannot,
    yes: offers && cannot === null ? yesOf(known, turn, demarche) : null,
  };
  const advice = adviceOn(game, side, turn.juncture, draft).map((one) => ({
    ...one,
    reckons: reckonsInWords(game, one.person, ranges),
  }));
  return { ...ranges, advice };
}

const NOT_SECRET: Estimate = { low: 0, high: 0, words: say('forecast.public') };

function isSecret(way: Way, draft: Demarche): boolean {
  return way.publicness < SECRET_BELOW || Object.values(draft.package).some(({ secret }) => secret);
}

/** The range over what is unsure, in numbers and words; its middle is what the staff reckons with. */
function estimate(
  guesses: readonly number[],
  doubt: number,
  scale: Scale,
  steps = STEPS,
): Estimate {
  const low = floor(share(Math.min(...guesses) - doubt), steps);
  const high = ceil(share(Math.max(...guesses) + doubt), steps);
  return { low, high, words: rangeWords(low, high, scale) };
}

function staysSecret(tables: Tables, way: Way): Estimate {
  const briefed = Number(tables.start.A.briefed) + Number(tables.start.B.briefed);
  const discretion = way.thirdParty?.discretion ?? null;
  const leaks = leakChance(way.channel.secrecy, discretion, briefed, tables.parameters);
  const talk = way.exposure === 'covert' ? talkChance(way.visibility) : 0;
  const stays = way.exposure === 'exposed' ? 0 : 1 - leaks - talk;
  return estimate([stays], DOUBT_OF_LEAKS, CHANCE_WORDS);
}

/** Everybody knows the place: no doubt about it. */
function seenOf(way: Way): Estimate {
  return estimate([seenChance(way.visibility)], 0, CHANCE_WORDS);
}

/** W of theory.md, step 5, with the carrier's authority: how much the words themselves will weigh. */
function weightOf(known: Known, way: Way, draft: Demarche, worlds: readonly World[]): Estimate {
  const { channel } = way;
  const before = known.sent.filter((message) => HOSTILE.has(message.demarche.act)).length;
  const fresh = HOSTILE.has(draft.act) ? novelty(before) : 1;
  const weights = worlds.map(({ sides }) => {
    const { trust } = sides[other(known.side)];
    return channel.authority * weightOfWords(trust, channel.deniability, fresh, false);
  });
  return estimate(weights, 0, WEIGHT_WORDS, FINE_STEPS);
}

/** What one's own public would make of what is given, as in the cost of conceding; and of its having been hidden. */
function costOf(
  known: Known,
  world: World,
  tables: Tables,
  draft: Demarche,
  publicness: Share,
  exposed: boolean,
): Estimate {
  const { audience } = tables.start[known.side];
  const { gamma0, leakDamage } = tables.parameters;
  const terms = CARRIES_TERMS.has(draft.act) ? draft.package : {};
  const seen = concession(world, tables, terms, known.side, publicness, exposed).seenLoss;
  const hidden = exposed ? leakDamage * shame(world, tables, draft) : 0;
  const cost = share(audience * (gamma0 * seen + hidden));
  return estimate([cost], cost * DOUBT_OF_COST, COST_WORDS);
}

/** c of theory.md, step 9: how much there would be to be embarrassed by, with this message. */
function shame(world: World, tables: Tables, draft: Demarche): Share {
  const deniability = tables.channel.get(draft.channel ?? '')?.deniability ?? 0;
  return embarrassment(stocked(world.secrets, ACT_FORCE[draft.act].secret), deniability);
}

/** Is something offered to the other principal? */
function offersTerms(known: Known, draft: Demarche): boolean {
  if (!OFFERS_TERMS.has(draft.act) || isEmpty(draft.package)) return false;
  return channelOf(known.case, draft.channel)?.reaches === null;
}

/** Why terms cannot be accepted, whatever they are worth: they pass over the heart of the quarrel. */
function cannotOf(tables: Tables, world: World, draft: Demarche): string | null {
  if (canSettle(world, draft.package)) return null;
  const missing = tables.issues.filter(({ issue }) => issue.heart && !(issue.id in draft.package));
  const closed = missing.filter((one) => !onTable(world, one));
  const named = closed.length > 0 ? closed : missing;
  const issues = named.map(({ issue }) => issue.name).join(', ');
  return say(closed.length > 0 ? 'forecast.tooSoon' : 'forecast.leavesOut', { issues });
}

/** The chance that they say yes, over the spread. */
function yesOf(known: Known, turn: Turn, draft: Demarche): Estimate {
  const imagined = imagine(known);
  const chances = [-UNSURE_OF_YES, 0, UNSURE_OF_YES].map((by) =>
    chanceOfYes(shifted(known, imagined, by), turn, draft),
  );
  return estimate(chances, 0, CHANCE_WORDS);
}

/** Sends and delivers it in an imagined world and asks the reply model. */
function chanceOfYes(world: World, turn: Turn, draft: Demarche): Share {
  const scribe = scribeOf(world);
  dispatch(scribe, turn, { ...draft, measures: [] }, null, null);
  const message = scribe.world.messages.at(-1);
  if (message === undefined || !isSide(message.to)) return 0;
  scribe.world = { ...scribe.world, at: message.arrivesAt };
  deliver(scribe, message.id, 0);
  const { replies } = weighAnswer(scribe.world, scribe.tables, message, message.to);
  return replies[REPLY_PLACE.accept]?.chance ?? 0;
}

/** A chance or a cost is told in steps of five in a hundred, outward: nobody speaks in more, or says never. */
const STEPS = 20;
/** What weighs little by its channel would be all step: weight is told as finely as it is reckoned. */
const FINE_STEPS = 1000;

function floor(value: Share, steps: number): Share {
  return Math.floor(value * steps + 1e-9) / steps;
}
function ceil(value: Share, steps: number): Share {
  return Math.ceil(value * steps - 1e-9) / steps;
}
