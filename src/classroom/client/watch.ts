/**
 * The line of a device that holds no seat: the teacher's desk, or the projector. What was done and not
 * answered goes out again, under the same id, when the line is back: it is done once.
 */
import { newSaveId } from '../../record/save.ts';
import type { TeacherAsk, TeacherCommand } from '../protocol/commands.ts';
import type { ClassRefusal, Entrance, FromClass } from '../protocol/wire.ts';
import { type Asks, asksOf } from './asks.ts';
import { type Line, openLine, type Why } from './line.ts';
import type { OpenSocket } from './socket.ts';

/** What such a device is told, as it comes. */
export type Watched = Pick<FromClass, 'teacher' | 'opened' | 'projector'>;

export interface WatchOptions {
  readonly entrance: Extract<Entrance, { readonly as: 'teacher' | 'projector' }>;
  readonly line: (line: Line) => void;
  readonly told: <Name extends keyof Watched>(name: Name, view: Watched[Name]) => void;
  readonly open?: OpenSocket | undefined;
}

export interface Watch extends Pick<Asks<TeacherAsk>, 'ask'> {
  /** @returns why it was not done; null when it was. While there is no line it waits. */
  readonly act: (command: TeacherCommand) => Promise<ClassRefusal | null>;
  readonly retry: () => void;
  readonly close: () => void;
}

/** With these the desk is closed; after all others it comes back. */
const FINAL: readonly Why[] = ['wrong token', 'not yours', 'gone'];
/** Closed because of what was sent: it is not sent again. */
const BLAMED = ['malformed', 'too large'] as const;

interface Doing {
  readonly command: TeacherCommand;
  readonly done: (refusal: ClassRefusal | null) => void;
}

export function watchClass({ entrance, line: say, told, open }: WatchOptions): Watch {
  const doing = new Map<string, Doing>();
  const asks = asksOf<TeacherAsk>(() => line.send());
  const hear = (name: string, message: unknown) => {
    switch (name) {
      case 'teacher':
        return told(name, message as Watched['teacher']);
      case 'opened':
        return told(name, message as Watched['opened']);
      case 'projector':
        return told(name, message as Watched['projector']);
      case 'done': {
        const { id, refusal } = message as FromClass['done'];
        doing.get(id)?.done(refusal);
        doing.delete(id);
        return;
      }
      case 'told':
        return asks.told(message as FromClass['told']);
      default:
        // A newer class may say more than this page knows of.
        return;
    }
  };
  const line = openLine({
    entrance: () => entrance,
    comesBack: (why) => !FINAL.includes(why),
    heard: hear,
    opened() {
      for (const [id, { command }] of doing) line.send()?.('do', { id, command });
    },
    lost(why) {
      asks.lost();
      const code = BLAMED.find((one) => one === why);
      if (code === undefined) return;
      for (const { done } of doing.values()) done({ code, text: '' });
      doing.clear();
    },
    line: say,
    open,
  });
  return {
    ask: asks.ask,
    act: (command) =>
      new Promise((done) => {
        const id = newSaveId();
        doing.set(id, { command, done });
        line.send()?.('do', { id, command });
      }),
    retry: line.retry,
    close: line.close,
  };
}
