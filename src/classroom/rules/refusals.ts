/** Why a class does not do something, in words that say what to do. The ids are the codes of the wire. */
import type { ClassRefusal, RefusalCode } from '../protocol/wire.ts';

const WORDS = {
  'not seated': ['not seated', 'No: you have no chair yet. Your teacher seats the class.'],
  'not decider': ['not yours', 'No: another chair decides here. Give your advice.'],
  'not adviser': ['not yours', 'No: this chair gives no advice.'],
  'no draft': ['not now', 'No: no draft lies before the room. Wait for one.'],
  'no errand': ['not now', 'No: nothing is in your hands to be carried.'],
  errand: ['not now', 'No: an order is under way already, in the hands of your envoy.'],
  'not asked': ['not now', 'No: nothing is asked of your chair now.'],
  'model sits': ['not now', 'No: the model sits in your chair until the next juncture.'],
  'not playing': ['not now', 'No: the clock of the play does not run now.'],
  'not begun': ['not now', 'No: this table has not begun. Start the clock of the play.'],
  paused: ['paused', 'No: the clock stands. Your teacher has paused it.'],
  muted: ['muted', 'No: your teacher has asked you to listen for a while.'],
  vote: ['not now', 'No: this delegation votes, and has not yet agreed to this draft.'],
  'not mediator': ['not yours', 'No: only a mediator writes such a note.'],
  'not press': ['not yours', 'No: only the press publishes.'],
  'no such fact': ['unknown', 'No: one of these facts is not public. Choose from the list.'],
  'not reached': ['unknown', 'No: this role cannot be reached. Choose one of the heads.'],
  'free text': ['not now', 'No: your teacher has not switched typed words on.'],
  locked: ['locked', 'No: the room is locked. Ask your teacher to open it.'],
  full: ['full', 'No: this class is full. Forty can join.'],
  alias: ['alias taken', 'No: somebody has this code-name already. Choose another.'],
  seat: ['unknown', 'No: there is no such seat in this class.'],
  table: ['unknown', 'No: there is no such table in this class.'],
  role: ['unknown', 'No: this case has no such role.'],
  development: ['unknown', 'No: this case has no such development.'],
  'tables laid': ['not now', 'No: tables are laid before the clock starts.'],
  'part back': ['not now', 'No: a lesson goes forward only.'],
  'nobody seated': ['not now', 'No: nobody sits at a table yet. Wait for students, or rehearse.'],
  'not ended': [
    'not ended',
    'No: not every table has ended. End its beat, or let the model play on.',
  ],
  'no time left': ['no time left', 'No: no spare minutes are left. The debrief keeps its own.'],
  over: ['over', 'No: this class is over.'],
  'already foreseen': ['not now', 'No: your line stands. It is read out at the end.'],
} as const satisfies Readonly<Record<string, readonly [RefusalCode, string]>>;
export type RefusalId = keyof typeof WORDS;

export function no(id: RefusalId): ClassRefusal {
  const [code, text] = WORDS[id];
  return { code, text };
}
