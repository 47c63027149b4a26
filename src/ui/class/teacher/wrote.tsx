import type { TeacherView } from '../../../classroom/protocol/views.ts';
import { TABLES } from '../../../vocabulary/classroom.ts';
import { tt } from './words.ts';

/** Predictions and exit answers, to be read out: by code-name alone. */
export function Wrote({ view: { foreseen, exits } }: { view: TeacherView }) {
  return (
    <section class="t-wrote on-paper" aria-labelledby="t-wrote-h">
      <header>
        <h2 id="t-wrote-h">{tt('wrote.title')}</h2>
        <p>{tt('wrote.read')}</p>
      </header>
      <div class="t-wrote-cols">
        <section aria-labelledby="t-foreseen-h">
          <h3 class="t-h" id="t-foreseen-h">
            {tt('wrote.foreseen')}
          </h3>
          {foreseen.length === 0 && <p class="t-empty">{tt('wrote.foreseen.none')}</p>}
          {TABLES.map((table) => {
            const lines = foreseen.filter((one) => one.table === table);
            if (lines.length === 0) return null;
            return (
              <section key={table} class="t-wrote-table">
                <h4>
                  <span class="vh">{tt('table.name', { id: '' })}</span>
                  {table}
                </h4>
                <ul>
                  {lines.map(({ alias, text }) => (
                    <li key={alias}>
                      <q>{text}</q> <span class="t-cable">{alias}</span>
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
        </section>
        <section aria-labelledby="t-exits-h">
          <h3 class="t-h" id="t-exits-h">
            {tt('wrote.exits')}
          </h3>
          {exits.length === 0 && <p class="t-empty">{tt('wrote.exits.none')}</p>}
          <ul>
            {exits.map(({ alias, answers }) => (
              <li key={alias}>
                {answers
                  .filter((answer) => answer !== '')
                  .map((answer) => (
                    <q key={answer}>{answer}</q>
                  ))}{' '}
                <span class="t-cable">{alias}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </section>
  );
}
