import type { DecidedView } from '../../projection/views-debrief.ts';
import { Icon } from '../parts/icon.tsx';
import { t } from '../strings/t.ts';

interface Props {
  readonly decided: DecidedView;
  readonly goBack: (entry: number) => void;
}

/** The juncture that decided most: the futures from each answer, counted one by one. */
export function Futures({ decided, goBack }: Props) {
  return (
    <section class="sheet turn" aria-labelledby="turn-h">
      <div class="hd">
        <h2 id="turn-h">{t('debrief.futures', { when: decided.when })}</h2>
        <p>{decided.sentence}</p>
      </div>
      <table class="futures">
        <caption>{t('debrief.futuresNote')}</caption>
        <tbody>
          {decided.answers.map((answer) => (
            <tr key={answer.label} class={answer.yours ? 'mine' : ''}>
              <th scope="row">
                {answer.label}
                {answer.inRecord && (
                  <span class="tagw history">{t(`debrief.historyChoice.${answer.inRecord}`)}</span>
                )}
                {answer.yours && <span class="tagw">{t('debrief.yourChoice')}</span>}
              </th>
              <td>
                <p class="sqs" aria-hidden="true">
                  {answer.endings.flatMap((ending) =>
                    Array.from({ length: ending.count }, (_, i) => (
                      <i key={`${ending.ending}-${i}`} class={`sq sq-${ending.family}`} />
                    )),
                  )}
                </p>
                <ul class="cnt">
                  {answer.endings.map((ending) => (
                    <li key={ending.ending}>
                      <i class={`sq sq-${ending.family}`} aria-hidden="true" />
                      <b>{ending.count}</b> {ending.name}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="back" onClick={() => goBack(decided.entry)}>
        <Icon name="clock-counter-clockwise" />
        {t('debrief.goBackTo', { when: decided.when })}
      </button>
    </section>
  );
}
