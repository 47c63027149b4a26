import { effect, signal } from '@preact/signals';
import type { CueId, Mood, Sound } from '../audio/index.ts';
import type { FolderView } from '../projection/folder.ts';
import type { Phase } from '../projection/ports.ts';
import type { PaperKind } from '../vocabulary/case.ts';
import type { Session } from './desk/session.ts';
import { settings } from './settings.ts';

/**
 * What is heard, from what is going on. The sound itself comes behind the desk, in a chunk of its own;
 * without it the game is silent.
 */

/** What is heard now, in words; null in silence. */
export const caption = signal<string | null>(null);

let coming: Promise<Sound | null> | null = null;

/** The sound of this sitting, fetched once. */
function sound(): Promise<Sound | null> {
  coming ??= import('../audio/index.ts').then(
    ({ createSound, loadHowler }) => {
      const made = createSound(loadHowler);
      made.onCaption((now) => {
        caption.value = now?.text ?? null;
      });
      effect(() => {
        const { sound: on, volume, music, captions } = settings.value;
        made.settings({ on, volume: volume / 100, music, captions });
      });
      const unlock = () => made.unlock();
      addEventListener('pointerdown', unlock, { once: true });
      addEventListener('keydown', unlock, { once: true });
      // the gesture that opened a folder has been made before the sound came
      if (navigator.userActivation?.hasBeenActive) unlock();
      return made;
    },
    () => null,
  );
  return coming;
}

export function cue(id: CueId): void {
  void sound().then((made) => made?.cue(id));
}

/** Nothing more is heard of what was going on; without sound there is nothing to stop. */
export function silence(): void {
  void coming?.then((made) => made?.silence());
}

/** How a paper of each kind comes in. */
const ARRIVES: Readonly<Record<PaperKind, CueId>> = {
  telegram: 'teletype',
  letter: 'paper_slide',
  memorandum: 'paper_slide',
  press: 'paper',
  file: 'paper',
  broadcast: 'radio_tune',
};

/** What a phase sounds like as it comes. */
function cueOf(phase: Phase, session: Session): CueId | null {
  switch (phase.kind) {
    case 'sending':
      return phase.sending.kind === 'back' ? 'door' : 'send';
    case 'waiting':
      return 'clock_tick';
    case 'reply':
      return ARRIVES[phase.reply.paper.kind];
    case 'development': {
      const paper = session.desk.peek().papers.find(({ id }) => id === phase.paper);
      return paper === undefined ? 'arrive' : ARRIVES[paper.kind];
    }
    case 'outcome':
      return 'verdict';
    default:
      return null;
  }
}

/** The case whose folder has been opened to music in this sitting and has not been put away since. */
let opened: string | null = null;

/** What of the sound a case asks for: its rooms fetched ahead, and its motif. */
async function belonging({ id, series, tones }: FolderView['case']) {
  const { motifOf, roomOf } = await import('../audio/index.ts');
  const rooms = tones.map(roomOf).filter((room) => room !== null);
  return { rooms: [...rooms, 'room_map' as const], motif: motifOf({ id, series }) };
}

/** A folder is opened for play: its motif. */
export async function openFolder({ case: its }: FolderView): Promise<void> {
  opened = its.id;
  const [made, { rooms, motif }] = await Promise.all([sound(), belonging(its)]);
  made?.ahead(rooms);
  if (motif !== null) made?.motif(motif);
}

/**
 * Lets a play be heard: room and score by the stage, cues by the phase, the motif of the case as the desk
 * first appears and under the verdict. Returns its unbind.
 */
export function hear(session: Session): () => void {
  let stop = () => {};
  let gone = false;
  const start = async () => {
    const made = await sound();
    const { moodAt, roomOf } = await import('../audio/index.ts');
    const its = session.folder.case;
    const { rooms, motif } = await belonging(its);
    if (made === null || gone) return;
    made.ahead(rooms);
    const over = ['outcome', 'ended'].includes(session.phase.peek().kind);
    const greets = opened !== its.id && !session.greeted;
    if (motif !== null && greets && !over) made.motif(motif);
    opened = its.id;
    let mood: Mood | null = null;
    let told: Phase | null = null;
    const unhear = effect(() => {
      const [stage, phase] = [session.stage.value, session.phase.value];
      // in the order in which they are told: what happens, the motif, the room, the score
      if (phase !== told) {
        told = phase;
        const id = cueOf(phase, session);
        if (id !== null) made.cue(id);
        if (phase.kind === 'outcome' && motif !== null) made.motif(motif);
      }
      made.room(
        stage.kind === 'venue' ? roomOf(stage.tone) : stage.kind === 'outcome' ? null : 'room_map',
      );
      mood = stage.kind === 'outcome' ? 'end' : moodAt(stage.tension, mood);
      made.score(mood);
    });
    stop = () => {
      unhear();
      made.room(null);
      made.score(null);
      opened = null;
    };
  };
  void start().catch(() => {
    // The captions fall away with the sound; all they say is also on the papers.
  });
  return () => {
    gone = true;
    stop();
  };
}
