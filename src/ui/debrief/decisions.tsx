import type { AnswerView, DecisionView } from '../../projection/views-debrief.ts';
import { MovedLine } from '../reply/moved.tsx';
import { t } from '../strings/t.ts';
import '../styles/reply.css';

interface Props {
  readonly decisions: readonly DecisionView[];
  /** Null where the run cannot be taken up again. */
  readonly goBack: ((entry: number) => void) | null;
}

/** Every decision of the run: one tap shows what moved, a second tap why. */
export function Decisions({ decisions, goBack }: Props) {
  if (decisions.length === 0) return null;
  return (
    <section class="sheet decisions" aria-labelledby="decisions-h">
      <div class="hd">
        <h2 id="decisions-h">{t('debrief.decisions')}</h2>
        <p>{t('debrief.decisionsNote')}</p>
      </div>
      <ol>
        {decisions.map((decision) => (
          <li key={decision.entry}>
            <details>
              <summary>
                <span class="dec-when">{decision.when}</span>
                <span class="dec-text">
                  {decision.text}
                  {decision.inRecord && <em> {t(`debrief.inRecord.${decision.inRecord}`)}</em>}
                </span>
              </summary>
              <div class="dec-body">
                {decision.history !== null && decision.inRecord !== 'line' && (
                  <p>
                    <b>{t('debrief.theRecord')}</b> {decision.history}
                  </p>
                )}
                <h3>{t('debrief.moved')}</h3>
                {decision.moved.length === 0 && <p>{t('debrief.nothingMoved')}</p>}
                {decision.moved.map((moved) => (
                  <MovedLine key={moved.id} line={moved} open={false} />
                ))}
                {decision.answer && <Answer answer={decision.answer} />}
                {goBack && (
                  <button type="button" class="link" onClick={() => goBack(decision.entry)}>
                    {t('debrief.goBackTo', { when: decision.when })}
                  </button>
                )}
              </div>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the other side weighed, told after the fact. */
function Answer({ answer }: { answer: AnswerView }) {
  return (
    <div class="answer">
      <h3>{t('debrief.answer')}</h3>
      <ul class="weighed">
        {answer.weighed.map((option) => (
          <li key={option.word} class={option.chosen ? 'chosen' : ''}>
            <span class="weighed-word">
              {option.word}
              {option.chosen && <em> {t('debrief.chosen')}</em>}
            </span>
            <span class="weighed-bar" aria-hidden="true">
              <i style={{ width: `${option.chance * 100}%` }} />
            </span>
            <span class="weighed-n">
              {t('debrief.chance', { n: Math.round(option.chance * 100) })}
            </span>
          </li>
        ))}
      </ul>
      <ul class="reasons">
        {answer.reasons.map((reason) => (
          <li key={reason.text}>{reason.text}</li>
        ))}
      </ul>
    </div>
  );
}
