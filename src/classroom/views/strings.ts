/**
 * Every sentence that a view of a class makes, under a stable id, in one table ready for translation.
 * Sentences of the play itself stand in src/projection/strings, those of the interface in src/ui/strings.
 */
import { fillIn } from '../../projection/strings.ts';

const VIEWS = {
  'list.and': '{list} and {last}',

  'party.press': 'The press',
  'reach.press': 'the press',

  'waiting.you.all': 'Both delegations wait for you',
  'waiting.you.one': '{name} waits for you',
  'waiting.you.table': 'Your table waits for you',
  'waiting.model.you': 'The model sits in your chair',
  'waiting.deputy': '{alias} has the chair, and you advise',
  'waiting.for': 'You wait for {name}',
  'waiting.for.offline': 'You wait for {name}, whose line is down',
  'waiting.for.model': 'The model answers for {name}',
  'waiting.for.others': 'You wait for others',
  'waiting.nobody': 'Nobody waits',
  'waiting.nobody.you': 'Nobody waits for you',
  'waiting.before': 'The clock of the play does not run yet',
  'waiting.ended': 'It is over at this table',

  'standing.for': '{waiter} waits for {name}',
  'standing.thinks': '{name} thinks',
  'standing.carries': '{name} has an order to deliver',
  'standing.model': 'Model for {name}',
  'standing.offline': '{name} is asked, and offline',
  'standing.nobody': 'Nobody is asked',
  'standing.before': 'Not begun',
  'standing.ended': 'Ended',
  'standing.ended.early': 'Ended early',

  'chair.thinks': 'thinks',
  'chair.carries': 'carries an order',
  'chair.advises': 'weighs a draft',
  'chair.send': 'said: send it',
  'chair.change': 'said: change it',
  'chair.hold': 'said: hold it',
  'chair.waits': 'waits',
  'chair.waits.for': 'waits for {name}',
  'chair.reads': 'reads the brief',
  'chair.ready': 'has read the brief',
  'chair.practises': 'practises',
  'chair.practised': 'has practised',
  'chair.ended': 'at the end',
  'chair.offline': 'offline',
  'chair.absent': 'nobody',
  'chair.model': 'model seat',

  'phase.briefing': 'Brief',
  'phase.at the desk': 'At the desk',
  'phase.in transit': 'In transit',
  'phase.delivered': 'Delivered',
  'phase.answering': 'Answer',
  'phase.development': 'Development',
  'phase.ended': 'Ended',

  'act.propose': 'A proposal',
  'act.demand': 'A demand',
  'act.threaten': 'A threat',
  'act.assure': 'An assurance',
  'act.concede': 'A concession',
  'act.probe': 'A question',
  'act.accept': 'A yes',
  'act.reject': 'A no',
  'act.stall': 'A plea for time',
  'act.explain': 'An explanation',
  'act.silent': 'Nothing is said',
  'manner.no edge': 'No: it has no edge to take off.',
  'manner.no sharper': 'No: it cannot be said more sharply.',

  'way.decided': 'decided',
  'way.you': 'you',
  'way.carries': 'takes it on',

  'word.teacher': 'Your teacher',
  'word.development': 'News',
  'word.from': '{name}, {office}',
  'word.nudge': '{name} asks you to hurry.',

  'record.sent': '{sender} to {recipient}, by {channel}.',
  'record.carried': '{chair} passes on what was put into these hands.',
  'record.agreed': 'Terms are accepted.',
  'record.measured': '{party} does something unseen.',
  'record.developed': 'Something happens that not all see.',
  'record.predicted': '{chair} writes down a number.',
  'record.secret': 'Secret: {terms}',

  'line.last': '{from} wrote last, {when}',
  'line.unused': 'not used yet',

  'title.before': 'Before the first juncture',

  'parts.silent': '{chair}: nothing is said',
  'parts.did': '{chair}: {words}',

  'debrief.played.side':
    'You sat as {name} at table {table}. Your side took {decisions}, {guidance}.',
  'debrief.played.between':
    'You sat as {name} at table {table}, between the two sides, who took {decisions}, {guidance}.',
  'debrief.trust': 'Trust of {of} in the word of {in}',
  'debrief.trust.more': '{of} ended by trusting the word of {in} more than in the record.',
  'debrief.trust.less': '{of} ended by trusting the word of {in} less than in the record.',
  'debrief.trust.same': '{of} ended by trusting the word of {in} about as much as in the record.',
  'debrief.by': '{by}: {words}',
  'debrief.silent': '{by} let it lie.',

  'file.not ours':
    'This is not a class file: its first words are {found}. Choose a file that was saved with “Class file”.',
  'file.too big':
    'This file is too large for a class file: {found} characters; the most is {most}.',
  'file.empty': 'This file is empty. Choose a file that was saved with “Class file”.',
  'file.damaged':
    'This class file is damaged: {found}. Save it again from the class, or choose another.',
  'file.digest': 'its digest does not fit its seats',
  'file.newer':
    'This class file was written by a newer server: format {found}; this one reads {format}. Update this server.',
  'file.field': 'In this class file `{field}` is wrong: {found}.',

  'transcript.title': '{case}\nTranscript of a class',
  'transcript.table': 'Table {table}',
  'transcript.roles': 'Who sat where',
  'transcript.role': '{name}: {aliases}',
  'transcript.by model': ' [by the model]',
  'transcript.said': '{name}: {text}',
  'transcript.foreseen': 'Foreseen',
  'transcript.exit': 'On the way out',
  'transcript.unended': 'Not ended.',
} as const;
export type ViewStringId = keyof typeof VIEWS;

/** The sentence of this id with its places filled. */
export function say(id: ViewStringId, places: Readonly<Record<string, string>> = {}): string {
  return fillIn(VIEWS[id], places);
}

/** "Thompson", "Thompson and Rusk", "Bundy, Thompson and Rusk". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return say('list.and', { list: names.slice(0, -1).join(', '), last });
}
