import type { DebriefView, PredictionJudged } from '../../projection/views-debrief.ts';
import { GradeMark } from '../parts/grade.tsx';
import { t } from '../strings/t.ts';

/** Who was right: the advisers by what came, then the player's own numbers. */
export function Judged({ view }: { view: DebriefView }) {
  const { rows, mean, sentence } = view.predictions;
  return (
    <section class="sheet judged" aria-labelledby="judged-h">
      <div class="hd">
        <h2 id="judged-h">{t('debrief.judged')}</h2>
        <p>{t('debrief.judgedNote')}</p>
      </div>
      <div class="cols">
        <ul class="adv">
          {view.advisers.map((adviser) => (
            <li key={`${adviser.person}-${adviser.juncture.id}`}>
              <blockquote>
                <p>“{adviser.said}”</p>
              </blockquote>
              <p class="by">
                <b>{adviser.name}</b>, {adviser.when} <GradeMark evidence={adviser.evidence} />
              </p>
              <p class="judge">{adviser.judgement}</p>
            </li>
          ))}
        </ul>
        {rows.length === 0 ? (
          <p class="moral">{t('debrief.noNumbers')}</p>
        ) : (
          <div class="pred">
            <table role="table">
              <caption>{t('debrief.numbers')}</caption>
              <thead role="rowgroup">
                <tr role="row">
                  <th role="columnheader" scope="col">
                    {t('debrief.asked')}
                  </th>
                  <th role="columnheader" scope="col">
                    {t('debrief.said')}
                  </th>
                  <th role="columnheader" scope="col" class="num">
                    {t('debrief.miss')}
                  </th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                {rows.map((row) => (
                  <Prediction key={`${row.id}-${row.when}`} row={row} />
                ))}
              </tbody>
              {mean !== null && (
                <tfoot role="rowgroup">
                  <tr role="row">
                    <th role="rowheader" scope="row" colSpan={2}>
                      {t('debrief.mean')}
                    </th>
                    <td role="cell" class="num">
                      {Math.round(mean)}
                    </td>
                  </tr>
                </tfoot>
              )}
            </table>
            <p class="moral">{sentence}</p>
          </div>
        )}
      </div>
    </section>
  );
}

function Prediction({ row }: { row: PredictionJudged }) {
  const said = Math.round(row.said * 100);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span class="d">{row.when}</span>
        {row.question}
      </th>
      <td role="cell" class="bell">
        {row.came === null ? (
          <>
            {t('debrief.chance', { n: said })}. {t('debrief.untold')}
          </>
        ) : (
          <Bar said={said} came={row.came} />
        )}
      </td>
      <td role="cell" class="num" data-word={t('debrief.miss')}>
        {row.miss === null ? '–' : Math.round(row.miss)}
      </td>
    </tr>
  );
}

/** How far the number was from what happened. */
function Bar({ said, came }: { said: number; came: boolean }) {
  const outcome = came ? 100 : 0;
  const word = came ? t('debrief.yes') : t('debrief.no');
  return (
    <>
      <span class="miss" aria-hidden="true">
        <i style={{ left: `${Math.min(said, outcome)}%`, width: `${Math.abs(said - outcome)}%` }} />
        <b style={{ left: `${said}%` }}>{said}</b>
        <em class={came ? 'came' : ''}>{word}</em>
      </span>
      <span class="vh">{t('debrief.saidRow', { n: said, came: word })}</span>
    </>
  );
}
