/** The desk: papers, what is on its way, the form, crossings. */
export const COUNTS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

export const DESK = {
  'terms.one': '{count} term',
  'terms.many': '{count} terms',
  'terms.secret': ', {count} secret',

  'paper.letter': 'Incoming letter',
  'paper.cable': 'Incoming telegram',
  'paper.oral': 'Memorandum of conversation',
  'paper.broadcast': 'Monitored broadcast',
  'paper.print': 'Press',
  'paper.note': 'Note, unsigned',
  'paper.headline.propose': '{from}: terms.',
  'paper.headline.demand': '{from}: a demand.',
  'paper.headline.threaten': '{from}: a threat.',
  'paper.headline.assure': '{from}: an assurance.',
  'paper.headline.concede': '{from} gives something.',
  'paper.headline.probe': '{from} asks.',
  'paper.headline.accept': '{from} accepts.',
  'paper.headline.reject': '{from} refuses.',
  'paper.headline.stall': '{from} asks for time.',
  'paper.headline.explain': '{from} explains.',
  'paper.headline.silent': '{from} says nothing.',
  'paper.stamp.answer': 'Answer',
  'paper.stamp.crossed': 'Crossed',
  'paper.stamp.leak.rumoured': 'Rumour',
  'paper.stamp.leak.exposed': 'In print',
  'paper.declined': 'Memorandum',
  'paper.declined.headline': 'Without {name}.',
  'paper.declined.body':
    '{name} was asked to carry it and was not accepted by both sides. The message went without a go-between.',
  'paper.press': 'Press digest',
  'paper.press.from': 'The newspapers',
  'paper.leak.rumoured': 'There is talk: {name}.',
  'paper.leak.seen': 'There is talk: {name}. Two were seen at {venue}.',
  'paper.leak.exposed': 'It is in print: {name}.',
  'paper.leak.plain': 'What was said in secret is being spoken of.',
  'paper.measure': 'Situation report',
  'paper.measure.headline': '{from}: {name}.',
  'paper.ratified': 'At home',
  'paper.ratified.yes': 'Both capitals stand by the terms.',
  'paper.ratified.no.ours': 'It will not pass at home.',
  'paper.ratified.no.theirs': '{from} cannot carry it at home.',
  'paper.ratified.body.yes':
    'What was agreed between the two sides has been approved where it had to be.',
  'paper.ratified.body.no':
    'What was agreed between the two sides was not approved where it had to be. The terms lapse; talks can go on.',
  'paper.war': 'Flash',
  'paper.war.headline': 'Shots have been fired.',
  'paper.war.body': 'Fighting has begun. Until there are terms it will go on by its own rules.',
  'paper.broke': 'Situation report',
  'paper.breakdown.headline': 'The talks are broken off.',
  'paper.breakdown.body': 'No further messages will be taken.',
  'paper.drift.headline': 'Time has run out, and nothing is settled.',
  'paper.drift.body':
    'No terms were reached while terms could still be reached. Things stay as they stand.',

  'transit.sent': '{to} gets your message {by}.',
  'transit.sent.by': 'by {channel}',
  'transit.awaited': 'No answer yet to yours of {when}.',
  'transit.due': 'Your number falls due: {question}',

  'draft.official': 'Official, {name}',
  'draft.back': 'Back channel, {name}',
  'draft.silent': 'Nothing is sent',

  'turn.answer.question': 'They have written. Do you answer?',
  'turn.unasked.title': 'A message has come',
  'turn.unasked.question': 'Do you answer it?',

  'answer.accept': 'Accept.',
  'answer.reject': 'Refuse.',
  'answer.stall': 'Ask for time.',

  'held.you': 'You, until now',
  'held.them': '{from}, by {channel}',

  'crossing.of': '{from}’s message of {when}',
  'crossing.title': 'They crossed on the way',
  'crossing.text.answers': 'This answers yours of {when}. Your latest words had not been read.',
  'crossing.text.before': 'It left before yours was read. It answers an earlier state of things.',
  'crossing.about': 'about {time}',

  'sending.leaves': 'Leaves {city} {time}',
  'sending.arrives': '{stretch}',

  'waiting.passes': '{length}, until {when}.',

  'stage.map': 'The map',
} as const;
