import { effect, signal } from '@preact/signals';
import type { CueId, Mood, Sound } from '../audio/index.ts';
import type { Phase } from '../projection/ports.ts';
import type { StageView } from '../projection/views.ts';
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
      return made;
    },
    () => null,
  );
  return coming;
}

export function cue(id: CueId): void {
  void sound().then((made) => made?.cue(id));
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

/** Lets a play be heard: room and score by the stage, cues by the phase. Returns its unbind. */
export function hear(session: Session): () => void {
  let stop = () => {};
  let gone = false;
  const start = async () => {
    const made = await sound();
    const { moodAt, roomOf } = await import('../audio/index.ts');
    if (made === null || gone) return;
    let mood: Mood | null = null;
    const moodOf = (stage: StageView): Mood =>
      stage.kind === 'outcome' ? 'end' : moodAt(stage.tension, mood);
    const room = effect(() => {
      const stage = session.stage.value;
      made.room(
        stage.kind === 'venue' ? roomOf(stage.tone) : stage.kind === 'outcome' ? null : 'room_map',
      );
      mood = moodOf(stage);
      made.score(mood);
    });
    const cues = effect(() => {
      const id = cueOf(session.phase.value, session);
      if (id !== null) made.cue(id);
    });
    stop = () => {
      room();
      cues();
      made.room(null);
      made.score(null);
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
