/** What moved, and why: every number of the world and every rule that moves it has its sentence. */
import type { EntryKind, Rule } from '../../vocabulary/entry.ts';

/**
 * {owner}: short name of the side whose number it is; {other}: of the other side; {degree}: "a little
 * more", "much less" and so on. `ours` and `theirs` are told from the reader's chair.
 */
export const MOVED = {
  'moved.belief.ours': 'Your side believes {degree} that they mean it.',
  'moved.belief.theirs': 'They believe {degree} that you mean it.',
  'moved.belief.ours.same': 'Your side thinks of their resolve as before.',
  'moved.belief.theirs.same': 'They think of your resolve as before.',
  'moved.trust.ours': 'Your side trusts their word {degree}.',
  'moved.trust.theirs': 'They trust your word {degree}.',
  'moved.trust.ours.same': 'Your side trusts their word no more and no less.',
  'moved.trust.theirs.same': 'They trust your word no more and no less.',
  'moved.commitment.ours': 'Your side is bound {degree} by what the public has heard.',
  'moved.commitment.theirs': 'They are bound {degree} by what their people have heard.',
  'moved.commitment.ours.same': 'Nothing new binds you in public.',
  'moved.commitment.theirs.same': 'Nothing new binds them in public.',
  'moved.claim.ours': 'People at home expect {degree} of you.',
  'moved.claim.theirs': 'People at home expect {degree} of them.',
  'moved.claim.ours.same': 'People at home expect of you what they expected.',
  'moved.claim.theirs.same': 'People at home expect of them what they expected.',
  'moved.standing': '{party} thinks {degree} of you.',
  'moved.tension.up': 'Tension rises{much}.',
  'moved.tension.down': 'Tension falls{much}.',
  'moved.tension.same': 'Tension: no change. Nothing was seen.',
  'moved.secrets.up': 'More now hangs on silence.',
  'moved.secrets.down': 'Less now hangs on silence.',
  'moved.secrets.same': 'Nothing more hangs on silence.',
  'moved.exposure.rumoured': '{name}: there is talk of it.',
  'moved.exposure.exposed': '{name}: it is known.',
  'degree.more.little': 'a little more',
  'degree.more.some': 'more',
  'degree.more.much': 'far more',
  'degree.less.little': 'a little less',
  'degree.less.some': 'less',
  'degree.less.much': 'far less',
  'much.little': ' a little',
  'much.some': '',
  'much.much': ' sharply',
} as const;

/** The level of a number in words, lowest first; five each. */
export const LEVELS = {
  belief: ['hardly', 'perhaps not', 'perhaps', 'likely', 'surely'],
  trust: ['none', 'little', 'some', 'much', 'firm'],
  commitment: ['free', 'lightly bound', 'bound', 'tightly bound', 'nailed down'],
  claim: ['next to nothing', 'little', 'an even bargain', 'much', 'nearly all'],
  tension: ['low', 'uneasy', 'high', 'very high', 'at the limit'],
  standing: ['finished', 'strained', 'fair', 'good', 'firm'],
  secrets: ['nothing', 'a little', 'a good deal', 'much', 'everything'],
} as const;

/** One sentence for each rule that moves a number, and the note under it. */
export const RULE_SENTENCES = {
  words: ['Words were weighed by who carried them and how far he can bind.', 'Rule of belief'],
  'tied hands': [
    'It was said where people at home could hear: to take it back would cost {other} dear.',
    'Rule of tied hands',
  ],
  'sunk cost': [
    'A step was taken that costs something, whatever comes of it.',
    'Rule of sunk costs',
  ],
  'concession shows need': ['It sounded like a side that needs an end to this.', 'Rule of belief'],
  'mediator reports': [
    'The go-between told {owner} what he made of {other}.',
    'Rule of good offices',
  ],
  'audience committed': [
    'Having said it in public, {owner} must answer for it at home.',
    'Rule of audiences',
  ],
  'audience provoked': [
    'People at home heard it as a challenge, and {owner} would now find it harder to yield.',
    'Rule of audiences',
  ],
  'public claim': ['What was claimed aloud is now expected at home.', 'Rule of audiences'],
  hostility: ['The message was hard, and the more were watching, the harder.', 'Rule of tension'],
  relief: ['The message eased things, most where neither side was host.', 'Rule of tension'],
  'mediator calms': ['A third man in the room cooled it.', 'Rule of good offices'],
  'word kept': [
    'An undertaking was given by a man whose word counts, and {owner} took note of it.',
    'Rule of trust',
  ],
  'word doubted': ['{owner} read it as one more reason to doubt.', 'Rule of trust'],
  contradiction: [
    'Two messages from {other} said different things; {owner} believed neither fully.',
    'Rule of trust',
  ],
  'backed down': ['A threat was not carried out, and {owner} saw it.', 'Rule of empty threats'],
  'carried out': ['What was threatened was done.', 'Rule of empty threats'],
  'secret shared': [
    'One more thing is known to both and must stay between them.',
    'Rule of secrecy',
  ],
  leak: ['What was said in secret came out.', 'Rule of exposure'],
  seen: ['Two were seen together who are not supposed to meet.', 'Rule of exposure'],
  delay: ['It was late, and waiting wears.', 'Rule of delay'],
  refusal: ['It was refused.', 'Rule of refusal'],
  stalling: ['No answer was given, and no answer is an answer.', 'Rule of refusal'],
  escalation: ['It was answered with a threat, in public.', 'Rule of escalation'],
  'ratification failed': [
    'It was agreed between the two and would not pass at home.',
    'Rule of ratification',
  ],
  fading: ['Time passed, and time cools and forgets.', 'Rule of fading'],
  'summit hopes': ['A great occasion raised hopes, and nothing came of it.', 'Rule of occasions'],
  measure: ['A step was taken that could be seen.', 'Rule of measures'],
  development: ['The world did this, not the two sides.', 'What happened'],
  carried: ['How a message was carried is noticed at either end.', 'Rule of standing'],
  'name lent': ['A word was vouched for and then taken back.', 'Rule of standing'],
} as const satisfies Record<Rule, readonly [text: string, note: string]>;

/** What weighed in a change, where `because` names no thing of the case: attributes and acts. */
export const BECAUSE: Readonly<Record<string, string>> = {
  publicness: 'how many could hear it',
  authority: 'whose voice it was',
  deniability: 'that it could be denied',
  trust: 'how far the speaker is trusted',
  audience: 'the people at home',
  repetition: 'that it had been said before',
  contradiction: 'that another voice had said otherwise',
  garbled: 'that it was not quite what was sent',
  symbolism: 'what the place stands for',
  neutrality: 'whose ground it was',
  step: 'the step that went with it',
  'secret rung': 'the part that was to stay secret',
  time: 'time alone',
  propose: 'that it was a proposal',
  demand: 'that it was a demand',
  threaten: 'that it was a threat',
  assure: 'that it was an assurance',
  concede: 'that it gave something',
  probe: 'that it asked',
  accept: 'that it said yes',
  reject: 'that it said no',
  stall: 'that it put off',
  explain: 'that it explained',
  silent: 'the silence',
};

export const CAUSES = {
  'cause.you.sent': 'You sent: {words}',
  'cause.you.sent.note': '{when}, by {channel}',
  'cause.reported': '{carrier} put it into his own words for those at home.',
  'cause.reported.note': 'What was said and what was written differ',
  'cause.carried': '{thirdParty} took it across.',
  'cause.carried.note': 'The go-between',
  'cause.they.sent': '{from} sent: {headline}',
  'cause.weighed': '{note}: {reasons}',
  'cause.and': ' and ',
} as const;

/** One sentence for each kind of entry: the transcript, the replay and the first step of a chain. */
export const ENTRY_SENTENCES = {
  opened: '{juncture}: {chair} must decide.',
  asked: '{thirdParty} asks whether {party} will have it so: {answer}.',
  measured: '{party}: {name}.',
  carried: '{chair} {carriage} what {sender} sent to {recipient}.',
  sent: '{sender} to {recipient}, by {channel}: {headline}',
  delivered: '{recipient} reads what {sender} sent by {channel}.',
  leaked: '{name}: {exposure}.',
  developed: '{title}.',
  waited: '{chair} lets it lie.',
  predicted: '{chair} writes down a number: {chance} in 100 for “{question}”',
  judged: '“{question}” It turned out: {came}.',
  agreed: 'Terms are accepted: {terms}.',
  ratified: '{party}, at home: {passed}.',
  passed: 'Time passes.',
  'taken over': 'From here {party} is in your hands.',
  broke: '{how}',
  ended: '{ending}.',
} as const satisfies Record<EntryKind, string>;

export const ENTRY_WORDS = {
  'entry.plain': 'passes on as it was given',
  'entry.soften': 'passes on without its edge',
  'entry.press': 'passes on, and leans on it,',
  'entry.vouch': 'vouches for',
  'entry.hold': 'holds back for a while',
  'entry.yes': 'yes',
  'entry.no': 'no',
  'entry.passes': 'it passes',
  'entry.fails': 'it does not pass',
  'entry.rumoured': 'there is talk of it',
  'entry.exposed': 'it is in print',
  'entry.covert': 'it is covert',
  'entry.war': 'Shots are fired.',
  'entry.breakdown': 'The talks are broken off.',
  'entry.drift': 'Time runs out, and nothing is settled.',
  'entry.agreement': 'It is settled.',
} as const;
