import type { PackView } from '../../../classroom/protocol/views.ts';
import { tk } from './words.ts';

interface Props {
  readonly pack: PackView;
}

export function Timeline({ pack: { timeline } }: Props) {
  return (
    <section class="pk-sheet pk-flow" aria-labelledby="pk-timeline">
      <h2 id="pk-timeline">{tk('timeline.title')}</h2>
      <p class="pk-note">{tk('timeline.note')}</p>
      <ol class="pk-timeline">
        {timeline.map(({ when, text }, i) => (
          <li key={text}>
            <b>{timeline[i - 1]?.when === when ? '' : when}</b> <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Questions with room to write. */
export function Debrief({ pack: { questions, exit } }: Props) {
  return (
    <section class="pk-sheet pk-flow" aria-labelledby="pk-debrief">
      <h2 id="pk-debrief">{tk('debrief.title')}</h2>
      <ol class="pk-questions">
        {questions.map(({ question }) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <h3>{tk('debrief.exit')}</h3>
      <ol class="pk-questions">
        {exit.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}

/** For the teacher: what to listen for in each question. */
export function Notes({ pack: { questions } }: Props) {
  return (
    <section class="pk-sheet pk-flow" aria-labelledby="pk-notes">
      <h2 id="pk-notes">{tk('notes.title')}</h2>
      <p class="pk-note">{tk('notes.note')}</p>
      <dl class="pk-answers">
        {questions.map(({ question, note }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
