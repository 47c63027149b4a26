/** The debrief, and the replay of the record. */
import type { WeightTerm } from '../../engine/reply.ts';

/** What weighed in a reply, told after the fact. {owner}: who replied; {other}: to whom. */
export const WEIGHTS = {
  terms: 'what the terms were worth to {owner}',
  friction: 'that any yes is work',
  mistrust: 'how little {owner} trusted the word of {other}',
  'cost at home': 'what giving way would have cost at home',
  'red line': 'a line that {owner} would not cross',
  leverage: 'the weight of the go-between',
  ceremony: 'the occasion itself',
  'talks go on': 'what {owner} still hoped to get by talking',
  'own terms': 'the wish to name its own terms',
  'fear of force': 'fear of what {other} might do if refused',
  'wait and learn': 'that waiting would show more',
  delay: 'what waiting costs',
  'no deal': 'how it would stand without any terms',
  'standing firm': 'that standing firm pleases the people at home',
  gamble: 'the hope that {other} would yield under pressure',
  risk: 'the risk in raising the stakes',
  'trust gained': 'the trust that it would gain',
  tension: 'how hot it already was',
  'backing down': 'what backing down would have cost',
  lean: 'what the record inclines this chair to',
} as const satisfies Record<WeightTerm, string>;

export const REPLY_WORDS: Readonly<Record<string, string>> = {
  accept: 'Accept',
  counter: 'Answer with terms of its own',
  stall: 'Put it off',
  reject: 'Refuse',
  escalate: 'Raise the stakes',
  silent: 'Say nothing',
};

export const DEBRIEF = {
  'debrief.played': 'You sat as {chair}: {decisions}, {guidance}.',
  'debrief.decisions.one': 'one decision',
  'debrief.decisions.many': '{count} decisions',
  'debrief.guidance.guided': 'guided',
  'debrief.guidance.standard': 'standard guidance',
  'debrief.guidance.archival': 'from documents alone',

  'ending.same': 'It is the ending that history reached.',
  'ending.same.later': 'It is the ending that history reached. You reached it {length} later.',
  'ending.same.sooner': 'It is the ending that history reached. You reached it {length} sooner.',
  'ending.other': 'History ended otherwise: {name}.',
  'ending.fragile': 'Few would wager that it holds.',
  'ending.durable': 'It has a fair chance to hold.',
  'score.best': 'more than it could have hoped for',
  'score.good': 'a good outcome',
  'score.fair': 'what it could live with',
  'score.poor': 'a poor outcome',
  'score.ruin': 'ruin',

  'beside.same': 'As in the record.',
  'beside.sentence.never': 'You did throughout what the record did.',
  'beside.sentence': 'Same until {date}. Left, what you did; right, the record.',
  'beside.part': '{juncture}: you did otherwise than the record.',
  'beside.silent': '{juncture}: you let it lie.',
  'beside.sent': '{juncture}: {words}',
  'beside.arrived': '{from} answers: {words}',

  'series.tension': 'Tension',
  'series.trust': 'Their trust in your word',
  'series.exposure': 'Secret channels are',
  'series.tension.more': 'You had {you} at the brink or beyond; the record had {history}.',
  'series.tension.none': 'Neither you nor the record came to the brink.',
  'series.no.time': 'no time',
  'series.trust.more': 'They ended by trusting your word more than in the record.',
  'series.trust.less': 'They ended by trusting your word less than in the record.',
  'series.trust.same': 'They ended by trusting your word about as much as in the record.',
  'series.exposure.covert': 'What was said in secret stayed secret.',
  'series.exposure.rumoured': 'There was talk of what was said in secret.',
  'series.exposure.exposed': 'What was said in secret came out.',

  'decision.silent': 'You let it lie.',
  'decision.history.silent': 'In the record nothing was said.',

  'choice.silent': 'Say nothing',

  'revealed.garbled': 'Your words to {to} of {when} were not read as you meant them.',
  'revealed.garbled.theirs': 'What you read from {from} on {when} was not quite what was meant.',
  'revealed.measure': '{party} did this unseen: {name}.',
  'revealed.outsider': '{party} also wrote to {to}: {words}',
  'revealed.late': 'Yours of {when} was read only on {read}.',
  'revealed.never': 'Yours of {when} was never read.',
  'revealed.unread': '{party} had written, and it never reached you: {words}',
  'revealed.resolved': '{party} would have fought.',
  'revealed.irresolute': '{party} would not have fought if it could be helped.',

  'verdict.right': 'Right.',
  'verdict.half right': 'Half right.',
  'verdict.wrong': 'Wrong.',
  'verdict.better': 'What followed eased things: trust grew or tension fell.',
  'verdict.worse': 'What followed made things harder: trust fell or tension rose.',
  'verdict.even': 'What followed moved little either way.',
  'verdict.unheard': 'You went the other way.',

  'predictions.none': 'You wrote down no number.',
  'predictions.better': 'Better than a coin, which scores 25.',
  'predictions.worse': 'A coin scores 25: it would have done better.',
  'predictions.even': 'No better and no worse than a coin, which scores 25.',

  'wire.hint': '{kind}; sent {sent}, read {read}',
  'wire.official': 'official',
  'wire.back': 'back',
  'wire.crossed.then.title': 'Taken for a reply',
  'wire.crossed.then.text': '{to} may read {later} as an answer to {earlier}.',
  'wire.crossed.now.title': 'They crossed',
  'wire.crossed.now.text':
    '{later} had left before {earlier} was read. It answered nothing said there.',
} as const;
