import { useSignal } from '@preact/signals';
import { MOST_TEXT } from '../../../classroom/protocol/fixed.ts';
import { usePlace } from '../place.ts';
import { Tick } from '../ways.tsx';
import { c } from '../words.ts';

/** The questions for the way out of the room. */
export function Exit() {
  const { seat, give, waiting, mark, marks } = usePlace();
  const { questions = [], answers = [] } = seat.value?.exit ?? {};
  const typed = useSignal<readonly string[]>(questions.map((_, i) => answers[i] ?? ''));
  const under = waiting.value.some(({ command }) => command.kind === 'answer exit');
  const given = !under && (marks.value.exit || answers.some((answer) => answer !== ''));
  const send = () => {
    give({ kind: 'answer exit', answers: typed.value.map((answer) => answer.trim()) });
    mark({ exit: true });
  };
  return (
    <form
      class="join-form exit"
      onSubmit={(event) => {
        event.preventDefault();
        if (!under) send();
      }}
    >
      <h1 class="h-poster" tabIndex={-1} data-lead>
        {c('exit.title')}
      </h1>
      <p class="lead">{c('exit.text')}</p>
      {questions.map((question, i) => (
        <div key={question} class="exit-q">
          <label for={`exit-${i}`}>{question}</label>
          <textarea
            id={`exit-${i}`}
            class="text-in"
            rows={3}
            maxLength={MOST_TEXT}
            value={typed.value[i] ?? ''}
            onInput={({ currentTarget }) => {
              typed.value = questions.map((_, at) =>
                at === i ? currentTarget.value : (typed.value[at] ?? ''),
              );
            }}
          />
        </div>
      ))}
      <button type="submit" class="btn btn-red" aria-disabled={under}>
        {given && <Tick />} {c(under ? 'exit.going' : given ? 'exit.given' : 'exit.do')}
      </button>
    </form>
  );
}
