import type { TeacherView } from '../../../classroom/protocol/views.ts';
import type { Part } from '../../../vocabulary/classroom.ts';
import { announce } from '../../parts/announce.tsx';
import { Sign, type SignName } from '../sign.tsx';
import { type Desk, useDesk } from './desk-state.ts';
import { nextPart } from './lesson-plan.ts';
import { Twice } from './twice.tsx';
import { tt } from './words.ts';

/** Seconds that one press adds. */
export const MINUTE = 60;

/** What is done to all tables at once; apart from the rest, each in its place at every part. */
export function All({ view }: { view: TeacherView }) {
  const desk = useDesk();
  const {
    class: { lesson, locked },
    tables,
  } = view;
  const label = allText(tables.length);
  const runs = lesson.part !== 'joining' && lesson.part !== 'over';
  return (
    <fieldset class="t-all">
      <legend>{label}</legend>
      {lesson.part === 'joining' && <LockButton on={locked} />}
      {runs && <Pause view={view} text={tt('all.pause')} />}
      {runs && (
        <button
          type="button"
          class="btn"
          aria-keyshortcuts="e"
          aria-label={tt('all.extend.label')}
          onClick={() => desk.act({ kind: 'extend', table: null, seconds: MINUTE })}
        >
          <Sign name="plus" /> {tt('all.extend')}
        </button>
      )}
      {lesson.part === 'play' && (
        <Twice
          keys="b"
          again={tt('all.end.again')}
          run={() => void desk.act({ kind: 'end beat', table: null })}
        >
          <Sign name="skip-forward" /> {tt('all.end')}
        </Twice>
      )}
      <button
        type="button"
        class="btn"
        aria-keyshortcuts="m"
        aria-haspopup="dialog"
        onClick={() => (desk.asking.value = { kind: 'say', to: 'all' })}
      >
        <Sign name="chat-text" /> {tt('all.message')}
      </button>
      <Next view={view} />
    </fieldset>
  );
}

/** Nobody comes in by the code, or again somebody may. */
export function LockButton({ on }: { on: boolean }) {
  const desk = useDesk();
  return (
    <button type="button" class="btn" onClick={() => desk.act({ kind: 'lock', on: !on })}>
      <Sign name={on ? 'lock-open' : 'lock'} /> {tt(on ? 'all.unlock' : 'all.lock')}
    </button>
  );
}

const NAMES = ['all.1', 'all.1', 'all.2', 'all.3', 'all.4'] as const;
/** "All four tables" */
export const allText = (tables: number): string => tt(NAMES[tables] ?? 'all.4');

export function Pause({ view, text }: { view: TeacherView; text: string }) {
  const desk = useDesk();
  const { paused } = view.class.lesson;
  return (
    <button
      type="button"
      class="btn"
      aria-keyshortcuts="p"
      onClick={() => desk.act({ kind: paused ? 'resume' : 'pause', table: null })}
    >
      <Sign name={paused ? 'play' : 'pause'} /> {paused ? tt('all.resume') : text}
    </button>
  );
}

const SIGNS: Readonly<Record<Part, SignName>> = {
  joining: 'door-open',
  practice: 'chats',
  brief: 'file-text',
  play: 'clock',
  reveal: 'presentation',
  debrief: 'users',
  over: 'flag-checkered',
};

/** Begins a part. */
export async function goTo(desk: Desk, part: Part): Promise<void> {
  if (await desk.act({ kind: 'go to', part })) desk.page.value = null;
}

/** The next part of the lesson, as one button that says what it does. */
export function Next({ view }: { view: TeacherView }) {
  const desk = useDesk();
  const {
    class: { lesson },
    ended,
    tables,
  } = view;
  const part = nextPart(lesson);
  if (part === null) return <p class="t-done">{tt('next.done')}</p>;
  const sign = <Sign name={SIGNS[part]} />;
  if (part === 'reveal' && ended < tables.length) {
    const count = { n: ended, of: tables.length };
    return (
      <button
        type="button"
        class="btn t-next"
        aria-disabled="true"
        onClick={() => announce(tt('next.notEnded', count))}
      >
        {sign}
        <span>
          {tt('next.reveal')}
          <small>{tt('next.ended', count)}</small>
        </span>
      </button>
    );
  }
  if (part === 'reveal' || part === 'over') {
    return (
      <Twice class="btn t-next" again={tt('next.again')} run={() => void goTo(desk, part)}>
        {sign}
        <span>
          {tt(`next.${part}`)}
          <small>{tt(`next.${part}.means`)}</small>
        </span>
      </Twice>
    );
  }
  return (
    <button type="button" class="btn t-next" onClick={() => goTo(desk, part)}>
      {sign} {tt(`next.${part}`)}
    </button>
  );
}
