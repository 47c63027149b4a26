import { useEffect, useRef } from 'preact/hooks';
import type { LessonView, TeacherView } from '../../../classroom/protocol/views.ts';
import { layout } from '../../layout.ts';
import { announce } from '../../parts/announce.tsx';
import { hourText, now } from '../server-clock.ts';
import { Sign } from '../sign.tsx';
import { minutesText, readOut, secondsLeft } from '../time.ts';
import { All } from './all.tsx';
import { keptPart, latestStart, type Stretch, stretches } from './lesson-plan.ts';
import { tt } from './words.ts';

/** The lesson: the hour, its parts along a bar, what is left, and what may be done to all tables. */
export function Lesson({ view }: { view: TeacherView }) {
  const { lesson } = view.class;
  const at = now();
  const wide = layout.value === 'desk';
  useSaid(secondsLeft(lesson, at));
  return (
    <section class="t-lesson" aria-labelledby="t-lesson-h">
      <h2 class="vh" id="t-lesson-h">
        {tt('lesson.clock')}
      </h2>
      <div class="t-clockrow">
        <p class="t-now t-cable">
          <time>{hourText(at)}</time>
        </p>
        {!wide && (
          <p class="t-say">
            <b>{standingText(lesson, at)}</b>
          </p>
        )}
        <Bar lesson={lesson} parts={stretches(lesson, at)} />
        {wide ? <Say lesson={lesson} /> : <Kept lesson={lesson} />}
      </div>
      {wide && <All view={view} />}
    </section>
  );
}

function Bar({ lesson, parts }: { lesson: LessonView; parts: readonly Stretch[] }) {
  return (
    <ol class="t-bar" aria-label={tt('lesson.bar', { n: lesson.length })}>
      {parts.map(({ part, minutes, kept, place, over }) => (
        <li
          key={part}
          class={`t-part-${place}${kept ? ' t-kept' : ''}`}
          style={{ '--m': minutes, '--over': over }}
          aria-current={place === 'now' ? 'step' : undefined}
        >
          <span>
            {kept && <Sign name="lock" />}
            {tt(`part.${part}`)} <b aria-hidden="true">{tt('part.minutes', { n: minutes })}</b>
            <span class="vh">
              {tt('part.minutes.said', { n: minutes })}
              {kept && `, ${tt('part.kept')}`}
            </span>
          </span>
        </li>
      ))}
      {lesson.spare > 0 && (
        <li class="t-slack" style={{ '--m': lesson.spare }}>
          <span>
            {tt('part.spare')} <b aria-hidden="true">{tt('part.minutes', { n: lesson.spare })}</b>
            <span class="vh">{tt('part.minutes.said', { n: lesson.spare })}</span>
          </span>
        </li>
      )}
    </ol>
  );
}

/** "Play: 2:45 left." */
function standingText(lesson: LessonView, at: number): string {
  const left = secondsLeft(lesson, at);
  const part = tt(`part.${lesson.part}`);
  if (lesson.part === 'over') return tt('lesson.over');
  if (left === null) return tt('lesson.none', { part });
  if (left === 0) return tt('lesson.up', { part });
  const words = { part, left: minutesText(left) };
  return lesson.paused ? tt('lesson.stands', words) : tt('lesson.left', words);
}

function Say({ lesson }: { lesson: LessonView }) {
  const at = now();
  const kept = keptPart(lesson);
  return (
    <p class="t-say">
      <b>{standingText(lesson, at)}</b> {lesson.part === 'joining' && tt('lesson.joining')}
      {lesson.part === 'play' &&
        lesson.endsAt !== null &&
        tt('lesson.latest', { when: hourText(lesson.endsAt) })}{' '}
      {kept && lesson.part !== 'over' && lesson.part !== 'joining' && (
        <b>{tt('lesson.keeps', { n: kept.minutes })}</b>
      )}
    </p>
  );
}

/** On a phone: is the debrief safe? */
function Kept({ lesson }: { lesson: LessonView }) {
  const kept = keptPart(lesson);
  if (kept === null || lesson.part === 'over') return null;
  const from = latestStart(lesson, kept.part, now());
  return (
    <p class="t-keep">
      <Sign name="lock" />
      {from === null
        ? tt('lesson.kept.plain', { n: kept.minutes })
        : tt('lesson.kept', { n: kept.minutes, when: hourText(from) })}
    </p>
  );
}

/** Says the time only at two minutes, one, and half of one. */
function useSaid(left: number | null): void {
  const before = useRef<number | null>(null);
  useEffect(() => {
    const moment = readOut(before.current, left);
    before.current = left;
    if (moment !== null) announce(tt('lesson.said', { n: minutesText(moment) }));
  }, [left]);
}
